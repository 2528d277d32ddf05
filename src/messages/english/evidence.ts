/** The happy file. */
export const evidenceWords = {
  evidence: {
    title: 'Evidence',
    add: 'Add',
    addTo: (skill: string) => `Add evidence for ${skill}`,
    empty:
      'When did you last do this? A recent example helps you to rate honestly. It is optional, and leaves this browser only in a backup file.',
    note: 'What happened?',
    noteHint: 'When did you last do this, and what came of it? A line is enough.',
    noteMissing: 'Write a line about what happened.',
    on: 'When',
    onMissing: 'Choose the day it happened.',
    onAhead: 'That day is still to come. Choose today or an earlier day.',
    keep: 'Keep it',
    cancel: 'Cancel',
    change: 'Change',
    changeOf: (day: string) => `Change the evidence of ${day}`,
    remove: 'Remove',
    removed: 'Removed. A backup file still holds it.',
    undo: 'Undo',
  },
}
