import { type ReactNode, useEffect, useState } from 'react'

/** The skill that has the focus in the first picture, which goes when the app is drawn. */
function focusedSkill(): string | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('.first-picture [data-skill]')
  return focused?.dataset.skill
}

/** Gives the focus to the same skill in what is drawn in the first picture's place. */
export function KeptFocus({ children }: { readonly children: ReactNode }) {
  const [skill] = useState(focusedSkill)
  useEffect(() => {
    if (skill === undefined) return
    // React Flow has its nodes drawn one step after itself.
    const frame = requestAnimationFrame(() => {
      document.querySelector<HTMLElement>(`[data-skill="${CSS.escape(skill)}"]`)?.focus()
    })
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [skill])
  return children
}
