/** What stands around every page. */
export const shellWords = {
  app: {
    name: 'Skill Grove',
    pageTitle: '{page} · Skill Grove',
    loading: 'Opening your grove…',
    skipToContent: 'Skip to content',
    crashed: 'Something went wrong on this page.',
    crashedHint: 'Your ratings are stored and not touched by this.',
    tryAgain: 'Try again',
    close: 'Close',
  },
  navigation: {
    main: 'Main',
    tree: 'Tree',
    grove: 'Grove',
    focus: 'Focus',
    review: 'Review',
    evidence: 'Evidence',
    workshop: 'Workshop',
    data: 'Data',
  },
  start: {
    hint: 'This is a support team’s tree. Open a skill, read how each level shows, and choose yours; all of it stays in this browser.',
    sample: 'Try it with a sample person',
    sampleName: 'Sample person',
  },
  saving: {
    saved: 'Saved',
    saving: 'Saving…',
    failed:
      '{unsaved, plural, =0 {Storage is closed} one {# change is not saved} other {# changes are not saved}}',
    reason:
      'The browser said: “{reason}” Keep this page open, make room or allow storage, then try again. A backup is a file that holds all of it, your changes too.',
    retry: 'Try again',
    backup: 'Save a backup',
  },
  storage: {
    closed:
      'This browser does not let Skill Grove open its storage, so what you do now lasts only until you close the page. Save a backup before that, and open it once storage is allowed.',
    unreadable:
      '{count, plural, one {# stored record could not be read. It is kept as it is, and a backup contains it.} other {# stored records could not be read. They are kept as they are, and a backup contains them.}}',
    where: 'What and where',
    backup: 'Download a backup',
  },
  notFound: {
    title: 'There is no such page.',
    hint: 'The address may be mistyped. Everything stored is still there.',
  },
} as const
