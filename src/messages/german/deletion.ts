import type { Translation } from '../catalogue.ts'
import type { deletionWords as english } from '../english/deletion.ts'

/** Deleting everything of the person's. */
export const deletionWords: Translation<typeof english> = {
  deletion: {
    title: 'Alles von mir löschen',
    what: 'Nimmt alles, was du bewertet, geschrieben und gewählt hast, aus diesem Browser, in jedem offenen Tab. Das lässt sich nicht rückgängig machen.',
    open: 'Alles löschen…',
    goes: 'Das wird gelöscht:',
    places: {
      records:
        'deine Bewertungen, Momente, Ziele, Reviews und was du gewählt hast, samt dem ganzen Verlauf und allem, was du entfernt hast',
      copy: 'die zweite Kopie davon',
      notes: 'die Notizen daneben: wie viele Einträge es sind und was zuerst gezeigt wird',
      drafts: 'was du gerade schreibst und noch nicht festgehalten hast',
      file: 'eine Datei, die eine andere App übergeben hat',
    },
    stays:
      'Dateien, die du heruntergeladen, gesendet oder in einen Ordner schreiben lassen hast, bleiben, wo sie sind; nur welcher Ordner es war, wird vergessen. Skill Grove hat keine andere Kopie, und niemand sonst hat eine: Nur ein Backup kann alles zurückbringen.',
    ask: 'Schreibe zum Löschen: {phrase}',
    phrase: 'alles löschen',
    mismatch: 'Schreibe diese Wörter, um weiterzumachen: {phrase}',
    confirm: 'Endgültig löschen',
    cancel: 'Alles behalten',
    deleting: 'Wird gelöscht…',
    failed: 'Nicht alles konnte gelöscht werden.',
    gone: 'Gelöscht: {places}.',
    left: 'Noch da: {place}. Der Browser meldet: „{reason}“',
    failedHint:
      'Schließe alle anderen Tabs und Fenster von Skill Grove und versuche es noch einmal. Hilft das nicht, lösche die Daten dieser Seite in den Einstellungen des Browsers.',
    goOn: 'Mit dem Rest weitermachen',
  },
}
