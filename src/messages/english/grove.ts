/** The grove and its seed paths. */
export const groveWords = {
  grove: {
    title: 'The grove',
    aside: 'Every land is worth a visit. None is the end.',
    homeRipe: (count: number) => (count === 1 ? '1 skill ripe' : `${String(count)} skills ripe`),
    homeHint: 'Your tree. What ripens here can start any of the trees below.',
    views: { park: 'Park', list: 'List' },
    destinations: 'Destinations',
    landName: (tree: string, growth: string) => `${tree}, ${growth.toLowerCase()}`,
    ripe: (skills: string) => `Ripe: ${skills}`,
    missing: (skill: string, steps: string) => `Nearest acorn: ${skill}, ${steps}`,
    levelUps: (count: number) => (count === 1 ? '1 level-up' : `${String(count)} level-ups`),
    openTree: (tree: string) => `Open the ${tree} tree`,
    choose: 'Choose a destination to see the seed path that leads there.',
    loading: 'Loading…',
  },
  path: {
    title: (tree: string) => `Seed path to ${tree}`,
    steps: 'Steps',
    stepsTitle: (count: number) =>
      count === 0
        ? 'Ready to plant'
        : count === 1
          ? '1 level-up to go'
          : `${String(count)} level-ups to go`,
    inHand: 'In hand',
    ripeSeed: ' is ripe, and this tree is planted.',
    ripeAcorn: ' is ripe. It can plant this tree today.',
    companionInHand: (level: string) => ` at ${level} goes along as a companion.`,
    everywhere: ' goes along to every land.',
    towardsAcorn: 'On the way to a ripe acorn.',
    towardsCompanion: 'On the way to a companion at Pro.',
    ground: (skills: string) => `Firm ground for ${skills}.`,
    plant: (tree: string) => `Plant ${tree}`,
    plantStep: (acorn: string) => `One ripe acorn, ${acorn}, is enough.`,
    plantedStep: 'It is one of your trees now. You can leave it again at any time.',
    leave: (tree: string) => `Leave ${tree}`,
    stronger: 'A stronger start',
    strongerHint: 'Not needed to plant, but worth bringing along.',
    practiseNow: 'Practise now, in today’s job',
    like: 'What it is like there',
    portrait: {
      week: 'A week there',
      enjoyedBy: 'Who enjoys it',
      leavesOut: 'What it leaves out',
      whySeeds: 'Why these seeds',
    },
    portraitFailed: 'What it is like there could not be loaded. Check the connection.',
    loadFailed:
      'Some trees could not be loaded, so ways through them are missing. Check the connection, then try again.',
    noAcorn: 'No acorn seeds this tree, so it can be opened and rated without planting it.',
    missingAcorn: (skill: string, tree: string) => `${skill} of ${tree}`,
    unreachable: (acorns: string) =>
      `No way leads here today. It would need ${acorns}, which no tree that you can reach has.`,
    ways: (count: number) => (count === 1 ? 'One way in' : `${String(count)} ways in`),
    reading: 'How to read the way',
    readings: { firm: 'On firm ground', straight: 'Straight there' },
    readingHints: {
      firm: 'What a skill builds on comes to Pro first, so that each step is ready when it comes.',
      straight: 'Only the skills that plant the trees, since what they build on is advice.',
    },
    way: (acorn: string, cost: string) => `${acorn}, ${cost}`,
    ripeToday: 'ripe today',
    through: (trees: string) => `Through ${trees}`,
    against: (count: number) =>
      count === 1
        ? 'Asks for a skill that you marked “not for me”.'
        : `Asks for ${String(count)} skills that you marked “not for me”.`,
    risesAvoided: (rise: string) => `${rise}, marked “not for me”`,
    nothingInHand: 'Nothing yet. The first step below is where it starts.',
  },
  germination: {
    ripe: (skill: string, trees: string) => `${skill} is ripe. It can start ${trees}.`,
  },
}
