import type { Translation } from '../catalogue.ts'
import type { safetyWords as english } from '../english/safety.ts'

/** How safe what is stored is, and what keeps it so. */
export const safetyWords: Translation<typeof english> = {
  safety: {
    title: 'Qué tan seguro está',
    saving: 'Guardado',
    saved: 'Todo está guardado.',
    notSaved: '{what}. El navegador dice: «{reason}»',
    promise: 'Conservado por el navegador',
    promises: {
      given:
        'Prometido: no borra nada de esta página por su cuenta, ni siquiera cuando falta espacio.',
      'not-given':
        'Sin promesa: si falta espacio, o tras semanas sin visitas, puede borrar lo que esta página ha guardado.',
      unknown: 'Este navegador no lo dice.',
    },
    ask: 'Pedir al navegador que lo conserve',
    asked:
      'Por ahora el navegador no lo promete. Algunos lo hacen cuando usas más la página o la instalas.',
    lastBackup: 'Última copia de seguridad',
    never:
      'Ninguna de la que este navegador sepa. {count, plural, =0 {Aún no hay nada que conservar.} one {# cambio no está en ningún archivo.} many {# cambios no están en ningún archivo.} other {# cambios no están en ningún archivo.}}',
    since:
      '{moment}. {count, plural, =0 {Sin cambios desde entonces.} one {# cambio desde entonces.} many {# cambios desde entonces.} other {# cambios desde entonces.}}',
    due: '{count, plural, one {# cambio no está en ninguna copia de seguridad.} many {# cambios no están en ninguna copia de seguridad.} other {# cambios no están en ninguna copia de seguridad.}}',
    mark: 'Toca hacer una copia de seguridad',
    folder: {
      title: 'Llevar una copia en una carpeta',
      hint: 'Escribe una copia de seguridad en la carpeta que elijas, unos minutos después de un cambio y al salir de la página. Lo más seguro es una que esté en otro disco o que se copie a otro. Lo que ya hay en el archivo se queda en él.',
      impossible:
        'Este navegador no permite que una página escriba en una carpeta. Descarga una copia de seguridad de vez en cuando.',
      choose: 'Elegir una carpeta…',
      on: 'En «{name}», como skill-grove.grove.json.',
      notYet: 'Aún no se ha escrito nada.',
      written: 'Contiene todo hasta el {moment}.',
      permission:
        'El navegador quiere que se le confirme de nuevo que la página puede escribir ahí.',
      allow: 'Permitirlo de nuevo',
      occupied:
        'El archivo skill-grove.grove.json de esta carpeta no se puede leer, así que se dejó como está. Muévelo y vuelve a intentarlo, o detén la copia y elige otra carpeta.',
      failed: 'No se pudo escribir la copia: {reason}',
      now: 'Escribirla ahora',
      stop: 'Detener',
      stays: 'Al detenerla se olvida la carpeta, y el archivo se queda en ella.',
    },
  },
}
