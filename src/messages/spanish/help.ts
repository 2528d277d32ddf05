import type { Translation } from '../catalogue.ts'
import type { helpWords as english } from '../english/help.ts'

/** Help: the menu, what the marks mean, the guide. */
export const helpWords: Translation<typeof english> = {
  help: {
    help: 'Ayuda',
    guide: 'Guía',
    guideHint: 'Cómo usar Skill Grove, tarea por tarea.',
    contents: 'Contenido de la guía',
    guideInEnglish: 'Por ahora la guía está solo en inglés.',
    shortcutsHint: 'Todo lo que hacen las teclas.',
    reading: '¿Cómo se lee esto?',
    readingHint: 'Qué significan las marcas y las líneas.',
    tree: 'En el árbol',
    card: 'Una habilidad',
    paths: 'En un camino de siembra',
    unrated: 'Aún sin mirar, o no te toca valorarla. No es lo mismo que Aprendiz.',
    branch: 'Rama',
    branchHint: 'Lleva de una habilidad a lo que se apoya en ella.',
    canopy: 'Copa',
    canopyHint:
      'Está sobre todas las etapas. Una hoja llena es un comportamiento que ya mostraste.',
    focusHint: 'Una de las habilidades que elegiste para las próximas semanas.',
    opensHint: 'Cuánto abre la próxima subida de nivel, mientras «{lens}» está activo.',
    dormantHint: 'Todavía no tiene ninguna bellota madura.',
    sproutingHint: 'Una de sus bellotas está madura: podrías plantarlo hoy.',
    plantedHint: 'Elegiste hacerlo crecer.',
    acorn: 'Bellota',
    acornHint: 'Una habilidad en Referente. Cualquiera de ellas basta para plantar el árbol.',
    companion: 'Compañera',
    companionHint:
      'Una habilidad en Pro que da un comienzo más fuerte. No hace falta para plantar.',
    step: 'Paso',
    stepHint: 'Una subida de nivel, con su motivo. Nada en el camino está bloqueado.',
  },
}
