import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { dayOf } from '../../domain/day-of.ts'
import { type Goal, openGoals } from '../../domain/goal.ts'
import { settingOf } from '../../domain/records.ts'
import type { Tree } from '../../domain/tree.ts'
import { dateOf, t } from '../../messages/messages.ts'
import type { Edge } from '../../store/edge.ts'
import type { GroveState } from '../../store/grove-state.ts'
import { guidedTreesOf } from '../../store/selectors.ts'
import { treeToExport } from './draw-tree.ts'
import { goalSkill, loadWords, questionsOf } from './export-texts.ts'
import { themePalette } from './palette.ts'
import { treePoster } from './tree-poster.ts'
import './print-sheet.css'

/** Makes the sheet of a tree: it prints itself once it is drawn, and calls `onPrinted` then. */
export async function printSheet(
  treeId: string,
  edge: Edge,
  getState: () => GroveState,
  onPrinted: () => void,
) {
  const tree = await treeToExport(treeId, edge, getState)
  const { goals, outcomes } = getState().records
  const open = openGoals(goals, outcomes)
  await loadWords([treeId, ...open.map((goal) => goal.tree)], edge)
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
      goals={open}
      state={getState()}
      onDrawn={edge.print}
      onPrinted={onPrinted}
    />
  )
}

/** Two pages that only the printer sees: the tree, then what the 1:1 is about. */
function PrintSheet({
  svg,
  tree,
  goals,
  state,
  onDrawn,
  onPrinted,
}: {
  readonly svg: string
  readonly tree: Tree
  readonly goals: readonly Goal[]
  readonly state: GroveState
  readonly onDrawn: () => void
  readonly onPrinted: () => void
}) {
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
        alt={t.export.subtitle(tree.name, t.export.title(person))}
        onLoad={onDrawn}
      />
      <article>
        <header>
          <h1>{words.title(person)}</h1>
          <p>{t.export.subtitle(tree.name, dateOf(new Date()))}</p>
        </header>
        <h2>{words.focus}</h2>
        {goals.length === 0 ? (
          <p>{words.noFocus}</p>
        ) : (
          <ul className="print-goals">
            {goals.map((goal) => (
              <PrintedGoal key={goal.id} goal={goal} state={state} />
            ))}
          </ul>
        )}
        <h2>{t.export.sheet.notes}</h2>
        <div className="print-lines">
          <hr />
          <hr />
          <hr />
          <hr />
        </div>
      </article>
    </div>,
    document.body,
  )
}

function PrintedGoal({ goal, state }: { readonly goal: Goal; readonly state: GroveState }) {
  const trees = guidedTreesOf(state)
  const name = goalSkill(goal, trees)
  const questions = goal.kind === 'grow' ? questionsOf(goal, trees) : []
  return (
    <li>
      <h3>{goal.kind === 'share' ? t.export.agenda.sharing(name) : name}</h3>
      <p className="print-aim">{goal.aim}</p>
      <p>{t.export.due(dateOf(dayOf(goal.due)))}</p>
      {goal.reason !== '' && <p>{t.export.reason(goal.reason)}</p>}
      {goal.practice !== '' && <p>{t.export.next(goal.practice)}</p>}
      {questions.length > 0 && (
        <>
          <h4>{t.export.agenda.questions}</h4>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
    </li>
  )
}
