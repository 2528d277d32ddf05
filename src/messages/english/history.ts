/** How levels came about, and what changed since. */
export const historyWords = {
  change: {
    new: () => 'new',
    risen: (from: string) => `up from ${from}`,
    lowered: (from: string) => `down from ${from}`,
    cleared: () => 'cleared',
    theirs: (level: string) => `theirs: ${level}`,
    describe: (tag: string) => `Changed: ${tag}.`,
  },
  history: {
    title: 'History',
    confirmed: 'confirmed',
    agreedWith: (names: string) => `agreed with ${names}`,
    recordedBy: (name: string) => `recorded by ${name}`,

    day: 'Day shown',
    todayShort: 'Today',
    today: (day: string) => `Today, ${day}`,
    reviewed: (day: string, names: string) => `${day}, ${names}`,
    asOf: (day: string) => `As of ${day}. Nothing can be changed here.`,
    backToToday: 'Back to today',
    live: 'The tree as it stands today.',
    tooNew:
      'All ratings of this tree are of today. From the next day on you can look back here at how it stood.',

    compareWith: 'Compare with',
    nothing: 'Nothing',
    reviewOf: (name: string, day: string) => `${name}, ${day}`,
    dayBefore: (day: string) => `The day before, ${day}`,
    beginning: 'The beginning',

    changes: 'What changed',
    risen: 'Risen',
    new: 'New',
    other: 'Other changes',
    same: 'No level differs.',
    rose: (from: string, to: string) => `${from} to ${to}`,
    fell: (from: string, to: string) => `down from ${from} to ${to}`,
    cleared: (from: string) => `cleared, was ${from}`,

    chart: 'Skills at each level, by day',
    chartDay: 'Day',
    reviews: 'Reviews',
    count: (count: number, level: string) => `${String(count)} ${level}`,
    finishedReview: 'Finished review',
  },
}
