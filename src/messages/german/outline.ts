import type { Translation } from '../catalogue.ts'
import type { outlineWords as english } from '../english/outline.ts'

/** The tree as an outline. */
export const outlineWords: Translation<typeof english> = {
  outline: {
    keys: 'Die Pfeiltasten gehen weiter, klappen auf und zu, Enter öffnet, 1, 2 und 3 bewerten, 0 nimmt die Bewertung zurück, und wer einen Namen tippt, springt dorthin.',
    expandAll: 'Alles aufklappen',
    collapseAll: 'Alles zuklappen',
    expandedAll: 'Alle Zweige sind aufgeklappt.',
    collapsedAll: 'Alle Zweige sind zugeklappt.',
    folded: '{count, plural, one {# Skill darin} other {# Skills darin}}',
    overEveryTier: 'Liegt über allen Ebenen.',
    behaviours: 'So zeigt es sich: {count}.',
    alsoUnder: 'auch unter {skills}',
    alsoLeadsTo: 'führt auch zu',
    elsewhere: '→ {skill}, unter {parent}',
    describeUnder: 'Auch unter: {skills}.',
    describeElsewhere: 'Führt auch zu: {skills}.',
    describeOne: '{skill} (unter {parent})',
    ready: 'Bereit.',
    stretch: 'Zurzeit ein Vorgriff.',
    ripe: 'Reif.',
    dormantTrees: '{count, plural, one {# Baum ruht} other {# Bäume ruhen}}',
    acornsOf: 'wächst ab Master aus: {skills}',
  },
}
