import type { Translation } from '../catalogue.ts'
import type { exportWords as english } from '../english/export.ts'

/** What goes out of the app. */
export const exportWords: Translation<typeof english> = {
  export: {
    export: 'Exportar',
    png: 'PNG',
    svg: 'SVG',
    pdf: 'PDF',
    markdown: 'Markdown',
    csv: 'CSV',
    backup: 'Copia de seguridad',
    pngHint: 'Una imagen de este árbol que también es el archivo',
    svgHint: 'La misma imagen, para editarla o imprimirla a cualquier tamaño',
    pdfHint: 'El árbol en una página y el 1:1 en otra, con el diálogo de impresión',
    markdownHint: 'Un guion para tu 1:1, como texto',
    csvHint: 'Todas las valoraciones, para una hoja de cálculo',
    backupHint: 'Todo lo que has guardado, en un solo archivo',
    forOthers: 'El árbol para los demás',
    treeAs: 'Este árbol como…',
    treeAsHint: 'Un enlace o un archivo para otras aplicaciones, sin nada tuyo',
    title: 'Mi árbol de habilidades',
    titleOf: 'Árbol de habilidades de {name}',
    subtitle: '{tree}, {date}',
    subtitleSince: '{subtitle}. Cambios desde «{review}».',
    withChange: '{level}, {change}',
    due: 'Mirar atrás el {date}.',
    reason: 'Por qué: {reason}',
    next: 'Próxima práctica: {practice}',
    working: 'Dibujando la imagen…',
    writing: 'Escribiendo el archivo…',
    ready: '{file} está en tus descargas.',
    partial:
      '{file} está en tus descargas, pero no se pudo leer el almacenamiento del navegador: solo contiene lo que esta página conoce.',
    failed:
      'No se pudo crear el archivo: {reason} Lo guardado no se ve afectado. Vuelve a intentarlo o elige otro formato.',
    copyFailed: 'No se pudo copiar: {reason} Mejor guarda el archivo.',
    fileName: 'skill-grove-{tree}-{date}',
    agendaName: 'uno-a-uno-{tree}-{date}',
    ratingsName: 'skill-grove-valoraciones-{date}',
    backupName: 'skill-grove-{date}',
    leadName: '{name}-para-responsable-{day}',
    leadNameUnnamed: 'skill-grove-para-responsable-{day}',
    answerName: '{lead}-responde-a-{owner}-{day}',
    answerNameUnnamed: '{lead}-respuesta-{day}',
    answerLead: 'responsable',
    withNotes: {
      svg: { title: 'Guardar como SVG', take: 'Guardar SVG' },
      pdf: { title: 'Imprimir para el 1:1', take: 'Imprimir' },
      hint: 'Incluye tus metas, con su objetivo y su día.',
      notes: 'También mis notas privadas (motivos y próximos pasos de las metas)',
    },
    picture: {
      title: 'Guardar una imagen',
      size: 'Tamaño',
      sizeOf: '{scale}x, {width} × {height} px',
      theme: 'Colores',
      themes: { light: 'Claros', dark: 'Oscuros' },
      since: 'Cambios desde «{review}»',
      inside: 'Lo que lleva el archivo',
      insideHint:
        'El PNG es también el archivo: quien lo abra en Skill Grove verá estos registros, y nada más de lo que has guardado.',
      nothing: 'Aún no hay nada guardado, así que no lleva nada.',
      notes: 'También mis notas privadas (evidencia, motivos y notas de las metas)',
      notesHint:
        'Tanto en la imagen como en el archivo: sin esto, ninguno de los dos muestra el porqué ni el cómo.',
      save: 'Guardar PNG',
      pictureOnly: 'Solo la imagen',
      copy: 'Copiar',
      chat: 'Una imagen copiada no lleva datos, y muchas aplicaciones de chat también los quitan: guarda la imagen y envíala como archivo.',
      cancel: 'Cancelar',
      copied: 'Imagen copiada, sin los datos. Para pasarlos, envía el archivo guardado.',
      smaller:
        '{said} Este navegador no puede dibujar tan grande como pediste, así que está a {scale}x, lo máximo que cabe.',
    },
    parts: {
      here: {
        past: '{entries, plural, one {# valoración anterior} many {# valoraciones anteriores} other {# valoraciones anteriores}} en {tree}',
        now: '{skills, plural, one {# habilidad valorada} many {# habilidades valoradas} other {# habilidades valoradas}} en {tree}',
        more: '{skills, plural, one {# habilidad valorada} many {# habilidades valoradas} other {# habilidades valoradas}} en {tree}, {entries, plural, one {# valoración} many {# valoraciones} other {# valoraciones}} a lo largo del tiempo',
      },
      elsewhere: {
        past: '{entries, plural, one {# valoración anterior} many {# valoraciones anteriores} other {# valoraciones anteriores}} en otros árboles',
        now: '{skills, plural, one {# habilidad valorada} many {# habilidades valoradas} other {# habilidades valoradas}} en otros árboles',
        more: '{skills, plural, one {# habilidad valorada} many {# habilidades valoradas} other {# habilidades valoradas}} en otros árboles, {entries, plural, one {# valoración} many {# valoraciones} other {# valoraciones}} a lo largo del tiempo',
      },
      marks:
        '{n, plural, one {# comportamiento marcado} many {# comportamientos marcados} other {# comportamientos marcados}}',
      plantings:
        '{n, plural, one {# árbol plantado} many {# árboles plantados} other {# árboles plantados}}',
      notForMe:
        '{n, plural, one {# marca de «no es para mí»} many {# marcas de «no es para mí»} other {# marcas de «no es para mí»}}',
      goals:
        '{n, plural, one {# meta, con su objetivo y su día} many {# metas, con sus objetivos y días} other {# metas, con sus objetivos y días}}',
      goalsWithNotes:
        '{n, plural, one {# meta, con su motivo y su práctica} many {# metas, con sus motivos y prácticas} other {# metas, con sus motivos y prácticas}}',
      outcomes: '{n, plural, one {# mirada atrás} many {# miradas atrás} other {# miradas atrás}}',
      outcomesWithNotes:
        '{n, plural, one {# mirada atrás, con su nota} many {# miradas atrás, con sus notas} other {# miradas atrás, con sus notas}}',
      evidence: '{n, plural, one {# evidencia} many {# evidencias} other {# evidencias}}',
      reviews: '{n, plural, one {# revisión} many {# revisiones} other {# revisiones}}',
      views:
        '{n, plural, one {cómo ve tu responsable # habilidad} many {cómo ve tu responsable # habilidades} other {cómo ve tu responsable # habilidades}}',
      trees:
        '{n, plural, one {# árbol de un archivo} many {# árboles de archivos} other {# árboles de archivos}}',
      edits:
        '{n, plural, one {# cambio en un árbol} many {# cambios en árboles} other {# cambios en árboles}}',
      names: 'tu nombre',
    },
    agenda: {
      title: '1:1',
      titleOf: '1:1 con {name}',
      copy: 'Copiar el texto',
      copied: 'El guion está copiado.',
      topics: 'Mis temas',
      followUps: 'Desde la última vez',
      noFollowUps: 'No hubo ninguna mirada atrás.',
      differences: 'Lo que {lead} y yo vemos de forma distinta',
      difference: 'yo digo {own}, {lead} dice {theirs}',
      agreed: 'Nada que siga abierto.',
      growth: 'Lo que subió desde «{review}»',
      noGrowth: 'Aún no ha subido nada.',
      rise: 'de {from} a {to}',
      focus: 'Foco y metas',
      noFocus: 'Aún no hay nada en foco.',
      due: 'mirar atrás el {date}',
      sharing: 'Compartir {skill}',
      questions: 'Preguntas para pensar',
      share: 'Formas de compartir lo que está maduro',
      pair: '{start}: {end}',
      both: '{first}, {second}',
    },
    sheet: { notes: 'Notas' },
    columns: {
      date: 'Fecha (UTC)',
      tree: 'Árbol',
      skillId: 'Id de la habilidad',
      skill: 'Habilidad',
      level: 'Nivel',
      by: 'Quién',
    },
  },
}
