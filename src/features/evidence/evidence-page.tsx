import { useEffect, useMemo, useRef, useState } from 'react'
import { dayOf } from '../../domain/day-of.ts'
import { byMonth, type Evidence } from '../../domain/evidence.ts'
import { changeKey, draftOf, QUICK_DRAFT } from '../../domain/evidence-draft.ts'
import { type EvidenceKind, findable, found } from '../../domain/evidence-search.ts'
import { nameOfSkill } from '../../domain/evidence-skills.ts'
import { late } from '../../messages/late.ts'
import { monthOf, t } from '../../messages/messages.ts'
import { useActions, useGetState, useGrove, useIsFrozen } from '../../store/grove-context.tsx'
import { evidenceOf, treesOf } from '../../store/selectors.ts'
import { cardId, EvidenceCard } from './evidence-card.tsx'
import { EvidenceDialog } from './evidence-dialog.tsx'
import { EvidenceFilter } from './evidence-filter.tsx'
import { EmptyFile, NoneFound } from './no-evidence.tsx'
import { TreesFailed } from './trees-failed.tsx'
import { UndoToast } from './undo-toast.tsx'
import { useKeeping, useStillRemoved } from './use-keeping.ts'
import { useQuickDraft } from './use-quick-draft.ts'
import './evidence.css'
import './evidence-page.css'

/** What is open in the dialog: something new, or a change. */
type Task = { readonly kind: 'add' } | { readonly kind: 'change'; readonly evidence: Evidence }

/** The happy file: every note, link and kind word, to search and to add to. */
export function EvidencePage() {
  const all = useGrove(evidenceOf)
  const trees = useGrove(treesOf)
  const isFrozen = useIsFrozen()
  const { draftEvidence } = useActions()
  const getState = useGetState()
  const beginDraft = useQuickDraft()
  const { restore } = useKeeping()
  const [query, setQuery] = useState('')
  const [kind, setKind] = useState<EvidenceKind>('all')
  const [task, setTask] = useState<Task>()
  const [taken, setRemoved] = useState<Evidence>()
  const removed = useStillRemoved(taken)
  const [landing, setLanding] = useState<Evidence>()
  const add = useRef<HTMLButtonElement>(null)
  const words = late().evidence

  const searched = useMemo(
    () =>
      findable(all, ({ tree, skill }) =>
        tree === undefined || skill === undefined
          ? ''
          : (nameOfSkill(trees, { tree, skill }) ?? skill),
      ),
    [all, trees],
  )
  const shown = useMemo(() => found(searched, query, kind), [searched, query, kind])

  useEffect(() => {
    // Where it was kept, or, if it cannot be seen there, to the way to the next one.
    if (landing) (document.getElementById(cardId(landing.id)) ?? add.current)?.focus()
  }, [landing])

  function beginChange(evidence: Evidence) {
    const key = changeKey(evidence.id)
    if (!getState().drafts.has(key)) draftEvidence(key, draftOf(evidence))
    setTask({ kind: 'change', evidence })
  }
  function showAll() {
    setQuery('')
    setKind('all')
  }
  function land(kept: Evidence) {
    setRemoved(undefined)
    // What was added is to be seen, whatever one had looked for.
    if (kept.replaces === undefined) showAll()
    setLanding(kept)
  }

  return (
    <div className="evidence-page">
      <title>{t.app.pageTitle({ page: words.title })}</title>
      <div className="page-title">
        <h1>{words.title}</h1>
        <p className="aside">{words.aside}</p>
      </div>
      <TreesFailed />
      {!isFrozen && (
        <div className="evidence-add">
          <button
            ref={add}
            type="button"
            className="button button-main"
            aria-keyshortcuts="Control+; Meta+;"
            onClick={() => {
              beginDraft()
              setTask({ kind: 'add' })
            }}
          >
            {words.addNew}
          </button>
          <p className="hint keys-hint">
            {words.page.shortcut({ pc: words.page.keysPc, mac: words.page.keysMac })}
          </p>
        </div>
      )}
      {all.length === 0 ? (
        <EmptyFile />
      ) : (
        <>
          <EvidenceFilter
            query={query}
            kind={kind}
            count={countWords(shown.length, all.length)}
            onQuery={setQuery}
            onKind={setKind}
          />
          {shown.length === 0 && <NoneFound query={query} kind={kind} onShowAll={showAll} />}
        </>
      )}
      {byMonth(shown).map(({ month, evidence }) => (
        <section key={month} className="evidence-month" aria-labelledby={`month-${month}`}>
          <h2 id={`month-${month}`}>{monthOf(dayOf(`${month}-01`))}</h2>
          <ul>
            {evidence.map((each) => (
              <EvidenceCard
                key={each.id}
                evidence={each}
                onChange={
                  isFrozen
                    ? undefined
                    : () => {
                        beginChange(each)
                      }
                }
              />
            ))}
          </ul>
        </section>
      ))}
      {task && (
        <EvidenceDialog
          draftKey={task.kind === 'add' ? QUICK_DRAFT : changeKey(task.evidence.id)}
          {...(task.kind === 'change' && { changing: task.evidence })}
          onKept={land}
          onRemoved={setRemoved}
          onClose={() => {
            setTask(undefined)
          }}
        />
      )}
      <UndoToast
        isShown={removed !== undefined}
        onUndo={() => {
          if (removed) land(restore(removed))
        }}
        onClose={() => {
          setRemoved(undefined)
          add.current?.focus()
        }}
      />
    </div>
  )
}

function countWords(shown: number, all: number): string {
  const words = late().evidence.page
  return shown === all ? words.count({ all }) : words.countOf({ shown, all })
}
