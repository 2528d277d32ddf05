import type { TreeGuidance } from '../../domain/tree-guidance.ts'

export const guidance: TreeGuidance = {
  tree: 'bug-tester',
  portrait: {
    week: [
      'You take faults that support has seen and make each happen again, until an engineer can see it too.',
      'You sort new faults with product people and engineers, and keep the list of known issues up to date.',
      'Before a release you test what is new, with a goal and notes, and repeat the checks for old faults.',
      'A good part is dull. You fill in the same form twenty times and often find no fault.',
    ],
    enjoyedBy: [
      'People who ask what happens if a field stays empty, and then try it.',
      'Anyone who would rather know than guess, and takes notes while looking.',
      'People who like to finish a long list, and can bring bad news without blame.',
    ],
    leavesOut: [
      'You do not write the code that fixes a fault, even when you know where it is.',
      'You do not decide alone what gets fixed or when a release goes out.',
    ],
    whySeeds:
      'Each seed is about staying with a problem until others see it too. Testing does that before customers meet the fault.',
  },
  skills: {
    'bug-repro': {
      levels: {
        rookie: [
          'Lists every step the customer took, and tests with a colleague which of them matter.',
          'Makes a simple fault happen again with a guide, and gets help with the others.',
        ],
        pro: [
          'Takes out one step at a time until only the needed steps are left.',
          'Repeats the steps three times from a new account before sending them.',
        ],
        master: [
          'Finds steps that always show a fault others saw only at times, such as when two users save at once.',
          'Sends steps so short that engineers in other teams start the fix without a question.',
        ],
      },
      practise: [
        'Repeat one known fault in three browsers and two accounts, and list the steps needed in all of them.',
      ],
      share: [
        'Record your screen while you cut one report from ten steps to three, and say why each step could go.',
      ],
      questions: ['Which recent fault was hard to repeat? What did you change between tries?'],
      serves: 'Short steps can spare engineers a round of questions, so a fix may come sooner.',
    },
    'bug-evidence': {
      levels: {
        rookie: [
          'Attaches a screenshot, and adds logs once an engineer explains where they are.',
          'Pastes in a whole log, and needs help to find the useful line.',
        ],
        pro: [
          'Adds the error, the failed request and the time to each report before anyone asks.',
          'Hides names, email addresses and passwords in everything that is attached.',
        ],
        master: [
          'Finds the one failed request when a fault involves several systems.',
          "Has written steps for saving logs, and fewer of the team's reports come back for more evidence.",
        ],
      },
      practise: [
        'Watch one page load in the browser tools each day for a week, and note one request and its answer.',
      ],
      share: ['Make a page with three pictures that shows customers how to save a console record.'],
      questions: [
        'Which of your reports last came back with a request for more? What did it leave out?',
      ],
      serves:
        'Three reports with evidence can save three rounds of questions to customers who are waiting.',
    },
    'bug-severity': {
      levels: {
        rookie: [
          'Rates a fault as the customer did, and looks at the written scale when reminded.',
          'Gives a fault one mark, and asks an engineer how soon it should be fixed.',
        ],
        pro: [
          'Rates how bad a fault is by the written scale, and adds how many people it affects.',
          'Suggests on a separate line how soon to fix it, and names any workaround.',
        ],
        master: [
          'Shows from a few tickets that a small fault may soon reach many customers, and gets it fixed before it does.',
          'Has reworded the scale with engineers, and people now agree on nine ratings out of ten.',
        ],
      },
      practise: [
        'For a week, give each new fault two marks, how bad and how soon, and count where they differ.',
      ],
      share: [
        'Pick a real fault for each step of the scale, and put it beside the scale as an example.',
      ],
      questions: [
        'When did engineers last see a fault as less urgent than you did? What did they know?',
      ],
      serves:
        'Ratings that match can save the team a discussion, so the worst faults are looked at sooner.',
    },
    'bug-register': {
      levels: {
        rookie: [
          'Looks for a fault in the list, and asks whether an entry like it is the same one.',
          'Adds an entry with the form, and updates its status when someone sends news.',
        ],
        pro: [
          'Adds each new fault the same day, with a workaround, a status and the tickets.',
          'Goes through the open entries once a week and closes what is fixed.',
        ],
        master: [
          'Keeps the list correct on a busy day or in an outage, and sees when very different reports share one fault.',
          'Writes workarounds that colleagues send to customers without changing a word.',
        ],
      },
      practise: [
        'Check ten entries this week by trying each fault again, and mark the faults that are gone.',
      ],
      share: [
        'Show the team in ten minutes how to find an entry, add a ticket and read the status.',
      ],
      questions: ['Which entry in the list last turned out to be wrong, and how did you notice?'],
      serves:
        'A list that is up to date can give the whole team a workaround at once, with no need to ask anyone.',
    },
    'bug-design': {
      levels: {
        rookie: [
          'Tests the steps that should work, and adds unusual cases from a list.',
          'Tries the values that come to mind, and notes which ones worked.',
        ],
        pro: [
          'Tests a value just below and just above each limit, and the empty field.',
          'Writes down which cases were skipped, and why.',
        ],
        master: [
          'Chooses a dozen cases for a feature or a small change nobody has tested, and they show its worst faults.',
          'Has shown the team how to look for limits, and others now write lists that find faults.',
        ],
      },
      practise: [
        'Pick three fields with a limit, try a value below, at and above it, and record what happens.',
      ],
      share: [
        'Sit with a colleague for half an hour, and turn a feature they know into a list of cases.',
      ],
      questions: ['Which fault did your planned tests last miss? Which case would have found it?'],
      serves: 'A checklist of cases can be used again at each release, by anyone on the team.',
    },
    'bug-explore': {
      levels: {
        rookie: [
          'Tests for half an hour with a goal that somebody else has set.',
          'Writes down the faults, and some of the steps that led there.',
        ],
        pro: [
          'Sets a question and a timer before each session, and takes notes while testing.',
          'Ends with a list of faults, a list of open questions and a list of parts not tested.',
        ],
        master: [
          'Chooses where to look in a feature that is new to all, and finds faults that the planned tests missed.',
          'Leads sessions for product and support, and people there now run sessions themselves.',
        ],
      },
      practise: [
        'Watch a colleague use one feature for twenty minutes without helping them, and list what surprised you.',
      ],
      share: ['Invite a colleague to test beside you for 45 minutes, then compare your notes.'],
      questions: [
        'What was the goal of your last test session, and what did you find that you were not looking for?',
      ],
      serves:
        'Each fault found before a change goes out can be a ticket that no customer has to write.',
    },
    'bug-regression': {
      levels: {
        rookie: [
          'Checks a fix once, on one device, when asked to.',
          'Goes through part of the checklist beside a colleague, and marks the results.',
        ],
        pro: [
          'Goes through the checklist before each release, and marks every check as passed or failed.',
          'Adds a check within a week of each fault that many customers met, and takes out checks no longer needed.',
        ],
        master: [
          'Says before a change to any area, even a new one, which old faults may come back, and checks those first.',
          'Has helped engineers make the checks automatic, and their team sees fewer old faults return.',
        ],
      },
      practise: [
        'Repeat three faults that were fixed last month, on two devices each, and note any that are back.',
      ],
      share: [
        'Split the checklist into parts of ten minutes, so that each colleague can take one before a release.',
      ],
      questions: ['Which old fault came back most recently, and which check would have found it?'],
      serves:
        'Five checks before a release can keep five known faults from filling the queue again.',
    },
    'bug-cause': {
      levels: {
        rookie: [
          'Asks engineers for the cause once a fault is fixed, and passes it on.',
          'Names one likely cause, and looks for proof of it with help.',
        ],
        pro: [
          'Asks why at least three times, and notes the proof for each answer.',
          'Brings a timeline of what customers saw to each review of a fault.',
        ],
        master: [
          'Traces a fault nobody could explain to a choice made months before.',
          'Writes reviews that blame nobody, and the people who made the choice add to them.',
        ],
      },
      practise: [
        'Pick a fault fixed last month, ask an engineer why three times, and draw the chain of causes on one page.',
      ],
      share: [
        'Tell the story of one fault at a team meeting, from the first ticket back to the choice behind it.',
      ],
      questions: [
        'Think of the last fault whose cause you found. How did the cause differ from your first guess?',
      ],
      serves:
        'Notes from one review can help the team explain what happened, and see the same cause sooner next time.',
    },
    'bug-beta': {
      levels: {
        rookie: [
          'Sends invitations and gathers answers for a test that others have planned.',
          'Gives testers the tasks that a colleague wrote, and passes their questions on.',
        ],
        pro: [
          'Picks testers with different devices and habits, and gives each three things to try.',
          'Answers every report within two days, and later tells the tester whether it led to a change.',
        ],
        master: [
          'Changes the plan halfway when the answers show that the test asks the wrong question.',
          'Runs betas that testers come back for, and they bring other people with them.',
        ],
      },
      practise: [
        'Write a beta invitation in five lines, ask three people what they would do first, and rewrite what they misread.',
      ],
      share: [
        'Leave a kit for the next person who runs a beta, with the invitation, the tasks and the form.',
      ],
      questions: ['Which answer from a tester last surprised you, and what changed because of it?'],
      serves:
        'A test inside support can find the first faults, and three people already know the feature when customers get it.',
    },
    'bug-prevent': {
      levels: {
        rookie: [
          'Reports faults one by one, and sees what they share when someone points it out.',
          'Suggests a warning or a help page for a fault that keeps coming back.',
        ],
        pro: [
          'Groups faults by kind each quarter, and shows engineers the kind behind most tickets.',
          'Proposes a change that would make that kind impossible, with three examples.',
        ],
        master: [
          'Has worked out a change with engineers, and one kind of fault has not come back since.',
          'Joins talks about a design early, and product teams now ask how it could fail before they build it.',
        ],
      },
      practise: [
        'Sort the last thirty bugs by kind, and write what would have made the largest kind impossible.',
      ],
      share: [
        'Host a half-hour meeting in which support and engineers list how one design could go wrong.',
      ],
      questions: [
        'Which kind of fault did you last report for the third time? What would have prevented the first one?',
      ],
    },
  },
}
