/** The tree as an outline. */
export const outlineWords = {
  outline: {
    keys: 'Arrow keys walk, unfold and fold, Enter opens, 1, 2 and 3 rate, 0 clears, typing a name jumps to it.',
    expandAll: 'Expand all',
    collapseAll: 'Collapse all',
    expandedAll: 'All branches are open.',
    collapsedAll: 'All branches are closed.',
    folded: '{count, plural, one {# skill inside} other {# skills inside}}',
    overEveryTier: 'Lies over every tier.',
    behaviours: 'Behaviours: {count}.',
    alsoUnder: 'also under {skills}',
    alsoLeadsTo: 'also leads to',
    elsewhere: '→ {skill}, under {parent}',
    describeUnder: 'Also under {skills}.',
    describeElsewhere: 'Also leads to {skills}.',
    describeOne: '{skill} (under {parent})',
    ready: 'Ready.',
    stretch: 'A stretch for now.',
    ripe: 'Ripe.',
    dormantTrees: '{count, plural, one {# tree is dormant} other {# trees are dormant}}',
    acornsOf: 'starts from {skills} at Master',
  },
} as const
