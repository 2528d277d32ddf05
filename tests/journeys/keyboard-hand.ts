import type { Locator, Page } from '@playwright/test'
import type { Hand } from './hand.ts'
import { isInSight } from './in-sight.ts'
import { expect } from './journey.ts'

/** How often the hand looks where it is; more than it needs on any page. */
const MOST_LOOKS = 60

/**
 * A hand that has a keyboard and nothing else. It goes to things by Tab and arrows, sees at each
 * that it is not hidden under something, and after each that the focus was not lost.
 */
export function typing(page: Page): Hand {
  const { keyboard } = page

  async function tabTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible()
    for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
      const { key, times, isLost } = await target.evaluate(wayTo)
      // A new page begins without; on the way nothing may lose it.
      if (isLost && looks > 0)
        throw new Error(`the focus is lost on the way to ${target.toString()}`)
      if (key === undefined) return seen(page.locator(':focus'))
      await pressed(key, times)
    }
    throw new Error(`Tab does not reach ${target.toString()}`)
  }
  /** At once, as a key that is held down: each by itself would take most of the journey’s time. */
  async function pressed(key: string, times: number): Promise<void> {
    const [last = '', ...modifiers] = key.split('+').toReversed()
    // Held around all: within each, the end of one would take it from those that are under way.
    for (const modifier of modifiers) await keyboard.down(modifier)
    await Promise.all(Array.from({ length: times }, () => keyboard.press(last)))
    for (const modifier of modifiers) await keyboard.up(modifier)
  }
  async function keepsFocus(): Promise<void> {
    await expect.poll(() => page.evaluate(nameOfFocused), 'the focus is lost').not.toBe('BODY')
  }
  async function after(act: Promise<void>): Promise<void> {
    await act
    await keepsFocus()
  }

  return {
    page,
    async press(target) {
      await tabTo(target)
      await after(keyboard.press('Enter'))
    },
    async choose(radio) {
      await tabTo(radio)
      for (let downs = 0; downs < 5 && !(await radio.evaluate(isFocused)); downs += 1) {
        await keyboard.press('ArrowDown')
      }
      await seen(radio)
      if (!(await radio.isChecked())) await keyboard.press('Space')
      await expect(radio).toBeChecked()
      await keepsFocus()
    },
    async write(field, text) {
      await tabTo(field)
      await after(keyboard.type(text))
    },
    async enterDay(field, day) {
      await tabTo(field)
      const [year = '', month = '', date = ''] = day.split('-')
      if (month !== date) throw new Error('Browsers differ in which of both comes first.')
      await after(keyboard.type(`${date}${month}${year}`))
      await expect(field).toHaveValue(day)
    },
    async openSkill(id, name) {
      const skill = page.locator(`[data-skill="${id}"]`)
      await tabTo(page.locator('[data-skill][tabindex="0"]'))
      await keyboard.type(name.slice(0, 6).toLowerCase())
      await expect(skill).toBeFocused()
      await seen(skill)
      await after(keyboard.press('Enter'))
    },
    async closePanel(panel) {
      await after(keyboard.press('Escape'))
      await expect(panel).toHaveCount(0)
    },
  }
}

/** That something of what has the focus can be seen (WCAG 2.4.11). */
async function seen(target: Locator): Promise<void> {
  await expect.poll(() => target.evaluate(isInSight), `${target.toString()} is hidden`).toBe(true)
}

/* What follows runs in the page. */

function nameOfFocused(): string | undefined {
  return document.activeElement?.tagName
}

function isFocused(element: Element): boolean {
  return element === document.activeElement
}

/**
 * The key that goes towards `target`, and how often as far as one can tell; none when it is there.
 * `isLost`: nothing has the focus.
 * Of radios one is enough, and arrows lead to what Tab passes by.
 */
function wayTo(target: Element): { key?: string; times: number; isLost?: boolean } {
  const focused = document.activeElement ?? document.body
  const isRadio = (element: Element): element is HTMLInputElement =>
    element instanceof HTMLInputElement && element.type === 'radio'
  const isGroup = isRadio(target) && isRadio(focused) && focused.name === target.name
  if (focused === target || isGroup) return { times: 0 }
  if (target.closest('[role=menu]')?.contains(focused) === true)
    return { key: 'ArrowDown', times: 1 }
  if (target instanceof HTMLElement && target.tabIndex < 0 && focused.matches('[data-tree]')) {
    const [from, to] = [focused.getBoundingClientRect(), target.getBoundingClientRect()]
    const [across, down] = [to.x - from.x, to.y - from.y]
    if (Math.abs(across) > Math.abs(down))
      return { key: across > 0 ? 'ArrowRight' : 'ArrowLeft', times: 1 }
    return { key: down > 0 ? 'ArrowDown' : 'ArrowUp', times: 1 }
  }
  const root = document.querySelector('dialog[open]') ?? document
  const stops = [
    ...root.querySelectorAll<HTMLElement>(
      'a, button, input, select, textarea, summary, [tabindex]',
    ),
  ].filter(
    (stop) =>
      stop.tabIndex >= 0 &&
      !stop.matches(':disabled') &&
      stop.checkVisibility() &&
      (!isRadio(stop) || stop.checked),
  )
  const { PRECEDING, FOLLOWING } = {
    PRECEDING: Node.DOCUMENT_POSITION_PRECEDING,
    FOLLOWING: Node.DOCUMENT_POSITION_FOLLOWING,
  }
  const isBehind =
    focused !== document.body && (focused.compareDocumentPosition(target) & PRECEDING) !== 0
  const [first, last] = isBehind ? [target, focused] : [focused, target]
  const between = stops.filter(
    (stop) =>
      stop !== first &&
      (first === document.body || (first.compareDocumentPosition(stop) & FOLLOWING) !== 0) &&
      (last.compareDocumentPosition(stop) & PRECEDING) !== 0,
  )
  return {
    key: isBehind ? 'Shift+Tab' : 'Tab',
    times: Math.max(1, between.length),
    isLost: focused === document.body,
  }
}
