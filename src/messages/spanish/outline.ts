import type { Translation } from '../catalogue.ts'
import type { outlineWords as english } from '../english/outline.ts'

/** The tree as an outline. */
export const outlineWords: Translation<typeof english> = {
  outline: {
    keys: 'Las flechas recorren, despliegan y pliegan, Enter abre, 1, 2 y 3 valoran, 0 borra, y al escribir un nombre se salta a él.',
    expandAll: 'Desplegar todo',
    collapseAll: 'Plegar todo',
    expandedAll: 'Todas las ramas están abiertas.',
    collapsedAll: 'Todas las ramas están cerradas.',
    folded:
      '{count, plural, one {# habilidad dentro} many {# habilidades dentro} other {# habilidades dentro}}',
    overEveryTier: 'Sobre todas las etapas.',
    behaviours: 'Comportamientos: {count}.',
    alsoUnder: 'también bajo {skills}',
    alsoLeadsTo: 'también lleva a',
    elsewhere: '→ {skill}, bajo {parent}',
    describeUnder: 'También bajo {skills}.',
    describeElsewhere: 'También lleva a {skills}.',
    describeOne: '{skill} (bajo {parent})',
    ready: 'Lista.',
    stretch: 'Un reto por ahora.',
    ripe: 'Madura.',
    dormantTrees:
      '{count, plural, one {# árbol latente} many {# árboles latentes} other {# árboles latentes}}',
    acornsOf: 'nace de {skills} en Referente',
  },
}
