import { useId, useState } from 'react'
import type { Tree } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import type { TextType } from '../../store/edge.ts'
import { TREE_FORMATS, treeFileName } from './tree-formats.ts'

/** A tree in one of the formats that other apps read, to be saved or copied. */
export function ShareFile({
  tree,
  onCopy,
  onSave,
}: {
  readonly tree: Tree
  readonly onCopy: (text: string) => void
  readonly onSave: (text: string, type: TextType, fileName: string) => void
}) {
  const id = useId()
  const [name, setName] = useState<string>()
  const words = late().sharing.file
  const format = TREE_FORMATS.find((each) => each.name === name) ?? TREE_FORMATS[0]
  return (
    <section className="sharing-part" aria-labelledby={id}>
      <h3 id={id}>{words.title}</h3>
      <fieldset className="sharing-formats">
        <legend className="visually-hidden">{words.formats}</legend>
        {TREE_FORMATS.map((each) => (
          <label key={each.name} className="sharing-format">
            <input
              type="radio"
              name={id}
              checked={each === format}
              onChange={() => {
                setName(each.name)
              }}
            />
            <span>
              <strong>{words[each.name]}</strong>{' '}
              <span className="hint">{words[`${each.name}Hint`]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {format && (
        <div className="button-row">
          <button
            type="button"
            className="button"
            onClick={() => {
              onSave(format.write(tree), format.type, treeFileName(tree, format))
            }}
          >
            {words.save}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              onCopy(format.write(tree))
            }}
          >
            {words.copy}
          </button>
        </div>
      )}
    </section>
  )
}
