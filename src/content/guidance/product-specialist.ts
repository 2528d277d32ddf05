import type { TreeGuidance } from '../../domain/tree-guidance.ts'

export const guidance: TreeGuidance = {
  tree: 'product-specialist',
  portrait: {
    week: [
      'You spend much of the week on cases that others have tried and then brought to you.',
      'You test, read logs or settings, and ask an engineer when you can get no further.',
      "You hold an hour for colleagues' questions, and you comment on plans for your area.",
      'After each release you reread all your guides and correct old steps, which is dull and has to be done.',
    ],
    enjoyedBy: [
      'People who like to stay with one puzzle for hours, and who ask why as well as how.',
      'Anyone who keeps notes on odd things, and is glad when a colleague finds the answer alone.',
    ],
    leavesOut: [
      'It does not mean knowing the whole product in depth, or having every answer on the spot.',
      'It does not include deciding what gets built, since you advise and others choose.',
    ],
    whySeeds:
      'Each seed is about knowing a thing for sure, keeping it up to date, or writing it so that others can use it.',
  },
  skills: {
    'spc-map': {
      levels: {
        rookie: [
          'Explains the parts they have met in tickets, and asks a colleague about the rest.',
          'Asks who owns a part each time a case has to be passed on.',
        ],
        pro: [
          'Keeps a page on the area that shows each part, its owner and its known limits.',
          'Sends a case to the right owner at the first try, about nine times in ten.',
        ],
        master: [
          'Finds which parts of the area a new feature affects, before the feature has an owner.',
          'Has drawn a map that newcomers and other teams use to find an owner without asking.',
        ],
      },
      practise: [
        'Sort ten closed tickets from the area by part, and list each part whose owner you could not name.',
      ],
      share: [
        'Show a newcomer your map in twenty minutes, and add to it whatever they had to ask.',
      ],
      questions: [
        'Tell me about the last case that went to the wrong team first. What did your map not show?',
      ],
      serves:
        'A map that shows owners can save colleagues a question each time they pass on a case.',
    },
    'spc-edges': {
      levels: {
        rookie: [
          'Remembers some strange cases, but has to search old tickets to find the cause again.',
          'Solves an odd case with help, and notes its cause when a colleague asks for it.',
        ],
        pro: [
          'Writes each odd case into one list with its signs, cause and fix on the day it is solved.',
          'Looks through the list before testing, and adds the new sign when an old cause returns.',
        ],
        master: [
          'Finds the cause of a case that is like nothing on the list or in any old ticket.',
          'Shows which odd cases share a cause, and colleagues now solve them in one step or no longer get them.',
        ],
      },
      practise: [
        'Go back to three odd cases you solved, and write the sign, the cause and the fix in one line each.',
      ],
      share: [
        'Make a quiz of five odd cases for the team, with the sign as the question and the cause as the answer.',
      ],
      questions: [
        'Which case surprised you most last month, and where would a colleague find what you learnt?',
      ],
      serves:
        'A strange case that is written down once may take the next colleague minutes, not hours.',
    },
    'spc-history': {
      levels: {
        rookie: [
          'Tells customers that a limit exists, but cannot yet say why it was set.',
          'Learns the reason when a colleague points to the old discussion.',
        ],
        pro: [
          'Looks up the old decision, or asks somebody who was there, before calling a limit a mistake.',
          'Names the reason, the year and the source for each main limit of the area.',
        ],
        master: [
          'Works out from old notes and tickets why a choice was made, when nobody can be asked or memories differ.',
          'Tells the product team what was tried before, and a plan changes because of it.',
        ],
      },
      practise: [
        'Choose one limit that customers ask about, find the oldest note on it, and write its story in five lines.',
      ],
      share: [
        'Start a page of past decisions, with a line on what was tried and a line on why it stopped.',
      ],
      questions: [
        'Which limit did you last explain to a customer, and what do you know about the reason for it?',
      ],
      serves:
        'Colleagues can give customers a true reason, which may save a second round of questions.',
    },
    'spc-internals': {
      levels: {
        rookie: [
          'Describes what the screen shows, and asks an engineer what happens behind it.',
          'Finds the line in a log when someone looks with them and says what to search for.',
        ],
        pro: [
          'Finds the setting, log line or record behind a behaviour before asking an engineer.',
          'Explains in two or three plain sentences what the product does at that step.',
        ],
        master: [
          'Traces a fault through parts that have no notes, in a busy shift or during an outage.',
          'Teaches colleagues to read the same logs, and engineers get fewer questions from the team.',
        ],
      },
      practise: [
        'Read the logs or settings of one solved case each week, and note the line that holds the answer.',
      ],
      share: [
        'Record your screen for ten minutes while you trace a fault, and say what you look at and why.',
      ],
      questions: [
        'When did you last have to ask an engineer what happens inside? What did they look at?',
      ],
      serves:
        'When support can explain a behaviour, customers may hear back without waiting for an engineer.',
    },
    'spc-hours': {
      levels: {
        rookie: [
          'Answers each question the moment it comes, and goes back to long work in between.',
          'Offers help whenever there is time, and tries a fixed hour when the lead suggests one.',
        ],
        pro: [
          'Holds a fixed time for questions each week, and moves what is not urgent to that time.',
          'Keeps two blocks a week free of messages for long cases, and tells colleagues when each one ends.',
        ],
        master: [
          'Keeps the fixed hour in a busy week, such as after a launch, and picks out urgent questions first.',
          'Turns questions that repeat into pages, and people now come with harder ones.',
        ],
      },
      practise: [
        'Count the questions you get in five shifts, and mark each one that could have waited a day.',
      ],
      share: [
        'Post three answers after each session, so that colleagues who were not there can use them.',
      ],
      questions: [
        'Which interruption took most of your time last week? How could that question have waited?',
      ],
      serves: 'Colleagues know when they can get an answer, and long cases can move on in between.',
    },
    'spc-escalations': {
      levels: {
        rookie: [
          'Solves the simpler cases passed on to them, and explains the fix to senders who want to know.',
          'Works on one case at a time, and sends news on the others when a sender asks.',
        ],
        pro: [
          'Replies to each sender the same day with an owner, a next step and a date.',
          'Sends the solved case back with its cause and the check to try first next time.',
        ],
        master: [
          'Takes cases of a new kind, or that others gave up on, and finds a cause or a solution the customer accepts.',
          'Sends back lessons that people use, and the same kind of case is escalated less each month.',
        ],
      },
      practise: [
        'Before you solve your next three escalations, write down the one check that the sender had left out.',
      ],
      share: [
        'Sit with a colleague who escalates often, and let them solve two of their cases while you only ask questions.',
      ],
      questions: [
        'Tell me about the last hard case that came back to you. What had your first answer left out?',
      ],
      serves:
        'Two lines can let the sender solve the next case, so fewer customers wait in a second queue.',
    },
    'spc-guides': {
      levels: {
        rookie: [
          'Explains the same hard case by chat each time, and saves parts of the answer as notes.',
          'Writes everything on one long page, and puts the steps in order when readers ask.',
        ],
        pro: [
          'Writes guides in which each step is one question with a clear yes and a clear no.',
          'Tries each guide on three solved tickets, and checks it again after each release.',
        ],
        master: [
          'Drafts a guide on the day a new fault appears, and corrects it as facts come in.',
          'Has written guides with which newcomers solve cases that used to need a specialist.',
        ],
      },
      practise: [
        'Turn an answer you have given three times into at most seven steps, each of them a question.',
      ],
      share: [
        'Watch two colleagues use your guide without helping, and fix the step where they stop.',
      ],
      questions: [
        'In which of your guides did a reader last have to stop, and what did they expect at that step?',
      ],
      serves: 'With a guide, any colleague can take the case, so it need not wait for one person.',
    },
    'spc-advise': {
      levels: {
        rookie: [
          'Reads about a change when it is released, and reports what customers say about it.',
          'Comments on a plan when invited, with a case they remember but no count yet.',
        ],
        pro: [
          'Reads each plan for the area before it is decided, and sends its risks with tickets and a count.',
          'Adds how to make each risk smaller, and marks the risks that are only guesses.',
        ],
        master: [
          'Predicts trouble from a change unlike any before, and offers another way that avoids it.',
          'Gets asked by product teams before they write a plan, and keeps a list of the plans that this advice changed.',
        ],
      },
      practise: [
        'Look at one change from last quarter, and list what you knew beforehand and whom you told.',
      ],
      share: [
        'Go through a plan with two colleagues, and have each of them send one risk in their own name.',
      ],
      questions: ['In which recent change did you see trouble coming, and who heard it from you?'],
      serves:
        'A risk named before a change is built can spare the team many of the tickets after it.',
    },
    'spc-second': {
      levels: {
        rookie: [
          'Tells colleagues how a hard case ended, with the main step if there is time.',
          'Shows a colleague a step or two when asked, and then finishes the case alone.',
        ],
        pro: [
          'Pairs with the same colleague every week, and leaves them more of each case.',
          'Hands over a whole case at least twice a month, and reads the reply before it goes out.',
        ],
        master: [
          'Leaves a hard case in a full queue to a second expert, who solves it without asking for help.',
          'Hands over the area during each absence to someone they taught, who answers the cases without them.',
        ],
      },
      practise: [
        'List ten things that only you can do in the area, and mark the first one you will hand over.',
      ],
      share: [
        'Help your second expert plan a lesson for somebody else, and say nothing while they give it.',
      ],
      questions: [
        'Which cases were waiting when you last came back from time off, and who else could have taken them?',
      ],
      serves: 'When two people know the area, hard cases need not wait while one of them is away.',
    },
  },
}
