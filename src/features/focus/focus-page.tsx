import { useState } from 'react'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { useIsFrozen } from '../../store/grove-context.tsx'
import { draftAgain, newDraft } from './goal-draft.ts'
import { LeverageSection } from './leverage-section.tsx'
import { LookedBack } from './looked-back.tsx'
import { ShareRipe } from './share-ripe.tsx'
import { TreesNotice } from './trees-notice.tsx'
import { useGoalTasks } from './use-goal-tasks.tsx'
import { YourFocus } from './your-focus.tsx'
import './focus.css'
import './leverage.css'

/** One to three skills in focus with their goals, what to choose next, and what to share. */
export function FocusPage() {
  const [today] = useState(() => new Date())
  const isFrozen = useIsFrozen()
  const { begin, edit, lookBack, dialogs } = useGoalTasks(today)

  return (
    <div className="focus-page">
      <title>{t.app.pageTitle({ page: late().focus.title })}</title>
      <div className="page-title">
        <h1>{late().focus.title}</h1>
        <p className="aside">{late().focus.aside}</p>
      </div>
      <TreesNotice />
      <YourFocus today={today} onEdit={edit} onLookBack={lookBack} />
      {!isFrozen && (
        <>
          <LeverageSection
            onFocus={(at) => {
              begin(newDraft('grow', at, today))
            }}
          />
          <ShareRipe
            today={today}
            onTakeUp={(at, way) => {
              begin({ ...newDraft('share', at, today), aim: way })
            }}
            onEdit={edit}
            onLookBack={lookBack}
          />
          <LookedBack
            onAgain={({ goal }) => {
              begin(draftAgain(goal, today))
            }}
            onChange={({ goal, outcome }) => {
              lookBack(goal, outcome)
            }}
          />
        </>
      )}
      {dialogs}
    </div>
  )
}
