/** The panel of a skill. */
export const panelWords = {
  panel: {
    yourLevel: 'Your level',
    clear: 'Clear rating',
    onlyToLook: 'Only to look at: levels cannot be changed here.',
    unratedHint:
      'Choose the level you can give a recent example for. If only part of it fits, take the one below: the next is where you are heading. Not sure, or not your work? Unrated is a fine answer, and it is not rookie.',
    everyLevel: 'Show every level',
    onlyMine: 'Show only my level',
    keys: 'On a card of the tree, the keys 1, 2 and 3 rate and 0 clears.',
    loadFailed: 'What each level looks like could not be loaded. You can rate all the same.',

    practise: 'Practise',
    practiseNow: 'Now, in today’s job',
    serves: 'Good for the company, too:',
    practiseMore: 'And to grow further',
    share: 'Share it',
    questions: 'Ask in a 1:1',
    around: 'Where it leads',
    buildsOn: 'Builds on',
    leadsTo: 'Leads to',
    seeds: 'Can seed',
    acorn: 'acorn, at Master',
    companion: 'companion, at Pro',
    ground: 'Stands on its own: no other skill comes first.',
    notForMe: 'Not for me',
    notForMeHint: 'Seed paths go around this skill where there is another way. Its rating stays.',

    behaviours: 'How it shows',
    behavioursHint: 'Mark what you have shown lately. Marks are for you; they change no level.',
    showsIn: 'Shows in',
    more: 'Signs and a practice: {behaviour}',
    moreShort: 'Signs and a practice',
    overEvery: 'Over every tier',
    origin: {
      seed: 'Named in the published support skill tree this one grew from.',
      extended: 'Mentioned in the published support skill tree, shaped further by other sources.',
      added: 'Added by Skill Grove from public support frameworks.',
    },
  },
} as const
