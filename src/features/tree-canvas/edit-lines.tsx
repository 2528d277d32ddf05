import { LIT, outline, spine } from '../../layout/branch.ts'
import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Tree } from '../../domain/tree.ts'
import type { Link, TreeLayout } from '../../layout/tree-layout.ts'
import { middleOfLastCurve } from '../../layout/tree-picture.ts'
import { late } from '../../messages/late.ts'

/** Names a line among all. */
export function lineKey({ from, to }: Pick<Link, 'from' | 'to'>): string {
  return `${from}/${to}`
}

/** The lines as one can hit them. A press on one, or the key for it, has a button at it to take it away. */
export function EditLines({
  tree,
  layout,
  chosen,
  onChoose,
  onCut,
}: {
  readonly tree: Tree
  readonly layout: TreeLayout
  /** The key of the line with the button. */
  readonly chosen: string | undefined
  readonly onChoose: (line: string | undefined) => void
  /** Takes a line away, from a skill to one that builds on it. */
  readonly onCut: (from: string, to: string) => void
}) {
  const line = layout.links.find((link) => lineKey(link) === chosen)
  return (
    <>
      <svg className="links" aria-hidden="true" width={layout.width} height={layout.height}>
        {layout.links.map((link) => (
          <path
            key={lineKey(link)}
            className="line-hit"
            data-line={lineKey(link)}
            d={spine(link.knots)}
            onClick={() => {
              onChoose(lineKey(link))
            }}
          />
        ))}
        {line && <path className="branch-band" d={spine(line.knots)} />}
        {line && <path className="branch-lit" d={outline(line.knots, LIT)} />}
      </svg>
      {line && (
        <CutButton
          key={chosen}
          tree={tree}
          line={line}
          onLeave={() => {
            onChoose(undefined)
          }}
          onCut={onCut}
        />
      )}
    </>
  )
}

function CutButton({
  tree,
  line,
  onLeave,
  onCut,
}: {
  readonly tree: Tree
  readonly line: Link
  readonly onLeave: () => void
  readonly onCut: (from: string, to: string) => void
}) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    button.current?.focus({ preventScroll: true })
  }, [])
  const { x, y } = middleOfLastCurve(spine(line.knots)) ?? { x: 0, y: 0 }
  const nameOf = (id: string) => tree.skills.find((skill) => skill.id === id)?.name ?? id
  const cut = () => {
    onCut(line.from, line.to)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Delete' || event.key === 'Backspace') cut()
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
  }
  return (
    <button
      ref={button}
      type="button"
      className="line-cut nodrag nopan"
      style={{ translate: `${String(x)}px ${String(y)}px` }}
      aria-label={late().editor.cut({ skill: nameOf(line.to), ground: nameOf(line.from) })}
      title={late().editor.cut({ skill: nameOf(line.to), ground: nameOf(line.from) })}
      onKeyDown={onKeyDown}
      onBlur={onLeave}
      onClick={cut}
    >
      <X aria-hidden="true" size={16} />
    </button>
  )
}
