import type { Translation } from '../catalogue.ts'
import type { sharingWords as english } from '../english/sharing.ts'

/** Trees as files of other kinds, and as links. */
export const sharingWords: Translation<typeof english> = {
  sharing: {
    title: '„{tree}“ für andere',
    holds:
      'Der Baum und seine Worte gehen hinaus, und nichts von dir: keine Bewertungen, keine Notizen, kein Name.',
    lostSeeds:
      '{count, plural, one {# Saatkorn kommt von einem Skill, den nur du hast, und bleibt draußen.} other {# Saatkörner kommen von Skills, die nur du hast, und bleiben draußen.}}',
    link: {
      title: 'Als Link',
      hint: 'Der Baum steckt im Link selbst und bleibt so zwischen dir und denen, die ihn bekommen. Sie sehen ihn sich an und können eine Kopie behalten.',
      field: 'Link',
      copy: 'Link kopieren',
      copied: 'Der Link ist kopiert.',
      length: '{count, plural, one {# Zeichen} other {# Zeichen}}',
      bare: 'Mit allen Worten ist der Baum zu groß für einen Link. Dieser lässt aus, was nur beim Weiterlesen hilft: Stufen, Übungen, Fragen, Übersetzungen. Eine Grove-Datei enthält alles.',
      tooLong:
        'Dieser Baum ist zu groß für einen Link: Der hätte {count, plural, one {# Zeichen} other {# Zeichen}}, und E-Mail und Chat schneiden ab, was länger als {limit, number} ist. Schick ihn als Grove-Datei.',
    },
    file: {
      title: 'Als Datei',
      formats: 'Format',
      save: 'Datei sichern',
      copy: 'Text kopieren',
      copied: 'Der Text ist kopiert.',
      grove: 'Grove-Datei',
      groveHint: 'Alles, für Skill Grove',
      canvas: 'JSON Canvas',
      canvasHint: 'Alles, als Karten zum Verschieben, für Obsidian und andere',
      mermaid: 'Mermaid',
      mermaidHint: 'Namen, Ebenen und Verbindungen, als Diagramm in einem Wiki oder auf GitHub',
      dot: 'Graphviz DOT',
      dotHint: 'Skills mit ihren Worten, zum Zeichnen und Rechnen',
      csv: 'CSV',
      csvHint: 'Skills mit ihren Worten, je eine Zeile, für eine Tabelle',
    },
    copyFailed:
      'Das konnte nicht kopiert werden: {reason} Markiere und kopiere es von Hand, oder sichere die Datei.',
    visit: {
      name: 'Baum aus einem Link',
      looking: 'Du siehst dir „{tree}“ an, aus einem Link. Nichts davon wird behalten.',
      lostSeeds:
        '{count, plural, one {# Saatkorn fehlt, denn woher es kommt, gibt es hier nicht.} other {# Saatkörner fehlen, denn woher sie kommen, gibt es hier nicht.}}',
      has: 'Diesen Baum hast du schon.',
      open: 'Deinen öffnen',
      keep: 'Kopie behalten',
      leave: 'Verlassen',
      kept: '„{tree}“ ist jetzt einer deiner Bäume.',
    },
    flaw: {
      nothingChanged: 'Von dir wurde nichts geändert.',
      broken: 'Dieser Link ist nicht vollständig',
      brokenHint:
        'Er wurde unterwegs abgeschnitten oder verändert, wie es langen Links geschehen kann. Bitte noch einmal um ihn, oder um den Baum als Grove-Datei.',
      tooLarge: 'Dieser Link ist zu groß',
      tooLargeHint:
        'So große Links macht Skill Grove nicht, und liest sie nicht. Bitte um den Baum als Grove-Datei.',
      newer: 'Dieser Link ist von einem neueren Skill Grove',
      newerHint:
        'Lade die Seite neu, um die App zu aktualisieren. Der Link steht dann noch in der Adresse.',
      unsound: 'Der Baum in diesem Link kann nicht gezeichnet werden',
      unsoundHint: 'Wer den Link gemacht hat, kann diese Stellen in Ordnung bringen:',
      failed: 'Dieser Link konnte nicht geöffnet werden',
      failedHint: 'Ein Teil der App konnte nicht geladen werden. Gibt es eine Verbindung?',
      reload: 'Neu laden',
      leave: 'Zu meinen Bäumen',
    },
  },
}
