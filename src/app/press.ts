import { flushSync } from 'react-dom'
import { t } from '../messages/messages.ts'

/** The button with this name that stands on the page now. */
export function buttonNamed(name: string): HTMLButtonElement | undefined {
  return [...document.querySelectorAll('button')].find(
    (button) => (button.getAttribute('aria-label') ?? button.textContent).trim() === name,
  )
}

/** Chooses from the menu of exports, as by hand, so that it asks and says what it does by hand. */
export function pressExport(format: string): void {
  const button = buttonNamed(t.export.export)
  if (button?.getAttribute('aria-expanded') !== 'true') {
    flushSync(() => {
      button?.click()
    })
  }
  document
    .querySelector<HTMLElement>(`[role=menuitem][aria-label="${CSS.escape(format)}"]`)
    ?.click()
}

/** Presses the keys that open the form for evidence. */
export function pressQuickAdd(): void {
  const keys = { key: ';', code: 'Semicolon', ctrlKey: true, cancelable: true }
  window.dispatchEvent(new KeyboardEvent('keydown', keys))
}
