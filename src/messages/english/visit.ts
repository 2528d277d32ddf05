/** Looking at a file without taking it in, comparing it, and answering it as a lead. */
export const visitWords = {
  visit: {
    look: 'Look at a file without taking it in',
    lookHint:
      'Shows a backup, or a picture that carries its data, of yours or of somebody else’s, and asks what to do with it. You can also drop a file anywhere in the app.',
    drop: 'Drop the file to see what it is. Nothing is added yet.',
    refusedTitle: 'This file cannot be opened',

    ofDay: '{owner}’s file of {day}',
    ofDayUnnamed: 'somebody’s file of {day}',
    ofNoDay: '{owner}’s file',
    ofNoDayUnnamed: 'somebody’s file',
    title: 'This is {whose}',
    holds:
      'It holds {ratings, plural, =0 {no rated skills} one {# rated skill} other {# rated skills}}, {reviews, plural, =0 {no finished reviews} one {# finished review} other {# finished reviews}} and {notes, plural, =0 {no notes} one {# note} other {# notes}}.',
    isOwn: 'It is an earlier file of your own.',
    isNewer: 'It is a later file of your own.',
    isOther:
      'Adding it mixes its ratings with yours, as if all were your own. To see it, look at it or compare it.',
    answerTitle: 'This is {lead}’s answer to “{review}”',
    answerHolds:
      'How {lead} sees {skills, plural, =0 {no skills} one {# skill} other {# skills}} of your review. Adding it changes no rating of yours.',

    lookAtIt: 'Look at it',
    compare: 'Compare with mine',
    add: 'Add it to mine',
    addShort: 'Add to mine',
    leaveIt: 'Leave it',
    leave: 'Leave',
    answer: 'Answer as their lead',
    answerReview: 'Answer “{review}” as their lead',
    answerWhich: 'Which review',
    answerOption: '{review}, {day}',
    answerOptionOf: '{review}, {tree}, {day}',
    answerHint:
      'You see their skills without their ratings, and rate as you see them. Look at their ratings only afterwards.',

    banner: 'You are looking at {whose}. Nothing here is kept.',
    bannerName: 'Visit',

    addedTitle: 'Added to yours',
    toReview: 'See the answer beside your review',

    compareTitle: 'Compared with {whose}',
    compareAside: 'Skill by skill, in the trees in which something differs.',
    same: 'No level differs.',
    onTree: 'Show on the tree',
    treesFailed: 'Some trees could not be loaded, so some skills stand here by their ids.',
    sides: {
      own: { first: 'then', second: 'now' },
      newer: { first: 'in the file', second: 'here' },
      other: { first: 'theirs', second: 'mine' },
    },
    groups: {
      own: {
        new: 'Rated now, not then',
        cleared: 'Rated then, not now',
        risen: 'Higher now',
        lowered: 'Higher then',
      },
      newer: {
        new: 'Rated here, not in the file',
        cleared: 'Rated in the file, not here',
        risen: 'Higher here',
        lowered: 'Higher in the file',
      },
      other: {
        new: 'Only in mine',
        cleared: 'Only in theirs',
        risen: 'Higher in mine',
        lowered: 'Higher in theirs',
      },
    },
  },
  lead: {
    title: 'Your answer to “{review}”',
    of: '{owner}’s review.',
    ofUnnamed: 'Somebody else’s review.',
    blind:
      'Their ratings, notes and marks are not shown here, so that you say what you have seen yourself. What you choose is kept in this browser: open the same file again to go on.',
    name: 'Your name',
    nameHint: 'Stands beside what you say in the answer.',
    nameMissing: 'Enter your name, so that they know whose answer it is.',
    nameTaken: 'This word stands for the other side in the file. Enter your name.',
    begin: 'Begin',
    leave: 'Leave',
    level: 'How you see it',
    someLeft:
      '{count, plural, =0 {no skills} one {# skill} other {# skills}} not looked at yet. What you leave out is not in your answer.',
    save: 'Save the answer',
    nothingYet: 'Look at one skill at least, then save the answer.',
    saved: '{file} is in your downloads.',
    send: 'Send it to {owner}. It holds your name and how you see their skills, and nothing else of yours.',
    sendUnnamed:
      'Send it to the one whose review it is. It holds your name and how you see their skills, and nothing else of yours.',
    failed: 'The file could not be made: {reason} Your choices are kept. Try again.',
  },
} as const
