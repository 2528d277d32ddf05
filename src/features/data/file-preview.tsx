import { useId } from 'react'
import { late } from '../../messages/late.ts'
import { dateOf, t } from '../../messages/messages.ts'
import type { FilePreview, GroveFile } from '../../store/edge.ts'
import { UnreadableList } from './unreadable-list.tsx'

/** Says what a file holds, kind by kind, before anything of it is added. */
export function FilePreviewPart({
  file,
  preview: { holds },
  onAdd,
  onLeave,
}: {
  readonly file: GroveFile
  readonly preview: FilePreview
  readonly onAdd: () => void
  readonly onLeave: () => void
}) {
  const id = useId()
  const words = t.data.preview
  const hasMore = file.kept.length > 0 || holds.some(({ added }) => added > 0)
  return (
    <>
      <h3 id={id}>{titleOf(file)}</h3>
      {holds.length > 0 && (
        <table className="preview-table" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.added}</th>
              <th scope="col">{words.alreadyHere}</th>
            </tr>
          </thead>
          <tbody>
            {holds.map(({ kind, added, alreadyHere }) => (
              <tr key={kind}>
                <th scope="row">{words.kinds[kind]}</th>
                <td>{added}</td>
                <td>{alreadyHere}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {file.kept.length > 0 && <p>{words.kept({ count: file.kept.length })}</p>}
      <UnreadableList unreadable={file.unreadable} />
      {!hasMore && <p>{words.nothing}</p>}
      <div className="button-row">
        {hasMore && (
          <button type="button" className="button button-main" onClick={onAdd}>
            {words.add}
          </button>
        )}
        <button type="button" className="button" onClick={onLeave}>
          {late().visit.leaveIt}
        </button>
      </div>
    </>
  )
}

function titleOf({ name, exportedAt }: GroveFile): string {
  const made = new Date(exportedAt)
  if (Number.isNaN(made.getTime())) return name
  return t.data.preview.title({ file: name, day: dateOf(made) })
}
