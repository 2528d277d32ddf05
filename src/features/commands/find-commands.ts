import UFuzzy from '@leeoniya/ufuzzy'
import { folded } from '../../domain/evidence-search.ts'
import { COMMAND_GROUPS, type Command, type CommandGroup } from './command.ts'

/** More than anybody reads; one letter more finds the rest. */
const MOST = 40
/** Words may stand in another order, up to so many of them. */
const ORDERED_WORDS = 4

/** Its own patterns know A to Z only. https://github.com/leeoniya/uFuzzy#charsets-alphabets-diacritics */
const ANY_SCRIPT = {
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  interBound: '[^\\p{L}\\d]',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
}

/** One slip a word: a letter too many, too few, another one, or two swapped. */
const SLIPS = { intraMode: 1 }
const fuzzy = new UFuzzy({ ...ANY_SCRIPT, ...SLIPS })

/** The commands of one group. */
export interface FoundGroup {
  readonly group: CommandGroup
  readonly commands: readonly Command[]
}

/**
 * Finds the commands that fit what was typed, the best first, whatever its case and accents and with a
 * slip of the finger; before anything is typed, those that are offered. In groups, the group with
 * the best one first. To be made once for the same commands: thousands of names are prepared.
 */
export function commandFinder(all: readonly Command[]): (query: string) => readonly FoundGroup[] {
  const texts = all.map(({ name, hint = '' }) => folded(`${name} ${hint}`))
  return (query) => {
    const words = folded(query).trim()
    if (words === '') {
      return inGroups(
        all.filter(({ isOffered }) => isOffered === true),
        COMMAND_GROUPS,
      )
    }
    const [found, , order] = fuzzy.search(texts, words, ORDERED_WORDS, Infinity)
    const best = (order ?? []).flatMap((place) => all[found?.[place] ?? -1] ?? [])
    const shown = best.slice(0, MOST)
    return inGroups(shown, [...new Set(shown.map(({ group }) => group))])
  }
}

function inGroups(
  commands: readonly Command[],
  groups: readonly CommandGroup[],
): readonly FoundGroup[] {
  return groups
    .map((group) => ({ group, commands: commands.filter((each) => each.group === group) }))
    .filter(({ commands: some }) => some.length > 0)
}
