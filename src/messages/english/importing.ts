/** Trees out of files of other kinds. */
export const importingWords = {
  importing: {
    title: 'Import a tree',
    aside: 'From a file of another app, or from text. Nothing is stored until you add it.',
    open: 'Import…',
    file: 'Choose a file',
    fileHint:
      'A canvas, a diagram, a table, an outline or a level framework: JSON Canvas, React Flow, Mermaid, Graphviz, CSV, Markdown, YAML, JSON, or a file of Skill Grove. You can also drop it anywhere.',
    paste: 'Or paste text',
    pasteHint: 'Cells of a spreadsheet, an outline, a diagram: as it is.',
    read: 'Read the text',
    reading: 'Reading…',
    notHere: 'You are looking at somebody else’s grove. Leave it to import a tree of your own.',
    preview: 'The tree it becomes',
    format: 'Read as',
    formats: {
      canvas: 'JSON Canvas',
      flow: 'React Flow',
      list: 'List of skills in JSON',
      framework: 'Level framework',
      mermaid: 'Mermaid flowchart',
      dot: 'Graphviz DOT',
      table: 'Table (CSV, TSV, cells)',
      outline: 'Markdown or outline',
    },
    whichTree: 'Which of its trees',
    name: 'Name of the tree',
    unnamed: 'Imported tree',
    tier: 'Tier {number}',
    counts:
      '{skills, plural, one {# skill} other {# skills}} in {tiers, plural, one {# tier} other {# tiers}}, {links, plural, =0 {no links} one {# link} other {# links}}',
    tooMany: 'Too many skills to be drawn here. This is how many each tier holds:',
    tierCount: '{tier}: {skills}',
    add: 'Add this tree',
    cancel: 'Cancel',
    report: 'What was done for it',
    clean: 'All of it is in the tree as it stood.',
    groups: { repaired: 'Repaired', guessed: 'Guessed', leftOut: 'Left out' },
    more: 'Show {count, plural, one {# more} other {# more}}',
    at: '{place}: {what}',
    line: 'Line {number}',
    refused: 'This could not be read',
    stored: 'Nothing is stored. Mend it and bring it again, or have it read as something else.',
    problems: {
      notJson:
        'From here on this is no complete JSON. It may be cut off: take it from where it was first saved, or mend this place.',
      tooDeep:
        'Nested more than {limit, number} levels deep, as no tree is. Take the part with the skills out of it.',
      tooMany:
        'More than {limit, number} entries in one list, more than a tree can hold. Divide it among several files.',
      empty: 'There is nothing in it.',
      unread:
        'A part of the app could not be loaded, or gave up on this. Check the connection and bring it again, reload the page, or choose what it is.',
      otherKind:
        'This is no text and no picture of Skill Grove. Save it as text, such as CSV for a spreadsheet or Markdown for a document, and import that.',
      tooLarge:
        'It is larger than {megabytes} MB, the most that is read. Take out the part with the skills, such as one sheet or page, and import that.',
      syntax: 'From here on this is no {format}. Mend this place, or choose what it is.',
      syntaxWhole:
        'This cannot be read as {format}. Choose what it is, or have a look at it in the app that made it.',
      noSkills:
        'No skill was found in it, read as {format}. A skill needs a name: a card, a node, a row, a bullet. Choose what it is, if it is something else.',
    },
    findings: {
      ring: '“{skill}” builds on “{buildsOn}”: this link closes a ring ({ring}) and is left out.',
      linkToNothing: 'A link from “{buildsOn}” to “{skill}” has an end that is not there.',
      linkToItself: '“{skill}” builds on itself.',
      linkAgainstTiers:
        '“{skill}” builds on “{buildsOn}”, which stands in the same tier or a later one.',
      linkWithoutEnds: 'A link does not say what it joins.',
      tooManyLinks:
        '“{skill}” builds on more than {limit, number} skills: the further links are left out.',
      nameless: 'Something without a name.',
      tooManySkills: 'Everything after the first {limit, number} skills.',
      groups:
        '{count, plural, one {# group} other {# groups}}: as tiers they would contradict too many links.',
      noPlace: '“{what}”: a tree has no place for it.',
      notUnderstood: 'Not understood: {text}',
      nameCut: 'The name was too long: “{skill}”. All of it begins the description.',
      textCut: 'The description of “{skill}” was cut at {limit, number} characters.',
      characters:
        'Characters that cannot be seen or turn the text around were taken out of “{skill}”.',
      sameName: 'A further “{name}” is now called “{skill}”.',
      sharedName: '“{skill}” is the name of another skill, too; both are kept.',
      merged: '“{skill}” stood there twice and is one skill now.',
      sameKey: '“{skill}” has the id of another skill: links lead to the other one.',
      linkTwice: '“{skill}” builds on “{buildsOn}” twice: once is enough.',
      tooManyTiers:
        'There are more than {limit, number} tiers: what came later stands in the last one.',
      tiersFromLinks:
        '{count, plural, one {# tier} other {# tiers}}, by what builds on what. Rename them after adding.',
      tiersFromPlaces:
        '{count, plural, one {# tier} other {# tiers}}, by where the skills stand. Rename them after adding.',
      tierGuessed: '“{skill}” had no tier and stands in “{tier}”.',
      encoding: 'The file is not in UTF-8; it was read as {encoding}. Look at accents and umlauts.',
      column: 'Column {column} was taken for: {as}.',
      levels:
        '{count, plural, one {# level was} other {# levels were}} laid onto rookie, pro and master.',
      nestedShows:
        '{count, plural, one {# line} other {# lines}} below a skill: taken for how it shows.',
      nestedLinks:
        '{count, plural, one {# line} other {# lines}} below another: taken to build on it.',
      related:
        '{count, plural, one {# relation that has} other {# relations that have}} no direction: taken for builds on.',
    },
    columns: {
      name: 'name',
      tier: 'tier',
      buildsOn: 'builds on',
      description: 'description',
    },
  },
} as const
