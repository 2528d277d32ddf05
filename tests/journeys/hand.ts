import type { Locator, Page } from '@playwright/test'
import { expect } from './journey.ts'
import { movements } from './movements.ts'

/** How a person does things on a page, so that one way through the app can be gone in several ways. */
export interface Hand {
  readonly page: Page
  /** Presses a button or follows a link. */
  press(target: Locator): Promise<void>
  /** Chooses a radio button. */
  choose(radio: Locator): Promise<void>
  /** Writes into an empty text field. */
  write(field: Locator, text: string): Promise<void>
  /** Enters a day, such as `2026-12-12`. */
  enterDay(field: Locator, day: string): Promise<void>
  /** Opens the panel of a skill of the tree in view, by its id and its name. */
  openSkill(id: string, name: string): Promise<void>
  /** Leaves the panel that is open. */
  closePanel(panel: Locator, closeLabel: string): Promise<void>
}

/** A hand that points: by mouse, or by finger where the browser has touch. */
export function pointing(page: Page, how: 'click' | 'tap'): Hand {
  const press = (target: Locator) => target[how]()
  return {
    page,
    press,
    async choose(radio) {
      await press(radio)
      await expect(radio).toBeChecked()
    },
    async write(field, text) {
      await press(field)
      await expect(field).toBeFocused()
      // As keyboards on a screen do it: without a key going down.
      await page.keyboard.insertText(text)
    },
    // What the system shows for it is not the page’s, and no test can point there.
    enterDay: (field, day) => field.fill(day),
    // At its name: in the outline other places of a row lead elsewhere.
    openSkill: (id, name) => press(page.locator(`[data-skill="${id}"]`).getByText(name).first()),
    closePanel: (panel, name) => press(panel.getByRole('button', { name, exact: true })),
  }
}

/** The same hand, which sees after each press that nothing is moving. */
export function calm(hand: Hand): Hand {
  return {
    ...hand,
    async press(target) {
      await hand.press(target)
      expect(await hand.page.evaluate(movements)).toEqual([])
    },
  }
}
