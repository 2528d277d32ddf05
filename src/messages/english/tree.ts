/** A tree, its skills and levels. */
export const treeWords = {
  level: {
    unrated: 'Unrated',
    rookie: 'Rookie',
    pro: 'Pro',
    master: 'Master',
    masterRipe: 'Master, ripe',
    meaning: {
      rookie: 'I do it with prompts, a checklist or someone nearby. Results vary from day to day.',
      pro: 'I do it unprompted on ordinary days and can show recent examples.',
      master:
        'I do it under pressure and in unfamiliar cases, and others have become better at it through me.',
    },
    rise: (from: string, to: string) => `${from} to ${to}`,
  },
  standing: {
    withReady: (level: string) => `${level}, ready`,
    stretchHint:
      'A stretch for now: what it builds on is not all at Pro. You can rate it all the same.',
    startHint: 'Nothing has to come first: a good place to start.',
    readyHint: 'Ready: everything it builds on is at Pro or higher.',
    ripeHint: 'Ripe: this skill can be the seed of a new tree.',
  },
  growth: {
    dormant: 'Dormant',
    sprouting: 'Sprouting',
    planted: 'Planted',
    sproutingFrom: (skill: string) => `Sprouting from\n${skill}`,
    plantedFrom: (skill: string) => `Planted from\n${skill}`,
  },
  tree: {
    aside: 'what each skill builds on stands to its left',
    legend: 'Levels',
    view: 'View',
    graph: 'Graph',
    outline: 'Outline',
    graphLabel: (tree: string) => `Skill tree ${tree}`,
    skillName: (name: string, level: string) => `${name}, ${level.toLowerCase()}`,
    tier: (number: string, name: string) => `${number} ${name}`,
    describeTier: (tier: string) => `Tier ${tier}.`,
    describeNeeds: (skills: string) => `Builds on ${skills}.`,
    describeOpens: (skills: string) => `Leads to ${skills}.`,
    keys: 'Arrow keys walk along the links, Enter opens, 1, 2 and 3 rate, 0 clears.',
    overEveryTier: 'lies over every tier',
    behaviourCount: (shown: number, all: number) => `${String(shown)} of ${String(all)} shown`,
    buildsOnTag: 'builds on',
    leadsToTag: 'leads to',
    focusTag: (place: number) => `Focus ${String(place)}`,
    destinations: 'Destinations',
    noneSprouting: 'Rate a skill Master and the trees it can start sprout here.',
    destinationName: (tree: string, words: string) => `${tree}, ${words}`,
    allInGrove: (count: number) => `See all ${String(count)} in the Grove`,
    moreInGrove: (count: number) => `${String(count)} more in the Grove`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit the tree',
    map: 'Overview map',
    home: (tree: string) => `Back to ${tree}`,
    toPath: (tree: string) => `Seed path to ${tree}`,
    rated: (skill: string, level: string) => `${skill}: ${level}`,
    unknownTree: (id: string) => `There is no tree “${id}” here.`,
    unknownTreeHint:
      'The address may be mistyped, or the tree is in a file that was not opened in this browser. Nothing stored was changed.',
    unknownSkill: (id: string, tree: string) => `There is no skill “${id}” in ${tree}.`,
    unknownSkillHint: 'The address may be mistyped, or the skill was renamed. Ratings are kept.',
    openHome: 'Open the support tree',
    openGrove: 'See all trees in the Grove',
    loadFailed: (tree: string) => `The tree “${tree}” could not be loaded.`,
    loadFailedHint: 'Check the connection, then try again. Your ratings are stored and safe.',
  },
  lens: {
    lens: 'What a step opens',
    hint: 'Each number says how much the next level-up opens: skills made ready, seeds in hand, trees brought nearer. A card without a number opens nothing by its next step.',
    opens: (count: number) => `opens ${String(count)}`,
    step: (level: string) => `The next step is to ${level}.`,
    readies: (skills: string) => `It makes ${skills} ready.`,
    ripens: (trees: string) => `It brings a seed of ${trees} in hand.`,
    nearer: (trees: string) => `It brings ${trees} nearer.`,
    behind: (count: number) =>
      count === 0
        ? 'No skill builds on it.'
        : count === 1
          ? '1 skill lies behind it.'
          : `${String(count)} skills lie behind it.`,
  },
}
