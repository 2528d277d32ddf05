import type { Translation } from '../catalogue.ts'
import type { parkWords as english } from '../english/park.ts'

/** The grove as one picture. */
export const parkWords: Translation<typeof english> = {
  park: {
    label: 'Parkplan',
    keys: 'Die Pfeiltasten gehen von Land zu Land, Home führt zurück zu deinem Baum, Enter öffnet.',
    landName: '{tree}, {growth, select, planted {gepflanzt} sprouting {keimt} other {ruht}}',
    homeName: '{tree}, {ripe}',
    homeRipe: '{count, number} reif',
    chosen: '{growth}, gewählt',
    atLevel: '{count, number} auf {level}',
    rated: 'Bewertet: {counts}.',
    fit: 'Ganzen Park zeigen',
    legend: 'Wie weit ein Baum ist',
    dormant: 'Ruht',
    sprouting: 'Keimt: Eine Eichel ist reif',
    planted: 'Gepflanzt',
    sentence: '{facts}.',
  },
}
