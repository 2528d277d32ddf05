/** Self-evaluations, and the talk about them. */
export const reviewWords = {
  review: {
    title: 'Review',
    aside: 'Look at every skill once, a few times a year, and see what has grown.',
    tree: 'Tree',
    loading: 'Loading the tree…',
    teach: {
      title: 'What a review is',
      points: [
        'You walk through one tree, one skill a screen, and choose the level you can give a recent example for. Half an hour is plenty, and you can stop and go on at any time.',
        'When you finish, the day gets a name. Your levels of that day can then be compared with the next review, and with how your lead sees the same skills.',
        'There is no score and nothing to pass. Rookie, Pro and Unrated are all fine answers: the review finds what to talk about and where to grow next.',
      ],
    },
    begin: {
      title: 'A new self-evaluation',
      name: 'Name',
      nameHint: 'How you will find it again.',
      nameMissing: 'Give it a name.',
      preset: (season: string, year: number) => `${season} ${String(year)}`,
      seasons: { winter: 'Winter', spring: 'Spring', summer: 'Summer', autumn: 'Autumn' },
      begin: 'Begin a self-evaluation',
      goOn: (name: string) => `Go on with ${name}`,
      underWay: (looked: number, all: number) =>
        `${String(looked)} of ${String(all)} skills are looked at. What you chose so far is kept.`,
      drop: 'End it without a review',
      dropped: (name: string) =>
        `${name} is ended. No review was made of it; the levels you chose stay.`,
    },
    past: {
      title: 'Reviews so far',
      none: 'None of this tree yet.',
      looked: (count: number) =>
        count === 1 ? '1 skill looked at' : `${String(count)} skills looked at`,
      finished: (date: string) => `finished on ${date}`,
    },
    walking: {
      lastTime: (level: string, date: string) => `Last time: ${level}, on ${date}.`,
      never: 'You have not rated this skill before.',
      skipped: (skills: string) => `Skipped, because you marked them “not for me”: ${skills}.`,
      finish: 'Finish the review',
    },
    unknown: {
      title: 'There is no such review here.',
      text: 'The address may be mistyped, or the review is in a file that was not opened in this browser. Nothing stored was changed.',
      all: 'All reviews',
      tree: (tree: string) =>
        `The tree “${tree}” that it looks at is not here. It comes back with the file it was in.`,
    },
    changes: {
      title: (before: string) => `What changed since ${before}`,
      first:
        'This is the first review of this tree. The next one will show what has changed since then.',
      none: 'Every level is what it was.',
      kinds: {
        risen: 'Risen',
        new: 'New',
        lowered: 'Lowered',
        cleared: 'Unrated now',
      },
      rise: (from: string, to: string) => `${from} → ${to}`,
    },
    talk: {
      title: (lead: string) => `The talk with ${lead}`,
      about: 'To talk about',
      aboutHint: (lead: string) =>
        `You and ${lead} see these differently. Neither is wrong: look at a recent example together, then record what you agree on. It is added for both of you, and what each of you said stays.`,
      noDifference: 'You see every skill alike.',
      agreements: (count: number) =>
        count === 1 ? 'You agree on 1 skill' : `You agree on ${String(count)} skills`,
      you: 'You',
      noLevel: 'No level was chosen.',
      sees: (who: string, level: string) => `${who}: ${level}`,
      agreeOn: 'What you agree on',
      open: 'Leave it open',
      record: 'Record it',
      recordOf: (skill: string) => `Record what you agree on for ${skill}`,
      agreed: (lead: string, date: string, level: string) =>
        `Agreed with ${lead} on ${date}: ${level}`,
    },
    close: {
      title: 'Close the talk',
      hint: 'Leave with one to three skills to grow, each with an aim and a day to look back.',
      suits: 'Good to grow next',
      agreed: 'you agreed that it stands higher than you had said',
      ready: 'ready: everything it builds on is at Pro or higher',
      none: 'Every skill here is ripe, in focus, or still builds on others.',
      inFocus: 'In focus now',
      noFocus: 'Nothing is in focus yet.',
      goal: (aim: string, date: string) => `${aim} Look back on ${date}.`,
      choose: 'Choose your focus',
    },
    send: {
      title: 'Ask your lead',
      steps: [
        'Open Export, at the top, and save a Backup or a PNG. A backup holds all that is stored here: ratings, evidence, goals and reviews. A PNG can carry the same and tells you what goes along, but as a picture it also shows your levels: for an answer that is blind, send the backup.',
        'Send the file to your lead. They open it with Skill Grove as a visitor and rate the same skills without seeing your levels. Nothing of it enters their own data.',
        'They send a file back. Open it under Data, and what they see stands here: differences first.',
      ],
      data: 'Open the answer under Data',
    },
    walk: {
      yourLevel: 'Your level',
      leaveUnrated: 'Leave unrated',
      leaveUnratedMeaning:
        'Not sure, or not your work. That is a fine answer, and it is not rookie.',
      overarching: 'Over every tier',
      position: (at: number, all: number) => `Skill ${String(at)} of ${String(all)}`,
      progress: (looked: number, all: number) => `${String(looked)} of ${String(all)} looked at`,
      progressName: 'Looked at so far',
      map: 'All skills',
      mapItem: (skill: string, level: string) => `${skill}, ${level.toLowerCase()}`,
      mapItemOpen: (skill: string) => `${skill}, not looked at yet`,
      overview: 'Overview',
      back: 'Back',
      next: 'Next',
      still: (level: string) => `Still ${level}, next`,
      leave: 'Leave and go on later',
      keys: 'By keyboard: 1, 2 and 3 rate and go on, 0 leaves it unrated and goes on, the left and right arrow keys go back and forth.',
      keysEnter: 'Enter keeps the level of last time and goes on.',
      allLooked: 'You have looked at every skill.',
      someLeft: (count: number) =>
        count === 1
          ? '1 skill is not looked at yet. It can stay so; its level then stays what it was.'
          : `${String(count)} skills are not looked at yet. They can stay so; their levels then stay what they were.`,
      looked: 'Looked at',
      notLooked: 'Not looked at yet',
      nothing: 'Nothing yet.',
    },
  },
}
