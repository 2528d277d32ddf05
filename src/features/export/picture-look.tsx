import { useId } from 'react'
import type { GrowthSince } from '../../domain/growth-since.ts'
import type { Tree } from '../../domain/tree.ts'
import { numberOf, t } from '../../messages/messages.ts'
import { useActions, useGetState } from '../../store/grove-context.tsx'
import { themePalette } from './palette.ts'
import { type PosterChoices, treePoster } from './tree-poster.ts'
import { PICTURE_SETTINGS, SCALES, THEMES } from './use-picture-choices.ts'

/** Size, colours, and whether the cards say what changed. Each choice is remembered. */
export function PictureLook({
  tree,
  growth,
  scale,
  theme,
  showsChanges,
  poster,
}: {
  readonly tree: Tree
  readonly growth: GrowthSince | undefined
  readonly scale: string
  readonly theme: string
  readonly showsChanges: boolean
  readonly poster: PosterChoices
}) {
  const id = useId()
  const { choose } = useActions()
  const words = t.export.picture
  const state = useGetState()()
  // Fonts and colours make no difference to how large it is.
  const look = { fonts: [], palette: themePalette('light') }
  const { width, height } = treePoster(tree, state, new Date(), look, poster)
  const px = (length: number, times: number) => numberOf(Math.ceil(length * times))
  return (
    <>
      <fieldset className="picture-choices">
        <legend>{words.size}</legend>
        {SCALES.map((each) => (
          <label key={each} className="check">
            <input
              type="radio"
              name={`${id}-size`}
              checked={scale === each}
              onChange={() => {
                choose(PICTURE_SETTINGS.scale, each)
              }}
            />
            {words.sizeOf({
              scale: Number(each),
              width: px(width, Number(each)),
              height: px(height, Number(each)),
            })}
          </label>
        ))}
      </fieldset>
      <fieldset className="picture-choices">
        <legend>{words.theme}</legend>
        {THEMES.map((each) => (
          <label key={each} className="check">
            <input
              type="radio"
              name={`${id}-theme`}
              checked={theme === each}
              onChange={() => {
                choose(PICTURE_SETTINGS.theme, each)
              }}
            />
            {words.themes[each]}
          </label>
        ))}
      </fieldset>
      {growth && (
        <label className="check">
          <input
            type="checkbox"
            checked={showsChanges}
            onChange={(event) => {
              choose(PICTURE_SETTINGS.changes, event.target.checked ? 'on' : 'off')
            }}
          />
          {words.since({ review: growth.review.name })}
        </label>
      )}
    </>
  )
}
