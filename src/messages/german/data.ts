import type { Translation } from '../catalogue.ts'
import type { dataWords as english } from '../english/data.ts'

/** What goes out of the app and comes in. */
export const dataWords: Translation<typeof english> = {
  data: {
    title: 'Daten',
    aside: 'Alles bleibt in diesem Browser. Kein Konto, kein Server, kein Tracking.',
    you: 'Du',
    name: 'Dein Name',
    nameHint: 'Steht auf dem exportierten Bild. Lass das Feld leer, wenn kein Name darauf soll.',
    appearance: 'Aussehen',
    language: 'Sprache',
    languageHint:
      'Gilt für die App. Skills und ihre Texte stehen auf Englisch da, wo sie noch nicht übersetzt sind.',
    ofTheBrowser: 'Wie der Browser',
    themes: { system: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel' },
    backup: 'Backup',
    backupHint:
      'Eine Datei mit allem, was du gespeichert hast, samt deinen Momenten, auch den entfernten. Bewahre sie an einem sicheren Ort auf: Der Speicher eines Browsers geht mit dem Gerät verloren.',
    download: 'Backup herunterladen',
    open: 'Grove-Datei öffnen',
    openHint:
      'Sagt zuerst, was in der Datei steht, und fügt dann hinzu, was hier noch fehlt, wenn du willst. Nichts wird überschrieben, und dieselbe Datei ein zweites Mal ändert nichts.',
    preview: {
      title: '{file} vom {day}',
      kind: 'In der Datei',
      added: 'Neu',
      alreadyHere: 'Schon da',
      kinds: {
        rating: 'Bewertungen, auch frühere',
        mark: 'Markierungen',
        planting: 'Gepflanzte Bäume',
        'not-for-me': 'Mit „nichts für mich“ markiert',
        goal: 'Ziele',
        outcome: 'Rückblicke',
        evidence: 'Momente',
        review: 'Reviews',
        view: 'Einschätzungen eines Leads',
        workshop: 'Workshops, mit allem, was darin geschah',
        tree: 'Bäume',
        edit: 'Änderungen an Bäumen',
        setting: 'Was du gewählt hast, etwa dein Name',
      },
      kept: '{count, plural, one {# Eintrag kann diese Version nicht lesen. Er bleibt, wie er ist:} other {# Einträge kann diese Version nicht lesen. Sie bleiben, wie sie sind:}}',
      nothing: 'Alles davon ist schon da. Es gibt nichts hinzuzufügen.',
      add: 'Hinzufügen',
    },
    opened:
      '{added, plural, one {# Eintrag} other {# Einträge}} hinzugefügt, {already, plural, one {# Eintrag war} other {# Einträge waren}} schon da.',
    kept: '{count, plural, one {# Eintrag, den diese Version nicht lesen kann, bleibt, wie er ist.} other {# Einträge, die diese Version nicht lesen kann, bleiben, wie sie sind.}}',
    unreachable:
      '{file} konnte nicht gelesen werden: {reason} Nichts wurde geändert. Wähle die Datei noch einmal.',
    refused: '{file} wurde nicht geöffnet, und nichts wurde geändert.',
    refusedHint:
      'Behebe, was unten steht, oder wähle eine andere Datei und öffne sie dann noch einmal.',
    more: '… und {count, number} mehr',
    stored: 'Hier gespeichert',
    ratings: 'Bewertungen, auch frühere',
    trees: 'Bäume aus Dateien',
    about: 'Woher die Bäume kommen',
    aboutText:
      'Der Support-Baum folgt dem Beispiel, das ein Support-Team veröffentlicht hat: vier Grundlagen, Spalten, die aufeinander aufbauen, Anpassungsfähigkeit über allem, drei Stufen und gemeisterte Skills als Eicheln. Die Skills dazwischen und alle Reiseziele sind aus öffentlichen Quellen ergänzt und stammen von keiner Firma.',
  },
  problem: {
    at: '{place}: {what}',
    form: 'erwartet war {expected}, gefunden wurde {received}.',
    duplicate: 'die ID „{id}“ kommt zweimal vor. Gib einem von beiden eine andere ID.',
    unknown:
      '„{id}“ gibt es in „{within}“ nicht. Berichtige die ID oder füge hinzu, was sie benennt.',
    cycle: 'diese Skills bauen im Kreis aufeinander auf: {ring}. Entferne eine der Verbindungen.',
    tierOrder:
      '„{skill}“ baut auf „{buildsOn}“ auf, das nicht in einer früheren Ebene steht. Verschiebe eins von beiden oder entferne die Verbindung.',
    foreignAnswer:
      'diese Antwort gehört zu einem Review, das nicht deins ist. {lead} hat das Review einer anderen Person beantwortet oder eines, das du in einem anderen Browser gemacht hast: Dann öffne zuerst dein eigenes Backup mit diesem Review und danach die Antwort.',
    key: 'der Eintrag ist unter einer anderen ID gespeichert als seiner eigenen, „{expected}“.',
    notJson:
      'die Datei ist kein vollständiges JSON. Vielleicht ist sie abgeschnitten oder von anderer Art. Nimm sie von dort, wo sie zuerst gespeichert wurde.',
    otherKind: 'das ist weder eine Grove-Datei (*.grove.json) noch ein Bild aus Skill Grove (PNG).',
    pictureOnly:
      'in diesem Bild stecken keine Daten von Skill Grove. Chat-Apps und „Kopieren“ entfernen sie oft, und ein Bild lässt sich auch ohne sie speichern: Bitte um das PNG als Datei oder um ein Backup.',
    pictureDamaged:
      'die Daten in diesem Bild sind beschädigt oder abgeschnitten. Nimm das PNG von dort, wo es zuerst gespeichert wurde, oder bitte noch einmal darum, als Datei.',
    notAGrove:
      'das ist keine Datei von Skill Grove (*.grove.json). Wähle ein Backup oder ein PNG, in dem die Daten stecken.',
    newerVersion:
      'die Datei hat die Version {version} und kommt aus einem neueren Skill Grove. Lade die App neu, damit sie sich aktualisiert, und öffne die Datei dann noch einmal.',
    tooLarge:
      'größer als {megabytes, number} MB, mehr wird nicht gelesen. Wähle eine andere Datei oder verteile die Einträge auf mehrere: Jede fügt hinzu, was in ihr steht.',
    tooMany:
      'mehr als {limit, number} Einträge in einer Liste. Verteile sie auf mehrere Dateien: Jede fügt hinzu, was in ihr steht.',
    notUtf8:
      'ab hier ist das kein Text in UTF-8. Speichere die Datei als UTF-8 oder nimm sie von dort, wo sie zuerst gespeichert wurde.',
    tooDeep:
      'mehr als {limit, number} Ebenen tief verschachtelt, wie es keine Grove-Datei ist. Nimm die Datei von dort, wo sie zuerst gespeichert wurde.',
  },
}
