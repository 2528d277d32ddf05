import type { Translation } from '../catalogue.ts'
import type { historyWords as english } from '../english/history.ts'

/** How levels came about, and what changed since. */
export const historyWords: Translation<typeof english> = {
  change: {
    new: 'nueva',
    risen: 'sube de {from}',
    lowered: 'baja de {from}',
    cleared: 'borrada',
    theirs: 'su nivel: {level}',
    describe: 'Cambio: {tag}.',
  },
  history: {
    title: 'Historial',
    confirmed: 'confirmado',
    leftUnrated: 'Vista y dejada sin valorar',
    agreedWith: 'acordado con {names}',
    recordedBy: 'anotado por {name}',

    day: 'Día mostrado',
    todayShort: 'Hoy',
    today: 'Hoy, {day}',
    reviewed: '{day}, {names}',
    later: '{day}, más tarde ese día',
    asOf: 'Así estaba el {day}. Aquí no se puede cambiar nada.',
    backToToday: 'Volver a hoy',
    live: 'El árbol tal como está hoy.',
    tooNew:
      'Todas las valoraciones de este árbol son de hoy. A partir de mañana podrás ver aquí cómo estaba.',

    compareWith: 'Comparar con',
    nothing: 'Nada',
    reviewOf: '{name}, {day}',
    dayBefore: 'El día anterior, {day}',
    beginning: 'El comienzo',

    changes: 'Lo que cambió',
    risen: 'Subieron',
    new: 'Nuevas',
    other: 'Otros cambios',
    same: 'Ningún nivel es distinto.',
    rose: 'de {from} a {to}',
    fell: 'baja de {from} a {to}',
    cleared: 'borrada, antes {from}',

    chart: 'Habilidades en cada nivel, por día',
    chartDay: 'Día',
    reviews: 'Revisiones',
    count: '{count, number} en {level}',
    finishedReview: 'Revisión terminada',
  },
}
