import type { Translation } from '../catalogue.ts'
import type { deletionWords as english } from '../english/deletion.ts'

/** Deleting everything of the person's. */
export const deletionWords: Translation<typeof english> = {
  deletion: {
    title: 'Borrar todo lo mío',
    what: 'Saca de este navegador todo lo que has valorado, escrito y elegido, en todas las pestañas abiertas. No se puede deshacer.',
    open: 'Borrar todo…',
    goes: 'Se borra esto:',
    places: {
      records:
        'tus valoraciones, evidencias, metas, revisiones y elecciones, con todo su historial y todo lo que quitaste',
      copy: 'la segunda copia de todo ello',
      notes: 'las notas de al lado: cuántos registros hay y qué se muestra primero',
      drafts: 'lo que estás escribiendo y aún no has guardado',
      file: 'un archivo que ha entregado otra app',
    },
    stays:
      'Los archivos que descargaste, enviaste o hiciste escribir en una carpeta se quedan donde están; solo se olvida qué carpeta era. Skill Grove no tiene otra copia ni a quién pedírsela: solo una copia de seguridad puede traerlo de vuelta.',
    ask: 'Para borrarlo, escribe: {phrase}',
    phrase: 'borrar todo',
    mismatch: 'Escribe estas palabras para seguir: {phrase}',
    confirm: 'Borrar para siempre',
    cancel: 'Conservar todo',
    deleting: 'Borrando…',
    failed: 'No se pudo borrar todo.',
    gone: 'Borrado: {places}.',
    left: 'Sigue ahí: {place}. El navegador dijo: «{reason}»',
    failedHint:
      'Cierra las demás pestañas y ventanas de Skill Grove y vuelve a intentarlo. Si no basta, borra los datos de esta página en los ajustes del navegador.',
    goOn: 'Seguir con lo que queda',
  },
}
