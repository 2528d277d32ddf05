import type { Translation } from '../catalogue.ts'
import type { whereToWords as english } from '../english/where-to.ts'

/** The way in for somebody who does not know yet where to go. */
export const whereToWords: Translation<typeof english> = {
  whereTo: {
    title: 'Wohin könnte es gehen?',
    teaser: 'Du musst es noch nicht wissen. Fang bei dem an, worauf du stolz bist.',
    pick: 'Worauf bist du stolz, oder was möchtest du öfter einsetzen?',
    pickHint:
      'Deine reifen Skills sind für den Anfang gewählt. Nimm dazu oder weg, was du möchtest.',
    find: 'Skill suchen',
    noneFound: 'Kein Skill hier hat „{query}“ im Namen.',
    tierOf: '{tier}, {tree}',
    takeRipe: 'Meine reifen Skills wählen',
    takeNone: 'Keinen wählen',
    found: 'Wohin das führen könnte',
    foundHint:
      'Oben steht, was aus deiner Auswahl wachsen kann. Danach kommt, wofür sie einen kräftigeren Start gibt, und dann, wofür sie fester Grund ist. Bei Gleichstand steht das Nächstgelegene zuerst.',
    summary:
      '{trees, plural, one {Deine Auswahl spricht für # Baum.} other {Deine Auswahl spricht für # Bäume.}}',
    nothingChosen: 'Wähle mindestens einen Skill, dann stehen hier die Bäume, für die er spricht.',
    nothingFound:
      'Noch spricht nichts aus deiner Auswahl für einen Baum. Nimm einen Skill dazu oder sieh dich unten um.',
    unspoken:
      'Nichts aus deiner Auswahl spricht für {count, plural, one {diesen Baum} other {diese # Bäume}}',
    unspokenHint: 'Einen Besuch sind sie trotzdem wert. Was am nächsten ist, steht zuerst.',
    showAll: 'Alle {count, number} zeigen',
    showFewer: 'Weniger zeigen',
    loading: 'Es wird gezählt, was sich üben lässt…',
    loadFailed: 'Einige Bäume konnten nicht geladen werden, darum fehlen manche Wege und Zahlen.',
    acornRipe:
      'Du hast „{skill}“ gewählt: Das ist reif, und du kannst damit noch heute diesen Baum pflanzen.',
    acorn: 'Du hast „{skill}“ gewählt: Auf Master kannst du damit diesen Baum pflanzen.',
    companionInHand: 'Du hast „{skill}“ gewählt: Das kommt als Begleiter mit.',
    companion: 'Du hast „{skill}“ gewählt: Auf Pro gibt das einen kräftigeren Start.',
    ground:
      'Du hast {skills} gewählt: fester Grund für {acorns}, womit sich dieser Baum pflanzen lässt.',
    planted: 'Er ist schon einer deiner Bäume.',
    ready: 'Er kann noch heute gepflanzt werden.',
    needs: 'Kürzester Weg hinein: {levelUps}, dann ist „{acorn}“ reif.',
    needsThrough: 'Kürzester Weg hinein: {levelUps} über {trees}, dann ist „{acorn}“ reif.',
    unreachable:
      'Noch führt kein Weg dorthin: Die Bäume, an denen seine Eicheln wachsen, sind nicht hier.',
    against:
      '{count, plural, one {Auf dem Weg liegt # Skill, den du mit „nichts für mich“ markiert hast.} other {Auf dem Weg liegen # Skills, die du mit „nichts für mich“ markiert hast.}}',
    practiseAll:
      '{of, plural, one {Seinen einen Skill} other {Alle # Skills}} kannst du schon in deinem heutigen Job üben.',
    practise:
      '{now, number} von {of, plural, one {# Skill} other {# Skills}} kannst du schon in deinem heutigen Job üben.',
    seePath: 'Weg ansehen',
    seePathTo: 'Weg ansehen: {tree}',
    preview: 'Vorschau',
    previewOf: 'Vorschau: {tree}',
    plantedToday: '{tree}, wie der Baum heute gepflanzt aussähe',
    practiseThis: 'Jetzt: {how}',
    acornsRipe: '{count, plural, one {# Eichel reif} other {# Eicheln reif}}',
    noAcornRipe: 'noch {levelUps} bis zur ersten reifen Eichel',
    growsAlready: 'schon gepflanzt',
    noAcornNear: 'noch keine Eichel in Reichweite',
    companionsInHand:
      '{count, number} von {of, plural, one {# Begleiter} other {# Begleitern}} dabei',
    practiseNow:
      '{now, number} von {of, plural, one {# Skill} other {# Skills}} schon jetzt zu üben',
    facts: '{facts}.',
    betweenFacts: '; ',
  },
}
