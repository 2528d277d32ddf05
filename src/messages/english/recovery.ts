/** When something that was stored is gone, and the second copy that is kept against that. */
export const recoveryWords = {
  recovery: {
    title: 'Something that was stored here is missing',
    known:
      'On {day} this browser held {count, plural, one {# record} other {# records}} of yours: ratings, evidence, goals, reviews.',
    found:
      'Today its storage holds {first, number}, and its second copy {second, number} more. {missing, plural, one {# record is} other {# records are}} in neither of them.',
    why: 'A browser can lose what a page stored: in a crash at the wrong moment, on a full disk, or when it clears pages that were not opened for long.',
    backup:
      'If you have a backup, go on and open it under Data: what is in it is added to what was found.',
    download: 'Download what was found',
    goOn: 'Go on with what was found',
    startEmpty: 'Start empty',
    restored:
      '{count, plural, one {# record was gone from this browser’s storage. It came back from the second copy.} other {# records were gone from this browser’s storage. They came back from the second copy.}} A backup on another disk is safer than both.',
    secondCopy: 'Second copy',
    isKept: 'kept in this browser, apart from the first',
    isOff: 'not possible in this browser: a backup is the only other copy',
  },
} as const
