import { useCallback, useState } from 'react'
import { t } from '../../messages/messages.ts'
import { useEdge, useGetState } from '../../store/grove-context.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Toast } from '../../ui/toast.tsx'

/** At twice the poster's size the picture is at least 2400 px wide, for print and zooming in. */
const PNG_SCALE = 2

interface Progress {
  readonly kind: 'working' | 'ready' | 'failed'
  readonly words: string
}

/** The menu that gives the tree in view as a picture, or all that is stored as a backup. */
export function ExportMenu({ treeId }: { readonly treeId: string }) {
  const edge = useEdge()
  const getState = useGetState()
  const [progress, setProgress] = useState<Progress>()

  const dismiss = useCallback(() => {
    setProgress(undefined)
  }, [])

  async function draw() {
    // The poster comes when it is wanted: it is no part of the first picture.
    const { drawTree } = await import('./draw-tree.ts')
    return drawTree(treeId, edge, getState)
  }
  async function savePng() {
    const { poster, name } = await draw()
    await edge.savePng(poster, PNG_SCALE, `${name}.png`)
    return t.export.ready(`${name}.png`)
  }
  async function saveSvg() {
    const { poster, name } = await draw()
    edge.saveSvg(poster, `${name}.svg`)
    return t.export.ready(`${name}.svg`)
  }
  async function saveBackup() {
    const { fileName, isComplete } = await edge.saveBackup()
    return isComplete ? t.export.ready(fileName) : t.export.partial(fileName)
  }
  async function run(save: () => Promise<string>) {
    setProgress({ kind: 'working', words: t.export.working })
    try {
      setProgress({ kind: 'ready', words: await save() })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      setProgress({ kind: 'failed', words: t.export.failed(reason) })
    }
  }

  const items = [
    { name: t.export.png, hint: t.export.pngHint, save: savePng },
    { name: t.export.svg, hint: t.export.svgHint, save: saveSvg },
    { name: t.export.backup, hint: t.export.backupHint, save: saveBackup },
  ]
  return (
    <>
      <Menu
        label={t.export.export}
        items={items.map(({ name, hint, save }) => ({
          name,
          hint,
          onChoose: () => void run(save),
        }))}
      />
      <Toast
        isLasting={progress?.kind !== 'ready'}
        message={progress?.words}
        closeLabel={t.app.close}
        onClose={dismiss}
      />
    </>
  )
}
