/** What lies around a list in the element that scrolls it, in px. */
export interface Scroller {
  /** What scrolls with the list and stands above it. */
  readonly above: number
  /** What of the element's lower end is covered, such as by a sheet. */
  readonly covered: number
}

/** The element that scrolls `element`: on a phone the whole page of the tree, elsewhere the outline alone. */
export function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  for (let at = element?.parentElement; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  }
  return element && document.documentElement
}

/** How the list lies in what scrolls it now. */
export function scrollerRoom(list: HTMLElement | null): Scroller {
  const scroller = scrollerOf(list)
  if (!list || !scroller) return { above: 0, covered: 0 }
  const top = list.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  return {
    above: Math.round(top + scroller.scrollTop),
    covered: Number.parseFloat(getComputedStyle(scroller).scrollPaddingBlockEnd) || 0,
  }
}
