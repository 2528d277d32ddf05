import type { TreeGuidance } from '../../domain/tree-guidance.ts'

export const guidance: TreeGuidance = {
  tree: 'fraud-billing',
  portrait: {
    week: [
      'You would work through flagged payments and disputes, and decide each one on the facts.',
      'You would write to customers who are upset about a charge, and often the answer is no.',
      'You would send proof to the bank before its deadline, and talk with the payment team about what looks odd.',
      'The dull part is the log, in which every step, date and amount is written down, case after case.',
    ],
    enjoyedBy: [
      'People who like to check a fact twice before they decide.',
      'Anyone who would rather give a clear no than a vague maybe, and say it kindly.',
      'People who like lists, dates and sums that add up.',
    ],
    leavesOut: [
      'It is not police work, and you rarely learn who was behind a fraud.',
      'It does not include bookkeeping or tax advice, which stay with the finance team.',
    ],
    whySeeds:
      'Each seed is a part of a case. You see what is odd, check it in the data, meet the deadline, say no and stay steady.',
  },
  skills: {
    'frd-billing': {
      levels: {
        rookie: [
          'Explains a simple renewal with the help page open, and passes tax questions on.',
          'Looks up how a refund works each time, and asks when it might be a credit.',
        ],
        pro: [
          'Explains any line of an invoice in one reply, with the date and the amount.',
          'Works out a partial refund by hand after a change of plan, and the sum matches the system.',
        ],
        master: [
          'Finds out why a charge went wrong in a case with two plans or countries that no page covers.',
          'Has rewritten a billing page, and colleagues now send it instead of asking.',
        ],
      },
      practise: [
        'Work out five real invoices by hand this week, and count how many match the system.',
      ],
      share: [
        'Draw one page that shows what a customer pays when they change plan in the middle of a month.',
      ],
      questions: [
        'Which charge did you last have to explain twice, and what made it clear the second time?',
      ],
      serves:
        'An agent who has seen the whole path can answer in one reply what may now take three.',
    },
    'frd-privacy': {
      levels: {
        rookie: [
          'Asks the identity questions from the script, and calls the lead when an answer does not fit.',
          'Writes the note on a case, and takes out private data with the help of a checklist.',
        ],
        pro: [
          'Finishes the identity check before saying a word about the account.',
          'Opens only the pages the case needs, and covers private data before sharing a screenshot.',
        ],
        master: [
          'Keeps to the check when someone begs, threatens or claims to be the boss, and offers another safe way.',
          'Finds gaps in the checks, and the team has changed at least one step because of it.',
        ],
      },
      practise: [
        'For a week, count the pages of data you open in each case, and mark those you did not need.',
      ],
      share: [
        'Act as three invented customers for a newcomer, and talk through what to ask each one.',
      ],
      questions: [
        'Tell me about the last person who could not pass the check. What did you offer them?',
      ],
      serves:
        "A weak check that is found early can be fixed before a thief gets into somebody's account.",
    },
    'frd-signals': {
      levels: {
        rookie: [
          'Flags an account on one odd sign, such as a new country, and asks a colleague what it means.',
          'Compares an account with the list of signs, and thinks of an innocent reason when asked.',
        ],
        pro: [
          'Names at least two signs and one innocent reason before flagging an account.',
          'Looks at the age of the account, its devices and its past orders every time.',
        ],
        master: [
          'Notices a new kind of fraud, or a new form of an old one, before any list has it.',
          'Teaches the team each new sign, and fewer honest customers get blocked by mistake.',
        ],
      },
      practise: [
        'Take ten closed cases, guess from the first page of each if it was fraud, and count your right guesses.',
      ],
      share: [
        'Collect six innocent reasons that look like fraud on one page, each with a case and no names.',
      ],
      questions: ['Which account looked wrong to you lately and turned out to be fine?'],
      serves:
        'The notes can show the team which signs to trust and which ones block honest customers.',
    },
    'frd-policy': {
      levels: {
        rookie: [
          'Quotes the refund rule as it stands, and asks the lead about anything outside it.',
          'Grants or refuses simple refunds, and adds the reason when the form asks for it.',
        ],
        pro: [
          'Decides borderline refunds within the agreed limit, and writes the reason in the ticket.',
          'Gives two customers with the same story the same answer.',
        ],
        master: [
          'Decides a case that no rule covers, and somebody who checks it later agrees with the reason.',
          'Shows with real cases where a rule is unfair or unclear, and it is then reworded for the whole team.',
        ],
      },
      practise: [
        'Ask a colleague to decide five of your past cases without seeing your answers, and list where you differ.',
      ],
      share: [
        'Host a half-hour in which people decide the same four cases alone, then compare their answers.',
      ],
      questions: [
        'When did you last make an exception to a rule, and what would you tell the next customer with the same story?',
      ],
      serves:
        'Written reasons can give the next customer the same fair answer, whoever is on shift.',
    },
    'frd-disputes': {
      levels: {
        rookie: [
          'Finds the dispute and its deadline, and needs a list of what to send.',
          'Sends the evidence by the deadline, once a colleague has checked that it is complete.',
        ],
        pro: [
          'Sends evidence two days or more before the deadline, sorted to fit the reason the bank gave.',
          'Notes how each dispute ended, and the cause when it was lost.',
        ],
        master: [
          'Builds a case from few records or for a new kind of claim, and says early which disputes cannot be won.',
          'Traces lost disputes to one cause, and the team has lost fewer of that kind since.',
        ],
      },
      practise: [
        'Read three lost disputes again, and write down the piece of evidence that each one lacked.',
      ],
      share: ['Make a one-page list of what to collect for each reason a bank may give.'],
      questions: [
        'Which dispute did we lose lately, and when did you first see that we might lose it?',
      ],
      serves:
        'A second person who watches the deadline can keep a dispute from being lost on a busy day.',
    },
    'frd-investigate': {
      levels: {
        rookie: [
          'Follows the steps while a colleague watches, and writes the log at the end.',
          'Solves simple cases with a checklist, and goes back for a step that a reviewer points out.',
        ],
        pro: [
          'Logs each step as it happens, with the time, the source and what it showed.',
          'Writes down what would prove the first guess wrong, and checks that as well.',
        ],
        master: [
          'Finds the links between accounts in a kind of case not met before, and marks what is proven and what is not.',
          'Keeps logs so plain that newcomers work their first cases from them.',
        ],
      },
      practise: [
        'In your next three cases, write each step down within a minute, then count the gaps in the log.',
      ],
      share: [
        'Walk two colleagues through a closed log, and ask at each step what they would check next.',
      ],
      questions: [
        'Tell me about a case where a late fact changed your mind. Where could you have found it sooner?',
      ],
      serves:
        'Your colleague can think while you write, and anybody can take the case over from the log.',
    },
    'frd-refuse': {
      levels: {
        rookie: [
          'Refuses with a saved reply in clear cases, and gets help if the customer writes back.',
          'Asks before sending a refusal which facts of the case may be told.',
        ],
        pro: [
          'Says no in the first two sentences, and adds what the customer can still do.',
          'Leaves out how the fraud was found, and gives the same answer when asked again.',
        ],
        master: [
          'Closes a case with threats or a new kind of story in one calm reply, with no hint of how the fraud was noticed.',
          'Checks difficult refusals before colleagues send them, and fewer of those cases come back as complaints.',
        ],
      },
      practise: [
        'Rewrite two sent refusals a week for a month, and count the words that hint at how you knew.',
      ],
      share: ['Write four sample refusals, with a note on what each one leaves out and why.'],
      questions: ['In your last refusal, which sentence took you longest, and why?'],
      serves: 'Words tried out beforehand can keep an angry chat short, and tell a thief nothing.',
    },
    'frd-trends': {
      levels: {
        rookie: [
          'Reports the sum lost last month, and adds the month before when asked.',
          'Takes numbers from a report somebody else set up, and asks what the odd ones mean.',
        ],
        pro: [
          'Sends a page each month with the losses by cause, what has changed and the likely reason.',
          'Marks the numbers that may still change, because some disputes close late.',
        ],
        master: [
          'Spots a real rise within days in a month when numbers go up and down, and shows its cause.',
          'Writes reports that have led another team to change a check or a rule.',
        ],
      },
      practise: [
        'For four weeks, write one line on what has changed and a guess about why, then count the right guesses.',
      ],
      share: [
        "Hand over the steps of your report, and watch while a colleague builds next month's page.",
      ],
      questions: ['Which number in your latest report surprised you, and what did you do with it?'],
      serves: 'A simple count can show the team which one cause to work on first.',
    },
    'frd-playbook': {
      levels: {
        rookie: [
          'Writes down the steps of a case just closed, and puts "ask the lead" at the hard choice.',
          'Covers the usual case in a draft, and stops at the point where two answers are possible.',
        ],
        pro: [
          'Writes guides as yes or no questions, with a real case and the date of the last check.',
          'Tries each guide on five past cases before it goes out.',
        ],
        master: [
          'Gets a usable guide out within a day when a new kind of case turns up.',
          'Keeps a guide by which newcomers decide alone, and the lead gets fewer questions.',
        ],
      },
      practise: [
        'Give your draft and three old cases to two colleagues, and count the decisions that differ from yours.',
      ],
      share: ['Lead an hour in which the team turns one messy case into a guide of ten lines.'],
      questions: ['Which decision did colleagues ask you about more than once this month?'],
      serves: 'One clear page can spare the team from asking the lead the same thing every week.',
    },
    'frd-prevent': {
      levels: {
        rookie: [
          'Lists cases that need not have happened, and adds with help what they cost.',
          'Joins talks with the payment team, and answers questions on cases that others bring.',
        ],
        pro: [
          'Brings the payment or product team one cause a month, with its cost and a change to try.',
          'Counts the cases for a month after each change, to see whether it worked.',
        ],
        master: [
          'Finds how a new offer or a changed form could be misused before customers see it, and how to prevent that.',
          'Leads several teams to a fix that cuts losses and does not block honest people.',
        ],
      },
      practise: [
        'Pick three closed cases, and write for each the earliest point at which it could have been stopped.',
      ],
      share: [
        'Set up half an hour a month in which support, payment and product people go through two costly cases.',
      ],
      questions: [
        'Which recent loss could have been stopped earlier, and who would have had to act?',
      ],
    },
  },
}
