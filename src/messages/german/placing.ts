import type { Translation } from '../catalogue.ts'
import type { placingWords as english } from '../english/placing.ts'

/** What is said while a large tree is given its places. */
export const placingWords: Translation<typeof english> = {
  placing: {
    placing: '{skills, plural, one {# Fähigkeit wird} other {# Fähigkeiten werden}} angeordnet …',
    stop: 'Anhalten',
    stopped: 'Das Bild wurde angehalten. In der Gliederung stehen alle Fähigkeiten.',
    failed:
      'Das Bild konnte nicht gezeichnet werden: {reason}. In der Gliederung stehen alle Fähigkeiten.',
  },
}
