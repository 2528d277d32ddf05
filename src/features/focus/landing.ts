import { useEffect, useState } from 'react'
import type { GoalKind } from '../../domain/goal.ts'

/** Ids of the headings under which goals under way stand, where focus lands when one is gone. */
export const LANDING: Readonly<Record<GoalKind, string>> = {
  grow: 'your-focus',
  share: 'share-what-is-ripe',
}

/** Moves focus to the element with an id, once what was done is on the page. */
export function useLanding(): (id: string) => void {
  const [landing, setLanding] = useState<{ readonly id: string }>()
  useEffect(() => {
    if (landing) document.getElementById(landing.id)?.focus()
  }, [landing])
  return (id) => {
    setLanding({ id })
  }
}
