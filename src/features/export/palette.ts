import { INKS } from '../../layout/drawing.ts'
import type { Palette } from '../../layout/svg-text.ts'

/** The colours of a theme, read from the style sheet, which is the one place that holds them. */
export function themePalette(theme: 'light' | 'dark'): Palette {
  const probe = document.createElement('span')
  probe.dataset.theme = theme
  probe.hidden = true
  document.body.append(probe)
  const style = getComputedStyle(probe)
  const colours = INKS.map((ink) => [ink, style.getPropertyValue(`--${ink}`).trim()] as const)
  probe.remove()
  return Object.fromEntries(colours) as Palette
}
