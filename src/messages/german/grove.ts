import type { Translation } from '../catalogue.ts'
import type { groveWords as english } from '../english/grove.ts'

/** The grove and its seed paths. */
export const groveWords: Translation<typeof english> = {
  grove: {
    title: 'Der Hain',
    aside: 'Jedes Land ist einen Besuch wert. Keines ist Endstation.',
    homeRipe: '{count, plural, one {# Skill reif} other {# Skills reif}}',
    homeHint: 'Dein Baum. Aus dem, was hier reift, kann jeder der Bäume unten wachsen.',
    views: { park: 'Park', list: 'Liste' },
    destinations: 'Reiseziele',
    landName: '{tree}, {growth, select, planted {gepflanzt} sprouting {keimt} other {ruht}}',
    ripe: 'Reif: {skills}',
    missing: 'Nächste Eichel: {skill}, noch {steps}',
    levelUps: '{count, plural, one {# Stufe} other {# Stufen}}',
    openTree: 'Baum „{tree}“ öffnen',
    choose: 'Wähle ein Reiseziel, um den Saatweg dorthin zu sehen.',
    loading: 'Wird geladen…',
  },
  path: {
    title: 'Saatweg zu {tree}',
    steps: 'Schritte',
    stepsTitle:
      '{count, plural, =0 {Bereit zum Pflanzen} one {Noch # Stufe} other {Noch # Stufen}}',
    inHand: 'Das bringst du mit',
    ripeSeed: ' ist reif, und dieser Baum ist gepflanzt.',
    ripeAcorn: ' ist reif. Damit kannst du diesen Baum noch heute pflanzen.',
    companionInHand: ' kommt auf {level} als Begleiter mit.',
    everywhere: ' kommt in jedes Land mit.',
    towardsAcorn: 'Auf dem Weg zur reifen Eichel.',
    towardsCompanion: 'Auf dem Weg zum Begleiter auf Pro.',
    ground: 'Fester Grund für {skills}.',
    plant: '{tree} pflanzen',
    plantStep: 'Eine reife Eichel genügt: {acorn}.',
    plantedStep: 'Er ist jetzt einer deiner Bäume. Du kannst ihn jederzeit wieder verlassen.',
    leave: '{tree} verlassen',
    stronger: 'Ein kräftigerer Start',
    strongerHint: 'Zum Pflanzen nicht nötig, aber gut, wenn du es mitbringst.',
    practiseNow: 'Jetzt üben, in deinem heutigen Job',
    like: 'Wie es dort ist',
    portrait: {
      week: 'Eine Woche dort',
      enjoyedBy: 'Wem es dort gefällt',
      leavesOut: 'Was nicht dazugehört',
      whySeeds: 'Warum diese Saat',
    },
    portraitFailed: 'Wie es dort ist, konnte nicht geladen werden. Prüfe die Verbindung.',
    loadFailed:
      'Einige Bäume konnten nicht geladen werden, darum fehlen die Wege, die über sie führen. Prüfe die Verbindung und versuche es dann noch einmal.',
    noAcorn:
      'Dieser Baum wächst aus keiner Eichel: Du kannst ihn öffnen und seine Skills bewerten, ohne ihn zu pflanzen.',
    missingAcorn: '„{skill}“ aus „{tree}“',
    unreachable:
      'Heute führt kein Weg hierher. Dafür bräuchte es {acorns}, und das trägt kein Baum, den du erreichen kannst.',
    ways: '{count, plural, one {Ein Weg hinein} other {# Wege hinein}}',
    reading: 'Art des Wegs',
    readings: { firm: 'Auf festem Grund', straight: 'Auf direktem Weg' },
    readingHints: {
      firm: 'Worauf ein Skill aufbaut, kommt zuerst auf Pro. So ist jeder Schritt bereit, wenn er dran ist.',
      straight:
        'Nur die Skills, aus denen die Bäume wachsen: Worauf sie aufbauen, ist ein Rat und keine Bedingung.',
    },
    way: '{acorn}, {cost}',
    ripeToday: 'heute schon reif',
    through: 'Über {trees}',
    against:
      '{count, plural, one {Braucht einen Skill, den du mit „nichts für mich“ markiert hast.} other {Braucht # Skills, die du mit „nichts für mich“ markiert hast.}}',
    risesAvoided: '{rise}, mit „nichts für mich“ markiert',
    nothingInHand: 'Noch nichts. Mit dem ersten Schritt unten fängt es an.',
  },
  germination: {
    ripe: '„{skill}“ ist reif. Daraus kann wachsen: {trees}.',
  },
}
