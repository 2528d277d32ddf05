import type { Translation } from '../catalogue.ts'
import type { shellWords as english } from '../english/shell.ts'

/** What stands around every page. */
export const shellWords: Translation<typeof english> = {
  app: {
    name: 'Skill Grove',
    pageTitle: '{page} · Skill Grove',
    loading: 'Abriendo tu bosque…',
    skipToContent: 'Ir al contenido',
    crashed: 'Algo falló en esta página.',
    crashedHint: 'Tus valoraciones están guardadas y no se ven afectadas.',
    tryAgain: 'Reintentar',
    close: 'Cerrar',
  },
  navigation: {
    main: 'Principal',
    tree: 'Árbol',
    grove: 'Bosque',
    focus: 'Foco',
    review: 'Revisión',
    evidence: 'Evidencia',
    workshop: 'Taller',
    data: 'Datos',
  },
  start: {
    hint: 'Este es el árbol de un equipo de soporte. Abre una habilidad, lee cómo se nota cada nivel y elige el tuyo; todo se queda en este navegador.',
    sample: 'Probar con una persona de ejemplo',
    sampleName: 'Persona de ejemplo',
  },
  saving: {
    saved: 'Guardado',
    saving: 'Guardando…',
    failed:
      '{unsaved, plural, =0 {Almacenamiento cerrado} one {# cambio sin guardar} many {# cambios sin guardar} other {# cambios sin guardar}}',
    reason:
      'El navegador dice: «{reason}» No cierres esta página, libera espacio o permite el almacenamiento y vuelve a intentarlo. Una copia de seguridad es un archivo que lo contiene todo, también estos cambios.',
    retry: 'Reintentar',
    backup: 'Guardar copia de seguridad',
  },
  storage: {
    closed:
      'Este navegador no permite que Skill Grove abra su almacenamiento, así que lo que hagas ahora solo durará hasta que cierres la página. Guarda antes una copia de seguridad y ábrela cuando se permita el almacenamiento.',
    unreadable:
      '{count, plural, one {No se pudo leer # registro guardado. Se conserva tal como está, y una copia de seguridad lo incluye.} many {No se pudieron leer # registros guardados. Se conservan tal como están, y una copia de seguridad los incluye.} other {No se pudieron leer # registros guardados. Se conservan tal como están, y una copia de seguridad los incluye.}}',
    where: 'Qué y dónde',
    backup: 'Descargar una copia de seguridad',
  },
  notFound: {
    title: 'Esta página no existe.',
    hint: 'Puede que haya un error en la dirección. Todo lo guardado sigue ahí.',
  },
}
