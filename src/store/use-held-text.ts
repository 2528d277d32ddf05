import type { HeldText } from '../domain/held-text.ts'
import { useActions, useGrove } from './grove-context.tsx'

/**
 * What was typed into a form and not sent, and how to hold it: it outlives the form, and a reload
 * of the page. `undefined` lets it go. `form` names the form and what it is about.
 */
export function useHeldText(
  form: string,
): readonly [HeldText | undefined, (text: HeldText | undefined) => void] {
  const held = useGrove((state) => state.texts?.get(form))
  const { holdText } = useActions()
  return [
    held,
    (text) => {
      holdText(form, text)
    },
  ]
}
