import { settingOf } from '../domain/records.ts'
import type { GroveStore } from '../store/grove-store.ts'

/** Keeps the page in the theme that the person chose, or in the device's. */
export function applyTheme(store: GroveStore): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const apply = () => {
    const choice = settingOf(store.getState().records, 'theme')
    const theme = choice === 'dark' || (choice !== 'light' && dark.matches) ? 'dark' : 'light'
    const { dataset } = document.documentElement
    // Whoever draws with its colours draws all anew when it is set, even to what it was.
    if (dataset.theme !== theme) dataset.theme = theme
  }
  apply()
  dark.addEventListener('change', apply)
  store.subscribe(apply)
}
