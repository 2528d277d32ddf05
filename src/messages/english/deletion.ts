/** Deleting everything of the person's. */
export const deletionWords = {
  deletion: {
    title: 'Delete everything of mine',
    what: 'Takes all that you rated, wrote and chose out of this browser, in every open tab. It cannot be undone.',
    open: 'Delete everything…',
    goes: 'This is deleted:',
    places: {
      records:
        'your ratings, evidence, goals, reviews and choices, with their whole history and all that you removed',
      copy: 'the second copy of them',
      notes: 'the notes beside them: how many there are, and what to show first',
      drafts: 'what you are writing and have not kept yet',
      file: 'a file that another app has handed over',
    },
    stays:
      'Files that you downloaded, sent or had written into a folder stay where they are; only which folder it was is forgotten. Skill Grove has no other copy and nobody to ask for one: only a backup can bring it back.',
    ask: 'To delete it, write: {phrase}',
    phrase: 'delete everything',
    mismatch: 'Write these words to go on: {phrase}',
    confirm: 'Delete it for good',
    cancel: 'Keep everything',
    deleting: 'Deleting…',
    failed: 'Not everything could be deleted.',
    gone: 'Deleted: {places}.',
    left: 'Still there: {place}. The browser said: “{reason}”',
    failedHint:
      'Close all other tabs and windows of Skill Grove and try again. If that does not help, delete the data of this page in the settings of the browser.',
    goOn: 'Go on with what is left',
  },
} as const
