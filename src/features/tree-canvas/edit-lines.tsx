import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Tree } from '../../domain/tree.ts'
import { type Box, grown } from '../../layout/box.ts'
import { LIT, outline, spine } from '../../layout/branch.ts'
import type { Link, TreeLayout } from '../../layout/tree-layout.ts'
import { middleOfLastCurve } from '../../layout/tree-picture.ts'
import { late } from '../../messages/late.ts'

const POINT = { width: 0, height: 0 }
/** Half of the button that cuts a line, and some room, in px. */
const CUT_REACH = 24

/** Names a line among all. */
export function lineKey({ from, to }: Pick<Link, 'from' | 'to'>): string {
  return `${from}/${to}`
}

/** The lines as one can hit them. A press on one, or the key for it, has a button at it to take it away. */
export function EditLines({
  tree,
  layout,
  near,
  chosen,
  onReveal,
  onChoose,
  onCut,
  onBack,
}: {
  readonly tree: Tree
  readonly layout: TreeLayout
  /** Those that one may be about to press. */
  readonly near: readonly Link[]
  /** The key of the line with the button. */
  readonly chosen: string | undefined
  /** Brings what took the focus onto the screen. */
  readonly onReveal: (box: Box) => void
  readonly onChoose: (line: string | undefined) => void
  /** Takes a line away, from a skill to one that builds on it. */
  readonly onCut: (from: string, to: string) => void
  /** Gives the focus back to the skill that one was at. */
  readonly onBack: () => void
}) {
  const line = layout.links.find((link) => lineKey(link) === chosen)
  return (
    <>
      <svg className="links" aria-hidden="true" width={layout.width} height={layout.height}>
        {near.map((link) => (
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
          onReveal={onReveal}
          onLeave={() => {
            onChoose(undefined)
          }}
          onCut={onCut}
          onBack={onBack}
        />
      )}
    </>
  )
}

function CutButton({
  tree,
  line,
  onReveal,
  onLeave,
  onCut,
  onBack,
}: {
  readonly tree: Tree
  readonly line: Link
  readonly onReveal: (box: Box) => void
  readonly onLeave: () => void
  readonly onCut: (from: string, to: string) => void
  readonly onBack: () => void
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
    onBack()
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
      onFocus={({ currentTarget }) => {
        // A press of the mouse must not move what it is on.
        if (currentTarget.matches(':focus-visible')) onReveal(grown({ x, y, ...POINT }, CUT_REACH))
      }}
      onBlur={onLeave}
      onClick={({ detail }) => {
        cut()
        if (detail === 0) onBack()
      }}
    >
      <X aria-hidden="true" size={16} />
    </button>
  )
}
