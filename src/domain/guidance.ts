import type { Level } from './level.ts'

/** What helps a person to rate, practise, share and talk about one skill. */
export interface Guidance {
  /** Observable behaviours that show each level. */
  readonly levels: Readonly<Record<Level, readonly string[]>>
  /** Each an action, a dose, and a result that can be seen. */
  readonly practise: readonly string[]
  /** Ways to help others once the skill is ripe. */
  readonly share: readonly string[]
  /** Open questions for a 1:1, each about a real event. */
  readonly questions: readonly string[]
  /** Where the skill leads, in a sentence. */
  readonly onward?: string
  /** What practising it in today's job does for the company, in a sentence. */
  readonly serves?: string
}

/** What helps a person to see and practise one behaviour of the overarching skill. */
export interface BehaviourGuidance {
  /** What one can see when somebody does it. */
  readonly signs: readonly string[]
  /** How it shows in the skills it shows in, in a sentence. */
  readonly inTheTree: string
  readonly practise: string
}

/** What somebody wants to know of a tree before growing it. */
export interface Portrait {
  /** What a week there is like. */
  readonly week: readonly string[]
  readonly enjoyedBy: readonly string[]
  /** What people expect of it that it does not include. */
  readonly leavesOut: readonly string[]
  /** Why its seeds are its seeds. */
  readonly whySeeds: string
}

export const NO_GUIDANCE: Guidance = {
  levels: { rookie: [], pro: [], master: [] },
  practise: [],
  share: [],
  questions: [],
}

/** Whether two say the same, whatever the order of their parts; none says nothing. */
export function isSameGuidance(one = NO_GUIDANCE, other = NO_GUIDANCE): boolean {
  return one === other || wordsOf(one) === wordsOf(other)
}

function wordsOf({ levels, practise, share, questions, onward, serves }: Guidance): string {
  const { rookie, pro, master } = levels
  return JSON.stringify([rookie, pro, master, practise, share, questions, onward, serves])
}
