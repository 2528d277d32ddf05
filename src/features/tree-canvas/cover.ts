/**
 * Which cards of a large tree are in the page: what lies below draws the others, so that no card is
 * ever missing, or there twice, while cards come and go.
 */
export interface Cover {
  readonly has: (skill: string) => boolean
  /** Says that a card is there; the answer says that it is gone. */
  readonly put: (skill: string, card: HTMLElement | null) => () => void
  /** Gives the focus to a skill as soon as its card is there. */
  readonly await: (skill: string) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createCover(): Cover {
  const cards = new Set<string>()
  const listeners = new Set<() => void>()
  let awaited: string | undefined
  const change = () => {
    for (const listener of listeners) listener()
  }
  return {
    has: (skill) => cards.has(skill),
    put(skill, card) {
      cards.add(skill)
      change()
      if (awaited === skill) {
        awaited = undefined
        card?.focus({ preventScroll: true })
      }
      return () => {
        cards.delete(skill)
        change()
      }
    },
    await(skill) {
      awaited = skill
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
