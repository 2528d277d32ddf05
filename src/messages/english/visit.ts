/** Looking at a file without taking it in, comparing it, and answering it as a lead. */
export const visitWords = {
  visit: {
    look: 'Look at a file without taking it in',
    lookHint:
      'Shows a backup, or a picture that carries its data, of yours or of somebody else’s, and asks what to do with it. You can also drop a file anywhere in the app.',
    drop: 'Drop the file to see what it is. Nothing is added yet.',
    refusedTitle: 'This file cannot be opened',

    ofDay: (owner: string | undefined, day: string) =>
      owner === undefined ? `somebody’s file of ${day}` : `${owner}’s file of ${day}`,
    ofNoDay: (owner: string | undefined) =>
      owner === undefined ? 'somebody’s file' : `${owner}’s file`,
    title: (whose: string) => `This is ${whose}`,
    holds: (ratings: number, reviews: number, notes: number) =>
      `It holds ${many(ratings, 'rated skill')}, ${many(reviews, 'finished review')} and ${many(notes, 'note')}.`,
    isOwn: 'It is an earlier file of your own.',
    isOther:
      'Adding it mixes its ratings with yours, as if all were your own. To see it, look at it or compare it.',
    answerTitle: (lead: string, review: string) => `This is ${lead}’s answer to “${review}”`,
    answerHolds: (lead: string, skills: number) =>
      `How ${lead} sees ${many(skills, 'skill')} of your review. Adding it changes no rating of yours.`,

    lookAtIt: 'Look at it',
    compare: 'Compare with mine',
    add: 'Add it to mine',
    addShort: 'Add to mine',
    leaveIt: 'Leave it',
    leave: 'Leave',
    answer: 'Answer as their lead',
    answerReview: (review: string) => `Answer “${review}” as their lead`,
    answerHint:
      'You see their skills without their ratings, and rate as you see them. Look at their ratings only afterwards.',

    banner: (whose: string) => `You are looking at ${whose}. Nothing here is kept.`,
    bannerName: 'Visit',

    addedTitle: 'Added to yours',
    toReview: 'See the answer beside your review',

    compareTitle: (whose: string) => `Compared with ${whose}`,
    compareAside: 'Skill by skill, in the trees in which something differs.',
    same: 'No level differs.',
    onTree: 'Show on the tree',
    treesFailed: 'Some trees could not be loaded, so some skills stand here by their ids.',
    sides: {
      own: { first: 'then', second: 'now' },
      other: { first: 'theirs', second: 'mine' },
    },
    groups: {
      own: {
        new: 'Rated now, not then',
        cleared: 'Rated then, not now',
        risen: 'Higher now',
        lowered: 'Higher then',
      },
      other: {
        new: 'Only in mine',
        cleared: 'Only in theirs',
        risen: 'Higher in mine',
        lowered: 'Higher in theirs',
      },
    },

    answerName: (lead: string) => `${lead === '' ? 'lead' : lead}-answer`,
  },
  lead: {
    title: (review: string) => `Your answer to “${review}”`,
    of: (owner: string | undefined) =>
      owner === undefined ? 'Somebody else’s review.' : `${owner}’s review.`,
    blind:
      'Their ratings, notes and marks are not shown here, so that you say what you have seen yourself. What you choose is kept in this browser: open the same file again to go on.',
    name: 'Your name',
    nameHint: 'Stands beside what you say in the answer.',
    nameMissing: 'Enter your name, so that they know whose answer it is.',
    nameTaken: 'This word stands for the other side in the file. Enter your name.',
    begin: 'Begin',
    leave: 'Leave',
    level: 'How you see it',
    someLeft: (count: number) =>
      `${many(count, 'skill')} not looked at yet. What you leave out is not in your answer.`,
    save: 'Save the answer',
    nothingYet: 'Look at one skill at least, then save the answer.',
    saved: (file: string) => `${file} is in your downloads.`,
    send: (owner: string | undefined) =>
      `Send it to ${owner ?? 'the one whose review it is'}. It holds your name and how you see their skills, and nothing else of yours.`,
    failed: (reason: string) =>
      `The file could not be made: ${reason} Your choices are kept. Try again.`,
  },
}

function many(count: number, one: string): string {
  if (count === 0) return `no ${one}s`
  return count === 1 ? `1 ${one}` : `${String(count)} ${one}s`
}
