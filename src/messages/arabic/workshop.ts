import type { Translation } from '../catalogue.ts'
import type { workshopWords as english } from '../english/workshop.ts'

/** Growing a tree from notes. */
export const workshopWords: Translation<typeof english> = {
  workshop: {
    title: 'ورشة عمل',
  },
}
