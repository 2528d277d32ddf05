import type { Translation } from '../catalogue.ts'
import type { sharingWords as english } from '../english/sharing.ts'

/** Trees as files of other kinds, and as links. */
export const sharingWords: Translation<typeof english> = {
  sharing: {
    title: '«{tree}» para los demás',
    holds: 'Salen el árbol y sus textos, y nada tuyo: ni valoraciones, ni notas, ni nombre.',
    lostSeeds:
      '{count, plural, one {# semilla parte de una habilidad que solo tienes tú, y se queda fuera.} many {# semillas parten de habilidades que solo tienes tú, y se quedan fuera.} other {# semillas parten de habilidades que solo tienes tú, y se quedan fuera.}}',
    link: {
      title: 'Como enlace',
      hint: 'El árbol está en el propio enlace, así que queda entre tú y quien lo reciba. Quien lo abre lo mira y puede guardar una copia.',
      field: 'Enlace',
      copy: 'Copiar enlace',
      copied: 'El enlace está copiado.',
      length: '{count, plural, one {# carácter} many {# caracteres} other {# caracteres}}',
      bare: 'Con todos sus textos, el árbol es demasiado grande para un enlace. Este deja fuera lo que solo ayuda a leer más: niveles, prácticas, preguntas, traducciones. Un archivo de bosque lo tiene todo.',
      tooLong:
        'Este árbol es demasiado grande para un enlace: tendría {count, plural, one {# carácter} many {# caracteres} other {# caracteres}}, y el correo y los chats cortan lo que pasa de {limit, number}. Envíalo como archivo de bosque.',
    },
    file: {
      title: 'Como archivo',
      formats: 'Formato',
      save: 'Guardar archivo',
      copy: 'Copiar el texto',
      copied: 'El texto está copiado.',
      grove: 'Archivo de bosque',
      groveHint: 'Todo, para Skill Grove',
      canvas: 'JSON Canvas',
      canvasHint: 'Todo, en tarjetas que se pueden mover, para Obsidian y otras aplicaciones',
      mermaid: 'Mermaid',
      mermaidHint: 'Nombres, etapas y enlaces, como diagrama en una wiki o en GitHub',
      dot: 'Graphviz DOT',
      dotHint: 'Las habilidades con sus textos, para dibujar o calcular',
      csv: 'CSV',
      csvHint: 'Las habilidades con sus textos, una por fila, para una hoja de cálculo',
    },
    copyFailed: 'No se pudo copiar: {reason} Selecciónalo y cópialo a mano, o guarda el archivo.',
    visit: {
      name: 'Árbol de un enlace',
      looking: 'Estás mirando «{tree}», de un enlace. Aquí no se guarda nada.',
      lostSeeds:
        '{count, plural, one {Falta # semilla, porque aquí no está aquello de lo que parte.} many {Faltan # semillas, porque aquí no está aquello de lo que parten.} other {Faltan # semillas, porque aquí no está aquello de lo que parten.}}',
      has: 'Ya tienes este árbol.',
      open: 'Abrir el tuyo',
      keep: 'Guardar una copia',
      leave: 'Salir',
      kept: '«{tree}» es ahora uno de tus árboles.',
    },
    flaw: {
      nothingChanged: 'No ha cambiado nada tuyo.',
      broken: 'Este enlace no está completo',
      brokenHint:
        'Se cortó o cambió por el camino, como puede pasar con los enlaces largos. Pídelo otra vez, o pide el árbol como archivo de bosque.',
      tooLarge: 'Este enlace es demasiado grande',
      tooLargeHint:
        'Skill Grove no crea enlaces de este tamaño, ni los lee. Pide el árbol como archivo de bosque.',
      newer: 'Este enlace es de una versión más nueva de Skill Grove',
      newerHint:
        'Vuelve a cargar la página para actualizar la aplicación. El enlace seguirá en la dirección.',
      unsound: 'El árbol de este enlace no se puede dibujar',
      unsoundHint: 'Quien creó el enlace puede arreglar estos lugares:',
      failed: 'No se pudo abrir este enlace',
      failedHint: 'No se pudo cargar una parte de la aplicación. ¿Hay conexión?',
      reload: 'Volver a cargar',
      leave: 'A mis árboles',
    },
  },
}
