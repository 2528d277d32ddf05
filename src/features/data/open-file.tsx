import { useEffect, useRef, useState } from 'react'
import { FILE_TYPES } from '../../domain/document.ts'
import { t } from '../../messages/messages.ts'
import type { FilePreview, GroveFile } from '../../store/edge.ts'
import { useEdge } from '../../store/grove-context.tsx'
import { FileField } from '../../ui/file-field.tsx'
import { FileOutcome, type OpeningOutcome } from './file-outcome.tsx'
import { FilePreviewPart } from './file-preview.tsx'

/** What is said of a file: what it holds, or what came of it. */
type Said =
  | { readonly kind: 'preview'; readonly file: GroveFile; readonly preview: FilePreview }
  | { readonly kind: 'outcome'; readonly outcome: OpeningOutcome }

/** Says what a grove file holds, takes it in when that is wanted, and says what came of it. */
export function OpenFile({
  onForeign,
}: {
  /** Asks what to do with a file of somebody else's. */
  readonly onForeign?: ((file: File) => void) | undefined
}) {
  const edge = useEdge()
  const [said, setSaid] = useState<Said>()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // What had the focus can be gone, and what is said now is to be read.
    if (said) place.current?.focus()
  }, [said])

  async function attempt(file: string, deed: () => Promise<Said | undefined>) {
    try {
      setSaid(await deed())
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error)
      setSaid({ kind: 'outcome', outcome: { file, failure } })
    }
  }
  async function read(chosen: File): Promise<Said | undefined> {
    const opened = await edge.readFile(chosen)
    if (!opened.ok) return { kind: 'outcome', outcome: { file: chosen.name, opened } }
    const { file } = opened
    const preview = await edge.previewFile(file)
    if (!preview.isForeign) return { kind: 'preview', file, preview }
    onForeign?.(chosen)
    return undefined
  }
  async function add(file: GroveFile): Promise<Said> {
    return { kind: 'outcome', outcome: { file: file.name, opened: await edge.addFile(file) } }
  }
  function leave() {
    setSaid(undefined)
  }

  return (
    <FileField
      title={t.data.open}
      hint={t.data.openHint}
      accept={FILE_TYPES}
      onFile={(file) => void attempt(file.name, () => read(file))}
    >
      <div ref={place} tabIndex={-1} className="opened-file" aria-live="polite">
        {said?.kind === 'preview' && (
          <FilePreviewPart
            {...said}
            onAdd={() => void attempt(said.file.name, () => add(said.file))}
            onLeave={leave}
          />
        )}
        {said?.kind === 'outcome' && <FileOutcome outcome={said.outcome} onUndone={leave} />}
      </div>
    </FileField>
  )
}
