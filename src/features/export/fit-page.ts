/** What a landscape page holds, in CSS px: 188 of the 190 mm that A4 leaves, which is the lower. */
const PAGE = (188 / 25.4) * 96

/** Sizes of type from comfortable to just legible, in pt. */
const SMALLEST = 7
const SIZES = [10.5, 10, 9.5, 9, 8.5, 8, 7.5, SMALLEST]

/** What is over a page anyhow goes on in this size, in pt. */
const FLOWING = 9

/**
 * Sets the largest type in which `element` is one page. Where none is small enough it flows over,
 * and `data-flows` says so.
 */
export function fitPage(element: HTMLElement): void {
  const fits = (size: number) => {
    element.style.fontSize = `${String(size)}pt`
    return element.offsetHeight <= PAGE
  }
  // Tried first: each try lays out all of the text anew, and what is endless fits at none.
  if (fits(SMALLEST)) {
    SIZES.find(fits)
  } else {
    element.style.fontSize = `${String(FLOWING)}pt`
    element.dataset.flows = ''
  }
}
