import type { Translation } from '../catalogue.ts'
import type { importingWords as english } from '../english/importing.ts'

/** Trees out of files of other kinds. */
export const importingWords: Translation<typeof english> = {
  importing: {
    title: 'Importar un árbol',
    aside: 'De un archivo de otra aplicación o de un texto. No se guarda nada hasta que lo añadas.',
    open: 'Importar…',
    file: 'Elige un archivo',
    fileHint:
      'Un lienzo, un diagrama, una tabla, un esquema o un marco de niveles: JSON Canvas, React Flow, Mermaid, Graphviz, CSV, Markdown, YAML, JSON o un archivo de Skill Grove. También puedes soltarlo en cualquier lugar.',
    paste: 'O pega un texto',
    pasteHint: 'Celdas de una hoja de cálculo, un esquema, un diagrama: tal como está.',
    read: 'Leer el texto',
    reading: 'Leyendo…',
    notHere: 'Estás mirando la arboleda de otra persona. Sal de ella para importar un árbol tuyo.',
    preview: 'El árbol que resulta',
    format: 'Leer como',
    formats: {
      canvas: 'JSON Canvas',
      flow: 'React Flow',
      list: 'Lista de habilidades en JSON',
      framework: 'Marco de niveles',
      mermaid: 'Diagrama de flujo de Mermaid',
      dot: 'Graphviz DOT',
      table: 'Tabla (CSV, TSV, celdas)',
      outline: 'Markdown o esquema',
    },
    whichTree: 'Cuál de sus árboles',
    name: 'Nombre del árbol',
    unnamed: 'Árbol importado',
    tier: 'Etapa {number}',
    counts:
      '{skills, plural, one {# habilidad} many {# habilidades} other {# habilidades}} en {tiers, plural, one {# etapa} many {# etapas} other {# etapas}}, {links, plural, =0 {ningún enlace} one {# enlace} many {# enlaces} other {# enlaces}}',
    tooMany: 'Demasiadas habilidades para dibujarlas aquí. Estas son las de cada etapa:',
    tierCount: '{tier}: {skills}',
    add: 'Añadir este árbol',
    cancel: 'Cancelar',
    report: 'Qué se hizo para ello',
    clean: 'Todo está en el árbol tal como estaba.',
    groups: { repaired: 'Reparado', guessed: 'Supuesto', leftOut: 'Omitido' },
    more: 'Mostrar {count, plural, one {# más} many {# más} other {# más}}',
    at: '{place}: {what}',
    line: 'Línea {number}',
    refused: 'No se pudo leer',
    stored: 'No se ha guardado nada. Arréglalo y tráelo otra vez, o haz que se lea como otra cosa.',
    problems: {
      notJson:
        'A partir de aquí no es JSON completo. Puede estar cortado: tómalo de donde se guardó primero o arregla este lugar.',
      tooDeep:
        'Anidado a más de {limit, number} niveles, como no lo está ningún árbol. Saca la parte con las habilidades.',
      tooMany:
        'Más de {limit, number} entradas en una lista, más de las que caben en un árbol. Repártelas entre varios archivos.',
      empty: 'No contiene nada.',
      unread:
        'Una parte de la aplicación no se pudo cargar o no supo leerlo. Comprueba la conexión y vuelve a intentarlo, recarga la página o elige qué es.',
      otherKind:
        'No es un texto ni una imagen de Skill Grove. Guárdalo como texto, por ejemplo una hoja de cálculo como CSV o un documento como Markdown, e importa eso.',
      tooLarge:
        'Ocupa más de {megabytes} MB, lo máximo que se lee. Saca la parte con las habilidades, por ejemplo una hoja o una página, e impórtala.',
      syntax: 'A partir de aquí no es {format}. Arregla este lugar o elige qué es.',
      syntaxWhole:
        'No se puede leer como {format}. Elige qué es o míralo en la aplicación que lo hizo.',
      noSkills:
        'No se encontró ninguna habilidad, leído como {format}. Una habilidad necesita un nombre: una tarjeta, un nodo, una fila, un punto. Elige qué es, si es otra cosa.',
    },
    findings: {
      ring: '«{skill}» se apoya en «{buildsOn}»: este enlace cierra un anillo ({ring}) y se omite.',
      linkToNothing: 'Un enlace de «{buildsOn}» a «{skill}» tiene un extremo que no existe.',
      linkToItself: '«{skill}» se apoya en sí misma.',
      linkAgainstTiers:
        '«{skill}» se apoya en «{buildsOn}», que está en la misma etapa o en una posterior.',
      linkWithoutEnds: 'Un enlace no dice qué une.',
      tooManyLinks:
        '«{skill}» se apoya en más de {limit, number} habilidades: los demás enlaces se omiten.',
      nameless: 'Algo sin nombre.',
      tooManySkills: 'Todo lo que sigue a las primeras {limit, number} habilidades.',
      groups:
        '{count, plural, one {# grupo} many {# grupos} other {# grupos}}: como etapas contradirían demasiados enlaces.',
      noPlace: '«{what}»: un árbol no tiene lugar para ello.',
      notUnderstood: 'No se entendió: {text}',
      nameCut:
        'El nombre era demasiado largo: «{skill}». Entero está al principio de la descripción.',
      textCut: 'La descripción de «{skill}» se cortó a los {limit, number} caracteres.',
      characters: 'Se quitaron de «{skill}» caracteres que no se ven o que dan la vuelta al texto.',
      sameName: 'Otra «{name}» se llama ahora «{skill}».',
      sharedName: 'Otra habilidad se llama también «{skill}»; se conservan las dos.',
      merged: '«{skill}» estaba dos veces y ahora es una habilidad.',
      sameKey: '«{skill}» tiene el id de otra habilidad: los enlaces llevan a la otra.',
      linkTwice: '«{skill}» se apoya dos veces en «{buildsOn}»: con una basta.',
      tooManyTiers: 'Hay más de {limit, number} etapas: lo que venía después está en la última.',
      tiersFromLinks:
        '{count, plural, one {# etapa} many {# etapas} other {# etapas}}, según qué se apoya en qué. Cámbiales el nombre después de añadir.',
      tiersFromPlaces:
        '{count, plural, one {# etapa} many {# etapas} other {# etapas}}, según dónde están las habilidades. Cámbiales el nombre después de añadir.',
      tierGuessed: '«{skill}» no tenía etapa y está en «{tier}».',
      encoding: 'El archivo no está en UTF-8; se leyó como {encoding}. Revisa los acentos.',
      column: 'La columna {column} se tomó por: {as}.',
      levels:
        '{count, plural, one {# nivel se repartió} many {# niveles se repartieron} other {# niveles se repartieron}} entre aprendiz, pro y referente.',
      nestedShows:
        '{count, plural, one {# línea} many {# líneas} other {# líneas}} bajo una habilidad: en qué se nota.',
      nestedLinks:
        '{count, plural, one {# línea} many {# líneas} other {# líneas}} bajo otra: se toma por que se apoya en ella.',
      related:
        '{count, plural, one {# relación} many {# relaciones} other {# relaciones}} sin dirección: se toma por «se apoya en».',
    },
    columns: {
      name: 'nombre',
      tier: 'etapa',
      buildsOn: 'se apoya en',
      description: 'descripción',
    },
  },
}
