import type { Translation } from '../catalogue.ts'
import type { offlineWords as english } from '../english/offline.ts'

/** Skill Grove als App des Geräts: ihre Versionen, und wie sie dorthin kommt. */
export const offlineWords: Translation<typeof english> = {
  offline: {
    waiting: 'Eine neue Version ist da.',
    changed:
      'Ein anderer Tab hat Skill Grove aktualisiert. Dieser hier läuft weiter, bis du ihn neu lädst.',
    outdated:
      'Ein neueres Skill Grove hat die Form geändert, in der gespeichert wird. Dieser Tab zeigt nur noch an, bis du ihn neu lädst; was du gespeichert hast, ist sicher.',
    deleting:
      'Ein anderer Tab löscht gerade alles von dir. Dieser zeigt nur noch, was er hat, bis er neu geladen wird.',
    missing:
      'Ein Teil von Skill Grove konnte nicht geladen werden: Es gibt keine Verbindung, oder eine neuere Version hat ihn ersetzt. Was du gespeichert hast, ist sicher.',
    update: 'Jetzt aktualisieren',
    reload: 'Neu laden',
    later: 'Später',
    held: {
      writing:
        'Du schreibst noch etwas. Behalte oder verwirf es zuerst: Beim Neuladen ginge es verloren.',
      saving: 'Noch ist nicht alles gespeichert, und beim Neuladen ginge es verloren.',
    },
    install: 'Skill Grove installieren',
    installWhy:
      'Funktioniert offline, hat ein eigenes Fenster und öffnet .grove.json- und PNG-Dateien, wo das Gerät es erlaubt.',
    installHow:
      'Das geht über das Menü deines Browsers: in Chrome und Edge „Installieren“, in Safari „Zum Dock hinzufügen“ oder „Zum Home-Bildschirm“, in Firefox auf dem Telefon „Zum Startbildschirm hinzufügen“. Auch ohne das funktioniert die Seite offline.',
    installed: 'Ist auf diesem Gerät installiert und funktioniert offline.',
  },
}
