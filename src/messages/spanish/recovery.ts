/** Cuando falta algo que estaba guardado, y la segunda copia que se lleva por si acaso. */
export const recoveryWords = {
  recovery: {
    title: 'Falta algo que estaba guardado aquí',
    known:
      'El {day} este navegador tenía {count, plural, one {# registro tuyo} many {# registros tuyos} other {# registros tuyos}}: valoraciones, evidencias, metas, revisiones.',
    found:
      'Hoy su almacenamiento tiene {first, number}, y la segunda copia {second, number} más. {missing, plural, one {# registro no está} many {# registros no están} other {# registros no están}} en ninguno de los dos sitios.',
    why: 'Un navegador puede perder lo que guardó una página: si se cierra de golpe en mal momento, si el disco está lleno o si limpia páginas que no se abren desde hace tiempo.',
    backup:
      'Si tienes una copia de seguridad, continúa y ábrela en Datos: lo que contiene se añade a lo encontrado.',
    download: 'Descargar lo encontrado',
    goOn: 'Continuar con lo encontrado',
    startEmpty: 'Empezar de cero',
    restored:
      '{count, plural, one {# registro había desaparecido del almacenamiento de este navegador. Volvió desde la segunda copia.} many {# registros habían desaparecido del almacenamiento de este navegador. Volvieron desde la segunda copia.} other {# registros habían desaparecido del almacenamiento de este navegador. Volvieron desde la segunda copia.}} Una copia de seguridad en otro disco es más segura que ambos.',
    secondCopy: 'Segunda copia',
    isKept: 'se lleva en este navegador, aparte de la primera',
    isOff: 'no es posible en este navegador: una copia de seguridad es la única otra copia',
  },
} as const
