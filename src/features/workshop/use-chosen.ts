import { useState } from 'react'
import type { Note } from '../../domain/workshop.ts'

/** Which notes are chosen. One that goes is not chosen any more. */
export function useChosen(notes: readonly Note[]) {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const chosen: ReadonlySet<string> =
    marked.size === 0 ? marked : new Set(notes.flatMap(({ id }) => (marked.has(id) ? [id] : [])))
  return {
    chosen,
    /** The chosen notes if `note` is one of them, and else that one. */
    with: (note: string): readonly string[] => (chosen.has(note) ? [...chosen] : [note]),
    toggle: (note: string) => {
      const next = new Set(chosen)
      if (!next.delete(note)) next.add(note)
      setMarked(next)
    },
    choose: (more: readonly string[]) => {
      setMarked(new Set([...chosen, ...more]))
    },
    clear: () => {
      setMarked(new Set())
    },
  }
}
