import type { Translation } from '../catalogue.ts'
import type { evidenceWords as english } from '../english/evidence.ts'

/** The happy file. */
export const evidenceWords: Translation<typeof english> = {
  evidence: {
    title: 'Evidencia',
    aside:
      'Tu cuaderno de alegrías: lo que salió bien, día a día, y lo que otras personas dijeron.',
    add: 'Añadir',
    addTo: 'Añadir evidencia: {skill}',
    addNew: 'Añadir evidencia',
    empty:
      '¿Cuándo hiciste esto por última vez? Un ejemplo reciente te ayuda a valorar con honestidad. Es opcional, y solo sale de este navegador en un archivo que hagas tú.',
    emptyFrozen: 'No se guardó evidencia de esta habilidad.',
    note: '¿Qué pasó?',
    noteHint: '¿Cuándo lo hiciste por última vez y qué resultado tuvo? Basta con una línea.',
    noteHintAny: '¿Qué hiciste y qué resultado tuvo? O pega las palabras amables que recibiste.',
    noteMissing: 'Escribe una línea sobre lo que pasó.',
    on: 'Cuándo',
    onMissing: 'Elige el día en que pasó.',
    onAhead: 'Ese día aún no ha llegado. Elige hoy o un día anterior.',
    skill: 'Habilidad que muestra (opcional)',
    noSkill: 'Aún sin habilidad',
    treesFailed:
      'No se pudieron cargar todos los árboles, así que aquí faltan algunas habilidades o no tienen nombre.',
    link: 'Enlace (opcional)',
    linkHint: 'Dónde se puede ver: un chat, un documento o un agradecimiento, por ejemplo.',
    linkUnsafe:
      'Esta dirección no se acepta, porque solo las direcciones web y de correo se abren con seguridad. Empiézala con https://, http:// o mailto:, sin espacios.',
    linkLong: 'Esta dirección es demasiado larga para guardarla. Acórtala o no la pongas.',
    from: 'Quién lo dijo (opcional)',
    fromHint: 'Para las palabras amables de otra persona.',
    more: 'Más: un enlace, quién lo dijo',
    keep: 'Guardar',
    cancel: 'Cancelar',
    later: 'Cerrar',
    laterHint: 'Si cierras esto, lo que escribiste se queda aquí hasta que salgas de Skill Grove.',
    discard: 'Descartar',
    change: 'Cambiar',
    changeTitle: 'Cambiar evidencia',
    changeOf: 'Cambiar la evidencia del {day}',
    remove: 'Quitar',
    removed: 'Evidencia quitada. Una copia de seguridad la sigue incluyendo.',
    undo: 'Deshacer',
    kept: 'Guardada en tu cuaderno de alegrías.',
    saidBy: 'lo dijo {name}',
    onNoSkill: 'aún sin habilidad',
    lostSkill: '«{id}», que ya no está en su árbol',
    /** Stands before an address that leads away. */
    linkTo: 'Enlace:',
    opensNew: '(se abre en una pestaña nueva)',
    showAll: 'Mostrar todo',
    showAllOf: 'Mostrar todo: evidencia del {day}',
    showLess: 'Mostrar menos',
    showLessOf: 'Mostrar menos: evidencia del {day}',
    page: {
      shortcut: 'Desde cualquier página: {pc} (en un Mac, {mac})',
      keysPc: 'Ctrl + ;',
      keysMac: '⌘ + ;',
      search: 'Buscar',
      searchHint: 'En notas, nombres, habilidades y enlaces.',
      kind: 'Mostrar',
      kinds: { all: 'Todo', kudos: 'Elogios', 'no-skill': 'Sin habilidad' },
      count: '{all, plural, one {# evidencia} many {# evidencias} other {# evidencias}}',
      countOf:
        '{shown, number} de {all, plural, one {# evidencia} many {# evidencias} other {# evidencias}}',
      emptyTitle:
        'Un cuaderno de alegrías recuerda lo que habrás olvidado cuando llegue la próxima revisión.',
      emptyText:
        'Anota una línea el día en que algo salga bien. Antes de un 1:1 te dirá en qué se basan tus valoraciones; en un día difícil, simplemente sienta bien leerla.',
      emptyIdeas: [
        'Alguien a quien atendiste volvió a escribir para dar las gracias: pega sus palabras y anota quién las escribió.',
        'Probaste algo nuevo, y este fue el resultado.',
        'Alguien de tu equipo aprendió algo contigo y la siguiente vez lo hizo por su cuenta.',
        'Algo salió mal, y lo notaste a tiempo o lo arreglaste.',
      ],
      emptyPrivate: 'Se queda en este navegador, y solo sale de él en un archivo que hagas tú.',
      emptyFrozen: 'Aquí no hay evidencia.',
      noneFound: 'Aquí no hay nada que contenga «{query}».',
      noneFoundHint:
        'Cada palabra tiene que aparecer en la nota, el nombre, la habilidad o el enlace.',
      noKudos: 'Aún no has guardado palabras amables.',
      noKudosHint:
        'Cuando alguien te dé las gracias, guarda sus palabras y anota quién las dijo: así se convierten en un elogio.',
      allOnSkill: 'Todo lo guardado muestra ya una habilidad.',
      allOnSkillHint: 'Puedes guardar algo ahora y elegir su habilidad más tarde.',
      showAll: 'Mostrar toda la evidencia',
    },
  },
}
