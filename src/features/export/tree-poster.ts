import { sproutsOf } from '../../domain/growth.ts'
import type { GrowthSince } from '../../domain/growth-since.ts'
import { LEVELS } from '../../domain/level.ts'
import { markedBehaviours } from '../../domain/mark.ts'
import { levelOf } from '../../domain/rating.ts'
import { settingOf } from '../../domain/records.ts'
import { standing } from '../../domain/standing.ts'
import { walkOf } from '../../domain/review.ts'
import type { Overarching, Tree } from '../../domain/tree.ts'
import type { CanopyContent } from '../../layout/canopy.ts'
import { layoutOf } from '../../layout/layout-cache.ts'
import { type Poster, posterSvg } from '../../layout/poster.ts'
import type { PosterDestination, PosterInput } from '../../layout/poster-input.ts'
import { roman } from '../../layout/roman.ts'
import { placeSprouts } from '../../layout/sprout-places.ts'
import type { TreeLayout } from '../../layout/tree-layout.ts'
import { canopyWords } from '../../messages/canopy-words.ts'
import { changeTag } from '../../messages/change-tag.ts'
import { levelWords, sproutWords } from '../../messages/level-words.ts'
import { dateOf, spoken, t } from '../../messages/messages.ts'
import { pictureTitle } from '../../messages/person-words.ts'
import type { GroveState } from '../../store/grove-state.ts'
import { focusOf, headersOf, levelsOf, plantedOf } from '../../store/selectors.ts'
import { languageOf } from '../../store/use-language-of.ts'

/** What a poster shows beside the tree. */
export interface PosterChoices {
  /** What changed on the cards, and since when. */
  readonly growth?: GrowthSince
  /** The skills in focus: with why and what is next, with their aims alone, or not at all. */
  readonly focus: 'full' | 'aims' | 'none'
}

/** The poster of `tree` as it stands in `state` on `today`. */
export function treePoster(
  tree: Tree,
  state: GroveState,
  today: Date,
  look: Pick<PosterInput, 'fonts' | 'palette'>,
  { growth, focus }: PosterChoices,
): Poster {
  const levels = levelsOf(state)
  const layout = layoutOf(tree, spoken.direction)
  const inFocus = focusOf(state).flatMap((goal, index) =>
    goal.tree === tree.id ? [{ goal, place: index + 1 }] : [],
  )
  const { lang } = languageOf(tree.id, state)
  const subtitle = t.export.subtitle({ tree: tree.name, date: dateOf(today) })
  const changes = new Map(growth?.changes.map((each) => [each.skill, changeTag(each)]))
  const places = new Map(inFocus.map(({ goal, place }) => [goal.skill, place]))
  return posterSvg({
    ...look,
    title: pictureTitle(settingOf(state.records, 'person-name')?.trim() ?? ''),
    subtitle: growth ? t.export.subtitleSince({ subtitle, review: growth.review.name }) : subtitle,
    brand: t.app.name,
    lang: spoken.tag,
    legend: [null, ...LEVELS].map((level) => ({ level, words: levelWords(level, 'stretch') })),
    ...(tree.overarching && { canopy: canopyOf(tree.overarching, state, changes, places) }),
    layout,
    tiers: new Map(
      tree.tiers.map(({ id, name }, index) => [id, { numeral: roman(index + 1), name, lang }]),
    ),
    skills: new Map(
      tree.skills.map((skill) => {
        const level = levelOf(levels, tree.id, skill.id)
        const words = levelWords(level, standing(tree.id, skill, levels))
        const place = places.get(skill.id)
        const tag = place === undefined ? {} : { tag: t.tree.focusTag({ place }) }
        const change = changes.get(skill.id)
        const risen = change === undefined ? {} : { change }
        return [skill.id, { name: skill.name, lang, level, words, ...tag, ...risen }]
      }),
    ),
    focus: (focus === 'none' ? [] : inFocus).map(({ goal, place }) => ({
      place: String(place),
      name: walkOf(tree).find(({ id }) => id === goal.skill)?.name ?? goal.skill,
      lang,
      aim: goal.aim,
      due: t.export.due({ date: dateOf(new Date(`${goal.due}T00:00`)) }),
      reason:
        goal.reason === '' || focus !== 'full' ? '' : t.export.reason({ reason: goal.reason }),
      next:
        goal.practice === '' || focus !== 'full' ? '' : t.export.next({ practice: goal.practice }),
    })),
    destinationsHeading: t.tree.destinations,
    destinations: destinationsOf(tree, layout, state),
    direction: spoken.direction,
  })
}

function canopyOf(
  skill: Overarching,
  state: GroveState,
  changes: ReadonlyMap<string, string>,
  places: ReadonlyMap<string, number>,
): CanopyContent {
  const level = levelOf(levelsOf(state), skill.home, skill.id)
  const shown = markedBehaviours(state.records.marks, skill.home, skill.id)
  const content = canopyWords(skill, level, shown)
  const place = places.get(skill.id)
  const tags = [
    ...(place === undefined ? [] : [t.tree.focusTag({ place })]),
    ...(changes.has(skill.id) ? [changes.get(skill.id) ?? ''] : []),
  ]
  const words = tags.reduce(
    (level, change) => t.export.withChange({ level, change }),
    content.words,
  )
  return { ...content, words, lang: languageOf(skill.home, state).lang }
}

function destinationsOf(
  tree: Tree,
  layout: TreeLayout,
  state: GroveState,
): readonly PosterDestination[] {
  const sprouts = sproutsOf(tree.id, headersOf(state), levelsOf(state), plantedOf(state))
  const names = new Map(tree.skills.map(({ id, name }) => [id, name]))
  return placeSprouts(layout, sprouts, undefined).map(({ sprout, x, y, height, trail }) => ({
    name: sprout.header.name,
    lang: languageOf(sprout.header.id, state).lang,
    words: sproutWords(sprout.growth, names.get(sprout.skill) ?? sprout.skill),
    state: sprout.growth,
    chosen: trail.chosen,
    x,
    y,
    height,
    trail,
  }))
}
