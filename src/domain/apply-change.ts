import { applyToTiers } from './apply-to-tiers.ts'
import type { Change, Refusal, SkillTexts } from './edit.ts'
import { LINK_LIMIT, SKILL_LIMIT } from './limits.ts'
import { moveRight, wayDown } from './move-right.ts'
import { skillRefusal, textRefusal } from './text-refusal.ts'
import type { Overarching, Seed, Skill, Tree } from './tree.ts'
import { isUsed, named, placeOf, putSkill, restore, type TreeDraft } from './tree-draft.ts'

/**
 * Makes a change in a sound draft, which then is sound again, or says why it is not possible; then
 * a part of it may be made. What is so already, such as a link that is there, is possible.
 */
export function applyChange(draft: TreeDraft, change: Change): Refusal | undefined {
  switch (change.kind) {
    case 'tree': {
      const { name = draft.head.name, description = draft.head.description } = change
      draft.head = { ...draft.head, name, description }
      return textRefusal(name, description)
    }
    case 'add-tier':
    case 'tier':
    case 'move-tier':
    case 'remove-tier':
      return applyToTiers(draft, change)
    case 'add-skill':
      return addSkill(draft, change.skill)
    case 'skill':
      return changeTexts(draft, change.skill, change)
    case 'move-skill':
      return moveSkill(draft, change.skill, change.tier)
    case 'remove-skill':
      removeSkill(draft, change.skill)
      return undefined
    case 'connect':
      return connect(draft, change.skill, change.buildsOn)
    case 'disconnect': {
      const skill = draft.skills.get(change.skill)
      if (skill) putSkill(draft, skill.id, without(skill, change.buildsOn))
      return undefined
    }
    case 'overarching':
      return layOver(draft, change.skill)
    case 'add-seed':
    case 'remove-seed': {
      const { seed } = change
      const isOther = ({ tree, skill }: Seed) => tree !== seed.tree || skill !== seed.skill
      const others = draft.head.seeds.filter(isOther)
      const seeds = change.kind === 'add-seed' ? [...others, change.seed] : others
      draft.head = { ...draft.head, seeds }
      return change.kind === 'add-seed' ? textRefusal('', change.seed.why, true) : undefined
    }
    case 'restore':
      restore(draft)
      return undefined
    case 'remove-tree':
      return undefined
  }
}

/** What it builds on and is not there, or not any more, is left out. */
function addSkill(draft: TreeDraft, skill: Skill): Refusal | undefined {
  if (isUsed(draft, skill.id)) return { kind: 'taken', id: skill.id }
  if (placeOf(draft, skill.tier) < 0) return { kind: 'unknown', id: skill.tier }
  if (draft.size >= SKILL_LIMIT) return { kind: 'too-many', limit: SKILL_LIMIT }
  const buildsOn = [...new Set(skill.buildsOn)].filter((id) => draft.skills.get(id) !== undefined)
  if (buildsOn.length > LINK_LIMIT) return { kind: 'too-many', limit: LINK_LIMIT }
  return skillRefusal(skill) ?? moveRight(draft, { ...skill, buildsOn })
}

function changeTexts(draft: TreeDraft, id: string, texts: SkillTexts): Refusal | undefined {
  const { overarching } = draft.head
  const skill = draft.skills.get(id)
  if (skill) {
    const { practiseNow, ...rest } = { ...skill, ...textsIn(texts) }
    const changed = practising(rest, practiseNow)
    putSkill(draft, id, changed)
    return skillRefusal(changed)
  }
  if (overarching?.id !== id) return { kind: 'unknown', id }
  const { practiseNow, ...rest } = { ...overarching, ...textsIn(texts) }
  const changed = practising(rest, practiseNow)
  draft.head = { ...draft.head, overarching: changed }
  return skillRefusal(changed)
}

/** An empty text takes away what there was. */
function practising<Item>(item: Item, practiseNow = '') {
  return practiseNow === '' ? item : { ...item, practiseNow }
}

