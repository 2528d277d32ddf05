import type { TreeGuidance } from '../../domain/tree-guidance.ts'

export const guidance: TreeGuidance = {
  tree: 'product-liaison',
  portrait: {
    week: [
      'You read tickets and chats, count what comes up, and turn it into a short note for the product team.',
      'You join their planning and triage, explain what customers are trying to do, and hear why some requests have to wait.',
      'Afterwards you tell the support team what was decided, and write back to customers who asked.',
      'The dull part is keeping lists. You merge requests that came twice, ask for news and update the same request once more.',
    ],
    enjoyedBy: [
      'People who notice when two teams misunderstand each other, and want to explain what each one means.',
      'Anyone who can argue for something, hear "no", and come back with better evidence a month later.',
    ],
    leavesOut: [
      'You do not decide what gets built, and many of your best cases will be turned down or have to wait.',
      'You do not have to write code or draw designs, as long as you ask how things work.',
    ],
    whySeeds:
      'Bridging and advocacy carry what one group knows to another. A liaison does so each week, with counts and clear reports.',
  },
  skills: {
    'lia-voice': {
      levels: {
        rookie: [
          'Passes on what a customer said that day, with a link to the ticket.',
          'Collects quotes in a list, and does not count them yet.',
        ],
        pro: [
          'Posts the main themes every month, with a count and a quote for each.',
          "Leaves customers' wording as it was, and marks which lines are support's own view.",
        ],
        master: [
          'Reports a new theme after only five tickets, and adds counts from other channels.',
          'Writes a note that product people quote in their plans, and they ask for it when it is late.',
        ],
      },
      practise: [
        'Save two quotes a day for a week, word for word, then sort them into themes with a count for each.',
      ],
      share: [
        'Let a different colleague write the monthly note each time, with you as the editor.',
      ],
      questions: [
        'Which customer sentence from this month should the product team hear? How many others said the same?',
      ],
      serves:
        'The product team can read in five minutes what customers struggle with, and need not ask around.',
    },
    'lia-triage': {
      levels: {
        rookie: [
          'Reads new issues, and marks those that look urgent for a colleague to check.',
          'Sorts with the list of rules open, and asks about every third case.',
        ],
        pro: [
          'Sorts new issues by the agreed rules, and writes the rule next to each.',
          "Brings unclear cases to the weekly session, with the customer's goal and the steps.",
        ],
        master: [
          'Sorts a full list, such as after a release or in an outage, and still finds the serious one with another cause.',
          'Gets both teams to change a rule that failed, and fewer issues have to be sorted twice.',
        ],
      },
      practise: [
        'Sort ten new issues alone, compare with how the product team sorted them, and note each difference.',
      ],
      share: [
        'Turn five sorted issues into a small practice set, with the reason for each, for colleagues to try.',
      ],
      questions: [
        'Which issue did you and the product team last sort differently? What did each of you see in it?',
      ],
      serves:
        'The session can start with sorted cases, so engineers spend less of it asking what the customer did.',
    },
    'lia-process': {
      levels: {
        rookie: [
          'Sends ideas when they come up, to the one product person they know.',
          'Asks when something will be ready, and who decides about it.',
        ],
        pro: [
          'Names who decides for each product area, and sends input before the planning date.',
          'Reads each new plan within a week, and asks about the parts that affect support.',
        ],
        master: [
          'Finds the right person and moment even when the teams have just changed or nobody owns the problem.',
          'Draws for colleagues how decisions are made, and their requests now arrive before plans are set.',
        ],
      },
      practise: [
        'Pick three changes you heard of lately, and note for each who decided, when, and from what information.',
      ],
      share: [
        'Invite a product manager to answer questions from support for half an hour, and write up the answers.',
      ],
      questions: [
        'Which decision did you last hear about too late? Who made it, and when could we have given our view?',
      ],
      serves:
        'The team can learn until when a plan can change, so that a good report is not sent a week too late.',
    },
    'lia-problem': {
      levels: {
        rookie: [
          'Passes on the request as the customer put it, such as an export button.',
          'Finds out the reason behind a request when the product team asks.',
        ],
        pro: [
          'Describes who has the problem, what they want to do, what stops them and how they manage now.',
          'Puts any solution on a line of its own, marked as an idea.',
        ],
        master: [
          'Shows that five requests come from one problem, before work on the first has started.',
          'Helps colleagues take the solution out of their requests, and engineers send fewer back.',
        ],
      },
      practise: [
        'Ask three customers what they were trying to do when they asked for a feature, and note what surprised you.',
      ],
      share: [
        'Start a page of requests before and after a rewrite, and add a new pair every month.',
      ],
      questions: [
        'Which feature request did you last pass on? What was that customer trying to get done?',
      ],
      serves:
        'With a clear problem, the product team can find a simpler fix and has fewer questions to send back.',
    },
    'lia-loop': {
      levels: {
        rookie: [
          'Thanks customers for a report, and says that it has been passed on.',
          'Writes back about a fix when a colleague or the customer asks for news.',
        ],
        pro: [
          'Messages everyone on the list within two days of a fix, and says what is different for them now.',
          'Tells colleagues every month what became of their reports, with the reason for each one turned down.',
        ],
        master: [
          'Tells customers who have waited for months why a request was turned down, and what they can do today.',
          'Runs one list that shows each colleague what their reports led to, and the team now sends more reports.',
        ],
      },
      practise: [
        'Find out what became of three reports you passed on over a month ago, and tell each customer in one line.',
      ],
      share: [
        'Draft three short messages that say "fixed", "not planned" and "not yet", and let the team improve them.',
      ],
      questions: [
        'Who is still waiting to hear from us about something they reported? What do you know about it today?',
      ],
      serves:
        'Ten customers can stop checking, and the team gets fewer messages that only ask for news.',
    },
    'lia-impact': {
      levels: {
        rookie: [
          'Says whether a few or many customers are affected, and gets the number from a colleague.',
          'Counts the tickets on a problem with a saved search, as a first guess at its size.',
        ],
        pro: [
          'Gives a range for how many people are affected and how often, with the source.',
          'Adds what the workaround costs a customer in minutes, money or lost work.',
        ],
        master: [
          'Estimates a problem that has hardly any tickets, from usage data or similar cases.',
          'Has given ranges that later data confirmed, and product teams ask for one before they plan.',
        ],
      },
      practise: [
        'Estimate how many people one problem affects, then look at the data and note the difference.',
      ],
      share: [
        'Make a small sheet that turns tickets, users and minutes into a range, and try it with a colleague.',
      ],
      questions: [
        'Which estimate of yours was furthest from the real number this quarter? What had you left out?',
      ],
      serves:
        'The product team can put your reports in order without asking, so the worst problem may be fixed sooner.',
    },
    'lia-discovery': {
      levels: {
        rookie: [
          'Suggests a customer for a call when a product manager asks for one.',
          'Joins the call and listens, and takes some notes that a colleague completes.',
        ],
        pro: [
          'Invites customers who differ in size, skill and need, and tells them what the call is for.',
          'Shares notes within two days, with what was said kept apart from what it may mean.',
        ],
        master: [
          'Brings in customers whom nobody has asked so far, such as those who gave up in week one.',
          "Introduces a customer's problem before the design begins, and a product team changes its plan.",
        ],
      },
      practise: [
        "Listen to one customer call, write down three things you heard, and compare them with a product person's notes.",
      ],
      share: [
        'Show a colleague how you invite a customer, from the first message to the thank-you note.',
      ],
      questions: [
        'When did a product person last talk to a customer because of you? What was new to them?',
      ],
      serves:
        'The product team can hear how customers work before it builds, so support may get fewer surprises later.',
    },
    'lia-launch': {
      levels: {
        rookie: [
          'Reads the release note on the day, and answers questions as they come.',
          'Asks the product team for a summary, and posts it for support.',
        ],
        pro: [
          'Agrees on dates, replies and known problems with the product team two weeks before a launch.',
          'Sends support and the product team a count of customer questions on each day of the first week.',
        ],
        master: [
          'Has the next message ready when a launch or a small release turns out differently, before customers ask.',
          'Shows early what support still needs, and product teams now ask support before they set a date.',
        ],
      },
      practise: [
        'Try the next release three days early as a customer would, and send the product team five questions.',
      ],
      share: [
        'Leave a one-page plan for the days around a launch that the next person can fill in.',
      ],
      questions: [
        'Think of the last launch. Which customer question surprised us, and who could have known?',
      ],
      serves:
        'Colleagues can give the same fair answer to a hard question, without a search while the customer waits.',
    },
    'lia-tradeoffs': {
      levels: {
        rookie: [
          'Asks for a fix, and says what could wait for it when the product team asks.',
          'Prepares the points for one request with help, and reads them out.',
        ],
        pro: [
          'States for each request what should wait if it comes first, and why.',
          'Asks why each time the product team turns a request down, and tells support the reason in fair words.',
        ],
        master: [
          'Argues against a popular request when there is little evidence, in front of those who want it.',
          'Gets two teams to agree on what to drop, and both keep to it when customers complain.',
        ],
      },
      practise: [
        'Write down why each request was turned down this month, and mark the reasons you could explain to a customer.',
      ],
      share: [
        'Host a practice debate on a real request, in which colleagues argue for the side they do not agree with.',
      ],
      questions: [
        'Which request of yours did a product team last turn down? What was their best reason?',
      ],
      serves:
        'The team can choose the requests that matter most to it, and the product team gets fewer to compare.',
    },
    'lia-roadmap': {
      levels: {
        rookie: [
          'Brings a list of wishes to planning when invited.',
          'Hears the plan together with everyone else, and asks about one or two items.',
        ],
        pro: [
          'Comes to every planning round with three problems, the size of each and a first choice.',
          'Records after each round what became of each problem, and why.',
        ],
        master: [
          'Reorders the problems within a day when plans or numbers change, and says what each choice costs customers.',
          'Brings evidence to every round, and product teams now wait for it before they decide.',
        ],
      },
      practise: [
        'Before the next planning round, write one page with three problems in order, and compare it with the plan.',
      ],
      share: [
        'Take a different colleague to each planning round, and let them present one of the problems.',
      ],
      questions: [
        'Which item on the current plan came from something you brought? Which one is missing, and why?',
      ],
    },
  },
}
