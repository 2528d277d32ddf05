import { settingOf } from '../domain/records.ts'
import type { GroveStore } from '../store/grove-store.ts'

/** Keeps the page in the theme that the person chose, or in the device's. */
export function applyTheme(store: GroveStore): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const apply = () => {
    const choice = settingOf(store.getState().records, 'theme')
    const isDark = choice === 'dark' || (choice !== 'light' && dark.matches)
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
  }
  apply()
  dark.addEventListener('change', apply)
  store.subscribe(apply)
}
