import type { Translation } from '../catalogue.ts'
import type { offlineWords as english } from '../english/offline.ts'

/** Skill Grove como aplicación del dispositivo: sus versiones y su instalación. */
export const offlineWords: Translation<typeof english> = {
  offline: {
    waiting: 'Hay una nueva versión.',
    changed:
      'Otra pestaña ha actualizado Skill Grove. Esta sigue como está hasta que vuelvas a cargarla.',
    outdated:
      'Un Skill Grove más nuevo ha cambiado la forma en que se guarda. Esta pestaña solo muestra lo que hay hasta que la recargues; lo que guardaste está a salvo.',
    deleting:
      'Otra pestaña está borrando todo lo tuyo. Esta solo muestra lo que tiene hasta que se recargue.',
    missing:
      'No se pudo cargar una parte de Skill Grove: no hay conexión, o una versión más nueva la ha sustituido. Lo que guardaste está a salvo.',
    update: 'Actualizar ahora',
    reload: 'Volver a cargar',
    later: 'Más tarde',
    held: {
      writing:
        'Todavía estás escribiendo algo. Guárdalo o descártalo primero: se perdería al volver a cargar.',
      saving: 'Aún no está todo guardado, y se perdería al volver a cargar.',
    },
    install: 'Instalar Skill Grove',
    installWhy:
      'Funciona sin conexión, tiene ventana propia y abre archivos .grove.json y PNG donde el dispositivo lo permite.',
    installHow:
      'Se hace desde el menú del navegador: en Chrome y Edge, «Instalar»; en Safari, «Añadir al Dock» o «Añadir a pantalla de inicio»; en Firefox para el teléfono, «Añadir a pantalla de inicio». Aun sin instalarla, la página funciona sin conexión.',
    installed: 'La app está instalada en este dispositivo y funciona sin conexión.',
  },
}
