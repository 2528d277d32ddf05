import { useMemo } from 'react'
import { skillKey } from '../../domain/rating.ts'
import { ratedIn, walkOf } from '../../domain/review.ts'
import type { Overarching, Skill, Tree } from '../../domain/tree.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { avoidedOf } from '../../store/selectors.ts'

/** The skills of a tree to look at in a review, and those that are not for the person. */
export function useWalked(tree: Tree): {
  readonly skills: readonly (Skill | Overarching)[]
  readonly skipped: readonly (Skill | Overarching)[]
} {
  const avoided = useGrove(avoidedOf)
  return useMemo(() => {
    const all = walkOf(tree)
    const isOut = ({ id }: Skill | Overarching) => avoided.has(skillKey(ratedIn(tree, id), id))
    return { skills: all.filter((skill) => !isOut(skill)), skipped: all.filter(isOut) }
  }, [tree, avoided])
}
