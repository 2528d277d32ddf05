import { LEVELS, type LevelOrNone } from '../domain/level.ts'
import { type KeyPress, levelForKey } from '../domain/level-keys.ts'

/** How a level is called: on a card, and in the name of the skill that has it. */
interface EarlyWords {
  readonly card: string
  readonly label: string
}

const SKILL = '.first-picture [data-skill]'
/** What of a card or row says the level; the name of a card is larger. */
const LEVEL_WORD = 'text[font-size="12.5"], .outline-level'

/**
 * A key press in the first picture, before the app is there. Where it rates a skill, the picture
 * says so at once, and `watchEarlyRatings` has it for the app. Returns whether it did.
 */
export function noteEarlyRating(press: KeyPress, target: EventTarget | null): boolean {
  const skill = target instanceof Element ? target.closest<HTMLElement>(SKILL) : null
  const level = levelForKey(press)
  if (!skill || level === undefined) return false
  const word = skill.querySelector(LEVEL_WORD)
  if (word) word.textContent = wordsOf(level).card
  skill.dataset.level = level ?? ''
  skill.ariaLabel = (skill.ariaLabel ?? '').replace(/[^,]*$/, ` ${wordsOf(level).label}`)
  return true
}

/**
 * Watches the first picture, which goes when the app is drawn in its place. The returned function
 * gives the levels that were given in it, by skill of the home tree.
 */
export function watchEarlyRatings(): () => ReadonlyMap<string, LevelOrNone> {
  const skills = [...document.querySelectorAll<HTMLElement>(SKILL)]
  return () =>
    new Map(
      skills
        .filter(({ dataset }) => dataset.level !== undefined)
        .map(({ dataset }) => [
          dataset.skill ?? '',
          LEVELS.find((level) => level === dataset.level) ?? null,
        ]),
    )
}

/** As `first-picture.tsx` has put it into the page. */
function wordsOf(level: LevelOrNone): EarlyWords {
  const words = document.querySelector<HTMLElement>('.early-words')?.dataset
  const [card = '', label = ''] = words?.[level ?? 'unrated']?.split('|') ?? []
  return { card, label }
}
