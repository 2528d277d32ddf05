import type { Guidance } from '../../../domain/tree.ts'

export const troubleshooting: Guidance = {
  levels: {
    rookie: [
      'Tries known fixes in turn, and asks for help without saying what has been ruled out.',
      'Reproduces simple faults with a guide.',
    ],
    pro: [
      'States a likely cause, changes one thing at a time, and records the result.',
      'Escalates with the steps, the set-up, the evidence and what has been ruled out.',
    ],
    master: [
      'Solves faults across systems that nobody has documented, and explains the cause simply.',
      "Leaves a decision guide behind, and others' escalations get better because of it.",
    ],
  },
  practise: [
    'For five cases, write down your guess, your test and the result before you reply.',
    'Take one solved case a week and find the fewest steps that show the fault.',
    'Pair on a case that is beyond you so far, and only ask questions.',
  ],
  share: [
    'Record a ten-minute walk-through of one hard case.',
    'Turn your questions into a checklist for a fault that keeps coming back.',
    'Hold an hour a week for cases that are stuck.',
  ],
  questions: [
    'Tell me about a case where your first guess was wrong. What made you drop it?',
    'In your last few cases, what did you check first that did not help?',
    'Which fault did you last have to ask about that you would like to solve alone?',
  ],
}

export const hardConversations: Guidance = {
  levels: {
    rookie: [
      'Answers anger with policy or with too many apologies.',
      'Hands the conversation over as soon as the tone turns.',
    ],
    pro: [
      'Names the problem and the feeling, says plainly what will and will not happen, and offers a next step.',
      'Answers abusive messages by keeping to the boundary the team has agreed.',
    ],
    master: [
      'Turns round cases that had gone wrong with others, or ends them decently without a yes.',
      'Rehearses likely objections with the team, and colleagues ask to read the replies.',
    ],
  },
  practise: [
    'Rewrite three replies to upset customers in this order: the fact, its effect on them, the next step.',
    'Act out a refusal with a colleague twice, and swap roles.',
    'Before the next release, write the five harshest fair objections and answer them.',
  ],
  share: [
    'Add notes to one difficult thread: what you tried, why, and what you would change.',
    'Be the person who reads tense replies before they are sent.',
    'Lead the rehearsal of objections before a launch.',
  ],
  questions: [
    'Which message did you put off opening, and why?',
    'Where did you say sorry for something that was not yours?',
    'In your last hard conversation, what would have made the same answer feel fair?',
  ],
}
