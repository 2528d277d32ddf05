import type { GrowthSince } from '../../domain/growth-since.ts'
import { useChoice } from '../../store/use-choice.ts'
import type { PosterChoices } from './tree-poster.ts'

/** The settings in which the choices for pictures are remembered. */
export const PICTURE_SETTINGS = {
  scale: 'picture-scale',
  theme: 'picture-theme',
  changes: 'picture-changes',
} as const

export const SCALES = ['1', '2', '3', '4'] as const
export const THEMES = ['light', 'dark'] as const

/**
 * How the person wants their pictures, as chosen last. Private notes are asked for each time anew.
 */
export function usePictureChoices(growth: GrowthSince | undefined, withNotes: boolean) {
  // At twice the poster's size a picture is at least 2400 px wide, for print and zooming in.
  const scale = useChoice(PICTURE_SETTINGS.scale, SCALES, '2')
  const theme = useChoice(PICTURE_SETTINGS.theme, THEMES, 'light')
  const showsChanges = useChoice(PICTURE_SETTINGS.changes, ['on', 'off'] as const, 'off') === 'on'
  const poster: PosterChoices = {
    focus: withNotes ? 'full' : 'aims',
    ...(growth && showsChanges && { growth }),
  }
  return { scale, theme, showsChanges, poster }
}
