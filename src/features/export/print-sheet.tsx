import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { type Goal, openGoals } from '../../domain/goal.ts'
import { settingOf } from '../../domain/records.ts'
import type { Tree } from '../../domain/tree.ts'
import { dateOf, t } from '../../messages/messages.ts'
import { agendaTitle, pictureTitle } from '../../messages/person-words.ts'
import type { Edge } from '../../store/edge.ts'
import type { GroveState } from '../../store/grove-state.ts'
import { treeToExport } from './draw-tree.ts'
import { loadWords } from './export-texts.ts'
import { fitPage } from './fit-page.ts'
import { themePalette } from './palette.ts'
import { PrintedGoal } from './printed-goal.tsx'
import { treePoster } from './tree-poster.ts'
import './print-sheet.css'

/** The goals that stand on the sheet, of all trees. */
export function printedGoals({ records }: GroveState): readonly Goal[] {
  return openGoals(records.goals, records.outcomes)
}

/**
 * Makes the sheet of a tree: it prints itself once it is drawn, and calls `onPrinted` then. The
 * reasons and next steps of goals are private: they stand on it when `focus` is `full`.
 */
export async function printSheet(
  treeId: string,
  focus: 'full' | 'aims',
  edge: Edge,
  getState: () => GroveState,
  onPrinted: () => void,
) {
  const tree = await treeToExport(treeId, edge, getState)
  const goals = printedGoals(getState())
  await loadWords([treeId, ...goals.map((goal) => goal.tree)], edge)
  const look = {
    fonts: await edge.posterFonts(),
    // Paper is white enough by itself.
    palette: { ...themePalette('light'), paper: '#ffffff' },
  }
  const { svg } = treePoster(tree, getState(), new Date(), look, { focus: 'none' })
  return (
    <PrintSheet
      svg={svg}
      tree={tree}
      goals={goals}
      withNotes={focus === 'full'}
      state={getState()}
      onDrawn={edge.print}
      onPrinted={onPrinted}
    />
  )
}

/** Ruled lines, more than fit: how many there is room for depends on the goals. */
const LINES = Array.from({ length: 20 }, (_, index) => index)

/** Two pages that only the printer sees: the tree, then what the 1:1 is about. */
function PrintSheet({
  svg,
  tree,
  goals,
  withNotes,
  state,
  onDrawn,
  onPrinted,
}: {
  readonly svg: string
  readonly tree: Tree
  readonly goals: readonly Goal[]
  readonly withNotes: boolean
  readonly state: GroveState
  readonly onDrawn: () => void
  readonly onPrinted: () => void
}) {
  const page = useRef<HTMLElement>(null)
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted)
    return () => {
      window.removeEventListener('afterprint', onPrinted)
    }
  }, [onPrinted])
  const person = settingOf(state.records, 'person-name')?.trim() ?? ''
  const words = t.export.agenda
  return createPortal(
    <div className="print-sheet" data-theme="light">
      <img
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
        alt={t.export.subtitle({ tree: tree.name, date: pictureTitle(person) })}
        onLoad={() => {
          if (page.current) fitPage(page.current)
          onDrawn()
        }}
      />
      <article ref={page}>
        <header>
          <h1>{agendaTitle(person)}</h1>
          <p>{t.export.subtitle({ tree: tree.name, date: dateOf(new Date()) })}</p>
        </header>
        <h2>{words.focus}</h2>
        {goals.length === 0 ? (
          <p>{words.noFocus}</p>
        ) : (
          <ul className="print-goals">
            {goals.map((goal) => (
              <PrintedGoal
                key={goal.id}
                goal={goal}
                state={state}
                questions={goals.length > 3 ? 2 : 3}
                withNotes={withNotes}
              />
            ))}
          </ul>
        )}
        <h2>{t.export.sheet.notes}</h2>
        <div className="print-lines">
          {LINES.map((line) => (
            <hr key={line} />
          ))}
        </div>
      </article>
    </div>,
    document.body,
  )
}
