import type { ReactNode } from 'react'

/** What shows a skill at work, made by another feature. `tree` is the one the skill is rated in. */
export type ShowEvidence = (at: {
  readonly tree: string
  readonly skill: string
  readonly name: string
}) => ReactNode
