import type { Translation } from '../catalogue.ts'
import type { safetyWords as english } from '../english/safety.ts'

/** How safe what is stored is, and what keeps it so. */
export const safetyWords: Translation<typeof english> = {
  safety: {
    title: 'Wie sicher es ist',
    saving: 'Speichern',
    saved: 'Alles ist gespeichert.',
    notSaved: '{what}. Der Browser meldet: „{reason}“',
    promise: 'Vom Browser aufbewahrt',
    promises: {
      given:
        'Zugesagt: Er räumt von sich aus nichts von dieser Seite weg, auch nicht, wenn der Platz knapp wird.',
      'not-given':
        'Nicht zugesagt: Wenn der Platz knapp wird oder du wochenlang nicht hier warst, kann er wegräumen, was diese Seite gespeichert hat.',
      unknown: 'Dieser Browser sagt es nicht.',
    },
    ask: 'Den Browser darum bitten',
    asked:
      'Bisher sagt der Browser es nicht zu. Manche tun es, wenn du die Seite öfter nutzt oder installierst.',
    lastBackup: 'Letztes Backup',
    never:
      'Keines, von dem dieser Browser weiß. {count, plural, =0 {Noch gibt es nichts aufzubewahren.} one {# Änderung ist in keiner Datei.} other {# Änderungen sind in keiner Datei.}}',
    since:
      '{moment}. {count, plural, =0 {Seitdem keine Änderungen.} one {Seitdem # Änderung.} other {Seitdem # Änderungen.}}',
    due: '{count, plural, one {# Änderung ist in keinem Backup.} other {# Änderungen sind in keinem Backup.}}',
    mark: 'Ein Backup ist fällig',
    folder: {
      title: 'Eine Kopie in einem Ordner führen',
      hint: 'Schreibt ein Backup in einen Ordner, den du wählst, einige Minuten nach einer Änderung und wenn du die Seite verlässt. Am sichersten ist einer auf einem anderen Datenträger oder einer, der dorthin übertragen wird. Was schon in der Datei steht, bleibt darin.',
      impossible:
        'Dieser Browser lässt Seiten nicht in einen Ordner schreiben. Lade ab und zu ein Backup herunter.',
      choose: 'Ordner wählen…',
      on: 'In „{name}“, als skill-grove.grove.json.',
      notYet: 'Noch ist nichts geschrieben.',
      written: 'Sie enthält alles bis {moment}.',
      permission: 'Der Browser will neu hören, dass die Seite dort schreiben darf.',
      allow: 'Wieder erlauben',
      occupied:
        'Die skill-grove.grove.json in diesem Ordner lässt sich nicht lesen und blieb deshalb, wie sie ist. Verschiebe sie und versuche es noch einmal, oder beende die Kopie und wähle einen anderen Ordner.',
      failed: 'Die Kopie konnte nicht geschrieben werden: {reason}',
      now: 'Jetzt schreiben',
      stop: 'Beenden',
      stays: 'Nach dem Beenden ist der Ordner vergessen, und die Datei darin bleibt.',
    },
  },
}
