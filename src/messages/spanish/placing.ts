import type { Translation } from '../catalogue.ts'
import type { placingWords as english } from '../english/placing.ts'

/** What is said while a large tree is given its places. */
export const placingWords: Translation<typeof english> = {
  placing: {
    placing:
      'Colocando {skills, plural, one {# habilidad} many {# habilidades} other {# habilidades}}…',
    stop: 'Detener',
    stopped: 'Se detuvo el dibujo. En el esquema están todas las habilidades.',
    failed: 'No se pudo hacer el dibujo: {reason}. En el esquema están todas las habilidades.',
  },
}
