import type { TreeGuidance } from '../../domain/tree-guidance.ts'

export const guidance: TreeGuidance = {
  tree: 'trainer',
  portrait: {
    week: [
      'You read tickets and sit in on chats to see where people get stuck, and you ask whether training would help.',
      'Most of your time goes into preparing. You pick real cases, remove the names and try each exercise on a colleague.',
      'You lead two or three sessions with small groups, and in between you coach people one at a time.',
      'The dull part is booking calls, fixing old slides and checking tickets weeks later to see what has changed.',
    ],
    enjoyedBy: [
      'People who like to see somebody understand, and who can keep quiet while that person tries.',
      'Anyone who enjoys splitting a hard task into steps, and finding a third way to explain it when two have failed.',
    ],
    leavesOut: [
      'You do not have to know the product better than everyone else, because colleagues can bring the answers you lack.',
      "You do not grade people's work, and speaking to a big crowd is only a small part of it.",
    ],
    whySeeds:
      'Most of these seeds end with somebody else doing the work alone. Training asks the same for a whole group.',
  },
  skills: {
    'trn-learning': {
      levels: {
        rookie: [
          'Explains a short topic in one go, with an example borrowed from a colleague.',
          'Asks at the end whether it was clear, and shows it once more to those who want it.',
        ],
        pro: [
          'Teaches one step at a time, with an example, and lets people try it before the next step.',
          'Starts each follow-up with what the learner remembers, before showing anything again.',
        ],
        master: [
          'Explains a step in a new way during the session when nobody has understood it, with a fresh example.',
          'Shortens a course to what newcomers need in week one, and they still use all of it a month later.',
        ],
      },
      practise: [
        'Cut your next explanation to a colleague by half, then note which missing parts they asked for.',
      ],
      share: [
        'Make a one-page list of what newcomers can leave for later, and give it to everyone who teaches them.',
      ],
      questions: [
        'What did you teach somebody last month? What do they still do, and what have they forgotten?',
      ],
      serves:
        'Newcomers need not ask again about what they still know after two weeks, so they can work alone sooner.',
    },
    'trn-needs': {
      levels: {
        rookie: [
          'Asks the person who wants a session what went wrong, and plans it from their answer.',
          'Reads one or two cases with a colleague to see where people got stuck.',
        ],
        pro: [
          'Reads at least five cases and watches somebody do the task before agreeing to train.',
          'Writes down whether the cause is knowledge, the tool, the process or motivation, with a case that shows it.',
        ],
        master: [
          'Advises against a session that a lead wants at once, and brings cases that show another cause.',
          'Improves a form, a guide or a rule in place of the session asked for, and the team then makes fewer mistakes.',
        ],
      },
      practise: [
        'Before you next explain a task, watch the person do it once, and note where they slow down or guess.',
      ],
      share: [
        'Write the four questions you ask before you agree to train, and put them where requests come in.',
      ],
      questions: [
        'Which mistake came back last month although everyone had been told about it? What did you find when you looked into it?',
      ],
      serves:
        'The team can use its training time on problems that training solves, and pass the rest to people who can fix them.',
    },
    'trn-outcomes': {
      levels: {
        rookie: [
          'Names the topic of a session, such as refunds, and gets help to write what people will do afterwards.',
          'Adds an outcome to a simple session when asked, such as what people should know afterwards.',
        ],
        pro: [
          'Starts every plan with one thing people will do after the session, and says where it can be seen.',
          'Checks that outcome with two future learners before building the session.',
        ],
        master: [
          'Turns a vague wish such as better replies into something the team can count, within one meeting.',
          'Helps other teams say what people should do after training, and their sessions now end with a task that shows it.',
        ],
      },
      practise: [
        'Take three sessions you went to this year, and write for each what you have done differently since.',
      ],
      share: [
        'Go through a plan with a colleague, and replace each "know" or "understand" with something people do.',
      ],
      questions: [
        'Think of the last session you gave. What could anyone have seen people do differently the week after?',
      ],
      serves:
        'Colleagues can know before the demo what it is for, and the team can see later whether it helped.',
    },
    'trn-coaching': {
      levels: {
        rookie: [
          'Asks one question from a list, then shows the learner how they would do it.',
          'Ends with a few tips, and at times asks what the learner will try first.',
        ],
        pro: [
          'Asks at least two open questions before giving a view.',
          'Ends each talk with a next step that the learner has put in their own words.',
        ],
        master: [
          'Coaches somebody with questions only, on a case that neither of them has met before.',
          'Has coached people who had been stuck on one kind of case for weeks, and they now solve it alone.',
        ],
      },
      practise: [
        'In your next three talks with a learner, ask two questions before any advice, and note what they came up with.',
      ],
      share: [
        'List ten questions that made learners think, and let a new coach watch while you use them.',
      ],
      questions: [
        'When did you last know the answer and let somebody find it themselves? What did they find?',
      ],
      serves:
        'The newer colleague can answer the next such question alone, and the team has one less to hand over.',
    },
    'trn-design': {
      levels: {
        rookie: [
          'Plans a short session from slides they were given, with some minutes for practice at the end.',
          'Follows the order of an older session, and asks a colleague what to cut when time is short.',
        ],
        pro: [
          'Plans each part in minutes, and gives at least half of them to practice.',
          'Shows one example from start to finish before people try a similar case.',
        ],
        master: [
          'Rebuilds a session within a day when the product or the group changes, and still gives half of it to practice.',
          'Writes plans from which colleagues lead sessions alone, and their groups pass the same final task.',
        ],
      },
      practise: [
        'Time every part of the next session you attend, and add up the minutes in which people did something.',
      ],
      share: [
        'Publish one plan with its minutes and its reasons, so that others can put in their own topic.',
      ],
      questions: [
        'In the last session you planned, what did you cut when time ran short? What did people miss because of it?',
      ],
      serves:
        'After twenty minutes of practice on a frequent question, the team may ask it less often.',
    },
    'trn-materials': {
      levels: {
        rookie: [
          'Writes a simple case from memory, with one clear answer.',
          'Turns a real ticket into an exercise, and lets a colleague check which details to remove.',
        ],
        pro: [
          'Builds each exercise from a real case, with all personal details removed and a model answer.',
          'Tries it on one person before the session, and rewrites what they misunderstood.',
        ],
        master: [
          'Prepares practice for a feature that has no tickets yet, from what customers are likely to ask.',
          'Keeps a shared set of exercises, and colleagues in other teams train with it.',
        ],
      },
      practise: [
        'Remove the personal details from one ticket a week, and count how many a colleague still finds.',
      ],
      share: ['Write a short guide on what to take out of a ticket before it becomes an exercise.'],
      questions: [
        'Which ticket from this month should every newcomer try once? What makes it hard?',
      ],
      serves:
        'Newcomers can make their first mistakes on solved tickets, where no customer is waiting.',
    },
    'trn-facilitation': {
      levels: {
        rookie: [
          'Leads a short part of a session, and asks the whole group a question now and then.',
          'Keeps to a written plan, with a colleague beside them who takes the unexpected questions.',
        ],
        pro: [
          'Gets every person to speak at least once, in pairs or by asking them by name.',
          'Stops every ten minutes to check what is unclear, and ends at the agreed time.',
        ],
        master: [
          'Gets a group working again after an argument, a failed demo or a plan that does not fit.',
          'Helps people who never spoke in meetings to take part, and they now offer cases of their own.',
        ],
      },
      practise: [
        'In your next three team calls, note who speaks and how often, and ask one quiet person for their view each time.',
      ],
      share: [
        'Watch a new host lead one call, and give them a note on who spoke and what people did not understand.',
      ],
      questions: [
        'Tell me about the last call you led in which somebody could not follow. How did you notice, and what did you do?',
      ],
      serves:
        'The whole team can learn from one difficult case, so the next one may take less time.',
    },
    'trn-onboarding': {
      levels: {
        rookie: [
          "Helps with a newcomer's first days by answering questions as they come.",
          'Goes through the checklist with a newcomer, and asks about lines that look out of date.',
        ],
        pro: [
          'Plans four weeks with a task for each, and checks weekly what the newcomer can do alone.',
          'Updates the plan after each newcomer, from what that person found confusing.',
        ],
        master: [
          'Keeps the plan going when several people start together, need another pace or meet a changed product.',
          'Writes a plan that any colleague can lead, and newcomers now work alone a week sooner.',
        ],
      },
      practise: [
        'Ask two people who started this year what confused them in week one, and list what would have helped.',
      ],
      share: [
        'Show another team your plan for the first four weeks, with notes on what you would change.',
      ],
      questions: [
        'Think of the last person who joined. On which day did they first work alone, and what had held them up?',
      ],
      serves:
        'A newcomer with a named buddy can get answers fast, and the next newcomer starts with a correct checklist.',
    },
    'trn-evaluate': {
      levels: {
        rookie: [
          'Asks people at the end of a session whether they liked it.',
          'Asks one or two of them later whether it helped, and notes the answer.',
        ],
        pro: [
          'Counts how often people do what was taught, in real work before and after each session.',
          'Looks again four weeks later, and reports what has lasted and what has not.',
        ],
        master: [
          'Checks what else may have caused a change, even when everybody is happy with the numbers.',
          'Has cut or stopped sessions that changed little, and the team now uses that time for other work.',
        ],
      },
      practise: [
        'Ask three people a month after a session to show you how they do it now, and list which steps they still use.',
      ],
      share: [
        'Build a simple sheet for before and after counts, and fill it in with the next colleague who trains.',
      ],
      questions: ["Which session of yours changed least in people's work? Where did you see that?"],
      serves:
        'The team can keep the sessions that change real replies, and drop those that only cost time.',
    },
    'trn-trainers': {
      levels: {
        rookie: [
          'Lets a colleague take a small part of a session now and then, and stays close to help.',
          'Sends the slides to the next trainer, and explains the rest when asked.',
        ],
        pro: [
          'Hands over each session with a plan, notes and answers to the usual questions.',
          "Sits in on a new trainer's first two sessions, and talks through each one the same day.",
        ],
        master: [
          'Stays quiet when a new trainer hesitates or gets stuck, and the trainer gets going again alone.',
          'Has let colleagues run every session for a month, and nobody needed to call for help.',
        ],
      },
      practise: [
        'Let a colleague run one part of your next session from your notes, and list what they had to ask.',
      ],
      share: ['Set up half an hour a month in which trainers try new exercises on each other.'],
      questions: [
        'When did somebody last run a session of yours without you? What was missing, and what was better?',
      ],
    },
  },
}
