/** When what came, in ms since the page was asked for. */
export interface StartTimes {
  readonly cards?: number
  readonly rated?: number
}

/** What is looked for in a page while it starts. */
export interface StartSigns {
  /** A selector of cards. */
  readonly cards: string
  /** The attribute that names a card's skill. */
  readonly id: string
  /** What is done with a card to rate it: a click, or the key of a level. */
  readonly by: 'click' | 'key'
}

/**
 * Runs in the page before anything of its own: notes when a card is seen, then tries to rate it ten
 * times a second, and notes when that has worked. The times come into `startTimes`.
 */
export function watchStart({ cards, id, by }: StartSigns): void {
  const times: { cards?: number; rated?: number } = {}
  Object.assign(window, { startTimes: times })
  requestAnimationFrame(look)

  function look() {
    const card = inSight(cards)
    if (!card) {
      requestAnimationFrame(look)
      return
    }
    const skill = `${cards}[${id}="${card.getAttribute(id) ?? ''}"]`
    // The frame that shows it has begun.
    setTimeout(() => {
      times.cards = performance.now()
      tryToRate(skill)
    })
  }

  /** Looks for this one skill alone, since a search in the whole page would slow its start. */
  function tryToRate(skill: string) {
    const card = inSight(skill)
    if (card && by === 'click') card.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    if (card && by === 'key') {
      if (document.activeElement !== card) card.focus()
      card.dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true }))
    }
    setTimeout(() => {
      const level = by === 'click' ? 'data-level' : 'aria-label'
      if (/(?:pro|master)$/.test(inSight(skill)?.getAttribute(level) ?? '')) {
        times.rated = performance.now()
      } else setTimeout(tryToRate, 80, skill)
    }, 20)
  }

  function inSight(selector: string) {
    return [...document.querySelectorAll<HTMLElement>(selector)].find((card) => {
      const { width, height, top } = card.getBoundingClientRect()
      const isOnScreen = width > 20 && height > 20 && top < innerHeight
      return isOnScreen && getComputedStyle(card).visibility === 'visible'
    })
  }
}
