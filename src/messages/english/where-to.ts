/** The way in for somebody who does not know yet where to go. */
export const whereToWords = {
  whereTo: {
    title: 'Where could I go?',
    teaser: 'You don’t have to know yet. Start from what you are proud of.',
    pick: 'What are you proud of, or want to use more?',
    pickHint: 'Your ripe skills are chosen to begin with. Add or take away what you like.',
    find: 'Find a skill',
    noneFound: 'No skill here has “{query}” in its name.',
    tierOf: '{tier}, {tree}',
    takeRipe: 'Choose my ripe skills',
    takeNone: 'Choose none',
    found: 'Where that could lead',
    foundHint:
      'What your choice can plant stands first, then what it makes a stronger start for, then what it is firm ground for. The nearest first among equals.',
    summary:
      '{trees, plural, one {Your choice speaks for # tree.} other {Your choice speaks for # trees.}}',
    nothingChosen: 'Choose at least one skill, and the trees it speaks for stand here.',
    nothingFound: 'Nothing you chose speaks for a tree yet. Add a skill, or look around below.',
    unspoken: 'Nothing you chose speaks for {count, plural, one {this one} other {these #}}',
    unspokenHint: 'They are worth a visit all the same. The nearest stands first.',
    showAll: 'Show all {count, number}',
    showFewer: 'Show fewer',
    loading: 'Counting what can be practised…',
    loadFailed: 'Some trees could not be loaded, so some ways and counts are missing.',
    acornRipe: 'You chose {skill}: it is ripe and can plant this tree today.',
    acorn: 'You chose {skill}: at Master it can plant this tree.',
    companionInHand: 'You chose {skill}: it goes along as a companion.',
    companion: 'You chose {skill}: at Pro it makes a stronger start.',
    ground: 'You chose {skills}: firm ground for {acorns}, which can plant this tree.',
    planted: 'It is one of your trees already.',
    ready: 'It can be planted today.',
    needs: 'Nearest way in: {levelUps}, to ripen {acorn}.',
    needsThrough: 'Nearest way in: {levelUps} through {trees}, to ripen {acorn}.',
    unreachable: 'No way leads there yet: the trees that its acorns grow on are not here.',
    against:
      '{count, plural, one {On the way stands # skill that you marked “not for me”.} other {On the way stand # skills that you marked “not for me”.}}',
    practiseAll:
      'Practise {of, plural, one {its one skill} other {all of its # skills}} already in your job.',
    practise:
      'Practise {now, number} of its {of, plural, one {# skill} other {# skills}} already in your job.',
    seePath: 'See the path',
    seePathTo: 'See the path to {tree}',
    preview: 'Preview',
    previewOf: 'Preview {tree}',
    plantedToday: '{tree}, as it would look planted today',
    practiseThis: 'Now: {how}',
    acornsRipe: '{count, plural, one {# acorn ripe} other {# acorns ripe}}',
    noAcornRipe: 'no acorn ripe yet, {levelUps} away',
    growsAlready: 'planted already',
    noAcornNear: 'no acorn within reach yet',
    companionsInHand:
      '{count, number} of {of, plural, one {# companion} other {# companions}} in hand',
    practiseNow:
      '{now, number} of {of, plural, one {# skill} other {# skills}} can be practised now',
    facts: '{facts}.',
    betweenFacts: '; ',
  },
} as const
