import type { Translation } from '../catalogue.ts'
import type { reviewWords as english } from '../english/review.ts'

/** Self-evaluations, and the talk about them. */
export const reviewWords: Translation<typeof english> = {
  review: {
    title: 'Revisión',
    aside: 'Mira todas tus habilidades unas pocas veces al año y verás lo que ha crecido.',
    tree: 'Árbol',
    loading: 'Cargando el árbol…',
    teach: {
      title: 'Qué es una revisión',
      points: [
        'Recorres un árbol, con una habilidad en cada pantalla, y eliges el nivel del que puedas dar un ejemplo reciente. Con media hora basta y sobra, y puedes parar y seguir cuando quieras.',
        'Al terminar, el día recibe un nombre. Así, tus niveles de ese día se pueden comparar con la próxima revisión y con la forma en que tu responsable ve esas mismas habilidades.',
        'No hay puntos ni nada que aprobar. Aprendiz, Pro y Sin valorar son buenas respuestas: la revisión ayuda a encontrar de qué hablar y dónde seguir creciendo.',
      ],
    },
    begin: {
      title: 'Una nueva autoevaluación',
      name: 'Nombre',
      nameHint: 'Para que la encuentres más adelante.',
      nameMissing: 'Ponle un nombre.',
      preset: '{season} de {year}',
      seasons: { winter: 'Invierno', spring: 'Primavera', summer: 'Verano', autumn: 'Otoño' },
      begin: 'Empezar una autoevaluación',
      goOn: 'Seguir con «{name}»',
      underWay:
        '{looked, number} de {all, number} habilidades vistas. Lo que elegiste hasta ahora se conserva.',
      drop: 'Terminar sin revisión',
      dropped: '«{name}» terminó sin revisión. Los niveles que elegiste se conservan.',
    },
    past: {
      title: 'Revisiones hasta ahora',
      none: 'De este árbol, todavía ninguna.',
      looked:
        '{count, plural, one {# habilidad vista} many {# habilidades vistas} other {# habilidades vistas}}',
      finished: 'terminada el {date}',
      answered: 'con respuesta de {leads}',
    },
    walking: {
      lastTime: 'La última vez: {level}, el {date}.',
      never: 'Todavía no has valorado esta habilidad.',
      skipped: 'Se omite lo que marcaste como «no es para mí»: {skills}.',
      ripe: '{skill} ha madurado.',
      ripeStarts: '{skill} ha madurado. Ya puede sembrar {trees}.',
      finish: 'Terminar la revisión',
    },
    unknown: {
      title: 'Aquí no existe esa revisión.',
      text: 'Puede que haya un error en la dirección, o que la revisión esté en un archivo que no se abrió en este navegador. No se cambió nada de lo guardado.',
      all: 'Todas las revisiones',
      tree: 'El árbol de esta revisión, «{tree}», no está aquí. Vuelve con el archivo en el que estaba.',
    },
    changes: {
      title: 'Lo que cambió desde «{before}»',
      first:
        'Esta es la primera revisión de este árbol. La próxima mostrará lo que haya cambiado desde entonces.',
      none: 'Todos los niveles son los que eran.',
      kinds: {
        risen: 'Subieron',
        new: 'Nuevas',
        lowered: 'Bajaron',
        cleared: 'Ahora sin valorar',
      },
      rise: '{from} → {to}',
    },
    talk: {
      title: 'La conversación con {lead}',
      about: 'Para hablar',
      aboutHint:
        '{lead} no ve esto igual que tú. Nadie se equivoca: parte de un ejemplo reciente para hablarlo y después anota lo acordado. Se añade para las dos partes, y lo que dijo cada una se conserva.',
      noDifference: 'En todas las habilidades hay acuerdo.',
      agreements:
        '{count, plural, one {Hay acuerdo en # habilidad} many {Hay acuerdo en # habilidades} other {Hay acuerdo en # habilidades}}',
      you: 'Tú',
      noLevel: 'No se eligió ningún nivel.',
      sees: '{who}: {level}',
      agreeOn: 'Nivel acordado',
      open: 'Dejarlo abierto',
      record: 'Anotarlo',
      recordOf: 'Anotarlo: {skill}',
      agreed: 'Acordado con {lead} el {date}: {level}',
    },
    close: {
      title: 'Cerrar la conversación',
      hint: 'Llévate de una a tres habilidades para crecer, cada una con un objetivo y un día para mirar atrás.',
      suits: 'Para crecer ahora',
      agreed: 'se acordó un nivel más alto del que habías dicho',
      ready: 'lista: todo aquello en lo que se apoya está en Pro o por encima',
      foundation: 'una base: no se apoya en ninguna otra habilidad',
      none: 'Aquí todas las habilidades están maduras, están en foco o son un reto por ahora.',
      inFocus: 'En foco ahora',
      noFocus: 'Aún no hay nada en foco.',
      choose: 'Poner en foco',
      chooseSkill: 'Poner en foco: {skill}',
      other: 'Cualquier otra habilidad',
      otherNone: 'Elige una habilidad',
      otherMissing: 'Elige antes una habilidad.',
      more: 'Ver en Foco lo que abre cada paso',
    },
    send: {
      title: 'Pregunta a tu responsable',
      steps: [
        'Abre Exportar, arriba, y guarda una copia de seguridad o un PNG. La copia contiene todo lo que está guardado aquí: valoraciones, evidencia, metas y revisiones. Un PNG puede llevar lo mismo y te dice qué lleva, pero, como es una imagen, también muestra tus niveles: para que la respuesta sea a ciegas, envía la copia.',
        'Envía el archivo a tu responsable. Lo abre de visita en Skill Grove y valora las mismas habilidades sin ver tus niveles. Nada de ello entra en sus propios datos.',
        'Te devuelve un archivo. Ábrelo en Datos y aquí verás su respuesta: primero, las diferencias.',
      ],
      data: 'Abrir la respuesta en Datos',
    },
    walk: {
      yourLevel: 'Tu nivel',
      leaveUnrated: 'Dejar sin valorar',
      leaveUnratedMeaning:
        '¿Tienes dudas, o no es parte de tu trabajo? Es una buena respuesta, y no es lo mismo que Aprendiz.',
      overarching: 'Sobre todas las etapas',
      position: 'Habilidad {at, number} de {all, number}',
      progress: '{looked, number} de {all, number} vistas',
      progressName: 'Vistas hasta ahora',
      map: 'Todas las habilidades',
      mapItemOpen: '{skill}, aún sin ver',
      overview: 'Resumen',
      back: 'Atrás',
      next: 'Siguiente',
      still: 'Sigue en {level}, siguiente',
      leave: 'Salir y seguir después',
      keys: 'Con el teclado: 1, 2 y 3 valoran y avanzan, 0 deja sin valorar y avanza, y las flechas izquierda y derecha van atrás y adelante.',
      keysEnter: 'Enter conserva el nivel de la última vez y avanza.',
      allLooked: 'Has visto todas las habilidades.',
      someLeft:
        '{count, plural, one {# habilidad está aún sin ver. Puede quedarse así; su nivel sigue siendo el que era.} many {# habilidades están aún sin ver. Pueden quedarse así; sus niveles siguen siendo los que eran.} other {# habilidades están aún sin ver. Pueden quedarse así; sus niveles siguen siendo los que eran.}}',
      looked: 'Vistas',
      notLooked: 'Aún sin ver',
      nothing: 'Nada todavía.',
    },
  },
}
