import { dayOf } from '../domain/day-of.ts'
import type { Change, Edit } from '../domain/edit.ts'
import type { Goal } from '../domain/goal.ts'
import { type Records, splitKey } from '../domain/records.ts'
import { OPEN_REVIEW } from '../domain/review.ts'
import type { Step } from '../domain/step.ts'
import type { Tree } from '../domain/tree.ts'
import type { WorkshopEvent } from '../domain/workshop.ts'
import { late } from './late.ts'
import { skillWithLevel } from './level-words.ts'
import { dateOf } from './messages.ts'

/** What was done in a step, such as “Empathy, pro”. `stored` holds it, done or undone. */
export function stepWords(step: Step, stored: Records, trees: ReadonlyMap<string, Tree>): string {
  const [key] = step.keys
  if (step.isGiven) return late().undo.what.given
  if (step.isFile) return late().undo.what.file({ count: step.keys.length })
  return key === undefined
    ? settingWords(step.settings[0]?.name ?? '')
    : recordWords(key, stored, trees)
}

function settingWords(name: string): string {
  const words = late().undo.what
  if (name.startsWith(OPEN_REVIEW)) return words.begun
  const known = new Map([
    ['person-name', words.name],
    ['theme', words.theme],
    ['language', words.language],
    ['proud-skills', words.proud],
  ])
  return known.get(name) ?? name
}

function recordWords(key: string, stored: Records, trees: ReadonlyMap<string, Tree>): string {
  const words = late().undo.what
  const { kind, name: id } = splitKey(key)
  const find = <R extends { readonly id: string }>(all: readonly R[]) =>
    all.find((each) => each.id === id)
  const rated = find(kind === 'rating' ? stored.ratings : kind === 'view' ? stored.views : [])
  if (rated) return skillWithLevel(nameOf(trees, rated.tree, rated.skill), rated.level)
  const goalOf = ({ tree, skill }: Goal) => ({ skill: nameOf(trees, tree, skill) })
  switch (kind) {
    case 'mark': {
      const mark = find(stored.marks)
      if (!mark) return key
      const over = trees.get(mark.tree)?.overarching
      const behaviour = over?.behaviours.find((each) => each.id === mark.behaviour)
      const name = behaviour?.name ?? mark.behaviour
      return mark.shown ? words.marked({ name }) : words.unmarked({ name })
    }
    case 'planting': {
      const planting = find(stored.plantings)
      if (!planting) return key
      const tree = trees.get(planting.tree)?.name ?? planting.tree
      return planting.planted ? words.planted({ tree }) : words.left({ tree })
    }
    case 'not-for-me': {
      const mark = find(stored.notForMe)
      if (!mark) return key
      const skill = nameOf(trees, mark.tree, mark.skill)
      return mark.avoided ? words.avoided({ skill }) : words.wanted({ skill })
    }
    case 'goal': {
      const goal = find(stored.goals)
      return goal ? words.goal(goalOf(goal)) : key
    }
    case 'outcome': {
      const outcome = find(stored.outcomes)
      const goal = stored.goals.find((each) => each.id === outcome?.goal)
      return goal ? words.outcome(goalOf(goal)) : key
    }
    case 'evidence': {
      const evidence = find(stored.evidence)
      if (!evidence) return key
      const day = dateOf(dayOf(evidence.on))
      if (evidence.withdrawn === true) return words.removed({ day })
      return evidence.replaces === undefined ? words.evidence({ day }) : words.changed({ day })
    }
    case 'edit': {
      const edit = find(stored.edits)
      return edit ? editWords(edit, trees) : key
    }
    case 'tree':
      return words.added({ name: find(stored.trees)?.name ?? id })
    case 'review':
      return words.review({ name: find(stored.reviews)?.name ?? id })
    case 'workshop': {
      const done = find(stored.workshops)
      return done ? workshopWords(done, stored) : key
    }
    default:
      return key
  }
}

/** What was added, removed or changed, where it is one thing; else the tree that was changed. */
function editWords({ tree, changes }: Edit, trees: ReadonlyMap<string, Tree>): string {
  const words = late().undo.what
  const added = changes.flatMap((change) => {
    if (change.kind === 'add-skill') return change.skill.name
    return change.kind === 'add-tier' ? change.tier.name : []
  })
  const gone = changes.flatMap((change) =>
    ['remove-skill', 'remove-tier', 'remove-tree'].includes(change.kind) && 'name' in change
      ? (change.name ?? [])
      : [],
  )
  const [name, ...others] = [...added, ...gone]
  if (name === undefined || others.length > 0) {
    const [subject, ...more] = new Set(changes.map((change) => subjectOf(change, tree, trees)))
    const isOne = subject !== undefined && more.length === 0
    return words.edited({ tree: isOne ? subject : (trees.get(tree)?.name ?? tree) })
  }
  return added.length > 0 ? words.added({ name }) : words.gone({ name })
}

/** The name of the skill or tier that a change is about, if it is about one. */
function subjectOf(
  change: Change,
  tree: string,
  trees: ReadonlyMap<string, Tree>,
): string | undefined {
  switch (change.kind) {
    case 'skill':
    case 'move-skill':
    case 'connect':
    case 'disconnect':
      return nameOf(trees, tree, change.skill)
    case 'tier':
    case 'move-tier':
      return trees.get(tree)?.tiers.find(({ id }) => id === change.tier)?.name
    default:
      return undefined
  }
}

function workshopWords({ workshop, change }: WorkshopEvent, { workshops }: Records): string {
  const words = late().workshop.did
  const named = workshops.find(({ id }) => id === workshop)?.change
  const name = named?.kind === 'begin' ? named.name : workshop
  switch (change.kind) {
    case 'begin':
      return words.begin({ name })
    case 'rename':
      return words.rename
    case 'remove':
      return words.remove({ name })
    case 'add-notes':
      return words.addNotes({ count: change.texts.length })
    case 'reword':
      return words.reword
    case 'remove-notes':
      return words.removeNotes({ count: change.notes.length })
    case 'move':
      return words.move({ count: change.notes.length })
    case 'add-group':
    case 'name-group':
    case 'remove-group':
      return words.group
    case 'add-column':
    case 'name-column':
    case 'remove-column':
      return words.column
    case 'place':
      return words.place
    case 'link':
    case 'unlink':
      return words.link
  }
}

function nameOf(trees: ReadonlyMap<string, Tree>, tree: string, skill: string): string {
  const known = trees.get(tree)
  return [known?.overarching, ...(known?.skills ?? [])].find((s) => s?.id === skill)?.name ?? skill
}
