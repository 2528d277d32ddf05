import type { TreeGuidance } from '../../domain/tree-guidance.ts'

export const guidance: TreeGuidance = {
  tree: 'marketing',
  portrait: {
    week: [
      'You write and rewrite a few short texts, and read tickets and reviews to learn which words customers use.',
      'You agree with product, design and support on what to say, to whom and when.',
      'Some hours go into numbers: who opened, who clicked, who stayed, and what that cannot tell you.',
      'The dull part is checking links, dates and names once more, and waiting for four people to agree on one line.',
    ],
    enjoyedBy: [
      'People who like to try ten ways of saying a thing and keep one.',
      'Anyone who asks why somebody chose a product, and listens to the whole answer.',
      'People who would rather see a test fail than go on guessing.',
    ],
    leavesOut: [
      'You seldom stay with one customer until their problem is solved.',
      'New ideas are a small part, and most days go into making old texts clearer and checking if they work.',
    ],
    whySeeds:
      'All of them are about hearing what people struggle with, and saying what helps in words those people would use.',
  },
  skills: {
    'mkt-audience': {
      levels: {
        rookie: [
          'Describes customers by age, country or plan, and adds a need when somebody asks for it.',
          'Names one group of customers after a few tickets, with a rough guess at how large it is.',
        ],
        pro: [
          'Names three or four groups by what each wants to get done, with two real tickets for each.',
          'States at the top of every draft which group it is for.',
        ],
        master: [
          'Finds a group that nobody had named, and shows with tickets and sign-up data what it needs.',
          'Has described groups that people in support, product and sales now use in their plans.',
        ],
      },
      practise: [
        'Read fifteen tickets this week, write one need for each, and sort the needs into groups.',
      ],
      share: [
        'Make a one-page sheet of your groups, each with a need and a quote, and pin it in the team channel.',
      ],
      questions: [
        'Which customer lately needed something else than you first thought? Which group had you put them in?',
      ],
      serves:
        'A count of what customers came to do can show the team which pages and replies to fix first.',
    },
    'mkt-voice': {
      levels: {
        rookie: [
          'Uses greetings and set lines from the style notes, and their own words for the rest.',
          'Compares a draft with the style notes when reminded, and asks a colleague about the tone.',
        ],
        pro: [
          'Writes replies, buttons and posts in one voice, and looks in the style notes when in doubt about a word.',
          'Rereads each draft for words that do not fit the voice, and changes them before sending it.',
        ],
        master: [
          "Keeps the company's voice where no style note helps, such as a reply to sad news or a note on a price rise.",
          "Has written examples of the voice, and newcomers' drafts have needed fewer changes since.",
        ],
      },
      practise: [
        'Choose five recent messages, read each aloud, and mark every word the company would not say.',
      ],
      share: [
        'Put together six pairs of lines, before and after, that show the voice in replies, posts and buttons.',
      ],
      questions: [
        'Which message in the last month did not sound like us, and which words made you notice?',
      ],
      serves: 'When saved replies share one voice, colleagues can send them with fewer changes.',
    },
    'mkt-positioning': {
      levels: {
        rookie: [
          'Lists what the product does, and names one kind of customer it is for.',
          'Names another product that customers might choose, and asks colleagues why they would.',
        ],
        pro: [
          'Says in two sentences who the product is for, what those people use now, and what they gain by changing.',
          'Backs each claim with a fact that a customer could check.',
        ],
        master: [
          'Works out who a new product or feature is for, and who should choose another, before anyone has used it.',
          'Hands sales and support two sentences, and colleagues there use them with customers without being told to.',
        ],
      },
      practise: [
        'Write in three lines who one feature is for, what else they use and why to change, and list two doubts that colleagues raise.',
      ],
      share: [
        'Bring product and support together for half an hour, let each write who a feature is for, and compare.',
      ],
      questions: [
        'When did a customer last choose another product over ours, and what reason did they give?',
      ],
      serves: "Replies and pages in customers' own words can be clear to them at first reading.",
    },
    'mkt-copy': {
      levels: {
        rookie: [
          'Drafts a short text from a template, with the request in the place set for it.',
          'Shortens a text after a colleague has marked what could be cut.',
        ],
        pro: [
          'Writes one message per text, with the request in the first two lines.',
          'Shows two versions of each text, and says what each should get the reader to do.',
        ],
        master: [
          'Explains a long rule, a new fee or bad news in a few plain lines, and few customers write in to ask.',
          "Shortens colleagues' drafts, and more readers than before do the one thing those texts ask for.",
        ],
      },
      practise: [
        'For a month, cut one long message a week to half its words, and note what a colleague thinks it asks for.',
      ],
      share: [
        'Before a launch, offer colleagues ten minutes a day to shorten their drafts, and keep both versions side by side.',
      ],
      questions: [
        'Which text of yours last got people to act, and which one did they read without acting?',
      ],
      serves:
        'Customers who open the message hear of the change in time, and may not need to write in.',
    },
    'mkt-analytics': {
      levels: {
        rookie: [
          'Reports views or opens, and adds an earlier number when somebody asks for one.',
          'Looks at one number after a message, and asks a colleague what else may have changed it.',
        ],
        pro: [
          'Writes down before each test what should change, by how much and by when.',
          'Compares with a group or a week without the message, and reports the tests that failed too.',
        ],
        master: [
          'Works out how much of a rise came from the message in a week when several other things changed too.',
          'Has dropped a text that the team liked, because a test showed no effect, and others now plan a test first.',
        ],
      },
      practise: [
        'Before your next three messages, write down what should change, and add a week later what did.',
      ],
      share: [
        'Set up a page of past tests with the guess, the number and the lesson, and add one test a month.',
      ],
      questions: [
        'Which number last changed for another reason than your message? What was the reason?',
      ],
      serves:
        'Once the team knows where readers give up, it can rewrite that step and may get fewer tickets on it.',
    },
    'mkt-stories': {
      levels: {
        rookie: [
          'Passes on a nice comment from a customer, and asks a colleague whether it may be used.',
          'Notes what a customer liked and some of what happened, with a list of questions to ask.',
        ],
        pro: [
          'Gets written consent for each story, and shows the customer the text before it goes out.',
          'Tells what the customer struggled with, what they did and what changed, in their own words.',
        ],
        master: [
          'Tells a story with its doubts or failures left in, and the customer agrees to every line.',
          'Has built a list of stories and consents, which other teams ask to use.',
        ],
      },
      practise: [
        'Talk with one customer for fifteen minutes, write their story in six sentences, and let them correct it.',
      ],
      share: [
        'Make a short consent form and five questions, so that anyone on the team can collect a story.',
      ],
      questions: [
        'Which customer told you something lately that others should hear? What did you ask them next?',
      ],
      serves:
        'True stories show the team what its work has changed, and can give other customers an idea to try.',
    },
    'mkt-content': {
      levels: {
        rookie: [
          'Writes a short post on a topic they were given, and gets help with the title.',
          'Suggests one topic at a time, when someone asks for ideas.',
        ],
        pro: [
          'Plans a month of pieces, each from a question that customers ask or search for.',
          'Puts the words people search with into the title and first lines, and links to the next step.',
        ],
        master: [
          'Publishes a piece on a question in the first days it comes up, before many customers ask it.',
          'Runs a plan of pieces that several teams write for, and tickets on those topics have dropped.',
        ],
      },
      practise: [
        'Collect twenty phrases customers search with, and mark those that no public page answers.',
      ],
      share: [
        'Keep an open list of questions worth a post, with counts, from which colleagues can take one and write it.',
      ],
      questions: [
        'Which question did you answer this week that a public piece could have answered?',
      ],
      serves:
        'One public post can answer many people, and colleagues can link to it instead of typing.',
    },
    'mkt-lifecycle': {
      levels: {
        rookie: [
          'Prepares one message for everyone from a template, on a day that a colleague has set.',
          'Writes for one moment, such as the first sign-in, once a colleague has chosen the moment.',
        ],
        pro: [
          'Links each message to something the customer has just done, or has not done yet.',
          'Sets when a message must stop, such as after a purchase, and tests that it does.',
        ],
        master: [
          'Removes messages that come at a bad moment, and more customers than before finish the set-up.',
          'Has agreed on one calendar of messages with other teams, and nobody gets two in a day now.',
        ],
      },
      practise: [
        'Open a test account, write down every message it gets in seven days, and mark each that came at a bad time.',
      ],
      share: [
        'Draw all the messages a customer gets in the first month on one page, and walk two teams through it.',
      ],
      questions: [
        'When did a customer last get a message from us at a bad moment? What had just happened to them?',
      ],
      serves:
        'One email at the right moment can spare customers a problem, and keep ten tickets out of the queue.',
    },
    'mkt-launch': {
      levels: {
        rookie: [
          'Takes one task in a launch, such as a post, and asks each day what comes next.',
          'Gets a post ready with a checklist, and asks whoever keeps the plan about new dates.',
        ],
        pro: [
          'Keeps one plan with message, dates, owners and channels, and updates it the day something changes.',
          'Checks that support has the answers before the first message goes out.',
        ],
        master: [
          'Changes a message, a date or a whole launch when facts change, and has the news in every channel within hours.',
          'Looks back on each launch with all teams, and the next one has fewer late changes.',
        ],
      },
      practise: [
        'Follow one launch from the plan to a week after it, and keep a log of each delay and who heard of it late.',
      ],
      share: [
        'Write up one launch in two pages, with the plan, the changes and the lessons, for whoever runs the next one.',
      ],
      questions: [
        'In the last launch, what did customers hear before support did? How did that come about?',
      ],
      serves:
        'With answers ready on launch day, colleagues can spend less time asking around while customers wait.',
    },
    'mkt-channel': {
      levels: {
        rookie: [
          'Posts texts that others have written, and looks at the numbers when reminded.',
          'Follows the basic rules of one channel, and asks before trying something new in it.',
        ],
        pro: [
          'Runs one channel week by week, with one small test at a time and a note on each result.',
          'Says which kinds of text work there, with numbers from the last three months.',
        ],
        master: [
          'Finds new kinds of post by testing when the old ones get fewer replies or the channel changes its rules.',
          'Has taught a colleague the channel with a guide of tested ways, and they now run it alone.',
        ],
      },
      practise: [
        'Choose one channel, follow three companies in it for two weeks, and list five kinds of post that get replies.',
      ],
      share: [
        'Record a twenty-minute talk on what your tests in one channel have shown, with the failed ones first.',
      ],
      questions: ['What did your last test in this channel show that you had not expected?'],
    },
  },
}
