/*
 * Whether what is on a page fits it. All of it runs in the page.
 */

/** What has to be scrolled to the side, other than the pictures that are moved as a map is. */
export function tooWide(): readonly string[] {
  const boxes = [document.documentElement, ...document.querySelectorAll('main, main *, dialog *')]
  return boxes
    .filter(
      (element) =>
        element.scrollWidth > element.clientWidth &&
        (element === document.documentElement ||
          ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)),
    )
    .map((element) => `${element.tagName} ${element.className}: ${String(element.scrollWidth)}`)
}

/** How far the page as a whole can be scrolled down, in px, where only its parts should be. */
export function tooHigh(): number {
  return document.documentElement.scrollHeight - window.innerHeight
}

/** Texts that do not fit into a box that hides what is over. */
export function cutOff(): readonly string[] {
  return [...document.querySelectorAll('main *, dialog[open] *')]
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const hides = overflowX === 'hidden' || overflowY === 'hidden' || overflowX === 'clip'
      // A line to write in moves along with what is written.
      if (element.matches('input')) return false
      if (!hides || element.closest('.visually-hidden, .react-flow, svg, .modal-dialog > h2'))
        return false
      return (
        element.scrollHeight > element.clientHeight + 1 ||
        element.scrollWidth > element.clientWidth + 1
      )
    })
    .map((element) => `${element.className}: ${element.textContent.slice(0, 40)}`)
}
