import type { TreeGuidance } from '../../domain/tree-guidance.ts'

export const guidance: TreeGuidance = {
  tree: 'strategist',
  portrait: {
    week: [
      'You read numbers, old decisions and what customers say, and look for what connects them.',
      'You write a proposal of two pages, and rewrite it after people have argued with it.',
      'You talk with people in finance, product and support, most of all with those who doubt.',
      'The dull part is waiting and checking. An idea can take months, and one figure can take a day to check.',
    ],
    enjoyedBy: [
      'People who ask where a thing comes from, and what it will lead to in a year.',
      'Anyone who is glad to be shown early that an idea is wrong.',
      'People who like to rewrite a page until a busy reader understands it at once.',
    ],
    leavesOut: [
      'It does not mean that you decide, since most of the work prepares choices for others.',
      'It is not a flow of new ideas, because testing one of them takes most of the time.',
    ],
    whySeeds:
      'These skills look ahead, weigh what to give up, or win people for a plan. This work joins all three.',
  },
  skills: {
    'str-business': {
      levels: {
        rookie: [
          'Names the prices of the product, and looks up with help what it costs to run.',
          'Backs an idea with a figure that a colleague has found or worked out.',
        ],
        pro: [
          'Explains in five minutes what the company earns, what it spends and what limits it.',
          'Adds a rough cost and gain to each proposal, and says where the figures come from.',
        ],
        master: [
          'Works out the cost of a change nobody has made before, and shows each step of the sum.',
          "Teaches the main figures to the team, and colleagues' own proposals now name a cost.",
        ],
      },
      practise: [
        'Write in five lines how the company earns, check them with your lead, and count what was wrong.',
      ],
      share: [
        "Draw on a page where a customer's money goes, and explain it to the team in fifteen minutes.",
      ],
      questions: [
        'Which decision of the company puzzled you lately? Which figure would help to explain it?',
      ],
      serves:
        'A team that knows what a lost customer costs can choose which problems to raise first.',
    },
    'str-field': {
      levels: {
        rookie: [
          'Reads an article on support when someone sends one, and says what they liked in it.',
          'Collects what customers say about other products, and has tried one of them so far.',
        ],
        pro: [
          'Follows three or four sources, and posts each month what would fit here and what would not.',
          'Tries two other products each quarter, and notes where a customer would have to stop or ask.',
        ],
        master: [
          'Says what a change in the profession would mean here, before there is an example to copy.',
          'Has brought in an idea from outside that the team now uses, and says whose it was.',
        ],
      },
      practise: [
        'Think of the last two companies whose support you needed, and write what to copy and what to avoid.',
      ],
      share: [
        'Host an hour once a month to which each person brings one article and one doubt about it.',
      ],
      questions: [
        'What have you seen another company do lately that you liked? Why might it fail here?',
      ],
      serves:
        'One idea a month can show the team a way that others have already tried and paid for.',
    },
    'str-journey': {
      levels: {
        rookie: [
          'Solves what the ticket asks, and learns what came before if the customer mentions it.',
          'Names the steps that support sees, and leaves the others blank.',
        ],
        pro: [
          'Looks up what the customer did before writing in, and says what they will meet next.',
          'Draws the path from first search to renewal, with the team that owns each step.',
        ],
        master: [
          'Traces trouble in one step to a cause in another, where nobody had looked.',
          'Brings the teams along the path together, and they repair a step where customers used to leave.',
        ],
      },
      practise: [
        'Sign up for your own product as a new user would, and list at which of the first ten steps you had to stop.',
      ],
      share: [
        "Show three people from other teams one customer's path, and let them mark what is missing.",
      ],
      questions: [
        'Tell me about a recent ticket whose cause was weeks old. Which step could have prevented it?',
      ],
      serves:
        'A map of the whole path can show which tickets might be prevented at an earlier step.',
    },
    'str-evidence': {
      levels: {
        rookie: [
          'Backs a claim with one or two recent tickets, and looks for a count if someone wants it.',
          'Lists facts for an idea, and adds those against it with a list of questions.',
        ],
        pro: [
          'Puts a count, two or three stories and the main doubt side by side before deciding.',
          'States how sure they are, and what would change their mind.',
        ],
        master: [
          'Reaches a decision when facts are few or do not agree, and marks which parts are guesses.',
          'Has checked something everyone believed, and the team kept or changed a plan because of the result.',
        ],
      },
      practise: [
        "Write three guesses about next week's tickets, say how sure you are of each, and count how many were right.",
      ],
      share: [
        "Collect three cases in which the team's first idea was wrong, and discuss what would have shown it.",
      ],
      questions: ['When did you last look something up and change your mind? Which fact did that?'],
      serves:
        'Seeing both sides first can keep the team from solving a problem that few people have.',
    },
    'str-options': {
      levels: {
        rookie: [
          'Brings one idea, and compares it with others when asked.',
          'Adds a second idea, but has not yet checked whether it could work.',
        ],
        pro: [
          'Offers three ways the team could take, doing nothing among them, with a cost for each.',
          'Names the one they would choose, and says what the team would give up for it.',
        ],
        master: [
          'Finds another way when two sides cannot agree, and tells both sides what each would lose.',
          'Writes one page of choices that both sides call fair, and people who disagreed decide with it.',
        ],
      },
      practise: [
        'Recall one decision from last month, and write two other choices with the price of each.',
      ],
      share: ['Help a colleague who has a single idea to find two more before they propose it.'],
      questions: [
        'Think of your last proposal. What would have happened if nobody had done anything?',
      ],
      serves: 'With real choices in front of them, your lead and the team may need only one talk.',
    },
    'str-memo': {
      levels: {
        rookie: [
          'Tells an idea in a meeting or in a few chat lines, and adds the reasons when asked.',
          'Writes down all they have found, and cuts it to the request with the help of a reader.',
        ],
        pro: [
          'Writes the request, the reasons, the cost and the doubts in two pages at most.',
          'Sends the text two days before the meeting, and answers each comment in it.',
        ],
        master: [
          'Proposes a change that most readers do not want, and gets a clear yes or no from them.',
          'Writes so that people can decide without a meeting, and others copy the outline for their own.',
        ],
      },
      practise: [
        'Put an idea into five sentences, let a colleague read them once, and note what they could not repeat.',
      ],
      share: [
        'Build a folder of three proposals, a failed one among them, with notes on what readers said.',
      ],
      questions: [
        'What did the first reader of your last proposal misread, and what did you change?',
      ],
      serves:
        'On one page, an idea from the queue can get a clear answer from people with little time.',
    },
    'str-bets': {
      levels: {
        rookie: [
          'Joins a trial that others have planned, and reports what happened on their own tickets.',
          'Tries a new way on a ticket or two, and decides by feel whether to keep it.',
        ],
        pro: [
          'Names the guess that matters most, and tests it on a few tickets within two weeks.',
          'Writes down before a trial which result would end it, and stops when that result comes.',
        ],
        master: [
          'Finds a cheap test for a guess that everybody thought too big to test.',
          'Posts failed trials next to the good ones, and colleagues now run small trials of their own.',
        ],
      },
      practise: [
        'List five things that must be true for one idea to work, and check the least certain one in an hour.',
      ],
      share: [
        'Post a note on one trial that failed, with what it cost and what it saved the team.',
      ],
      questions: ['When did you last stop something you had started? What made you stop?'],
      serves: 'A short trial can show what works on a few tickets before it costs everyone time.',
    },
    'str-align': {
      levels: {
        rookie: [
          'Shows the idea for the first time in the meeting, and notes the objections there.',
          'Talks an idea through with close colleagues first, and notes the doubts that come up later.',
        ],
        pro: [
          'Talks to those most likely to object before each proposal, and writes down their reasons.',
          'Changes the text where an objection is right, and names who raised it.',
        ],
        master: [
          'Wins a fair trial from a team that had said no, by meeting the reasons it gave.',
          'Gets told of doubts before asking, and people who once objected now explain the plan to others.',
        ],
      },
      practise: [
        'Write the case against your own idea in five lines, and ask a doubter what you left out.',
      ],
      share: [
        "Be the first doubter of two colleagues' proposals, and give each your three hardest questions.",
      ],
      questions: ['Who disagreed with you last, and what were they right about?'],
      serves:
        'A doubt heard early can go into the plan, so the team need not undo the change later.',
    },
    'str-vision': {
      levels: {
        rookie: [
          'Describes where support should go in words like better or faster, and finds an example with help.',
          "Repeats the company's aims, and needs help to say what they mean for the queue.",
        ],
        pro: [
          "Writes one page on a customer's day and an agent's day as they should be in two years.",
          'Names what would have to stop to get there, and updates the page each quarter.',
        ],
        master: [
          'Says which part of the direction still holds when a plan changes, and which part must go.',
          'Has set a direction that people in other teams quote when they choose or turn down work.',
        ],
      },
      practise: [
        'Describe in ten lines how one ticket should go in two years, and ask three colleagues what would have to change.',
      ],
      share: [
        'Hold an hour in which each person on the team tests a real choice against the direction.',
      ],
      questions: [
        'Which choice did the team find hard this month? What would a clear direction have said?',
      ],
    },
  },
}
