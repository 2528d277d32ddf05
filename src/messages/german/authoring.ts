import type { Translation } from '../catalogue.ts'
import type { authoringWords as english } from '../english/authoring.ts'

/** Making and changing trees. */
export const authoringWords: Translation<typeof english> = {
  authoring: {
    title: 'Eigene Bäume',
    own: {
      hint: 'Bäume, die du angelegt oder aus Dateien übernommen hast. Ein Baum, den du entfernst, geht mit seinen Skills; was du darin bewertet hast, bleibt unter „Ohne Platz“.',
      none: 'Du hast noch keinen eigenen Baum. Beginne mit nichts oder mit der Kopie eines Baums, den es gibt.',
      rename: 'Umbenennen',
      renameOf: 'Umbenennen: {tree}',
      name: 'Name des Baums',
      save: 'Speichern',
      remove: 'Entfernen',
      removeOf: 'Entfernen: {tree}',
      removed:
        '„{tree}“ ist entfernt. „Rückgängig“ bringt den Baum zurück, und „Kürzlich entfernt“ auch.',
      renamed: 'Der Baum heißt jetzt „{tree}“.',
    },
    fresh: {
      open: 'Neuer Baum',
      from: 'Beginnen',
      nothing: 'Mit nichts',
      copy: 'Mit der Kopie eines Baums',
      of: 'Welcher Baum',
      copyHint:
        'Seine Skills, Verbindungen und Texte kommen mit. Was du bewertet hast, bleibt bei dem Baum, in dem du es bewertet hast.',
      name: 'Name',
      nameHint: 'Die Rolle oder das Handwerk, um das es geht.',
      copyName: '{tree}, meine Fassung',
      tier: 'Erste Ebene',
      tierHint: 'Die erste Spalte: worauf alles andere aufbaut. Weitere können folgen.',
      tierName: 'Grundlagen',
      needed: 'Schreib einen Namen.',
      make: 'Baum anlegen',
      cancel: 'Abbrechen',
      failed:
        'Dieser Baum ließ sich gerade nicht laden. Es wurde nichts angelegt; versuch es noch einmal.',
    },
    empty: {
      title: 'Hier wächst noch nichts',
      hint: 'Dieser Baum hat noch keine Skills. Bearbeite ihn und füge den ersten hinzu: etwas, was jemand tut, in wenigen Worten.',
    },
    changed: {
      open: 'Was du geändert hast',
      openClashes:
        'Was du geändert hast ({count, plural, one {# Entscheidung offen} other {# Entscheidungen offen}})',
      title: 'Was du geändert hast: {tree}',
      hint: 'Worin sich dieser Baum von seinem Original unterscheidet. Jedes lässt sich einzeln zurücknehmen, und auch das Zurücknehmen lässt sich rückgängig machen.',
      none: 'Nichts weicht vom Original ab.',
      back: 'Zurücknehmen',
      backOf: 'Zurücknehmen: {what}',
      isBack: 'Zurückgenommen: {what}',
      refused:
        'Das lässt sich noch nicht zurücknehmen, weil andere Änderungen darauf aufbauen: {what}',
      original: 'Zurück zum Original',
      isOriginal:
        'Der Baum ist, wie er am Anfang war. „Rückgängig“ bringt deine Änderungen zurück.',
      skipped:
        '{count, plural, one {# Änderung passt nicht zu dem Baum, wie er jetzt ist, und bleibt weg:} other {# Änderungen passen nicht zu dem Baum, wie er jetzt ist, und bleiben weg:}}',
      what: {
        added: {
          skill: 'Skill hinzugefügt: {name}',
          tier: 'Ebene hinzugefügt: {name}',
          tree: '{name}',
        },
        removed: {
          skill: 'Skill entfernt: {name}',
          tier: 'Ebene entfernt: {name}',
          tree: '{name}',
        },
        renamed: {
          skill: 'Skill umbenannt: „{from}“ heißt jetzt „{to}“',
          tier: 'Ebene umbenannt: „{from}“ heißt jetzt „{to}“',
          tree: 'Baum umbenannt: „{from}“ heißt jetzt „{to}“',
        },
        reworded: {
          skill: 'Skill mit anderen Worten: {name}',
          tier: 'Ebene mit anderen Worten: {name}',
          tree: 'Baum mit anderen Worten: {name}',
        },
        moved: 'Skill verschoben: {name}, von „{from}“ nach „{to}“',
        reordered: 'Ebene verschoben: {name}',
        connected: 'Verbindung hinzugefügt: „{name}“ baut auf „{buildsOn}“ auf',
        disconnected: 'Verbindung entfernt: „{name}“ baut nicht mehr auf „{buildsOn}“ auf',
        overarching: 'Übergreifender Skill: {name}',
        noOverarching: 'Kein übergreifender Skill mehr',
        seedAdded: 'Samen hinzugefügt: {skill}',
        seedRemoved: 'Samen entfernt: {skill}',
        seedChanged: 'Samen geändert: {skill}',
      },
      clash: {
        title: 'Auch das Original hat sich geändert',
        hint: 'Ein neueres Original sagt etwas anderes, wo du selbst geschrieben hast. Deines gilt, bis du wählst.',
        what: '{name}: {field}',
        fields: {
          name: 'Name',
          description: 'Beschreibung',
          practiseNow: 'wie man ihn jetzt übt',
          guidance: 'Stufen und Übungen',
          tier: 'Ebene',
        },
        mine: 'Deines',
        theirs: 'Das neue Original',
        keep: 'Meines behalten',
        keepOf: 'Meines behalten: {what}',
        take: 'Das neue nehmen',
        takeOf: 'Das neue nehmen: {what}',
        isChosen: 'Gewählt: {what}',
      },
    },
    unplaced: {
      title: 'Ohne Platz',
      hint: 'Was du zu Skills hast, die es nicht mehr gibt. Nichts davon ist verloren: Gib es einem anderen Skill, oder lass es hier. Kommt der Skill zurück, findet es seinen Platz wieder.',
      none: 'Alles hat seinen Platz.',
      open: '{count, plural, one {# Skill ohne Platz} other {# Skills ohne Platz}}',
      of: '{skill}, in „{tree}“',
      rating: '{level}, {day}',
      ratingBy: '{level}, {day}, von {name}',
      evidence: '{count, plural, one {# Moment} other {# Momente}}',
      goals: '{count, plural, one {# Ziel} other {# Ziele}}',
      marks:
        '{count, plural, one {# markierte Verhaltensweise} other {# markierte Verhaltensweisen}}',
      toOf: 'Einem anderen Skill geben: {skill}',
      choose: 'Skill wählen',
      give: 'Geben',
      giveOf: 'Geben: {skill}',
      given: '{skill}: Stufen und Tage sind jetzt auch die von „{to}“.',
    },
  },
}
