import type { Translation } from '../catalogue.ts'
import type { visitWords as english } from '../english/visit.ts'

/** Looking at a file without taking it in, comparing it, and answering it as a lead. */
export const visitWords: Translation<typeof english> = {
  visit: {
    look: 'Mirar un archivo sin añadirlo',
    lookHint:
      'Muestra una copia de seguridad, o una imagen que lleve sus datos, tuya o de otra persona, y pregunta qué hacer con ella. También puedes soltar un archivo en cualquier lugar de la app.',
    drop: 'Suelta el archivo para ver qué es. Todavía no se añade nada.',
    refusedTitle: 'Este archivo no se puede abrir',

    ofDay: 'el archivo de {owner} del {day}',
    ofDayUnnamed: 'un archivo anónimo del {day}',
    ofNoDay: 'el archivo de {owner}',
    ofNoDayUnnamed: 'un archivo anónimo',
    title: 'Este es {whose}',
    holds:
      'Contiene {ratings, plural, =0 {ninguna habilidad valorada} one {# habilidad valorada} many {# habilidades valoradas} other {# habilidades valoradas}}, {reviews, plural, =0 {ninguna revisión terminada} one {# revisión terminada} many {# revisiones terminadas} other {# revisiones terminadas}} y {notes, plural, =0 {ninguna nota} one {# nota} many {# notas} other {# notas}}.',
    isOwn: 'Es un archivo tuyo anterior.',
    isNewer: 'Es un archivo tuyo posterior.',
    isOther:
      'Si lo añades, sus valoraciones se mezclan con las tuyas, como si todas fueran tuyas. Si solo quieres verlo, míralo o compáralo.',
    answerTitle: 'Esta es la respuesta de {lead} a «{review}»',
    answerHolds:
      'Cómo ve {lead} {skills, plural, =0 {tu revisión, sin ninguna habilidad} one {# habilidad de tu revisión} many {# habilidades de tu revisión} other {# habilidades de tu revisión}}. Añadirla no cambia ninguna de tus valoraciones.',

    lookAtIt: 'Mirarlo',
    compare: 'Comparar con lo mío',
    add: 'Añadir a lo mío',
    addShort: 'Añadir a lo mío',
    leaveIt: 'No hacer nada',
    leave: 'Salir',
    answer: 'Responder como su responsable',
    answerReview: 'Responder a «{review}» como su responsable',
    answerWhich: 'Qué revisión',
    answerOption: '{review}, {day}',
    answerOptionOf: '{review}, {tree}, {day}',
    answerHint:
      'Verás sus habilidades sin sus valoraciones, y las valorarás tal como tú las ves. Mira sus valoraciones solo después.',

    banner: 'Estás mirando {whose}. Aquí no se guarda nada.',
    bannerName: 'Visita',

    addedTitle: 'Añadido a lo tuyo',
    toReview: 'Ver la respuesta junto a tu revisión',

    compareTitle: 'Comparación con {whose}',
    compareAside: 'Habilidad por habilidad, en los árboles donde algo es distinto.',
    same: 'Ningún nivel es distinto.',
    onTree: 'Mostrar en el árbol',
    treesFailed:
      'Algunos árboles no se pudieron cargar, así que algunas habilidades aparecen aquí con su id.',
    sides: {
      own: { first: 'antes', second: 'ahora' },
      newer: { first: 'en el archivo', second: 'aquí' },
      other: { first: 'su nivel', second: 'mi nivel' },
    },
    groups: {
      own: {
        new: 'Valoradas ahora, antes no',
        cleared: 'Valoradas antes, ahora no',
        risen: 'Más altas ahora',
        lowered: 'Más altas antes',
      },
      newer: {
        new: 'Valoradas aquí, no en el archivo',
        cleared: 'Valoradas en el archivo, no aquí',
        risen: 'Más altas aquí',
        lowered: 'Más altas en el archivo',
      },
      other: {
        new: 'Solo en lo mío',
        cleared: 'Solo en lo suyo',
        risen: 'Mi nivel es más alto',
        lowered: 'Su nivel es más alto',
      },
    },
  },
  lead: {
    title: 'Tu respuesta a «{review}»',
    of: 'La revisión de {owner}.',
    ofUnnamed: 'La revisión de otra persona.',
    blind:
      'Sus valoraciones, notas y marcas no aparecen aquí, para que digas lo que has visto tú. Lo que elijas se guarda en este navegador: abre de nuevo el mismo archivo para seguir.',
    name: 'Tu nombre',
    nameHint: 'Aparece en la respuesta, junto a lo que dices.',
    nameMissing: 'Escribe tu nombre, para que se sepa de quién es la respuesta.',
    nameTaken: 'En el archivo, esta palabra designa a la otra parte. Escribe tu nombre.',
    begin: 'Empezar',
    leave: 'Salir',
    level: 'Cómo lo ves',
    someLeft:
      '{count, plural, =0 {Ninguna habilidad está sin ver.} one {# habilidad está aún sin ver.} many {# habilidades están aún sin ver.} other {# habilidades están aún sin ver.}} Lo que dejes fuera no estará en tu respuesta.',
    save: 'Guardar la respuesta',
    nothingYet: 'Mira al menos una habilidad y después guarda la respuesta.',
    saved: '{file} está en tus descargas.',
    send: 'Envía el archivo a {owner}. Contiene tu nombre y cómo ves sus habilidades, y nada más de lo tuyo.',
    sendUnnamed:
      'Envía el archivo a quien hizo la revisión. Contiene tu nombre y cómo ves sus habilidades, y nada más de lo tuyo.',
    failed:
      'No se pudo crear el archivo: {reason} Lo que elegiste se conserva. Vuelve a intentarlo.',
  },
}
