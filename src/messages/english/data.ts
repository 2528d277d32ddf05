/** What goes out of the app and comes in. */
export const dataWords = {
  data: {
    title: 'Data',
    aside: 'Everything stays in this browser. No account, no server, no tracking.',
    you: 'You',
    name: 'Your name',
    nameHint: 'Stands on the exported picture. Leave it empty to stay unnamed.',
    appearance: 'Appearance',
    language: 'Language',
    languageHint:
      'Of the app. The skills and their texts are in English where there is no translation of them.',
    ofTheBrowser: 'As the browser',
    themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
    backup: 'Backup',
    backupHint:
      'One file with all you have stored, your evidence and what you removed of it included. Keep it somewhere safe: a browser’s storage is lost with the device.',
    download: 'Download backup',
    open: 'Open a grove file',
    openHint:
      'Says first what is in the file, then adds it to what is here, if you want. Nothing here is overwritten, and the same file twice changes nothing.',
    preview: {
      title: '{file}, of {day}',
      kind: 'In the file',
      added: 'New',
      alreadyHere: 'Here already',
      kinds: {
        rating: 'Ratings, earlier ones too',
        mark: 'Marks of behaviours',
        planting: 'Plantings of trees',
        'not-for-me': '“Not for me” marks',
        goal: 'Goals',
        outcome: 'Looks back',
        evidence: 'Evidence',
        review: 'Reviews',
        view: 'Views of a lead',
        workshop: 'Workshops, with all that was done in them',
        tree: 'Trees',
        edit: 'Changes of trees',
        setting: 'Choices, such as your name',
      },
      kept: '{count, plural, one {# record cannot be read by this version. It is kept as it is:} other {# records cannot be read by this version. They are kept as they are:}}',
      nothing: 'All of it is here already. There is nothing to add.',
      add: 'Add',
    },
    opened:
      '{added, plural, one {# record} other {# records}} added, {already, plural, one {# record} other {# records}} here already.',
    kept: '{count, plural, one {# record} other {# records}} that this version cannot read kept as they are.',
    unreachable: '{file} could not be read: {reason} Nothing was changed. Choose it again.',
    refused: '{file} was not opened, and nothing was changed.',
    refusedHint: 'Mend the places below or choose another file, then open it again.',
    more: '… and {count, number} more',
    stored: 'Stored here',
    ratings: 'Rating events',
    trees: 'Trees from files',
    about: 'Where the trees come from',
    aboutText:
      'The support tree follows the example one support team published: four foundations, columns that build on each other, adaptability over all, three levels, and mastered skills as acorns. The skills between and all destinations were added from public sources and are no company’s original.',
  },
  problem: {
    at: '{place}: {what}',
    form: 'expected {expected}, found {received}.',
    duplicate: 'the id “{id}” is used twice. Give one of them another id.',
    unknown: '“{id}” is not in “{within}”. Correct the id, or add what it names.',
    cycle: 'these skills build on each other in a ring: {ring}. Remove one of the links.',
    tierOrder:
      '“{skill}” builds on “{buildsOn}”, which does not stand in an earlier tier. Move one of them, or remove the link.',
    foreignAnswer:
      'this answers a review that is not yours. {lead} answered somebody else’s, or one you made in another browser: open your own backup with that review first, then the answer.',
    key: 'the record is stored under another id than its own, “{expected}”.',
    notJson:
      'the file is not complete JSON. It may be cut off or of another kind. Take it from where it was first saved.',
    otherKind: 'this is neither a grove file (*.grove.json) nor a picture from Skill Grove (PNG).',
    pictureOnly:
      'this picture holds no Skill Grove data. Chat apps and “copy” often strip it, and a picture can be saved without it: ask for the PNG as a file, or for a backup.',
    pictureDamaged:
      'the data in this picture is damaged or cut off. Take the PNG from where it was first saved, or ask for it once more as a file.',
    notAGrove:
      'this is not a Skill Grove file (*.grove.json). Choose a backup, or a PNG that holds its data.',
    newerVersion:
      'the file is of version {version}, made by a newer Skill Grove. Reload the app to update it, then open the file again.',
    tooLarge:
      'larger than {megabytes, number} MB, the most that is read. Choose another file, or divide its records among several: each adds what is in it.',
    tooMany:
      'more than {limit, number} records or other entries in one list. Divide them among several files: each adds what is in it.',
    notUtf8:
      'from here on this is no text in UTF-8. Save the file as UTF-8, or take it from where it was first saved.',
    tooDeep:
      'nested more than {limit, number} levels deep, as no grove file is. Take the file from where it was first saved.',
  },
} as const
