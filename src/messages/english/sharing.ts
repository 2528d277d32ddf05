/** Trees as files of other kinds, and as links. */
export const sharingWords = {
  sharing: {
    title: '“{tree}” for others',
    holds: 'The tree and its words go out, and nothing of you: no ratings, no notes, no name.',
    lostSeeds:
      '{count, plural, one {# seed leads from a skill that only you have, and stays out.} other {# seeds lead from skills that only you have, and stay out.}}',
    link: {
      title: 'As a link',
      hint: 'The tree is in the link itself, so it stays between you and whoever you send it to. They look at it and can keep a copy.',
      field: 'Link',
      copy: 'Copy link',
      copied: 'The link is copied.',
      length: '{count, plural, one {# character} other {# characters}}',
      bare: 'With all its words the tree is too large for a link. This one leaves out what only helps to read on: levels, practice, questions, translations. A grove file holds everything.',
      tooLong:
        'This tree is too large for a link: it would have {count, plural, one {# character} other {# characters}}, and mail and chat cut off what is longer than {limit, number}. Send it as a grove file.',
    },
    file: {
      title: 'As a file',
      formats: 'Format',
      save: 'Save file',
      copy: 'Copy the text',
      copied: 'The text is copied.',
      grove: 'Grove file',
      groveHint: 'Everything, for Skill Grove',
      canvas: 'JSON Canvas',
      canvasHint: 'Everything, as cards to move about, for Obsidian and others',
      mermaid: 'Mermaid',
      mermaidHint: 'Names, tiers and links, as a diagram in a wiki or on GitHub',
      dot: 'Graphviz DOT',
      dotHint: 'Skills with their words, to be drawn or computed with',
      csv: 'CSV',
      csvHint: 'Skills with their words, one row each, for a spreadsheet',
    },
    copyFailed: 'This could not be copied: {reason} Select and copy it by hand, or save the file.',
    visit: {
      name: 'Tree from a link',
      looking: 'You are looking at “{tree}”, from a link. Nothing here is kept.',
      lostSeeds:
        '{count, plural, one {# seed is left out, as what it leads from is not here.} other {# seeds are left out, as what they lead from is not here.}}',
      has: 'You have this tree already.',
      open: 'Open yours',
      keep: 'Keep a copy',
      leave: 'Leave',
      kept: '“{tree}” is one of your trees now.',
    },
    flaw: {
      nothingChanged: 'Nothing of yours has changed.',
      broken: 'This link is not whole',
      brokenHint:
        'It was cut off or changed on its way, as long links can be. Ask for it once more, or for the tree as a grove file.',
      tooLarge: 'This link is too large',
      tooLargeHint:
        'Skill Grove makes no links of this size, and reads none. Ask for the tree as a grove file.',
      newer: 'This link is from a newer Skill Grove',
      newerHint: 'Reload the page to update the app. The link is still in the address then.',
      unsound: 'The tree in this link cannot be drawn',
      unsoundHint: 'Whoever made the link can mend these places:',
      failed: 'This link could not be opened',
      failedHint: 'A part of the app could not be loaded. Is there a connection?',
      reload: 'Reload',
      leave: 'To my trees',
    },
  },
} as const
