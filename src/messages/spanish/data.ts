import type { Translation } from '../catalogue.ts'
import type { dataWords as english } from '../english/data.ts'

/** What goes out of the app and comes in. */
export const dataWords: Translation<typeof english> = {
  data: {
    title: 'Datos',
    aside: 'Todo se queda en este navegador. Sin cuentas, sin servidor, sin rastreo.',
    you: 'Tú',
    name: 'Tu nombre',
    nameHint: 'Aparece en la imagen exportada. Déjalo vacío si prefieres no poner nombre.',
    appearance: 'Apariencia',
    language: 'Idioma',
    languageHint:
      'De la app. Las habilidades y sus textos están en inglés donde no hay traducción.',
    ofTheBrowser: 'Como el navegador',
    themes: { system: 'Como el dispositivo', light: 'Claro', dark: 'Oscuro' },
    backup: 'Copia de seguridad',
    backupHint:
      'Un solo archivo con todo lo que has guardado, incluida tu evidencia y la que hayas quitado. Consérvalo en un lugar seguro: si pierdes el dispositivo, se pierde también lo que guarda el navegador.',
    download: 'Descargar copia de seguridad',
    open: 'Abrir un archivo de bosque',
    openHint:
      'Primero dice qué hay en el archivo y después, si quieres, lo añade a lo que ya está aquí. No se sobrescribe nada, y abrir dos veces el mismo archivo no cambia nada.',
    preview: {
      title: '{file}, del {day}',
      kind: 'En el archivo',
      added: 'Nuevo',
      alreadyHere: 'Ya está aquí',
      kinds: {
        rating: 'Valoraciones, también anteriores',
        mark: 'Conductas marcadas',
        planting: 'Árboles plantados',
        'not-for-me': 'Marcas «no es para mí»',
        goal: 'Metas',
        outcome: 'Miradas atrás',
        evidence: 'Evidencia',
        review: 'Revisiones',
        view: 'Respuestas de quien lidera',
        workshop: 'Talleres, con todo lo hecho en ellos',
        tree: 'Árboles',
        edit: 'Cambios en árboles',
        setting: 'Lo que has elegido, como tu nombre',
      },
      kept: '{count, plural, one {Esta versión no puede leer # registro. Se conserva tal como está:} many {Esta versión no puede leer # registros. Se conservan tal como están:} other {Esta versión no puede leer # registros. Se conservan tal como están:}}',
      nothing: 'Todo esto ya está aquí. No hay nada que añadir.',
      add: 'Añadir',
    },
    opened:
      '{added, plural, one {Se añadió # registro} many {Se añadieron # registros} other {Se añadieron # registros}}; {already, plural, one {# registro ya estaba aquí} many {# registros ya estaban aquí} other {# registros ya estaban aquí}}.',
    kept: '{count, plural, one {# registro que esta versión no puede leer se conserva tal como está.} many {# registros que esta versión no puede leer se conservan tal como están.} other {# registros que esta versión no puede leer se conservan tal como están.}}',
    unreachable: 'No se pudo leer {file}: {reason} No se cambió nada. Vuelve a elegirlo.',
    refused: '{file} no se abrió, y no se cambió nada.',
    refusedHint: 'Corrige lo que se indica abajo o elige otro archivo, y luego vuelve a abrirlo.',
    more: '… y {count, number} más',
    stored: 'Guardado aquí',
    ratings: 'Valoraciones hechas',
    trees: 'Árboles de archivos',
    about: 'De dónde vienen los árboles',
    aboutText:
      'El árbol de soporte sigue el ejemplo que publicó un equipo de soporte: cuatro bases, columnas que se apoyan unas en otras, la adaptabilidad por encima de todo, tres niveles y las habilidades dominadas como bellotas. Las habilidades intermedias y todos los destinos se añadieron a partir de fuentes públicas y no son el original de ninguna empresa.',
  },
  problem: {
    at: '{place}: {what}',
    form: 'se esperaba {expected} y se encontró {received}.',
    duplicate: 'el id «{id}» se usa dos veces. Da otro id a uno de los dos.',
    unknown: '«{id}» no está en «{within}». Corrige el id o añade lo que nombra.',
    cycle:
      'estas habilidades se apoyan unas en otras en círculo: {ring}. Quita uno de los enlaces.',
    tierOrder:
      '«{skill}» se apoya en «{buildsOn}», que no está en una etapa anterior. Mueve una de las dos o quita el enlace.',
    foreignAnswer:
      'esto responde a una revisión que no es tuya. {lead} respondió a la de otra persona, o a una que hiciste en otro navegador: abre primero tu propia copia de seguridad con esa revisión y después la respuesta.',
    key: 'el registro está guardado con un id que no es el suyo, «{expected}».',
    notJson:
      'el archivo no es JSON completo. Puede que esté cortado o que sea de otro tipo. Usa el de donde se guardó por primera vez.',
    otherKind:
      'esto no es ni un archivo de bosque (*.grove.json) ni una imagen de Skill Grove (PNG).',
    pictureOnly:
      'esta imagen no contiene datos de Skill Grove. Las aplicaciones de chat y la función de copiar suelen quitarlos, y también se puede guardar una imagen sin ellos: pide el PNG como archivo, o una copia de seguridad.',
    pictureDamaged:
      'los datos de esta imagen están dañados o cortados. Usa el PNG de donde se guardó por primera vez, o pídelo de nuevo como archivo.',
    notAGrove:
      'esto no es un archivo de Skill Grove (*.grove.json). Elige una copia de seguridad, o un PNG que contenga sus datos.',
    newerVersion:
      'el archivo es de la versión {version}, hecho con un Skill Grove más reciente. Recarga la app para actualizarla y vuelve a abrir el archivo.',
    tooLarge:
      'más de {megabytes, number} MB, lo máximo que se lee. Elige otro archivo, o reparte sus registros entre varios: cada uno añade lo que contiene.',
    tooMany:
      'más de {limit, number} registros u otros elementos en una lista. Repártelos entre varios archivos: cada uno añade lo que contiene.',
    notUtf8:
      'a partir de aquí esto no es texto en UTF-8. Guarda el archivo como UTF-8, o usa el de donde se guardó por primera vez.',
    tooDeep:
      'más de {limit, number} niveles de anidación, algo que ningún archivo de bosque tiene. Usa el archivo de donde se guardó por primera vez.',
  },
}
