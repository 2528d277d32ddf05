import type { Translation } from '../catalogue.ts'
import type { evidenceWords as english } from '../english/evidence.ts'

/** The happy file. */
export const evidenceWords: Translation<typeof english> = {
  evidence: {
    title: 'Momente',
    aside: 'Dein Glückstagebuch: was gut lief, Tag für Tag, und was andere dazu gesagt haben.',
    add: 'Hinzufügen',
    addTo: 'Moment zu „{skill}“ hinzufügen',
    addNew: 'Moment hinzufügen',
    empty:
      'Wann hast du das zuletzt gemacht? Ein aktuelles Beispiel hilft dir, ehrlich zu bewerten. Es ist freiwillig und verlässt diesen Browser nur in einer Datei, die du selbst erstellst.',
    emptyFrozen: 'Zu diesem Skill ist kein Moment festgehalten.',
    note: 'Was ist passiert?',
    noteHint: 'Wann hast du das zuletzt gemacht, und was kam dabei heraus? Eine Zeile genügt.',
    noteHintAny:
      'Was hast du gemacht, und was kam dabei heraus? Oder füge die guten Worte ein, die du bekommen hast.',
    noteMissing: 'Schreib eine Zeile darüber, was passiert ist.',
    on: 'Wann',
    onMissing: 'Wähle den Tag, an dem es passiert ist.',
    onAhead: 'Dieser Tag kommt erst noch. Wähle heute oder einen früheren Tag.',
    skill: 'Skill, der sich hier zeigt (optional)',
    noSkill: 'Noch kein Skill',
    treesFailed:
      'Nicht alle Bäume konnten geladen werden, darum fehlen hier einige Skills oder ihre Namen.',
    link: 'Link (optional)',
    linkHint: 'Wo man es sehen kann, zum Beispiel ein Chat, ein Dokument oder ein Dankeschön.',
    linkUnsafe:
      'Diese Adresse geht nicht, denn nur Web- und Mailadressen lassen sich sicher öffnen. Beginne sie mit https://, http:// oder mailto:, ohne Leerzeichen.',
    linkLong: 'Diese Adresse ist zu lang. Kürze sie oder lass sie weg.',
    from: 'Wer es gesagt hat (optional)',
    fromHint: 'Für gute Worte von anderen.',
    more: 'Mehr: ein Link, wer es gesagt hat',
    keep: 'Festhalten',
    cancel: 'Abbrechen',
    later: 'Schließen',
    laterHint: 'Auch wenn du schließt, bleibt dein Text, bis du Skill Grove verlässt.',
    discard: 'Verwerfen',
    change: 'Ändern',
    changeTitle: 'Moment ändern',
    changeOf: 'Moment vom {day} ändern',
    remove: 'Entfernen',
    removed: 'Moment entfernt. Eine Backup-Datei enthält ihn weiterhin.',
    undo: 'Rückgängig',
    kept: 'Im Glückstagebuch festgehalten.',
    saidBy: 'gesagt von {name}',
    onNoSkill: 'noch ohne Skill',
    lostSkill: '„{id}“, nicht mehr im Baum',
    /** Stands before an address that leads away. */
    linkTo: 'Link:',
    opensNew: '(öffnet einen neuen Tab)',
    showAll: 'Alles zeigen',
    showAllOf: 'Alles zeigen: Moment vom {day}',
    showLess: 'Weniger zeigen',
    showLessOf: 'Weniger zeigen: Moment vom {day}',
    page: {
      shortcut: 'Von jeder Seite aus: {pc} (auf dem Mac {mac})',
      keysPc: 'Ctrl + ;',
      keysMac: '⌘ + ;',
      search: 'Suchen',
      searchHint: 'In Notizen, Namen, Skills und Links.',
      kind: 'Zeigen',
      kinds: { all: 'Alle', kudos: 'Lob', 'no-skill': 'Noch ohne Skill' },
      count: '{all, plural, one {# Moment} other {# Momente}}',
      countOf: '{shown, number} von {all, plural, one {# Moment} other {# Momenten}}',
      emptyTitle: 'Ein Glückstagebuch weiß noch, was du bis zum nächsten Review vergessen hättest.',
      emptyText:
        'Halte an dem Tag, an dem etwas gut lief, eine Zeile fest. Vor einem 1:1 siehst du hier, worauf deine Bewertungen beruhen; an einem schweren Tag tut es einfach gut, das zu lesen.',
      emptyIdeas: [
        'Jemand hat dir zurückgeschrieben und sich bedankt: Füge die Worte ein und schreib dazu, von wem sie sind.',
        'Du hast etwas Neues ausprobiert, und das kam dabei heraus.',
        'Jemand aus dem Team hat etwas von dir gelernt und es beim nächsten Mal allein geschafft.',
        'Etwas ging schief, und du hast es früh bemerkt oder in Ordnung gebracht.',
      ],
      emptyPrivate:
        'Alles bleibt in diesem Browser und verlässt ihn nur in einer Datei, die du selbst erstellst.',
      emptyFrozen: 'Hier sind keine Momente.',
      noneFound: 'Nichts hier enthält „{query}“.',
      noneFoundHint: 'Jedes Wort muss irgendwo in Notiz, Name, Skill oder Link stehen.',
      noKudos: 'Hier ist noch kein Lob festgehalten.',
      noKudosHint:
        'Wenn sich jemand bei dir bedankt, halte die Worte fest und schreib dazu, von wem sie sind: So werden sie zum Lob.',
      allOnSkill: 'Alles, was hier festgehalten ist, gehört schon zu einem Skill.',
      allOnSkillHint: 'Du kannst jetzt etwas festhalten und den Skill später wählen.',
      showAll: 'Alle Momente zeigen',
    },
  },
}
