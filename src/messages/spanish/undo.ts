import type { Translation } from '../catalogue.ts'
import type { undoWords as english } from '../english/undo.ts'

/** Taking back what was done, and having back what was removed. */
export const undoWords: Translation<typeof english> = {
  undo: {
    undo: 'Deshacer: {what}',
    redo: 'Rehacer: {what}',
    undone: 'Deshecho: {what}',
    redone: 'Rehecho: {what}',
    overtaken: 'Se queda como está, porque cambió desde entonces: {what}',
    undoIt: 'Deshacer',
    redoIt: 'Rehacer',
    what: {
      marked: '{name}, con marca',
      unmarked: '{name}, ya sin marca',
      planted: '{tree}, árbol plantado',
      left: '{tree}, árbol dejado',
      avoided: '{skill}, no es para mí',
      wanted: '{skill}, vuelve a ser para mí',
      goal: 'meta de {skill}',
      outcome: 'mirada atrás a {skill}',
      evidence: 'evidencia del {day}',
      changed: 'cambio en la evidencia del {day}',
      removed: 'evidencia quitada, del {day}',
      review: 'revisión «{name}»',
      begun: 'revisión empezada o terminada',
      name: 'tu nombre',
      theme: 'apariencia',
      language: 'idioma',
      proud: 'habilidades que te enorgullecen',
      file: '{count, plural, one {# registro de un archivo} many {# registros de un archivo} other {# registros de un archivo}}',
    },
  },
  removed: {
    title: 'Quitado hace poco',
    hint: 'Lo que quitas o deshaces se puede recuperar durante 30 días. Después ya no se ofrece; una copia de seguridad lo sigue incluyendo.',
    none: 'No se ha quitado nada últimamente.',
    on: 'se quitó el {date}',
    back: 'Recuperar',
    backOf: 'Recuperar: {what}',
    isBack: 'Aquí de nuevo: {what}',
    kinds: {
      evidence: 'Evidencia',
      goal: 'Meta',
      outcome: 'Mirada atrás',
      review: 'Revisión',
      workshop: 'Taller',
      file: 'Archivo',
    },
  },
}
