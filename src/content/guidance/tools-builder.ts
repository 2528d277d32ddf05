import type { TreeGuidance } from '../../domain/tree-guidance.ts'

export const guidance: TreeGuidance = {
  tree: 'tools-builder',
  portrait: {
    week: [
      'You watch colleagues work for an hour or two, and count the clicks, the copying and the waiting.',
      'Then you build something small, such as a form, a rule or a script, and three people try it while you take notes.',
      'You talk with the people who look after data and security before a tool uses customer records.',
      'The dull part is keeping tools working. You test old rules, update how-to pages and answer the same question again.',
    ],
    enjoyedBy: [
      'People who get annoyed at copying the same thing twice, and then do something about it.',
      'Anyone who likes to test an idea, see it fail, and try a smaller one the next day.',
    ],
    leavesOut: [
      'You do not have to be a software engineer, because many good tools are a form, a formula or a clear rule.',
      'You seldom get to build from nothing, as most of the work is making old tools simpler.',
    ],
    whySeeds:
      'Tool fluency shows where work by hand costs time, and troubleshooting finds out why. Small projects teach you to finish what you start.',
  },
  skills: {
    'tls-map': {
      levels: {
        rookie: [
          'Draws a simple task as the guide describes it, without the waiting times so far.',
          "Notes the main steps with a colleague's help, and times some of them.",
        ],
        pro: [
          'Draws every step of a frequent task, with the minutes, the waiting and the work that has to be done again.',
          'Shows the drawing to two people who do the task, and corrects it with them.',
        ],
        master: [
          'Draws work that passes through several teams, and finds a wait that nobody had counted.',
          'Makes maps that lead teams to drop a step or a handover, and tickets now wait for less time.',
        ],
      },
      practise: [
        'Follow three tickets from first message to close, and draw every wait of more than a day.',
      ],
      share: [
        'Draw one task together with two colleagues, and keep the sheet where the team can add to it.',
      ],
      questions: ['Which task felt slow last week? Where did it wait, and for whom?'],
      serves: 'The team can see which step costs the most minutes, and fix that one first.',
    },
    'tls-scripting': {
      levels: {
        rookie: [
          'Fills in a formula that somebody else has written, and copies the rest by hand.',
          'Changes one line of a ready script, and asks for help when it stops.',
        ],
        pro: [
          'Replaces a weekly task done by hand with a formula or script, and tests it on ten rows first.',
          'Adds a note on what it does, where the data comes from and when it was last checked.',
        ],
        master: [
          'Adds a clear warning for late, odd or missing data before the first such error happens.',
          'Gives the team scripts that people run without help, and they save an hour of copying a week.',
        ],
      },
      practise: [
        'Count for two days what you copy and paste, then replace the copy you make most often with a formula.',
      ],
      share: [
        'Explain one of your scripts line by line in a short recording, and let a colleague change a line.',
      ],
      questions: ['What did you copy by hand this week? Which part of that could a formula do?'],
      serves:
        'A report that fills itself in can save somebody time each week, with fewer copying errors.',
    },
    'tls-needs': {
      levels: {
        rookie: [
          'Builds a small thing for one colleague who asks, with help to find out what it is for.',
          'Asks colleagues in a message what they would like, and makes a list of the wishes.',
        ],
        pro: [
          'Watches at least three colleagues do the task, with their consent, before suggesting anything.',
          'Sorts the notes into wishes and delays, and counts how often each delay came up.',
        ],
        master: [
          'Spots a delay that everyone has stopped noticing, and shows how often it happens.',
          'Shows a team what really slows it, and people use a small fix in place of the tool they wanted.',
        ],
      },
      practise: [
        'Ask five people who want a tool when they last needed it, and count how many can name the day.',
      ],
      share: [
        'Take a colleague with you when you next watch somebody work, then compare what each of you wrote down.',
      ],
      questions: [
        'What did a colleague last ask you to build or change? What did you find was really slowing them down?',
      ],
      serves: 'Two colleagues can learn a faster way the same day, before anything has been built.',
    },
    'tls-helpdesk': {
      levels: {
        rookie: [
          'Works with the views that are there, and asks an admin for each change.',
          'Adds a simple tag or field, after an admin has checked that there is none like it.',
        ],
        pro: [
          'Tests each new field, form or role with one colleague before the team gets it.',
          'Removes what nobody has used for three months, and logs each change with its reason.',
        ],
        master: [
          'Rebuilds the set-up for a new team, language or kind of ticket while replies keep going out.',
          'Sets naming rules that other admins follow, and newcomers find the right view without asking.',
        ],
      },
      practise: [
        'List every view you open in a week, and mark those in your menu that are not on the list.',
      ],
      share: ['Write one page on what each field is for and when to leave it empty.'],
      questions: ['Which view or field slowed you down last week? What did you do instead?'],
      serves:
        'One clearer view can save each colleague a few clicks a ticket, and fewer tickets get missed.',
    },
    'tls-apis': {
      levels: {
        rookie: [
          'Reads an API page with a colleague, and copies a ready call into a test account.',
          'Pastes the whole error into the ticket, and asks what the code means.',
        ],
        pro: [
          'Makes every call in a test account first, and keeps keys out of tickets and chats.',
          'States the call, the answer and the error code when passing on an integration ticket.',
        ],
        master: [
          'Solves data problems between two systems whose guides disagree or say nothing.',
          'Keeps a page of tested sample calls, and colleagues close such tickets without an engineer.',
        ],
      },
      practise: [
        'Explain three API error codes in one plain sentence each, and ask a colleague which one is still unclear.',
      ],
      share: [
        'Collect the five calls that solve most integration tickets, with sample answers and no real keys.',
      ],
      questions: [
        'Tell me about the last integration ticket you passed on. What did you already know about the call?',
      ],
      serves:
        'A tested call can show the cause at once, so fewer integration tickets have to wait for an engineer.',
    },
    'tls-automation': {
      levels: {
        rookie: [
          'Uses the saved replies, and asks a colleague which lines to change when a case is unusual.',
          "Suggests a rule after an annoying ticket, and counts similar ones with a colleague's help.",
        ],
        pro: [
          'Counts the cases before writing a rule, and names those it must leave to a person.',
          'Checks the saved replies every quarter, and deletes those that nobody has sent.',
        ],
        master: [
          'Finds rules that clash, or that a new kind of ticket gets around, and mends them before customers notice.',
          'Automates a dull task for the team, keeps a way to reach a person, and fewer tickets are reopened.',
        ],
      },
      practise: [
        'Read the last twenty tickets that one rule changed, and count those a person should have seen first.',
      ],
      share: [
        'Write one rule together with a colleague, and let them list the cases in which it must not run.',
      ],
      questions: [
        'Which automatic reply last went to a customer who needed a person? How did you notice?',
      ],
      serves:
        'The whole team sends these five replies, so each clearer line can spare many customers a question.',
    },
    'tls-prototype': {
      levels: {
        rookie: [
          'Explains an idea in words, and draws a simple part of it with a colleague.',
          'Shows a first version to one colleague, and asks whether they like it.',
        ],
        pro: [
          'Builds a first version in under a day, with made-up data, to answer one question.',
          'Watches three people use it without help, and notes what they tried to do.',
        ],
        master: [
          'Answers with one sketch and five tries what others thought would take months of building.',
          'Drops a version that people praised but did not use, and the team plans the next version from that result.',
        ],
      },
      practise: [
        'Write the one question your idea has to answer, test it in under an hour, and note the result.',
      ],
      share: [
        'Run an hour in which everyone draws a fix for one annoyance on paper, and tries it on a colleague.',
      ],
      questions: [
        'What did you last build or draw that people used in a way you had not expected? What came of that?',
      ],
      serves:
        'Three tries can show in an hour whether a page would help, before anyone spends a week on it.',
    },
    'tls-evaluate': {
      levels: {
        rookie: [
          'Watches a demo with a list of questions from a colleague, and notes a few points about the tool.',
          'Tries the main features alone, on sample tickets.',
        ],
        pro: [
          'Lists needs, costs and risks before the trial, and checks every tool against the same list.',
          'Runs the trial on real tasks, with at least three colleagues, until a set date.',
        ],
        master: [
          'Advises against a tool that many people want when the trial shows that the old one does better.',
          'Leads several teams to choose one tool, and people who had wanted another now work with it.',
        ],
      },
      practise: [
        'List the ten tasks a tool must do for the team, and mark those that the one you have now cannot do.',
      ],
      share: [
        'Publish the list of needs from each trial, so that the next team to choose can start from it.',
      ],
      questions: ['Which tool did we last say yes or no to? What would you test for longer now?'],
      serves:
        'The team can choose by its own tasks and not by a demo, and may save money on what it would not use.',
    },
    'tls-rollout': {
      levels: {
        rookie: [
          'Tells the team about a small change on the day, with a text that a colleague has checked.',
          'Answers questions about a change one by one, as people notice it.',
        ],
        pro: [
          'Announces each change a week ahead, with the reason, the date, where to get help and how to go back.',
          'Counts after two weeks who uses the new way, and asks the others what stops them.',
        ],
        master: [
          'Adapts or undoes a change on the day people get stuck with it, and tells everyone what comes next.',
          'Brings in changes that some did not want at first, and people who had objected now teach them to others.',
        ],
      },
      practise: [
        'Ask three people the day after a change what they still do the old way, and post what would help them.',
      ],
      share: [
        'Pass your plan to the next person who brings in a change, with the questions people really asked.',
      ],
      questions: [
        'Think of the last change you brought in. Who kept to the old way, and what did they tell you?',
      ],
      serves:
        'Colleagues can look the change up on their own, so whoever brings it in answers fewer questions.',
    },
    'tls-steward': {
      levels: {
        rookie: [
          'Fixes small faults in the tool when somebody reports them, with the steps on its page.',
          'Tells people how it works when they ask, and writes down some of the answers.',
        ],
        pro: [
          'Checks every month who uses the tool, who has access and what fails.',
          'Maintains a page with its purpose, its owner, its risks and the steps to repair it.',
        ],
        master: [
          'Practises with colleagues what to do if data leaks or a supplier closes, and each of them can do it alone.',
          'Takes an old tool out of use before it fails, and the team loses no day of work and no data.',
        ],
      },
      practise: [
        "Check one tool's list of users this month, and count those who no longer need their access.",
      ],
      share: ['Train a second owner for the tool, and let them do the next monthly check alone.'],
      questions: [
        'When did one of our tools last fail? Who noticed first, and what did its page say to do?',
      ],
    },
  },
}
