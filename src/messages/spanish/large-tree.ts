import type { Translation } from '../catalogue.ts'
import type { largeTreeWords as english } from '../english/large-tree.ts'

/** A tree of so many skills that its picture is simplified. */
export const largeTreeWords: Translation<typeof english> = {
  largeTree: {
    simplified:
      'Este gráfico de {count, plural, one {# habilidad} many {# habilidades} other {# habilidades}} está simplificado: aquí se lee lo que está a la vista, las flechas llegan a todas las habilidades y el esquema las muestra todas.',
    far: '{count, plural, one {# habilidad} many {# habilidades} other {# habilidades}}, una marca cada una. Acerca para ver los nombres.',
  },
}
