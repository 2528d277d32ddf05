import type { Translation } from '../catalogue.ts'
import type { undoWords as english } from '../english/undo.ts'

/** Taking back what was done, and having back what was removed. */
export const undoWords: Translation<typeof english> = {
  undo: {
    undo: 'Rückgängig: {what}',
    redo: 'Wiederholen: {what}',
    undone: 'Rückgängig gemacht: {what}',
    redone: 'Wiederholt: {what}',
    overtaken: 'Bleibt, wie es ist, weil es sich seitdem geändert hat: {what}',
    undoIt: 'Rückgängig',
    redoIt: 'Wiederholen',
    what: {
      marked: '{name}, markiert',
      unmarked: '{name}, nicht mehr markiert',
      planted: '{tree}, gepflanzt',
      left: '{tree}, verlassen',
      avoided: '{skill}, nichts für mich',
      wanted: '{skill}, wieder etwas für mich',
      goal: 'Ziel zu {skill}',
      outcome: 'Rückblick auf {skill}',
      evidence: 'Moment vom {day}',
      changed: 'Änderung am Moment vom {day}',
      removed: 'Entfernen des Moments vom {day}',
      review: 'Review „{name}“',
      begun: 'Review begonnen oder beendet',
      name: 'dein Name',
      theme: 'Aussehen',
      language: 'Sprache',
      proud: 'Skills, auf die du stolz bist',
      file: '{count, plural, one {# Eintrag einer Datei} other {# Einträge einer Datei}}',
    },
  },
  removed: {
    title: 'Kürzlich entfernt',
    hint: 'Was du entfernst oder rückgängig machst, kannst du 30 Tage lang zurückholen. Danach wird es nicht mehr angeboten; ein Backup enthält es weiterhin.',
    none: 'In letzter Zeit wurde nichts entfernt.',
    on: 'entfernt am {date}',
    back: 'Zurückholen',
    backOf: 'Zurückholen: {what}',
    isBack: 'Wieder da: {what}',
    kinds: {
      evidence: 'Moment',
      goal: 'Ziel',
      outcome: 'Rückblick',
      review: 'Review',
      workshop: 'Workshop',
      file: 'Datei',
    },
  },
}
