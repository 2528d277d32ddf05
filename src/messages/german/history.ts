import type { Translation } from '../catalogue.ts'
import type { historyWords as english } from '../english/history.ts'

/** How levels came about, and what changed since. */
export const historyWords: Translation<typeof english> = {
  change: {
    new: 'neu',
    risen: 'gestiegen von {from}',
    lowered: 'gesunken von {from}',
    cleared: 'zurückgenommen',
    theirs: 'dort: {level}',
    describe: 'Geändert: {tag}.',
  },
  history: {
    title: 'Verlauf',
    confirmed: 'bestätigt',
    leftUnrated: 'Angesehen, ohne Bewertung gelassen',
    agreedWith: 'vereinbart mit {names}',
    recordedBy: 'festgehalten von {name}',

    day: 'Gezeigter Tag',
    todayShort: 'Heute',
    today: 'Heute, {day}',
    reviewed: '{day}, {names}',
    later: '{day}, später am selben Tag',
    asOf: 'Stand: {day}. Hier lässt sich nichts ändern.',
    backToToday: 'Zurück zu heute',
    live: 'Der Baum auf dem Stand von heute.',
    tooNew:
      'Alle Bewertungen dieses Baums sind von heute. Ab morgen kannst du hier sehen, wie er früher aussah.',

    compareWith: 'Vergleichen mit',
    nothing: 'Nichts',
    reviewOf: '{name}, {day}',
    dayBefore: 'Tag davor, {day}',
    beginning: 'Anfang',

    changes: 'Was sich geändert hat',
    risen: 'Gestiegen',
    new: 'Neu',
    other: 'Andere Änderungen',
    same: 'Alle Stufen sind gleich.',
    rose: 'von {from} auf {to}',
    fell: 'von {from} zurück auf {to}',
    cleared: 'zurückgenommen, war {from}',

    chart: 'Skills auf jeder Stufe, nach Tagen',
    chartDay: 'Tag',
    reviews: 'Reviews',
    count: '{count, number} {level}',
    finishedReview: 'Abgeschlossenes Review',
  },
}
