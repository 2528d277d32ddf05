/** How levels came about, and what changed since. */
export const historyWords = {
  change: {
    new: 'new',
    risen: 'up from {from}',
    lowered: 'down from {from}',
    cleared: 'cleared',
    theirs: 'theirs: {level}',
    describe: 'Changed: {tag}.',
  },
  history: {
    title: 'History',
    confirmed: 'confirmed',
    leftUnrated: 'Looked at, left unrated',
    agreedWith: 'agreed with {names}',
    recordedBy: 'recorded by {name}',

    day: 'Day shown',
    todayShort: 'Today',
    today: 'Today, {day}',
    reviewed: '{day}, {names}',
    later: '{day}, later that day',
    asOf: 'As of {day}. Nothing can be changed here.',
    backToToday: 'Back to today',
    live: 'The tree as it stands today.',
    tooNew:
      'All ratings of this tree are of today. From the next day on you can look back here at how it stood.',

    compareWith: 'Compare with',
    nothing: 'Nothing',
    reviewOf: '{name}, {day}',
    dayBefore: 'The day before, {day}',
    beginning: 'The beginning',

    changes: 'What changed',
    risen: 'Risen',
    new: 'New',
    other: 'Other changes',
    same: 'No level differs.',
    rose: '{from} to {to}',
    fell: 'down from {from} to {to}',
    cleared: 'cleared, was {from}',

    chart: 'Skills at each level, by day',
    chartDay: 'Day',
    reviews: 'Reviews',
    count: '{count, number} {level}',
    finishedReview: 'Finished review',
  },
} as const
