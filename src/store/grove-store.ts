import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Event, LATEST, SELF } from '../domain/event.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { EvidenceDraft } from '../domain/evidence-draft.ts'
import type { Goal, GoalResult } from '../domain/goal.ts'
import type { HeldText } from '../domain/held-text.ts'
import type { LevelOrNone } from '../domain/level.ts'
import { markedBehaviours } from '../domain/mark.ts'
import { levelOf, skillKey } from '../domain/rating.ts'
import { joinRecords, type Records } from '../domain/records.ts'
import { openReviewSetting } from '../domain/review.ts'
import type { Safety } from '../domain/safety.ts'
import type { SaveState } from '../domain/save-state.ts'
import type { Review } from '../domain/review.ts'
import type { Tree } from '../domain/tree.ts'
import type { TreeGuidance } from '../domain/tree-guidance.ts'
import type { View } from '../domain/view.ts'
import { type GroveState, type Halt, holding } from './grove-state.ts'
import { avoidedOf, levelsOf, plantedOf } from './selectors.ts'
import { backAgain, shownAgain, stepActions, type StepActions, withDone } from './step-actions.ts'
import { treeActions, type TreeActions } from './tree-actions.ts'
import { workshopActions, type WorkshopActions } from './workshop-actions.ts'

/** What the store needs from the world: the time and new ids. */
export interface Ports {
  now(): number
  newId(): string
}

export interface GroveActions extends StepActions, TreeActions, WorkshopActions {
  /** Gives a skill a level, or takes it back with `null`. The same level again changes nothing. */
  rate(tree: string, skill: string, level: LevelOrNone): void
  /** Looks at a skill anew: a rating even where the level stays. */
  confirm(tree: string, skill: string, level: LevelOrNone): void
  /** Records a level that the person and the lead agreed on, by both of their names. */
  agree(tree: string, skill: string, level: LevelOrNone, lead: string): void
  markBehaviour(tree: string, skill: string, behaviour: string, shown: boolean): void
  plant(tree: string): void
  /** Leaves a planted tree. Its ratings stay. */
  leave(tree: string): void
  /** Marks a skill as not for the person, or takes that back. Paths avoid such skills. */
  avoid(tree: string, skill: string, avoided: boolean): void
  /** Sets a goal; `replaces` names the one it is a new version of. */
  setGoal(goal: Omit<Goal, keyof Event>): void
  /** Looks back at a goal. */
  closeGoal(goal: string, result: GoalResult, note: string): void
  /** Keeps evidence and returns it; `replaces` names the one it is a new version of. */
  keepEvidence(evidence: Omit<Evidence, keyof Event>): Evidence
  /** Holds what is being written about a skill, by `skillKey`; `undefined` lets it go. */
  draftEvidence(key: string, draft: EvidenceDraft | undefined): void
  /** Holds what a form was given and did not send; `undefined` lets it go. */
  holdText(form: string, text: HeldText | undefined): void
  /** Finishes a self-evaluation that was begun at `began` and returns it; none is under way then. */
  finishReview(review: Omit<Review, keyof Event>): Review
  /** As a lead: how one sees a skill of somebody else's review. */
  see(view: Omit<View, keyof Event>): void
  choose(setting: string, value: string): void
  /** Takes in what is not there yet; nothing is overwritten. */
  join(records: Records): void
  /**
   * The same for a file, which can be undone as a whole. What was undone before and is in it, and not
   * as undone, is there again, and so is a tree of it that was removed.
   */
  open(records: Records): void
  /** The same for what another tab has stored, whose settings are the newer ones. */
  catchUp(records: Records): void
  addBuiltIn(tree: Tree): void
  addGuidance(words: TreeGuidance): void
  /** Shows trees in a language as far as they are translated. */
  readIn(language: string): void
  reportSaving(saving: SaveState): void
  reportSecondCopy(secondCopy: 'kept' | 'off'): void
  /** From now on nothing can be changed here. */
  reportHalt(halt: Halt): void
  reportSafety(safety: Safety): void
}

export interface GroveStore extends StoreApi<GroveState> {
  readonly actions: GroveActions
}

