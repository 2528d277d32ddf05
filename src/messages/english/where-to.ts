/** The way in for somebody who does not know yet where to go. */
export const whereToWords = {
  whereTo: {
    title: 'Where could I go?',
    teaser: 'You don’t have to know yet. Start from what you are proud of.',
    pick: 'What are you proud of, or want to use more?',
    pickHint: 'Your ripe skills are chosen to begin with. Add or take away what you like.',
    find: 'Find a skill',
    noneFound: (query: string) => `No skill here has “${query}” in its name.`,
    tierOf: (tier: string, tree: string) => `${tier}, ${tree}`,
    takeRipe: 'Choose my ripe skills',
    takeNone: 'Choose none',
    found: 'Where that could lead',
    foundHint:
      'What your choice can plant stands first, then what it makes a stronger start for, then what it is firm ground for. The nearest first among equals.',
    summary: (trees: number) =>
      trees === 1
        ? 'Your choice speaks for 1 tree.'
        : `Your choice speaks for ${String(trees)} trees.`,
    nothingChosen: 'Choose at least one skill, and the trees it speaks for stand here.',
    nothingFound: 'Nothing you chose speaks for a tree yet. Add a skill, or look around below.',
    unspoken: (count: number) =>
      `Nothing you chose speaks for ${count === 1 ? 'this one' : `these ${String(count)}`}`,
    unspokenHint: 'They are worth a visit all the same. The nearest stands first.',
    showAll: (count: number) => `Show all ${String(count)}`,
    showFewer: 'Show fewer',
    loading: 'Counting what can be practised…',
    loadFailed: 'Some trees could not be loaded, so some ways and counts are missing.',
    acornRipe: (skill: string) => `You chose ${skill}: it is ripe and can plant this tree today.`,
    acorn: (skill: string) => `You chose ${skill}: at Master it can plant this tree.`,
    companionInHand: (skill: string) => `You chose ${skill}: it goes along as a companion.`,
    companion: (skill: string) => `You chose ${skill}: at Pro it makes a stronger start.`,
    ground: (skills: string, acorns: string) =>
      `You chose ${skills}: firm ground for ${acorns}, which can plant this tree.`,
    planted: 'It is one of your trees already.',
    ready: 'It can be planted today.',
    needs: (levelUps: string, acorn: string) => `Nearest way in: ${levelUps}, to ripen ${acorn}.`,
    needsThrough: (levelUps: string, acorn: string, trees: string) =>
      `Nearest way in: ${levelUps} through ${trees}, to ripen ${acorn}.`,
    unreachable: 'No way leads there yet: the trees that its acorns grow on are not here.',
    against: (count: number) =>
      count === 1
        ? 'On the way stands 1 skill that you marked “not for me”.'
        : `On the way stand ${String(count)} skills that you marked “not for me”.`,
    practise: (now: number, of: number) =>
      now === of
        ? `Practise ${of === 1 ? 'its one skill' : `all of its ${String(of)} skills`} already in your job.`
        : `Practise ${String(now)} of its ${String(of)} skills already in your job.`,
    seePath: 'See the path',
    seePathTo: (tree: string) => `See the path to ${tree}`,
    preview: 'Preview',
    previewOf: (tree: string) => `Preview ${tree}`,
    plantedToday: (tree: string) => `${tree}, as it would look planted today`,
    practiseThis: (how: string) => `Now: ${how}`,
    acornsRipe: (count: number) => (count === 1 ? '1 acorn ripe' : `${String(count)} acorns ripe`),
    noAcornRipe: (levelUps: string) => `no acorn ripe yet, ${levelUps} away`,
    growsAlready: 'planted already',
    noAcornNear: 'no acorn within reach yet',
    companionsInHand: (count: number, of: number) =>
      `${String(count)} of ${of === 1 ? '1 companion' : `${String(of)} companions`} in hand`,
    practiseNow: (now: number, of: number) =>
      `${String(now)} of ${of === 1 ? '1 skill' : `${String(of)} skills`} can be practised now`,
    facts: (facts: readonly string[]) => {
      const [first = '', ...rest] = facts
      return `${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join('; ')}.`
    },
  },
}
