import type { Translation } from '../catalogue.ts'
import type { largeTreeWords as english } from '../english/large-tree.ts'

/** A tree of so many skills that its picture is simplified. */
export const largeTreeWords: Translation<typeof english> = {
  largeTree: {
    simplified:
      'Diese Grafik mit {count, plural, one {# Skill} other {# Skills}} ist vereinfacht: Was in Sicht ist, lässt sich hier lesen, die Pfeiltasten führen zu allen Skills, und die Gliederung listet alle auf.',
    far: '{count, plural, one {# Skill} other {# Skills}}, je ein Zeichen. Für Namen vergrößern.',
  },
}
