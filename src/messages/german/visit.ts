import type { Translation } from '../catalogue.ts'
import type { visitWords as english } from '../english/visit.ts'

/** Looking at a file without taking it in, comparing it, and answering it as a lead. */
export const visitWords: Translation<typeof english> = {
  visit: {
    look: 'Datei ansehen, ohne sie hinzuzufügen',
    lookHint:
      'Zeigt ein Backup oder ein Bild, in dem Daten stecken, von dir oder einer anderen Person, und fragt, was damit geschehen soll. Du kannst eine Datei auch überall in die App ziehen.',
    drop: 'Lass die Datei hier los und sieh, was darin ist. Noch wird nichts hinzugefügt.',
    refusedTitle: 'Diese Datei lässt sich nicht öffnen',

    ofDay: 'die Datei von {owner} vom {day}',
    ofDayUnnamed: 'eine Datei ohne Namen vom {day}',
    ofNoDay: 'die Datei von {owner}',
    ofNoDayUnnamed: 'eine Datei ohne Namen',
    title: 'Das ist {whose}',
    holds:
      'Sie enthält {ratings, plural, =0 {keine bewerteten Skills} one {# bewerteten Skill} other {# bewertete Skills}}, {reviews, plural, =0 {keine abgeschlossenen Reviews} one {# abgeschlossenes Review} other {# abgeschlossene Reviews}} und {notes, plural, =0 {keine Momente} one {# Moment} other {# Momente}}.',
    isOwn: 'Es ist eine frühere Datei von dir.',
    isNewer: 'Es ist eine spätere Datei von dir.',
    isOther:
      'Wenn du sie hinzufügst, mischen sich ihre Bewertungen mit deinen, als wären alle von dir. Um sie nur zu sehen, sieh sie dir an oder vergleiche sie.',
    answerTitle: 'Das ist die Antwort von {lead} auf „{review}“',
    answerHolds:
      'Wie {lead} {skills, plural, =0 {keine Skills} one {# Skill} other {# Skills}} deines Reviews sieht. Wenn du sie hinzufügst, ändert das keine deiner Bewertungen.',

    lookAtIt: 'Ansehen',
    compare: 'Mit meinem Hain vergleichen',
    add: 'Zu meinem Hain hinzufügen',
    addShort: 'Hinzufügen',
    leaveIt: 'Nichts tun',
    leave: 'Verlassen',
    answer: 'Als Lead antworten',
    answerReview: '„{review}“ als Lead beantworten',
    answerWhich: 'Welches Review',
    answerOption: '{review}, {day}',
    answerOptionOf: '{review}, {tree}, {day}',
    answerHint:
      'Du siehst die Skills der anderen Person ohne deren Bewertungen und bewertest sie so, wie du sie siehst. Sieh dir die anderen Bewertungen erst danach an.',

    banner: 'Du siehst {whose}. Nichts hier wird gespeichert.',
    bannerName: 'Besuch',

    addedTitle: 'Zu deinem Hain hinzugefügt',
    toReview: 'Die Antwort neben deinem Review ansehen',

    compareTitle: 'Im Vergleich: {whose}',
    compareAside: 'Skill für Skill, in den Bäumen, in denen sich etwas unterscheidet.',
    same: 'Alle Stufen sind gleich.',
    onTree: 'Am Baum zeigen',
    treesFailed:
      'Einige Bäume konnten nicht geladen werden, darum stehen einige Skills hier mit ihrer ID.',
    sides: {
      own: { first: 'damals', second: 'jetzt' },
      newer: { first: 'in der Datei', second: 'hier' },
      other: { first: 'dort', second: 'bei mir' },
    },
    groups: {
      own: {
        new: 'Jetzt bewertet, damals nicht',
        cleared: 'Damals bewertet, jetzt nicht',
        risen: 'Jetzt höher',
        lowered: 'Damals höher',
      },
      newer: {
        new: 'Hier bewertet, in der Datei nicht',
        cleared: 'In der Datei bewertet, hier nicht',
        risen: 'Hier höher',
        lowered: 'In der Datei höher',
      },
      other: {
        new: 'Nur bei mir',
        cleared: 'Nur dort',
        risen: 'Bei mir höher',
        lowered: 'Dort höher',
      },
    },
  },
  lead: {
    title: 'Deine Antwort auf „{review}“',
    of: 'Das Review von {owner}.',
    ofUnnamed: 'Das Review einer anderen Person.',
    blind:
      'Die Bewertungen, Notizen und Markierungen der anderen Person stehen hier nicht, damit du sagst, was du selbst gesehen hast. Was du wählst, bleibt in diesem Browser: Öffne dieselbe Datei noch einmal, um weiterzumachen.',
    name: 'Dein Name',
    nameHint: 'Steht in der Antwort bei dem, was du sagst.',
    nameMissing: 'Gib deinen Namen ein, damit klar ist, von wem die Antwort kommt.',
    nameTaken: 'Dieses Wort steht in der Datei für die andere Seite. Gib deinen Namen ein.',
    begin: 'Beginnen',
    leave: 'Verlassen',
    level: 'Wie du es siehst',
    someLeft:
      '{count, plural, =0 {Keine Skills} one {# Skill} other {# Skills}} noch nicht angesehen. Was du auslässt, steht nicht in deiner Antwort.',
    save: 'Antwort speichern',
    nothingYet: 'Sieh dir mindestens einen Skill an und speichere dann die Antwort.',
    saved: '{file} liegt bei deinen Downloads.',
    send: 'Sende die Datei an {owner}. Darin stehen dein Name und wie du die Skills siehst, sonst nichts von dir.',
    sendUnnamed:
      'Sende die Datei an die Person, um deren Review es geht. Darin stehen dein Name und wie du die Skills siehst, sonst nichts von dir.',
    failed:
      'Die Datei konnte nicht erstellt werden: {reason} Was du gewählt hast, bleibt. Versuche es noch einmal.',
  },
}
