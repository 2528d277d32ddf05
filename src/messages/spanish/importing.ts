import type { Translation } from '../catalogue.ts'
import type { importingWords as english } from '../english/importing.ts'

/** Trees out of files of other kinds. */
export const importingWords: Translation<typeof english> = {
  importing: {
    title: 'Importar',
  },
}
