import type { Translation } from '../catalogue.ts'
import type { groveWords as english } from '../english/grove.ts'

/** The grove and its seed paths. */
export const groveWords: Translation<typeof english> = {
  grove: {
    title: 'El bosque',
    aside: 'Toda tierra merece una visita. Ninguna es el final.',
    homeRipe:
      '{count, plural, one {# habilidad madura} many {# habilidades maduras} other {# habilidades maduras}}',
    homeHint: 'Tu árbol. De lo que madura aquí puede nacer cualquiera de los árboles de abajo.',
    views: { park: 'Parque', list: 'Lista' },
    destinations: 'Destinos',
    landName: '{tree}, {growth, select, planted {plantado} sprouting {brotando} other {latente}}',
    ripe: 'Ya maduras: {skills}',
    missing: 'Bellota más cercana: {skill}, {steps}',
    levelUps:
      '{count, plural, one {# subida de nivel} many {# subidas de nivel} other {# subidas de nivel}}',
    openTree: 'Abrir el árbol {tree}',
    choose: 'Elige un destino para ver el camino de siembra que lleva hasta allí.',
    loading: 'Cargando…',
  },
  path: {
    title: 'Camino de siembra hacia {tree}',
    steps: 'Pasos',
    stepsTitle:
      '{count, plural, =0 {Se puede plantar ya} one {Falta # subida de nivel} many {Faltan # subidas de nivel} other {Faltan # subidas de nivel}}',
    inHand: 'Ya contigo',
    ripeSeed: ' está madura, y este árbol está plantado.',
    ripeAcorn: ' está madura. Hoy mismo puede plantar este árbol.',
    companionInHand: ', en el nivel {level}, va contigo como compañera.',
    everywhere: ' va contigo a todas las tierras.',
    towardsAcorn: 'De camino a una bellota madura.',
    towardsCompanion: 'De camino a una compañera en Pro.',
    ground: 'Tierra firme para {skills}.',
    plant: 'Plantar {tree}',
    plantStep: 'Basta con una bellota madura: {acorn}.',
    plantedStep: 'Ya es uno de tus árboles. Puedes dejarlo cuando quieras.',
    leave: 'Dejar {tree}',
    stronger: 'Un comienzo más fuerte',
    strongerHint: 'No hace falta para plantar, pero vale la pena llevarlo contigo.',
    practiseNow: 'Practica ahora, en tu trabajo de hoy',
    like: 'Cómo se vive allí',
    portrait: {
      week: 'Una semana allí',
      enjoyedBy: 'Quién lo disfruta',
      leavesOut: 'Lo que deja fuera',
      whySeeds: 'Por qué estas semillas',
    },
    portraitFailed: 'No se pudo cargar cómo se vive allí. Comprueba la conexión.',
    loadFailed:
      'Algunos árboles no se pudieron cargar, así que faltan los caminos que pasan por ellos. Comprueba la conexión y vuelve a intentarlo.',
    noAcorn:
      'Ninguna bellota siembra este árbol, así que puedes abrirlo y valorarlo sin plantarlo.',
    missingAcorn: '{skill} ({tree})',
    unreachable:
      'Hoy ningún camino lleva hasta aquí. Ningún árbol al que puedas llegar tiene lo que haría falta: {acorns}.',
    ways: '{count, plural, one {Un camino para llegar} many {# caminos para llegar} other {# caminos para llegar}}',
    reading: 'Cómo leer el camino',
    readings: { firm: 'Por tierra firme', straight: 'En línea recta' },
    readingHints: {
      firm: 'Primero llega a Pro aquello en lo que se apoya cada habilidad; así, cada paso está listo cuando toca darlo.',
      straight:
        'Solo las habilidades que plantan los árboles, porque aquello en lo que se apoyan es un consejo.',
    },
    way: '{acorn}, {cost}',
    ripeToday: 'madura hoy',
    through: 'Pasando por {trees}',
    against:
      '{count, plural, one {Pide una habilidad que marcaste como «no es para mí».} many {Pide # habilidades que marcaste como «no es para mí».} other {Pide # habilidades que marcaste como «no es para mí».}}',
    risesAvoided: '{rise}, marcada como «no es para mí»',
    nothingInHand: 'Nada todavía. Todo empieza con el primer paso de abajo.',
  },
  germination: {
    ripe: '{skill} ha madurado. Ya puede sembrar {trees}.',
  },
}
