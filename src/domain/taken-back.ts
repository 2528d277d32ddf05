import type { Change, SkillTexts } from './edit.ts'
import { isSameGuidance } from './guidance.ts'
import { skillIn } from './original.ts'
import type { Tree } from './tree.ts'

/**
 * A change where it takes back to what the original said at the time: it then sets what the original
 * says today, so that a newer one is not covered by the words of an older. `base` is the original.
 */
export function takenBack(change: Change, base: Tree): Change {
  switch (change.kind) {
    case 'tree':
      return { ...change, ...wordsToday(change, base) }
    case 'tier': {
      const tier = base.tiers.find(({ id }) => id === change.tier)
      return { ...change, ...wordsToday(change, tier) }
    }
    case 'skill':
      // Thousands of edits need not look for their skills in vain.
      return change.was ? { ...change, ...wordsToday(change, skillIn(base, change.skill)) } : change
    case 'move-skill': {
      if (change.tier !== change.was) return change
      const skill = base.skills.find(({ id }) => id === change.skill)
      return skill ? { ...change, tier: skill.tier } : change
    }
    default:
      return change
  }
}

function wordsToday(
  { was = {}, ...set }: SkillTexts & { readonly was?: SkillTexts },
  part: SkillTexts = {},
): SkillTexts {
  const { name, description, practiseNow, guidance } = set
  return {
    ...(name !== undefined && name === was.name && part.name !== undefined && { name: part.name }),
    ...(description !== undefined &&
      description === was.description &&
      part.description !== undefined && { description: part.description }),
    ...(practiseNow !== undefined &&
      practiseNow === was.practiseNow && { practiseNow: part.practiseNow ?? '' }),
    ...(guidance &&
      was.guidance &&
      isSameGuidance(guidance, was.guidance) &&
      part.guidance && { guidance: part.guidance }),
  }
}