/** The one store. `start` is what was loaded; nothing is created before the load has ended. */
export function createGroveStore(start: GroveState, ports: Ports): GroveStore {
  const store = createStore<GroveState>(() => start)

  /** Adds to what is stored, as a step that can be undone unless `isStep` is false. */
  const change = (
    records: Partial<Records>,
    { isStep = true, isFile = false, isGiven = false } = {},
  ) => {
    store.setState((state) => {
      if (isStep && state.halt) return {}
      const stored = { ...state.stored, ...records }
      return {
        ...holding(stored, state),
        ...(isStep && withDone(state, stored, isFile, isGiven)),
      }
    })
  }
  /**
   * A new event that is newer than all `before` it, even where the clock went back or an event
   * came from a device whose clock runs ahead: what a person does last is what counts.
   */
  const eventAfter = (before: readonly Event[]): Event => {
    const newest = before.reduce((latest, { at }) => Math.max(latest, at), -Infinity)
    return { id: ports.newId(), by: SELF, at: Math.min(Math.max(ports.now(), newest + 1), LATEST) }
  }

  const actions: GroveActions = {
    rate(tree, skill, level) {
      if (levelOf(levelsOf(store.getState()), tree, skill) === level) return
      addRatings(tree, skill, level, [SELF])
    },
    confirm(tree, skill, level) {
      addRatings(tree, skill, level, [SELF])
    },
    agree(tree, skill, level, lead) {
      addRatings(tree, skill, level, [SELF, lead])
    },
    markBehaviour(tree, skill, behaviour, shown) {
      const { records, stored } = store.getState()
      if (markedBehaviours(records.marks, tree, skill).has(behaviour) === shown) return
      const { marks } = stored
      change({ marks: [...marks, { ...eventAfter(marks), tree, skill, behaviour, shown }] })
    },
    plant(tree) {
      setPlanted(tree, true)
    },
    leave(tree) {
      setPlanted(tree, false)
    },
    avoid(tree, skill, avoided) {
      const { notForMe } = store.getState().stored
      if (avoidedOf(store.getState()).has(skillKey(tree, skill)) === avoided) return
      change({ notForMe: [...notForMe, { ...eventAfter(notForMe), tree, skill, avoided }] })
    },
    setGoal(goal) {
      const { goals } = store.getState().stored
      change({ goals: [...goals, { ...goal, ...eventAfter(goals) }] })
    },
    closeGoal(goal, result, note) {
      const { outcomes } = store.getState().stored
      change({ outcomes: [...outcomes, { ...eventAfter(outcomes), goal, result, note }] })
    },
    keepEvidence(written) {
      const { evidence } = store.getState().stored
      const kept = { ...written, ...eventAfter(evidence) }
      change({ evidence: [...evidence, kept] })
      return kept
    },
    draftEvidence(key, draft) {
      store.setState(({ drafts }) => {
        const others = [...drafts].filter(([each]) => each !== key)
        return { drafts: new Map([...others, ...(draft ? [[key, draft] as const] : [])]) }
      })
    },
    holdText(form, text) {
      store.setState(({ texts = new Map() }) => {
        const others = [...texts].filter(([each]) => each !== form)
        return { texts: new Map([...others, ...(text ? [[form, text] as const] : [])]) }
      })
    },
    finishReview(written) {
      const { ratings, reviews, settings } = store.getState().stored
      // Newer than the ratings that it stands for.
      const review = { ...written, ...eventAfter([...ratings, ...reviews]) }
      const name = openReviewSetting(written.tree)
      const others = settings.filter((setting) => setting.name !== name)
      change({
        reviews: [...reviews, review],
        ...(others.length < settings.length && { settings: [...others, { name, value: '' }] }),
      })
      return review
    },
    see(view) {
      const { views } = store.getState().stored
      change({ views: [...views, { ...view, ...eventAfter(views) }] })
    },
    choose(name, value) {
      const { settings } = store.getState().stored
      if (settings.some((setting) => setting.name === name && setting.value === value)) return
      change({ settings: [...settings.filter((s) => s.name !== name), { name, value }] })
    },
    join(records) {
      change(joinRecords(store.getState().stored, records), { isStep: false })
    },
    open(records) {
      const joined = joinRecords(store.getState().stored, records)
      const undos = [...joined.undos, ...backAgain(records, joined.undos, eventAfter)]
      const shown = shownAgain(records, { ...joined, undos }, eventAfter)
      change({ ...joined, undos: [...undos, ...shown] }, { isFile: true })
    },
    catchUp(records) {
      const own = store.getState().stored
      const joined = joinRecords(
        { ...own, settings: records.settings },
        { ...records, settings: own.settings },
      )
      change(joined, { isStep: false })
    },
    addBuiltIn(tree) {
      if (store.getState().builtIn.get(tree.id) === tree) return
      store.setState((state) => ({ builtIn: new Map([...state.builtIn, [tree.id, tree]]) }))
    },
    addGuidance(words) {
      if (store.getState().guidance.get(words.tree) === words) return
      store.setState((state) => ({ guidance: new Map([...state.guidance, [words.tree, words]]) }))
    },
    readIn(language) {
      store.setState({ language })
    },
    reportSaving(saving) {
      store.setState({ saving })
    },
    reportSecondCopy(secondCopy) {
      store.setState({ secondCopy })
    },
    reportHalt(halt) {
      store.setState({ isFrozen: true, halt })
    },
    reportSafety(safety) {
      store.setState({ safety })
    },
    ...stepActions(store, eventAfter),
    ...treeActions(store, change, eventAfter, ports.newId),
    ...workshopActions(store, change, eventAfter),
  }

  function addRatings(tree: string, skill: string, level: LevelOrNone, by: readonly string[]) {
    const { ratings, reviews } = store.getState().stored
    const same = ratings.filter((each) => each.tree === tree && each.skill === skill)
    // What is rated after a review is newer than it, so that the review goes on saying what it said.
    const before = [...same, ...reviews]
    const added = by.map((name) => ({ ...eventAfter(before), by: name, tree, skill, level }))
    change({ ratings: [...ratings, ...added] })
  }

  function setPlanted(tree: string, planted: boolean) {
    const { plantings } = store.getState().stored
    if (plantedOf(store.getState()).has(tree) === planted) return
    change({ plantings: [...plantings, { ...eventAfter(plantings), tree, planted }] })
  }

  return { ...store, actions }
}
