/** Wenn etwas fehlt, das gespeichert war, und die zweite Kopie, die dagegen geführt wird. */
export const recoveryWords = {
  recovery: {
    title: 'Etwas, das hier gespeichert war, fehlt',
    known:
      'Am {day} hatte dieser Browser {count, plural, one {# Eintrag} other {# Einträge}} von dir: Einschätzungen, Belege, Ziele, Rückblicke.',
    found:
      'Heute sind in seinem Speicher {first, number} und in der zweiten Kopie {second, number} weitere. {missing, plural, one {# Eintrag ist} other {# Einträge sind}} an keinem der beiden Orte.',
    why: 'Ein Browser kann verlieren, was eine Seite gespeichert hat: bei einem Absturz im falschen Moment, bei voller Festplatte oder wenn er Seiten aufräumt, die lange nicht geöffnet waren.',
    backup:
      'Wenn du eine Sicherung hast, mach weiter und öffne sie unter Daten: Was darin ist, kommt zu dem hinzu, was gefunden wurde.',
    download: 'Gefundenes herunterladen',
    goOn: 'Mit dem Gefundenen weitermachen',
    startEmpty: 'Leer beginnen',
    restored:
      '{count, plural, one {# Eintrag war aus dem Speicher dieses Browsers verschwunden. Er kam aus der zweiten Kopie zurück.} other {# Einträge waren aus dem Speicher dieses Browsers verschwunden. Sie kamen aus der zweiten Kopie zurück.}} Eine Sicherung auf einem anderen Datenträger ist sicherer als beides.',
    secondCopy: 'Zweite Kopie',
    isKept: 'wird in diesem Browser geführt, getrennt von der ersten',
    isOff: 'in diesem Browser nicht möglich: Eine Sicherung ist die einzige andere Kopie',
  },
} as const
