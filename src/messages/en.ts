/** English, the language the others are measured against. British spelling. */
export const en = {
  app: {
    name: 'Skill Grove',
    pageTitle: (page: string) => `${page} · Skill Grove`,
    loading: 'Opening your grove…',
    skipToContent: 'Skip to content',
    crashed: 'Something went wrong on this page.',
    crashedHint: 'Your ratings are stored and not touched by this.',
    tryAgain: 'Try again',
    close: 'Close',
    done: 'Done',
  },
  navigation: {
    main: 'Main',
    tree: 'Tree',
    grove: 'Grove',
    data: 'Data',
  },
  saving: {
    saved: 'Saved',
    saving: 'Saving…',
    failed: (unsaved: number) =>
      unsaved === 0
        ? 'Storage is closed'
        : unsaved === 1
          ? '1 change is not saved'
          : `${String(unsaved)} changes are not saved`,
    reason: (reason: string) =>
      `The browser said: “${reason}” Keep this page open, make room or allow storage, then try again. A backup from the Export menu holds your changes, too.`,
    retry: 'Try again',
  },
  storage: {
    closed:
      'This browser does not let Skill Grove open its storage, so what you do now lasts only until you close the page.',
    unreadable: (count: number) =>
      count === 1
        ? '1 stored record could not be read. It is kept as it is, and a backup contains it.'
        : `${String(count)} stored records could not be read. They are kept as they are, and a backup contains them.`,
    where: 'What and where',
    backup: 'Download a backup',
  },
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
    ready: 'ready',
    withReady: (level: string) => `${level}, ready`,
    stretchHint:
      'A stretch for now: what it builds on is not all at Pro. You can rate it all the same.',
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
  panel: {
    yourLevel: 'Your level',
    clear: 'Clear rating',
    keys: 'On a card of the tree, the keys 1, 2 and 3 rate and 0 clears.',
    atLevel: (level: string) => `How ${level} shows`,
    practise: 'Practise',
    practiseNow: 'Practise now, in today’s job',
    share: 'Share it',
    questions: 'Ask in a 1:1',
    buildsOn: 'Builds on',
    leadsTo: 'Leads to',
    seeds: 'Can seed',
    acorn: 'acorn, at Master',
    companion: 'companion, at Pro',
    ground: 'Stands on its own: no other skill comes first.',
    showsIn: 'Shows in',
    behaviours: 'How it shows',
    behavioursHint: 'Mark what you have shown lately. Marks are for you; they change no level.',
    overEvery: 'Over every tier',
    origin: {
      seed: 'Named in the published support skill tree this one grew from.',
      extended: 'Mentioned in the published support skill tree, shaped further by other sources.',
      added: 'Added by Skill Grove from public support frameworks.',
    },
  },
  grove: {
    title: 'The grove',
    aside: 'Every land is worth a visit. None is the end.',
    homeRipe: (count: number) => (count === 1 ? '1 skill ripe' : `${String(count)} skills ripe`),
    homeHint: 'Your tree. What ripens here can start any of the trees below.',
    destinations: 'Destinations',
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
    ripeAcorn: ' is ripe. It can plant this tree today.',
    companionInHand: (level: string) => ` at ${level} goes along as a companion.`,
    everywhere: ' goes along to every land.',
    ready: 'Ready now.',
    seed: (why: string) => why,
    towardsAcorn: 'On the way to a ripe acorn.',
    towardsCompanion: 'On the way to a companion at Pro.',
    ground: (skills: string) => `Firm ground for ${skills}.`,
    plant: (tree: string) => `Plant ${tree}`,
    plantStep: (acorn: string) => `One ripe acorn, ${acorn}, is enough.`,
    plantedStep: 'It is one of your trees now. You can leave it again at any time.',
    leave: (tree: string) => `Leave ${tree}`,
    leaveHint: 'Leaving keeps all ratings.',
    stronger: 'A stronger start',
    strongerHint: 'Not needed to plant, but worth bringing along.',
    otherWays: 'Other ways in',
    otherWay: (steps: string) => `, ${steps}`,
    practiseNow: 'Practise now, in today’s job',
    none: 'No skill seeds this tree, so it can be opened and rated without planting it.',
  },
  export: {
    export: 'Export',
    png: 'PNG',
    svg: 'SVG',
    backup: 'Backup',
    pngHint: 'A picture of this tree for your 1:1',
    svgHint: 'The same picture, to edit or print at any size',
    backupHint: 'Everything you have stored, as one file',
    title: (name: string) => (name === '' ? 'My skill tree' : `Skill tree of ${name}`),
    subtitle: (tree: string, date: string) => `${tree}, ${date}`,
    working: 'Drawing the picture…',
    ready: (file: string) => `${file} is in your downloads.`,
    failed: (reason: string) =>
      `The file could not be made: ${reason}. Nothing stored is affected. Try again, or choose another format.`,
    fileName: (tree: string, date: string) => `skill-grove-${tree}-${date}`,
    backupName: (date: string) => `skill-grove-${date}`,
  },
  data: {
    title: 'Data',
    aside: 'Everything stays in this browser. No account, no server, no tracking.',
    you: 'You',
    name: 'Your name',
    nameHint: 'Stands on the exported picture. Leave it empty to stay unnamed.',
    appearance: 'Appearance',
    themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
    backup: 'Backup',
    backupHint:
      'One file with all you have stored. Keep it somewhere safe: a browser’s storage is lost with the device.',
    download: 'Download backup',
    open: 'Open a grove file',
    openHint:
      'Adds what is in the file to what is here. Nothing here is overwritten, and the same file twice changes nothing.',
    opened: (added: number, already: number) =>
      `${records(added)} added, ${records(already)} here already.`,
    leftOut: (count: number) =>
      `${records(count)} of a kind that this version does not know left out.`,
    refused: (file: string) => `${file} was not opened, and nothing was changed.`,
    refusedHint: 'Mend the places below or choose another file, then open it again.',
    more: (count: number) => `… and ${String(count)} more`,
    stored: 'Stored here',
    ratings: 'Rating events',
    trees: 'Own trees',
    about: 'Where the trees come from',
    aboutText:
      'The support tree follows the example one support team published: four foundations, columns that build on each other, adaptability over all, three levels, and mastered skills as acorns. The skills between and all destinations were added from public sources and are no company’s original.',
  },
  problem: {
    at: (place: string, what: string) => (place === '' ? what : `${place}: ${what}`),
    form: (expected: string, received: string) => `expected ${expected}, found ${received}.`,
    duplicate: (id: string) => `the id “${id}” is used twice. Give one of them another id.`,
    unknown: (id: string, within: string) =>
      `“${id}” is not in “${within}”. Correct the id, or add what it names.`,
    cycle: (ring: string) =>
      `these skills build on each other in a ring: ${ring}. Remove one of the links.`,
    tierOrder: (skill: string, buildsOn: string) =>
      `“${skill}” builds on “${buildsOn}”, which does not stand in an earlier tier. Move one of them, or remove the link.`,
    key: (expected: string) => `the record is stored under another id than its own, “${expected}”.`,
    notJson: 'the file is not complete JSON. It may be cut off or of another kind.',
    notAGrove: 'this is not a Skill Grove file (*.grove.json).',
    newerVersion: (version: number) =>
      `the file is of version ${String(version)}, made by a newer Skill Grove. Reload the app to update it, then open the file again.`,
    tooLarge: (limit: string) => `more than ${limit}.`,
    tooDeep: (limit: string) => `nested more than ${limit} levels deep.`,
  },
  notFound: {
    title: 'There is no such page.',
    hint: 'The address may be mistyped. Everything stored is still there.',
  },
}

function records(count: number): string {
  return count === 1 ? '1 record' : `${String(count)} records`
}
