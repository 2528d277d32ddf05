import type { Translation } from '../catalogue.ts'
import type { authoringWords as english } from '../english/authoring.ts'

/** Making and changing trees. */
export const authoringWords: Translation<typeof english> = {
  authoring: {
    title: 'Eigene Bäume',
  },
}