/** Only what is set. */
function textsIn({ name, description, practiseNow, guidance }: SkillTexts): SkillTexts {
  return {
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(practiseNow !== undefined && { practiseNow }),
    ...(guidance && { guidance }),
  }
}

/** What builds on it moves along as far as it has to; it never moves left of what it builds on. */
function moveSkill(draft: TreeDraft, id: string, tier: string): Refusal | undefined {
  const skill = draft.skills.get(id)
  const place = placeOf(draft, tier)
  if (!skill) return { kind: 'unknown', id }
  if (place < 0) return { kind: 'unknown', id: tier }
  const against = skill.buildsOn.filter((ground) => {
    const other = draft.skills.get(ground)
    return other && placeOf(draft, other.tier) >= place
  })
  if (against.length > 0) {
    return { kind: 'order', skill: { id, name: skill.name }, buildsOn: named(draft, against) }
  }
  return moveRight(draft, { ...skill, tier })
}

function removeSkill(draft: TreeDraft, id: string): void {
  if (draft.head.overarching?.id === id) draft.head = { ...draft.head, overarching: undefined }
  for (const dependent of [...(draft.leadsTo.get(id) ?? [])]) {
    const skill = draft.skills.get(dependent)
    if (skill) putSkill(draft, dependent, without(skill, id))
  }
  if (draft.skills.get(id)) putSkill(draft, id, undefined)
}

function connect(draft: TreeDraft, id: string, buildsOn: string): Refusal | undefined {
  const skill = draft.skills.get(id)
  if (!skill) return { kind: 'unknown', id }
  if (!draft.skills.get(buildsOn)) return { kind: 'unknown', id: buildsOn }
  if (skill.buildsOn.includes(buildsOn)) return undefined
  if (skill.buildsOn.length >= LINK_LIMIT) return { kind: 'too-many', limit: LINK_LIMIT }
  const way = wayDown(draft, buildsOn, id)
  if (way) {
    const ring = [id, ...way.filter((each) => each !== id)]
    return { kind: 'cycle', skills: named(draft, ring) }
  }
  return moveRight(draft, { ...skill, buildsOn: [...skill.buildsOn, buildsOn] })
}

function without(skill: Skill, ground: string): Skill {
  return { ...skill, buildsOn: skill.buildsOn.filter((id) => id !== ground) }
}

/** The one that lay over the tree so far becomes ordinary, in the tier that `id` leaves or the first. */
function layOver(draft: TreeDraft, id: string | null): Refusal | undefined {
  const { overarching: before, tiers } = draft.head
  if (before?.id === id || (!before && id === null)) return undefined
  const skill = id === null ? undefined : draft.skills.get(id)
  if (id !== null && !skill) return { kind: 'unknown', id }
  const tier = skill?.tier ?? tiers[0]?.id
  if (before && tier === undefined) return { kind: 'unknown', id: '' }
  if (skill) removeSkill(draft, skill.id)
  draft.head = { ...draft.head, overarching: skill && overall(skill, draft.base) }
  if (!before || tier === undefined) return undefined
  return moveRight(draft, { ...wordsOf(before), tier, buildsOn: [] })
}

/** `skill` as one that lies over the tree: without tier and links. Behaviours come back with it. */
function overall(skill: Skill, { id: home, overarching }: Tree): Overarching {
  const first = overarching?.id === skill.id ? overarching : { home, behaviours: [] }
  return { ...first, ...wordsOf(skill) }
}

/** What an ordinary skill and an overarching one both have. */
function wordsOf(skill: Skill | Overarching) {
  const { id, name, description, origin, practiseNow, guidance } = skill
  return {
    ...{ id, name, description },
    ...(origin && { origin }),
    ...(practiseNow !== undefined && { practiseNow }),
    ...(guidance && { guidance }),
  }
}
