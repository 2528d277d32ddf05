import type { Translation } from '../catalogue.ts'
import type { reviewWords as english } from '../english/review.ts'

/** Self-evaluations, and the talk about them. */
export const reviewWords: Translation<typeof english> = {
  review: {
    title: 'Review',
    aside: 'Geh ein paar Mal im Jahr durch alle Skills und sieh, was gewachsen ist.',
    tree: 'Baum',
    loading: 'Der Baum wird geladen…',
    teach: {
      title: 'Was ein Review ist',
      points: [
        'Du gehst durch einen Baum, Skill für Skill, und wählst die Stufe, für die du ein aktuelles Beispiel nennen kannst. Eine halbe Stunde reicht gut aus, und du kannst jederzeit aufhören und später weitermachen.',
        'Wenn du abschließt, bekommt der Tag einen Namen. So lassen sich deine Stufen von diesem Tag mit dem nächsten Review vergleichen, und damit, wie dein Lead dieselben Skills sieht.',
        'Es gibt keine Punkte, und du kannst nicht durchfallen. Rookie, Pro und „Unbewertet“ sind alle in Ordnung: Das Review zeigt, worüber sich zu sprechen lohnt und wo du als Nächstes wachsen kannst.',
      ],
    },
    begin: {
      title: 'Eine neue Selbsteinschätzung',
      name: 'Name',
      nameHint: 'So findest du sie wieder.',
      nameMissing: 'Gib ihr einen Namen.',
      preset: '{season} {year}',
      seasons: { winter: 'Winter', spring: 'Frühling', summer: 'Sommer', autumn: 'Herbst' },
      begin: 'Selbsteinschätzung beginnen',
      goOn: 'Weiter mit „{name}“',
      underWay:
        '{looked, number} von {all, number} Skills sind angesehen. Was du bisher gewählt hast, bleibt.',
      drop: 'Ohne Review beenden',
      dropped:
        '„{name}“ ist beendet. Es ist kein Review daraus geworden; die gewählten Stufen bleiben.',
    },
    past: {
      title: 'Bisherige Reviews',
      none: 'Zu diesem Baum noch keins.',
      looked: '{count, plural, one {# Skill angesehen} other {# Skills angesehen}}',
      finished: 'abgeschlossen am {date}',
      answered: 'beantwortet von {leads}',
    },
    walking: {
      lastTime: 'Beim letzten Mal: {level}, am {date}.',
      never: 'Diesen Skill hast du noch nie bewertet.',
      skipped: 'Übersprungen, weil mit „nichts für mich“ markiert: {skills}.',
      ripe: '„{skill}“ ist reif.',
      ripeStarts: '„{skill}“ ist reif. Daraus kann wachsen: {trees}.',
      finish: 'Review abschließen',
    },
    unknown: {
      title: 'Dieses Review gibt es hier nicht.',
      text: 'Vielleicht hat die Adresse einen Tippfehler, oder das Review ist in einer Datei, die in diesem Browser nicht geöffnet wurde. Alles Gespeicherte ist noch da.',
      all: 'Alle Reviews',
      tree: 'Der Baum „{tree}“, um den es darin geht, ist nicht hier. Er kommt mit der Datei zurück, in der er war.',
    },
    changes: {
      title: 'Was sich seit „{before}“ geändert hat',
      first:
        'Das ist das erste Review dieses Baums. Das nächste zeigt, was sich seitdem geändert hat.',
      none: 'Jede Stufe ist, wie sie war.',
      kinds: {
        risen: 'Gestiegen',
        new: 'Neu',
        lowered: 'Gesunken',
        cleared: 'Jetzt ohne Bewertung',
      },
      rise: '{from} → {to}',
    },
    talk: {
      title: 'Das Gespräch mit {lead}',
      about: 'Zum Besprechen',
      aboutHint:
        'Diese Skills seht ihr verschieden, du und {lead}. Keine Sicht ist falsch: Seht euch gemeinsam ein aktuelles Beispiel an und haltet dann fest, worauf ihr euch einigt. Das kommt für euch beide hinzu, und was ihr vorher gesagt habt, bleibt.',
      noDifference: 'Ihr seht alle Skills gleich.',
      agreements:
        '{count, plural, one {Bei # Skill seid ihr euch einig} other {Bei # Skills seid ihr euch einig}}',
      you: 'Du',
      noLevel: 'Keine Stufe gewählt.',
      sees: '{who}: {level}',
      agreeOn: 'Worauf ihr euch einigt',
      open: 'Offen lassen',
      record: 'Festhalten',
      recordOf: 'Festhalten, worauf ihr euch einigt: {skill}',
      agreed: 'Mit {lead} vereinbart am {date}: {level}',
    },
    close: {
      title: 'Das Gespräch abschließen',
      hint: 'Nimm ein bis drei Skills mit, die wachsen sollen, jeden mit einem Vorhaben und einem Tag für den Rückblick.',
      suits: 'Kann gut als Nächstes wachsen',
      agreed: 'ihr habt euch auf eine höhere Stufe geeinigt, als du gesagt hattest',
      ready: 'bereit: alles, worauf dieser Skill aufbaut, ist mindestens auf Pro',
      foundation: 'eine Grundlage: baut auf keinem anderen Skill auf',
      none: 'Jeder Skill hier ist reif, im Fokus oder braucht erst noch festen Grund.',
      inFocus: 'Jetzt im Fokus',
      noFocus: 'Noch ist nichts im Fokus.',
      choose: 'In den Fokus nehmen',
      chooseSkill: 'In den Fokus nehmen: {skill}',
      other: 'Ein anderer Skill',
      otherNone: 'Skill wählen',
      otherMissing: 'Wähle zuerst einen Skill.',
      more: 'Unter „Fokus“ ansehen, was jeder Schritt eröffnet',
    },
    send: {
      title: 'Deinen Lead fragen',
      steps: [
        'Öffne oben „Export“ und speichere ein Backup oder ein PNG. Ein Backup enthält alles, was hier gespeichert ist: Bewertungen, Momente, Ziele und Reviews. In einem PNG kann dasselbe stecken, und du siehst vorher, was mitkommt; als Bild zeigt es aber auch deine Stufen. Soll die Antwort unbeeinflusst sein, sende das Backup.',
        'Sende die Datei an deinen Lead. Beim Öffnen in Skill Grove ist dein Lead nur zu Besuch und bewertet dieselben Skills, ohne deine Stufen zu sehen. Nichts davon mischt sich mit den Daten dort.',
        'Du bekommst eine Datei zurück. Öffne sie unter „Daten“, und hier steht, was dein Lead sieht, die Unterschiede zuerst.',
      ],
      data: 'Antwort unter „Daten“ öffnen',
    },
    walk: {
      yourLevel: 'Deine Stufe',
      leaveUnrated: 'Ohne Bewertung lassen',
      leaveUnratedMeaning:
        'Du bist nicht sicher, oder es ist nicht deine Arbeit. Das ist völlig in Ordnung und nicht dasselbe wie Rookie.',
      overarching: 'Über allen Ebenen',
      position: 'Skill {at, number} von {all, number}',
      progress: '{looked, number} von {all, number} angesehen',
      progressName: 'Bisher angesehen',
      map: 'Alle Skills',
      mapItemOpen: '{skill}, noch nicht angesehen',
      overview: 'Übersicht',
      back: 'Zurück',
      next: 'Weiter',
      still: 'Bleibt {level}, weiter',
      leave: 'Später weitermachen',
      keys: 'Mit der Tastatur: 1, 2 und 3 bewerten und gehen weiter, 0 lässt den Skill ohne Bewertung und geht weiter, die Pfeiltasten nach links und rechts gehen zurück und vor.',
      keysEnter: 'Enter behält die Stufe vom letzten Mal und geht weiter.',
      allLooked: 'Du hast dir jeden Skill angesehen.',
      someLeft:
        '{count, plural, one {# Skill ist noch nicht angesehen. Das kann so bleiben; seine Stufe bleibt dann, wie sie war.} other {# Skills sind noch nicht angesehen. Das kann so bleiben; ihre Stufen bleiben dann, wie sie waren.}}',
      looked: 'Angesehen',
      notLooked: 'Noch nicht angesehen',
      nothing: 'Noch nichts.',
    },
  },
}
