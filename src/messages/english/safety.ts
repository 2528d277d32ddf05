/** How safe what is stored is, and what keeps it so. */
export const safetyWords = {
  safety: {
    title: 'How safe it is',
    saving: 'Saving',
    saved: 'Everything is saved.',
    notSaved: '{what}. The browser said: “{reason}”',
    promise: 'Kept by the browser',
    promises: {
      given: 'Promised: it clears nothing of this page by itself, not even when space is short.',
      'not-given':
        'Not promised: when space is short, or after weeks without a visit, it may clear what this page has stored.',
      unknown: 'This browser does not say.',
    },
    ask: 'Ask the browser to keep it',
    asked:
      'The browser does not promise it so far. Some do once you use the page more or install it.',
    lastBackup: 'Last backup',
    never:
      'None that this browser knows of. {count, plural, =0 {There is nothing to keep yet.} one {# change is in no file.} other {# changes are in no file.}}',
    since:
      '{moment}. {count, plural, =0 {No changes since.} one {# change since.} other {# changes since.}}',
    due: '{count, plural, one {# change is in no backup.} other {# changes are in no backup.}}',
    mark: 'A backup is due',
    folder: {
      title: 'Keep a copy in a folder',
      hint: 'Writes a backup into a folder that you choose, some minutes after a change and when you leave the page. One that is on another disk, or goes to one, is safest. What is in the file already stays in it.',
      impossible:
        'This browser does not let a page write into a folder. Download a backup now and then.',
      choose: 'Choose a folder…',
      on: 'In “{name}”, as skill-grove.grove.json.',
      notYet: 'Nothing is written yet.',
      written: 'It holds everything up to {moment}.',
      permission: 'The browser wants to be told anew that the page may write there.',
      allow: 'Allow it again',
      occupied:
        'The skill-grove.grove.json in this folder cannot be read, so it was left as it is. Move it away and try again, or stop and choose another folder.',
      failed: 'The copy could not be written: {reason}',
      now: 'Write it now',
      stop: 'Stop',
      stays: 'After “Stop” the folder is forgotten, and the file in it stays.',
    },
  },
} as const
