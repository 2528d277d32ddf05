import { type ReactNode, useCallback, useState } from 'react'
import type { Goal } from '../../domain/goal.ts'
import type { Message } from '../../messages/catalogue.ts'
import { t } from '../../messages/messages.ts'
import type { Edge } from '../../store/edge.ts'
import { useEdge, useGetState } from '../../store/grove-context.tsx'
import { focusOf } from '../../store/selectors.ts'
import { Menu } from '../../ui/menu.tsx'
import { Toast } from '../../ui/toast.tsx'

interface Progress {
  readonly kind: 'working' | 'ready' | 'failed'
  readonly words: string
  /** What can be copied beside the file that was saved. */
  readonly text?: string
}

/** What came of an export; nothing to say when it goes on in a dialog. */
type Outcome = Omit<Progress, 'kind'> | undefined

/** The menu that gives the tree in view in every format, or all that is stored as a backup. */
export function ExportMenu({
  treeId,
  forOthers,
}: {
  readonly treeId: string
  /** Makes what asks how the tree itself is to go out, without anything of the person. */
  readonly forOthers: (edge: Edge, onClose: () => void) => Promise<ReactNode>
}) {
  const edge = useEdge()
  const getState = useGetState()
  const [progress, setProgress] = useState<Progress>()
  const [opened, setOpened] = useState<ReactNode>()

  const dismiss = useCallback(() => {
    setProgress(undefined)
  }, [])
  const close = useCallback(() => {
    setOpened(undefined)
  }, [])

  // All of these come when they are wanted: they are no part of the first picture.
  async function openPicture(): Promise<Outcome> {
    const { treeToExport } = await import('./draw-tree.ts')
    const { PictureDialog } = await import('./picture-dialog.tsx')
    const tree = await treeToExport(treeId, edge, getState)
    const onDone = (words: string) => {
      close()
      setProgress({ kind: 'ready', words })
    }
    setOpened(<PictureDialog tree={tree} onDone={onDone} onClose={close} />)
    return undefined
  }
  async function saveSvg(): Promise<Outcome> {
    const { drawTree, fileNameOf, treeToExport } = await import('./draw-tree.ts')
    const tree = await treeToExport(treeId, edge, getState)
    const goals = focusOf(getState()).filter((goal) => goal.tree === treeId)
    return askedForNotes('svg', goals, async (focus) => {
      const poster = await drawTree(tree, getState(), edge, { theme: 'light', focus })
      const fileName = `${fileNameOf(tree, t.export.fileName)}.svg`
      edge.saveSvg(poster, fileName)
      return { words: t.export.ready({ file: fileName }) }
    })
  }
  async function openSheet(): Promise<Outcome> {
    const { printSheet, printedGoals } = await import('./print-sheet.tsx')
    return askedForNotes('pdf', printedGoals(getState()), async (focus) => {
      setOpened(await printSheet(treeId, focus, edge, getState, close))
      return undefined
    })
  }
  /** Makes it without private notes, or as is chosen where some of the goals have any. */
  async function askedForNotes(
    format: 'svg' | 'pdf',
    goals: readonly Goal[],
    make: (focus: 'full' | 'aims') => Promise<Outcome>,
  ): Promise<Outcome> {
    const { hasPrivateNotes, NotesDialog } = await import('./notes-dialog.tsx')
    if (!hasPrivateNotes(goals)) return make('aims')
    const take = (withNotes: boolean) => {
      close()
      void run(() => make(withNotes ? 'full' : 'aims'), t.export.working)
    }
    setOpened(<NotesDialog format={format} onTake={take} onClose={close} />)
    return undefined
  }
  async function saveMarkdown(): Promise<Outcome> {
    const { saveAgenda } = await import('./export-texts.ts')
    const { fileName, text } = await saveAgenda(treeId, edge, getState)
    return { words: t.export.ready({ file: fileName }), text }
  }
  async function saveCsv(): Promise<Outcome> {
    const { saveRatings } = await import('./export-texts.ts')
    return { words: t.export.ready({ file: await saveRatings(edge, getState) }) }
  }
  async function saveBackup(): Promise<Outcome> {
    const { fileName, isComplete } = await edge.saveBackup()
    return {
      words: isComplete ? t.export.ready({ file: fileName }) : t.export.partial({ file: fileName }),
    }
  }
  async function openForOthers(): Promise<Outcome> {
    setOpened(await forOthers(edge, close))
    return undefined
  }
  async function copy(text: string): Promise<Outcome> {
    await edge.copyText(text)
    return { words: t.export.agenda.copied }
  }
  async function run(
    make: () => Promise<Outcome>,
    working: string,
    failed: Message<'{reason}'> = t.export.failed,
  ) {
    setProgress({ kind: 'working', words: working })
    try {
      const outcome = await make()
      setProgress(outcome && { kind: 'ready', ...outcome })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      setProgress({ kind: 'failed', words: failed({ reason }) })
    }
  }

  const { working: drawing, writing, ...words } = t.export
  const items = [
    { name: words.png, hint: words.pngHint, make: openPicture, working: drawing },
    { name: words.svg, hint: words.svgHint, make: saveSvg, working: drawing },
    { name: words.pdf, hint: words.pdfHint, make: openSheet, working: drawing },
    { name: words.markdown, hint: words.markdownHint, make: saveMarkdown, working: writing },
    { name: words.csv, hint: words.csvHint, make: saveCsv, working: writing },
    { name: words.backup, hint: words.backupHint, make: saveBackup, working: writing },
  ]
  const forOthersItem = { name: words.treeAs, hint: words.treeAsHint }
  const text = progress?.text
  return (
    <>
      <Menu
        label={t.export.export}
        items={items.map(({ name, hint, make, working }) => ({
          name,
          hint,
          onChoose: () => void run(make, working),
        }))}
        section={{
          name: words.forOthers,
          items: [{ ...forOthersItem, onChoose: () => void run(openForOthers, writing) }],
        }}
      />
      {opened}
      <Toast
        isLasting={progress?.kind !== 'ready' || text !== undefined}
        message={progress?.words}
        {...(text !== undefined && {
          action: {
            name: words.agenda.copy,
            onChoose: () => void run(() => copy(text), writing, words.copyFailed),
          },
        })}
        closeLabel={t.app.close}
        onClose={dismiss}
      />
    </>
  )
}
