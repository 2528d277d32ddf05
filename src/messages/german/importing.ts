import type { Translation } from '../catalogue.ts'
import type { importingWords as english } from '../english/importing.ts'

/** Trees out of files of other kinds. */
export const importingWords: Translation<typeof english> = {
  importing: {
    title: 'Einen Baum importieren',
    aside:
      'Aus einer Datei einer anderen App oder aus Text. Nichts wird gespeichert, bevor du ihn hinzufügst.',
    open: 'Importieren …',
    file: 'Eine Datei wählen',
    fileHint:
      'Eine Leinwand, ein Diagramm, eine Tabelle, eine Gliederung oder ein Stufenrahmen: JSON Canvas, React Flow, Mermaid, Graphviz, CSV, Markdown, YAML, JSON oder eine Datei von Skill Grove. Du kannst sie auch überall hierher ziehen.',
    paste: 'Oder Text einfügen',
    pasteHint: 'Zellen einer Tabelle, eine Gliederung, ein Diagramm: so, wie es ist.',
    read: 'Den Text lesen',
    reading: 'Wird gelesen …',
    notHere:
      'Du siehst dir den Hain von jemand anderem an. Verlasse ihn, um selbst einen Baum zu importieren.',
    preview: 'Der Baum, der daraus wird',
    format: 'Lesen als',
    formats: {
      canvas: 'JSON Canvas',
      flow: 'React Flow',
      list: 'Liste von Skills in JSON',
      framework: 'Stufenrahmen',
      mermaid: 'Flussdiagramm von Mermaid',
      dot: 'Graphviz DOT',
      table: 'Tabelle (CSV, TSV, Zellen)',
      outline: 'Markdown oder Gliederung',
    },
    whichTree: 'Welcher der Bäume',
    name: 'Name des Baums',
    unnamed: 'Importierter Baum',
    tier: 'Ebene {number}',
    counts:
      '{skills, plural, one {# Skill} other {# Skills}} auf {tiers, plural, one {# Ebene} other {# Ebenen}}, {links, plural, =0 {keine Verbindungen} one {# Verbindung} other {# Verbindungen}}',
    tooMany: 'Zu viele Skills, um sie hier zu zeichnen. So viele hat jede Ebene:',
    tierCount: '{tier}: {skills}',
    add: 'Diesen Baum hinzufügen',
    cancel: 'Abbrechen',
    report: 'Was dafür getan wurde',
    clean: 'Alles steht so im Baum, wie es dastand.',
    groups: { repaired: 'Repariert', guessed: 'Geraten', leftOut: 'Weggelassen' },
    more: '{count, plural, one {# weiteres} other {# weitere}} zeigen',
    at: '{place}: {what}',
    line: 'Zeile {number}',
    refused: 'Das konnte nicht gelesen werden',
    stored:
      'Nichts ist gespeichert. Repariere es und bring es noch einmal, oder lass es als etwas anderes lesen.',
    problems: {
      notJson:
        'Ab hier ist das kein vollständiges JSON. Vielleicht ist es abgeschnitten: Nimm es von dort, wo es zuerst gespeichert wurde, oder repariere diese Stelle.',
      tooDeep:
        'Tiefer als {limit, number} Ebenen verschachtelt, wie es kein Baum ist. Nimm den Teil mit den Skills heraus.',
      tooMany:
        'Mehr als {limit, number} Einträge in einer Liste, mehr als ein Baum fassen kann. Teile sie auf mehrere Dateien auf.',
      empty: 'Es ist nichts darin.',
      unread:
        'Ein Teil der App konnte nicht geladen werden oder kam damit nicht zurecht. Prüfe die Verbindung und nimm es noch einmal, lade die Seite neu, oder wähle, was es ist.',
      otherKind:
        'Das ist weder Text noch ein Bild von Skill Grove. Speichere es als Text, zum Beispiel eine Tabelle als CSV oder ein Dokument als Markdown, und importiere das.',
      tooLarge:
        'Es ist größer als {megabytes} MB, und mehr wird nicht gelesen. Nimm den Teil mit den Skills heraus, etwa ein Blatt oder eine Seite, und importiere den.',
      syntax: 'Ab hier ist das kein {format}. Repariere diese Stelle, oder wähle, was es ist.',
      syntaxWhole:
        'Das lässt sich nicht als {format} lesen. Wähle, was es ist, oder sieh es dir in der App an, aus der es kommt.',
      noSkills:
        'Darin wurde kein Skill gefunden, gelesen als {format}. Ein Skill braucht einen Namen: eine Karte, ein Knoten, eine Zeile, ein Punkt. Wähle, was es ist, wenn es etwas anderes ist.',
    },
    findings: {
      ring: '„{skill}“ baut auf „{buildsOn}“ auf: Diese Verbindung schließt einen Ring ({ring}) und ist weggelassen.',
      linkToNothing:
        'Eine Verbindung von „{buildsOn}“ zu „{skill}“ hat ein Ende, das es nicht gibt.',
      linkToItself: '„{skill}“ baut auf sich selbst auf.',
      linkAgainstTiers:
        '„{skill}“ baut auf „{buildsOn}“ auf, das auf derselben oder einer späteren Ebene steht.',
      linkWithoutEnds: 'Eine Verbindung sagt nicht, was sie verbindet.',
      tooManyLinks:
        '„{skill}“ baut auf mehr als {limit, number} Skills auf: Die weiteren Verbindungen sind weggelassen.',
      nameless: 'Etwas ohne Namen.',
      tooManySkills: 'Alles nach den ersten {limit, number} Skills.',
      groups:
        '{count, plural, one {# Gruppe} other {# Gruppen}}: Als Ebenen würden sie zu vielen Verbindungen widersprechen.',
      noPlace: '„{what}“: Dafür hat ein Baum keinen Platz.',
      notUnderstood: 'Nicht verstanden: {text}',
      nameCut: 'Der Name war zu lang: „{skill}“. Ganz steht er am Anfang der Beschreibung.',
      textCut: 'Die Beschreibung von „{skill}“ ist nach {limit, number} Zeichen abgeschnitten.',
      characters:
        'Zeichen, die man nicht sieht oder die den Text umdrehen, sind aus „{skill}“ entfernt.',
      sameName: 'Ein weiterer Skill „{name}“ heißt jetzt „{skill}“.',
      sharedName: '„{skill}“ heißt auch ein anderer Skill; beide bleiben.',
      merged: '„{skill}“ stand zweimal da und ist jetzt ein Skill.',
      sameKey: '„{skill}“ hat die Kennung eines anderen Skills: Verbindungen führen zur anderen.',
      linkTwice: '„{skill}“ baut zweimal auf „{buildsOn}“ auf: Einmal genügt.',
      tooManyTiers:
        'Es gibt mehr als {limit, number} Ebenen: Was später kam, steht auf der letzten.',
      tiersFromLinks:
        '{count, plural, one {# Ebene} other {# Ebenen}}, danach, was worauf aufbaut. Benenne sie nach dem Hinzufügen.',
      tiersFromPlaces:
        '{count, plural, one {# Ebene} other {# Ebenen}}, danach, wo die Skills stehen. Benenne sie nach dem Hinzufügen.',
      tierGuessed: '„{skill}“ hatte keine Ebene und steht auf „{tier}“.',
      encoding:
        'Die Datei ist nicht in UTF-8; sie wurde als {encoding} gelesen. Sieh dir Akzente und Umlaute an.',
      column: 'Spalte {column} gilt als: {as}.',
      levels:
        '{count, plural, one {# Stufe ist} other {# Stufen sind}} auf Rookie, Pro und Master gelegt.',
      nestedShows:
        '{count, plural, one {# Zeile} other {# Zeilen}} unter einem Skill: als das genommen, woran man ihn sieht.',
      nestedLinks:
        '{count, plural, one {# Zeile} other {# Zeilen}} unter einer anderen: als darauf aufbauend genommen.',
      related:
        '{count, plural, one {# Beziehung} other {# Beziehungen}} ohne Richtung: als „baut auf“ genommen.',
    },
    columns: {
      name: 'Name',
      tier: 'Ebene',
      buildsOn: 'baut auf',
      description: 'Beschreibung',
    },
  },
}
