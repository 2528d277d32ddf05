import type { Translation } from '../catalogue.ts'
import type { whereToWords as english } from '../english/where-to.ts'

/** The way in for somebody who does not know yet where to go. */
export const whereToWords: Translation<typeof english> = {
  whereTo: {
    title: '¿Adónde podría ir?',
    teaser: 'No hace falta que lo sepas todavía. Empieza por lo que te enorgullece.',
    pick: '¿Qué te enorgullece, o qué quieres usar más?',
    pickHint:
      'Para empezar, están elegidas tus habilidades maduras. Añade o quita las que quieras.',
    find: 'Buscar una habilidad',
    noneFound: 'Ninguna habilidad de aquí tiene «{query}» en su nombre.',
    tierOf: '{tier}, {tree}',
    takeRipe: 'Elegir mis habilidades maduras',
    takeNone: 'No elegir ninguna',
    found: 'Adónde podría llevarte',
    foundHint:
      'Primero está lo que tu elección puede plantar; luego, aquello a lo que da un comienzo más fuerte, y después, aquello para lo que es tierra firme. En igualdad, primero lo más cercano.',
    summary:
      '{trees, plural, one {Tu elección apunta a # árbol.} many {Tu elección apunta a # árboles.} other {Tu elección apunta a # árboles.}}',
    nothingChosen: 'Elige al menos una habilidad, y aquí verás los árboles a los que apunta.',
    nothingFound:
      'Nada de lo que elegiste apunta todavía a un árbol. Añade una habilidad o echa un vistazo más abajo.',
    unspoken:
      'Nada de lo que elegiste apunta a {count, plural, one {este árbol} many {estos # árboles} other {estos # árboles}}',
    unspokenHint: 'De todos modos merecen una visita. El más cercano va primero.',
    showAll: 'Mostrar los {count, number}',
    showFewer: 'Mostrar menos',
    loading: 'Contando lo que se puede practicar…',
    loadFailed:
      'Algunos árboles no se pudieron cargar, así que faltan algunos caminos y recuentos.',
    acornRipe: 'Elegiste {skill}: está madura y hoy mismo puede plantar este árbol.',
    acorn: 'Elegiste {skill}: en Referente puede plantar este árbol.',
    companionInHand: 'Elegiste {skill}: va contigo como compañera.',
    companion: 'Elegiste {skill}: en Pro da un comienzo más fuerte.',
    ground: 'Elegiste {skills}: tierra firme para {acorns}. De ahí puede nacer este árbol.',
    planted: 'Ya es uno de tus árboles.',
    ready: 'Se puede plantar hoy mismo.',
    needs: 'Camino más corto: {levelUps}, hasta que madure {acorn}.',
    needsThrough: 'Camino más corto: {levelUps} pasando por {trees}, hasta que madure {acorn}.',
    unreachable:
      'Ningún camino lleva allí todavía: los árboles en los que crecen sus bellotas no están aquí.',
    against:
      '{count, plural, one {En el camino hay # habilidad que marcaste como «no es para mí».} many {En el camino hay # habilidades que marcaste como «no es para mí».} other {En el camino hay # habilidades que marcaste como «no es para mí».}}',
    practiseAll:
      'Practica ya en tu trabajo {of, plural, one {su única habilidad} many {todas sus # habilidades} other {todas sus # habilidades}}.',
    practise:
      'Practica ya en tu trabajo {now, number} de {of, plural, one {su # habilidad} many {sus # habilidades} other {sus # habilidades}}.',
    seePath: 'Ver el camino',
    seePathTo: 'Ver el camino hacia {tree}',
    preview: 'Vista previa',
    previewOf: 'Vista previa de {tree}',
    plantedToday: '{tree}, tal como se vería si lo plantaras hoy',
    practiseThis: 'Ahora: {how}',
    acornsRipe:
      '{count, plural, one {# bellota madura} many {# bellotas maduras} other {# bellotas maduras}}',
    noAcornRipe: 'aún sin bellotas maduras, a {levelUps}',
    growsAlready: 'ya está plantado',
    noAcornNear: 'aún sin bellotas al alcance',
    companionsInHand:
      '{count, number} de {of, plural, one {# compañera} many {# compañeras} other {# compañeras}} ya contigo',
    practiseNow:
      '{now, number} de {of, plural, one {# habilidad} many {# habilidades} other {# habilidades}} para practicar ahora',
    facts: '{facts}.',
    betweenFacts: '; ',
  },
}
