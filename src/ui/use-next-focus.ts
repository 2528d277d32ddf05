import { type RefObject, useEffect, useRef } from 'react'

/**
 * For a list whose rows have a button that takes them away, which then takes the focus along: it
 * goes on to the last button of the row that comes next, or to what `landing` finds in `area` and,
 * failing that, on the page. Returns what a row's button says, with the number of its row.
 *
 * @param count how many rows there are.
 * @param landing a selector.
 */
export function useNextFocus(
  area: RefObject<HTMLElement | null>,
  count: number,
  landing: string,
): (row: number) => void {
  const left = useRef<number>(undefined)
  useEffect(() => {
    const at = left.current
    if (at === undefined) return
    left.current = undefined
    // Only where the focus went with what it was on.
    if (document.activeElement !== document.body) return
    const rows = area.current?.querySelectorAll('li') ?? []
    const buttons = rows[Math.min(at, rows.length - 1)]?.querySelectorAll('button') ?? []
    const next =
      buttons[buttons.length - 1] ??
      area.current?.querySelector<HTMLElement>(landing) ??
      document.querySelector<HTMLElement>(landing)
    next?.focus()
  }, [area, count, landing])
  return (row) => {
    left.current = row
  }
}
