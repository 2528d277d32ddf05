import type { Translation } from '../catalogue.ts'
import type { treeWords as english } from '../english/tree.ts'

/** A tree, its skills and levels. */
export const treeWords: Translation<typeof english> = {
  level: {
    unrated: 'Unbewertet',
    rookie: 'Rookie',
    pro: 'Pro',
    master: 'Master',
    masterRipe: 'Master, reif',
    meaning: {
      rookie:
        'Ich brauche dafür einen Anstoß, eine Checkliste oder jemanden in der Nähe. Wie gut es gelingt, ist von Tag zu Tag verschieden.',
      pro: 'Ich mache es an gewöhnlichen Tagen von selbst und kann aktuelle Beispiele nennen.',
      master:
        'Ich mache es auch unter Druck und in ungewohnten Fällen, und andere sind durch mich darin besser geworden.',
    },
    rise: '{from} → {to}',
  },
  standing: {
    withReady: '{level}, bereit',
    stretchHint:
      'Zurzeit ein Vorgriff: Noch ist nicht alles auf Pro, worauf dieser Skill aufbaut. Bewerten kannst du ihn trotzdem.',
    startHint: 'Davor muss nichts kommen: ein guter Anfang.',
    readyHint: 'Bereit: Alles, worauf dieser Skill aufbaut, ist mindestens auf Pro.',
    ripeHint: 'Reif: Aus diesem Skill kann ein neuer Baum wachsen.',
  },
  growth: {
    dormant: 'Ruht',
    sprouting: 'Keimt',
    planted: 'Gepflanzt',
    sproutingFrom: 'Keimt aus\n{skill}',
    plantedFrom: 'Gepflanzt aus\n{skill}',
  },
  tree: {
    aside: 'worauf ein Skill aufbaut, steht links von ihm',
    legend: 'Stufen',
    edit: 'Bearbeiten',
    view: 'Ansicht',
    graph: 'Grafik',
    outline: 'Gliederung',
    graphLabel: 'Skillbaum {tree}',
    skillName:
      '{name}, {level, select, rookie {Rookie} pro {Pro} master {Master} other {unbewertet}}',
    tier: '{number} {name}',
    describeTier: 'Ebene {tier}.',
    describeNeeds: 'Baut auf: {skills}.',
    describeOpens: 'Führt zu: {skills}.',
    keys: 'Die Pfeiltasten gehen an den Verbindungen entlang, Enter öffnet, 1, 2 und 3 bewerten, 0 nimmt die Bewertung zurück, das Fragezeichen zeigt alle Tasten.',
    ahead:
      '{next, plural, =0 {nichts danach} one {{ripe, plural, =0 {{next, number} danach} one {{next, number} danach, # reif} other {{next, number} danach, # reif}}} other {{ripe, plural, =0 {{next, number} danach} one {{next, number} danach, # reif} other {{next, number} danach, # reif}}}}',
    overEveryTier: 'liegt über allen Ebenen',
    behaviourCount: '{shown, number} von {all, number} markiert',
    buildsOnTag: 'baut auf',
    leadsToTag: 'führt zu',
    focusTag: 'Fokus {place}',
    destinations: 'Reiseziele',
    noneSprouting:
      'Bewerte einen Skill mit Master, und die Bäume, die daraus wachsen können, keimen hier.',
    destinationName: '{tree}, {words}',
    allInGrove: 'Alle {count, number} im Hain ansehen',
    moreInGrove: 'Noch {count, number} im Hain',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    fit: 'Ganzen Baum zeigen',
    map: 'Übersichtskarte',
    home: 'Zurück zu {tree}',
    toPath: 'Saatweg zu {tree}',
    rated: '{skill}: {level}',
    unknownTree: 'Einen Baum „{id}“ gibt es hier nicht.',
    unknownTreeHint:
      'Vielleicht hat die Adresse einen Tippfehler, oder der Baum ist in einer Datei, die in diesem Browser nicht geöffnet wurde. Alles Gespeicherte ist noch da.',
    unknownSkill: 'Einen Skill „{id}“ gibt es in „{tree}“ nicht.',
    unknownSkillHint:
      'Vielleicht hat die Adresse einen Tippfehler, oder der Skill hat einen neuen Namen. Bewertungen bleiben erhalten.',
    openHome: 'Support-Baum öffnen',
    openGrove: 'Alle Bäume im Hain ansehen',
    loadFailed: 'Der Baum „{tree}“ konnte nicht geladen werden.',
    loadFailedHint:
      'Prüfe die Verbindung und versuche es dann noch einmal. Deine Bewertungen sind sicher gespeichert.',
  },
  lens: {
    lens: 'Was ein Schritt eröffnet',
    hint: 'Jede Zahl sagt, wie viel die nächste Stufe eröffnet: Skills, die bereit werden, Saat, die reift, Bäume, die näher rücken. Bei einer Karte ohne Zahl eröffnet der nächste Schritt nichts.',
    opens: 'eröffnet {count, number}',
    step: 'Der nächste Schritt führt auf {level}.',
    readies: 'Er macht bereit: {skills}.',
    ripens: 'Er lässt Saat reifen für: {trees}.',
    nearer: 'Er bringt näher: {trees}.',
    behind:
      '{count, plural, =0 {Kein Skill baut darauf auf.} one {# Skill baut darauf auf.} other {# Skills bauen darauf auf.}}',
  },
}
