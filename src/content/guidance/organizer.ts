import type { TreeGuidance } from '../../domain/tree-guidance.ts'

export const guidance: TreeGuidance = {
  tree: 'organizer',
  portrait: {
    week: [
      'You write plans, agree on dates, and tell people what has changed since last time.',
      'You lead two or three meetings, and talk to people one by one before the hard ones.',
      'You look for what could go wrong, and find someone to watch each risk.',
      'You spend many dull hours asking for an answer a second time and keeping lists up to date.',
    ],
    enjoyedBy: [
      'People who like lists, and like crossing things off together even more.',
      'Anyone who looks round a meeting and asks who is missing.',
      'People who are glad when a thing gets done, whoever gets the thanks.',
    ],
    leavesOut: [
      'It does not include giving orders, since most people who help you have another lead.',
      'It is rarely about standing on a stage, since most of the work is done before people arrive.',
    ],
    whySeeds:
      'All of them are about getting things done by a date. Organising means doing the same with more people.',
  },
  skills: {
    'org-purpose': {
      levels: {
        rookie: [
          'Starts with a date and a list of tasks, and adds the reason when somebody asks.',
          'Says yes to most requests at first, and sorts out with the lead which of them fit.',
        ],
        pro: [
          'Writes in one line why and for whom, and names what is left out, before work starts.',
          'Checks each new request against that line, and answers yes or no the same week.',
        ],
        master: [
          'Finds a purpose that both accept when two leads want different things from a project.',
          'Explains the purpose so that colleagues repeat it in their own words and turn down extra requests.',
        ],
      },
      practise: [
        'Pick three meetings from your calendar, and write for each what would be missing without it.',
      ],
      share: [
        "Make a half-page form that asks why, for whom and what is left out, and fill it in for a colleague's project.",
      ],
      questions: [
        'Tell me about something you organised that grew too big. Which request would you turn down now?',
      ],
      serves:
        'A meeting with a clear purpose may become shorter, and everyone in it gains the time.',
    },
    'org-people': {
      levels: {
        rookie: [
          'Invites the people they know, and asks them who else has to agree.',
          'Learns from the lead who decides and who should hear of it.',
        ],
        pro: [
          'Lists who decides, who helps and who is affected before the first meeting.',
          'Asks everyone on the list what they need and by when, and notes the answers.',
        ],
        master: [
          'Finds the person whose agreement is missing when work between teams slows down or stops.',
          'Brings in people nobody had thought of, and other organisers now ask for a check of their lists.',
        ],
      },
      practise: [
        'Choose one change that annoyed the team, and list five people who should have been asked.',
      ],
      share: [
        "Go through a colleague's new project with them, and give them your questions as a list.",
      ],
      questions: [
        'Who was surprised by the last thing you organised, and when could you have told them?',
      ],
      serves:
        'When the right people hear of a project early, less of it may have to be done twice.',
    },
    'org-plan': {
      levels: {
        rookie: [
          'Plans the next few steps from today, and fills in the later ones with a colleague.',
          'Sets a date for the main steps, and moves them when an answer comes late.',
        ],
        pro: [
          'Lists the steps backwards from the end date, with one name and one day for each.',
          'Leaves about a fifth of the time free, and tells people within a day that a step is late.',
        ],
        master: [
          'Makes a new plan within an hour when the date or the people change at the last minute.',
          'Has handed over a plan halfway, and someone else finished the work on time with that plan alone.',
        ],
      },
      practise: [
        'Guess how long five of your tasks will take, then time them, and write down each difference.',
      ],
      share: [
        'Turn a plan that worked into an empty form, with a note at each step that took longer than planned.',
      ],
      questions: [
        'Which step was late in the last thing you planned, and where did the plan first show it?',
      ],
      serves: 'A plan with spare days can keep an event from taking queue time at the last minute.',
    },
    'org-comms': {
      levels: {
        rookie: [
          'Gives news when asked, and says what is done so far.',
          'Sends a full account of the work, and moves the request to the top after a hint.',
        ],
        pro: [
          'Sends an update on a fixed day, with what is done, what is next and what is needed.',
          'Reports bad news within a day, together with the next step.',
        ],
        master: [
          'Keeps updates short, true and on time when plans change or go wrong, and nobody has to ask for news.',
          'Writes news that other teams pass on unchanged, and gets their answers without a meeting.',
        ],
      },
      practise: [
        'Cut your next two updates to half their length, and count how many people answer each.',
      ],
      share: [
        'Offer your update form to a colleague, and be the first reader of the next two they write.',
      ],
      questions: ['When did somebody last have to ask you for news? What had they not heard?'],
      serves: 'One short update can answer ten people at once, and spare them the time to ask.',
    },
    'org-facilitate': {
      levels: {
        rookie: [
          'Reads out the agenda, and asks quiet people for a view when a colleague gives a sign.',
          'Leads a short meeting of people they know, while someone else keeps time and takes notes.',
        ],
        pro: [
          'Gives everyone two minutes to think or write, and hears each person before a choice is made.',
          'Ends on time with a note that says who does what by when.',
        ],
        master: [
          'Leads a meeting of people who disagree to a choice that all can repeat in the same words.',
          'Gets ideas from people who rarely speak, and other teams ask for help with their own meetings.',
        ],
      },
      practise: [
        'In your next two meetings, put a mark by a name each time that person speaks, and list who has none.',
      ],
      share: [
        'Plan a meeting with a colleague who has never led one, and take the notes while they do.',
      ],
      questions: ['In the last meeting you led, who said least, and what did you try?'],
      serves: 'If everyone is heard the first time, the team may not need a second meeting on it.',
    },
    'org-risk': {
      levels: {
        rookie: [
          'Notices a problem when it happens, and solves it with whoever is free.',
          'Mentions a worry or two, but does not yet write down an early sign or who watches it.',
        ],
        pro: [
          'Lists the five likeliest problems at the start, each with an early sign and a person to watch it.',
          'Goes through the list every week, and crosses out what can no longer happen.',
        ],
        master: [
          'Spots a danger that no earlier list had, and has a plan ready before it happens.',
          'Thanks whoever names a risk, and people now bring theirs weeks before the date.',
        ],
      },
      practise: [
        'Think back to one event that went wrong, and list three early signs and who could have seen them.',
      ],
      share: [
        'Gather the risks of three past events on a page, so that the next organiser need not start from nothing.',
      ],
      questions: [
        "In your last project, what went wrong that was on nobody's list? Who might have known?",
      ],
      serves:
        'Ten minutes of talk before a launch can mean that an answer is ready when the queue fills.',
    },
    'org-events': {
      levels: {
        rookie: [
          'Books a time and invites everyone, and fills the agenda from a past event.',
          'Helps at events with tasks that others hand out, such as invites or notes.',
        ],
        pro: [
          'Runs a team event with a goal, a plan for each part, and a way to join online.',
          'Asks a week later what people used, and compares it with the hours spent.',
        ],
        master: [
          'Keeps an event useful when few people come, a speaker is late or the plan does not fit the group.',
          'Has started a meetup that others now run, and people from other teams ask to join.',
        ],
      },
      practise: [
        'Add up the hours that one team event cost, and ask three people what they still use from it.',
      ],
      share: [
        'Write up your last event with its times and mistakes, and help somebody run the next one with that page.',
      ],
      questions: [
        "Which part of the last event you helped with was worth everyone's time, and which was not?",
      ],
      serves: 'In a skill swap, the team can learn from its own people in one short meeting.',
    },
    'org-retro': {
      levels: {
        rookie: [
          'Names what went well or badly in a task, when the lead asks afterwards.',
          'Takes part in looking back, and suggests a change that others then write down.',
        ],
        pro: [
          'Looks back within a week after each project ends, at what worked as well as what did not.',
          'Picks one change with a name and a date, and checks a month later that it was made.',
        ],
        master: [
          'Leads the talk after a failure or a tense project, and people in it state facts and blame nobody.',
          'Has started changes that other teams took over, and the same trouble has not come back.',
        ],
      },
      practise: [
        'After each of your next three shared tasks, write one thing to keep and one to change.',
      ],
      share: [
        'Keep a page of lessons that the team can search, and read out two of them when a similar project starts.',
      ],
      questions: [
        'What changed because of the last time the team looked back? Where can we see it today?',
      ],
      serves: 'A written lesson can save the next project a mistake, whoever runs it.',
    },
    'org-programme': {
      levels: {
        rookie: [
          'Follows each project on its own list, and looks for clashes together with the lead.',
          'Runs one part of a programme, and asks others how the parts fit together.',
        ],
        pro: [
          'Keeps one page with the aim, the state and the next date of each project, and updates it weekly.',
          'Tells both sides before work begins when two projects need the same people or the same week.',
        ],
        master: [
          'Stops or joins projects when the aim changes or time runs short, and says what each choice gives up.',
          'Has handed whole projects to others, who now solve their clashes among themselves.',
        ],
      },
      practise: [
        'List all projects that touch your team this quarter on one page, and mark each clash of people or dates.',
      ],
      share: [
        'Show two people who run a project how you keep the page, and let them lead the next weekly check.',
      ],
      questions: [
        'Tell me about two pieces of work that needed the same people at once. Who noticed, and when?',
      ],
    },
  },
}
