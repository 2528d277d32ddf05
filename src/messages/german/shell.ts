import type { Translation } from '../catalogue.ts'
import type { shellWords as english } from '../english/shell.ts'

/** What stands around every page. */
export const shellWords: Translation<typeof english> = {
  app: {
    name: 'Skill Grove',
    pageTitle: '{page} · Skill Grove',
    loading: 'Dein Hain öffnet sich…',
    skipToContent: 'Zum Inhalt',
    crashed: 'Auf dieser Seite ist etwas schiefgegangen.',
    crashedHint: 'Deine Bewertungen sind gespeichert und davon nicht betroffen.',
    tryAgain: 'Noch einmal versuchen',
    close: 'Schließen',
  },
  navigation: {
    main: 'Hauptmenü',
    tree: 'Baum',
    grove: 'Hain',
    focus: 'Fokus',
    review: 'Review',
    evidence: 'Momente',
    workshop: 'Workshop',
    data: 'Daten',
  },
  start: {
    hint: 'Das ist der Baum eines Support-Teams. Öffne einen Skill, lies, woran man jede Stufe erkennt, und wähle deine; alles bleibt in diesem Browser.',
    sample: 'Mit einer Beispielperson ausprobieren',
    sampleName: 'Beispielperson',
  },
  saving: {
    saved: 'Gespeichert',
    saving: 'Speichert…',
    failed:
      '{unsaved, plural, =0 {Speicher geschlossen} one {# Änderung ist nicht gespeichert} other {# Änderungen sind nicht gespeichert}}',
    reason:
      'Der Browser meldet: „{reason}“ Lass diese Seite offen, schaffe Platz oder erlaube das Speichern und versuche es dann noch einmal. Ein Backup ist eine Datei, die alles enthält, auch diese Änderungen.',
    retry: 'Noch einmal versuchen',
    backup: 'Backup speichern',
  },
  storage: {
    closed:
      'Dieser Browser lässt Skill Grove nicht an seinen Speicher. Was du jetzt tust, bleibt nur, bis du die Seite schließt. Speichere vorher ein Backup und öffne es, sobald das Speichern erlaubt ist.',
    unreadable:
      '{count, plural, one {# gespeicherter Eintrag konnte nicht gelesen werden. Er bleibt, wie er ist, und ist in einem Backup enthalten.} other {# gespeicherte Einträge konnten nicht gelesen werden. Sie bleiben, wie sie sind, und sind in einem Backup enthalten.}}',
    where: 'Was und wo',
    backup: 'Backup herunterladen',
  },
  notFound: {
    title: 'Diese Seite gibt es nicht.',
    hint: 'Vielleicht hat die Adresse einen Tippfehler. Alles Gespeicherte ist noch da.',
  },
}
