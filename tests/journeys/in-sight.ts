/** Runs in the page: whether something of an element, or of the label around it, can be seen. */
export function isInSight(element: Element): boolean {
  const area = (element.matches('input') ? element.closest('label') : null) ?? element
  const { left, top, width, height } = area.getBoundingClientRect()
  const shares = [0.1, 0.3, 0.5, 0.7, 0.9]
  return shares.some((across) =>
    shares.some((down) => {
      const hit = document.elementFromPoint(left + width * across, top + height * down)
      return hit !== null && (area.contains(hit) || hit.contains(area))
    }),
  )
}
