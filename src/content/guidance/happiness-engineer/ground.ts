import type { Guidance } from '../../../domain/tree.ts'

export const focus: Guidance = {
  levels: {
    rookie: [
      'Has many half-finished replies open and relies on memory for follow-ups.',
      'Promises to get back to people without setting a reminder.',
    ],
    pro: [
      'Works one case to a stopping point before opening the next, except when a chat forces a switch.',
      'Sends nearly every promised follow-up on the promised day.',
    ],
    master: [
      'Picks up interrupted work within minutes, because each pause leaves a note on the next step.',
      'Has closed a long case across teams that others had given up on, and taught the team how they kept track of it.',
    ],
  },
  practise: [
    'Work two 45-minute blocks a day with notifications off, and note each interruption.',
    'End each case with a next step and a date, or close it.',
    'At the end of each week, go through all open promises and count those that are overdue.',
  ],
  share: [
    'Show your follow-up list in a five-minute demo.',
    'Build a saved view for tickets that have gone quiet, and give it to the team.',
    "For a month, be someone's partner in closing old cases.",
  ],
  questions: [
    'Which unfinished thing are you carrying in your head right now?',
    'When did you last switch tasks by choice rather than because of an alert?',
    'Which promise slipped this month, and at which step?',
  ],
}

export const selfCare: Guidance = {
  levels: {
    rookie: [
      'Skips breaks when the queue is long and notices only when the shift is over.',
      'Cannot yet say which parts of the day drain them.',
    ],
    pro: [
      'Takes planned breaks on four days out of five and says so in the team channel.',
      'Spots early signs of overload and uses one of two or three remedies that work for them.',
    ],
    master: [
      'Keeps the rhythm through a week with a launch or an outage, and still answers kindly at the end of it.',
      'Raises an unhealthy load with the lead early, and colleagues have taken over at least one of their habits.',
    ],
  },
  practise: [
    'Put two breaks and a real meal in the calendar for ten working days, and tick them off.',
    'After every draining conversation, leave the screen for three minutes, and note your mood before and after.',
    'Write three steps that end your working day, and use them for two weeks.',
  ],
  share: [
    'Post your plan for a busy week before the next launch.',
    "Offer to cover a colleague's break when the queue is full, and agree on swaps.",
    'Give a ten-minute talk on what you do after the worst ticket of the week.',
  ],
  questions: [
    'Which hour of last week cost you most, and what had happened before it?',
    'What would you drop first if next week were twice as busy?',
    'When did you last skip a break, and what would have made it possible to take it?',
  ],
}
