import type { Translation } from '../catalogue.ts'
import type { panelWords as english } from '../english/panel.ts'

/** The panel of a skill. */
export const panelWords: Translation<typeof english> = {
  panel: {
    yourLevel: 'Deine Stufe',
    clear: 'Bewertung zurücknehmen',
    onlyToLook: 'Nur zum Ansehen: Stufen lassen sich hier nicht ändern.',
    unratedHint:
      'Wähle die Stufe, für die du ein aktuelles Beispiel nennen kannst. Passt nur ein Teil davon, nimm die darunter: Dann weißt du, wohin es als Nächstes geht. Du bist nicht sicher, oder es ist nicht deine Arbeit? Dann lass den Skill ruhig ohne Bewertung: Das ist nicht dasselbe wie Rookie.',
    everyLevel: 'Alle Stufen zeigen',
    onlyMine: 'Nur meine Stufe zeigen',
    keys: 'Auf einer Karte im Baum bewerten die Tasten 1, 2 und 3, und 0 nimmt die Bewertung zurück.',
    loadFailed:
      'Wie jede Stufe aussieht, konnte nicht geladen werden. Bewerten kannst du trotzdem.',

    practise: 'Üben',
    practiseNow: 'Jetzt, in deinem heutigen Job',
    serves: 'Auch gut für die Firma:',
    practiseMore: 'Und um weiter zu wachsen',
    share: 'Weitergeben',
    questions: 'Fragen fürs 1:1',
    around: 'Wohin es führt',
    buildsOn: 'Baut auf',
    leadsTo: 'Führt zu',
    seeds: 'Daraus kann wachsen',
    acorn: 'Eichel, ab Master',
    companion: 'Begleiter, ab Pro',
    ground: 'Steht für sich: Kein anderer Skill kommt davor.',
    notForMe: 'Nichts für mich',
    notForMeHint:
      'Saatwege führen um diesen Skill herum, wo es einen anderen Weg gibt. Seine Bewertung bleibt.',

    behaviours: 'So zeigt es sich',
    behavioursHint:
      'Markiere, was du in letzter Zeit gezeigt hast. Die Markierungen sind für dich und ändern keine Stufe.',
    showsIn: 'Zeigt sich in',
    more: 'Anzeichen und eine Übung: {behaviour}',
    moreShort: 'Anzeichen und eine Übung',
    overEvery: 'Über allen Ebenen',
    origin: {
      seed: 'Steht mit Namen in dem veröffentlichten Support-Skillbaum, aus dem dieser gewachsen ist.',
      extended:
        'In dem veröffentlichten Support-Skillbaum erwähnt und nach anderen Quellen weiter ausgeführt.',
      added: 'Von Skill Grove ergänzt, nach öffentlichen Kompetenzmodellen für Support.',
    },
  },
}
