import type { Translation } from '../catalogue.ts'
import type { sharingWords as english } from '../english/sharing.ts'

/** Trees as files of other kinds, and as links. */
export const sharingWords: Translation<typeof english> = {
  sharing: {
    title: 'Teilen',
  },
}
