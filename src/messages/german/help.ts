import type { Translation } from '../catalogue.ts'
import type { helpWords as english } from '../english/help.ts'

/** Help: the menu, what the marks mean, the guide. */
export const helpWords: Translation<typeof english> = {
  help: {
    help: 'Hilfe',
    guide: 'Anleitung',
    guideHint: 'Wie man Skill Grove benutzt, Aufgabe für Aufgabe.',
    contents: 'Inhalt der Anleitung',
    guideInEnglish: 'Die Anleitung gibt es bisher nur auf Englisch.',
    shortcutsHint: 'Alles, was Tasten können.',
    reading: 'Wie lese ich das?',
    readingHint: 'Was Zeichen und Linien bedeuten.',
    tree: 'Auf dem Baum',
    card: 'Ein Skill',
    paths: 'Auf einem Saatweg',
    unrated: 'Noch nicht angesehen, oder nicht deine Sache. Das ist nicht Rookie.',
    branch: 'Zweig',
    branchHint: 'Führt von einem Skill zu dem, was darauf aufbaut.',
    canopy: 'Krone',
    canopyHint: 'Liegt über allen Ebenen. Ein volles Blatt ist ein Verhalten, das du gezeigt hast.',
    focusHint: 'Einer der Skills, die du für die nächsten Wochen gewählt hast.',
    opensHint: 'Wie viel die nächste Stufe eröffnet, solange „{lens}“ an ist.',
    dormantHint: 'Noch ist keine seiner Eicheln reif.',
    sproutingHint: 'Eine seiner Eicheln ist reif: Du könntest ihn heute pflanzen.',
    plantedHint: 'Du hast ihn zum Wachsen ausgewählt.',
    acorn: 'Eichel',
    acornHint: 'Ein Skill auf Master. Jede einzelne genügt, um den Baum zu pflanzen.',
    companion: 'Begleiter',
    companionHint: 'Ein Skill auf Pro für einen kräftigeren Start. Zum Pflanzen nicht nötig.',
    step: 'Schritt',
    stepHint: 'Eine Stufe, mit ihrem Grund. Nichts auf dem Weg ist gesperrt.',
  },
}
