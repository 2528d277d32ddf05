import type { TreeGuidance } from '../../domain/tree-guidance.ts'

export const guidance: TreeGuidance = {
  tree: 'team-leadership',
  portrait: {
    week: [
      'You hold a 1:1 with each person, mostly listening, and write down what you promised.',
      'You look at the queue and the coverage plan, and move people or work before an hour has too few people.',
      'You meet other leads to agree who does what, and tell your team what it means for them.',
      'The dull part is forms, time-off requests and notes, and on some days you finish nothing that others can see.',
    ],
    enjoyedBy: [
      'People who are pleased to see a colleague solve a problem, though they could have done it faster.',
      'Anyone who would rather hear bad news early than have a quiet day.',
      'People who keep small promises, and write them down.',
    ],
    leavesOut: [
      'You no longer answer most of the hard tickets yourself, and you may miss them.',
      'You do not decide everything, since many choices are made elsewhere and you explain them.',
    ],
    whySeeds:
      'Each is a way of helping others do good work without doing it for them, or of staying well while you do.',
  },
  skills: {
    'ldr-shift': {
      levels: {
        rookie: [
          'Hands over small tasks with the steps written out, and checks each step.',
          'Tells how the week went with the numbers of the whole team beside their own, from a sheet somebody set up.',
        ],
        pro: [
          'Hands over a task with its purpose, its limits and a date, and lets the person choose the steps.',
          "Reports the team's results before their own, with one number.",
        ],
        master: [
          'Has given away a task they were known for, and the colleague who took it has since improved it.',
          'Gets people the access and answers they need for a new or urgent problem, and the team solves it by itself.',
        ],
      },
      practise: [
        'List ten tasks you did this week, mark three that others could learn, and offer one to a colleague.',
      ],
      share: [
        'Write a one-page guide to handing over a task, with a real example from its purpose to the last check.',
      ],
      questions: ['Which task did you last take back from someone? What had you seen just before?'],
      serves: 'When two people can do the task, it need not wait while one of them is away.',
    },
    'ldr-one-on-ones': {
      levels: {
        rookie: [
          'Holds most talks from a list of questions, and keeps to the topics on it.',
          'Asks how things are going, and at times asks one more question about the answer.',
        ],
        pro: [
          'Holds each talk in the week it was planned for, and starts with what the other person has brought.',
          'Goes through the promises from the last talk, and writes down new ones.',
        ],
        master: [
          'Hears about mistakes and doubts within days, even in a busy month or from people who have just joined.',
          'Has shown other leads how to run these talks, and people in their teams now bring their own agendas.',
        ],
      },
      practise: [
        'Offer a newcomer four weekly talks in which they choose the topics, and note what you promise in each.',
      ],
      share: [
        'Make a template for a 1:1 in three parts, fill it in for an invented case, and give it to a new lead.',
      ],
      questions: ['Tell me about the last 1:1 that changed something. Who had raised the topic?'],
      serves: 'Points sent ahead can give your lead time to clear what slows down your tickets.',
    },
    'ldr-coaching': {
      levels: {
        rookie: [
          'Shows how they once solved something like it, and offers to look at the case together.',
          'Asks what the other person has tried, and then suggests what to do.',
        ],
        pro: [
          'Asks what the person has tried and what they want to try, and waits for the answer.',
          'Ends with a step that the other person chose, and asks about it a week later.',
        ],
        master: [
          'Helps someone find the next step in a subject that is new to both of them, with questions only.',
          'Has coached colleagues who once brought questions, and who now bring plans and coach others.',
        ],
      },
      practise: [
        'In five talks this week, note the first thing you say, and count how often it was a question.',
      ],
      share: [
        'Collect six questions that help people think, and let two colleagues try them on you.',
      ],
      questions: [
        'When did you last hold back an answer you knew? What did the other person find instead?',
      ],
      serves: 'A colleague who finds the way once can solve the next such case without asking.',
    },
    'ldr-expectations': {
      levels: {
        rookie: [
          'Says after a reply what to change in it, and borrows an example to show what is meant.',
          'Explains a task with a checklist, and answers what is still unclear as it comes up.',
        ],
        pro: [
          'Shows two examples before a task starts, and says what makes them good.',
          'Writes down for each regular task what has to be in it, and updates the page when that changes.',
        ],
        master: [
          'Agrees with colleagues on examples of good work for a task that nobody here has done before.',
          'Has turned a vague rule into examples, and colleagues who review by them reach the same result.',
        ],
      },
      practise: [
        'Take one rule that people read in different ways, and write a good, a fair and a poor example for it.',
      ],
      share: [
        'Start a page of ten real replies, each with two lines on how it meets what the team agreed.',
      ],
      questions: [
        'Which piece of work last came back different from what you meant? What had you shown beforehand?',
      ],
      serves: 'Levels that people wrote together can make reviews fairer for everyone on the team.',
    },
    'ldr-health': {
      levels: {
        rookie: [
          'Listens when somebody says that they are tired, and asks another lead what could help.',
          'Asks the whole group how they are, and talks in private with those who answer.',
        ],
        pro: [
          'Checks each week hours, breaks and who speaks less, and asks those people in private how they are.',
          'Changes one thing within days when the load is too much, and says what was changed.',
        ],
        master: [
          'Drops or moves work before a busy week, and people still take all their breaks in it.',
          'Has said openly when their own load was too high, and colleagues now say so early too.',
        ],
      },
      practise: [
        'For four weeks, write down who spoke less than usual each week, and ask one of them about their load.',
      ],
      share: [
        'Give your check-in questions to another lead, with a note on what you have learned from each one.',
      ],
      questions: [
        'Who has been quieter lately than they used to be? What have you asked them so far?',
      ],
      serves:
        'One small fix a week can remove what tires the team before anybody falls ill from it.',
    },
    'ldr-feedback': {
      levels: {
        rookie: [
          'Raises small problems with a note in hand, and asks their own lead to help with the harder ones.',
          'Describes a problem in general words, and finds an example when asked for one.',
        ],
        pro: [
          'Raises a problem within two days, in private, with what happened and its effect.',
          'Agrees on what should be different, and looks at it again on a date that both have set.',
        ],
        master: [
          'Gives people hard news, from a wish turned down to the end of a role, and they can repeat the reasons.',
          'Has rehearsed such talks with other leads, who now hold them within days instead of weeks.',
        ],
      },
      practise: [
        'Choose one thing you have not said yet, write it as fact, effect and wish, say it within three days, and note the answer.',
      ],
      share: [
        'When a colleague prepares a hard talk, play the other person twice, and say what you heard.',
      ],
      questions: [
        'What have you wanted to tell somebody for more than a week? What has kept you from it?',
      ],
      serves:
        'A small remark in time can keep a habit from turning into extra work for the whole team.',
    },
    'ldr-capacity': {
      levels: {
        rookie: [
          'Fills a gap on the day itself, by asking in the team chat who could help.',
          "Copies last week's hours into the plan, and changes them after a look at the queue with a colleague.",
        ],
        pro: [
          'Plans four weeks ahead from ticket counts by hour, and shows the plan to everybody.',
          'Shares out late shifts and dull work in turn, and keeps a count of who has had them.',
        ],
        master: [
          'Keeps answer times steady when people are away or the queue is full, with no extra hours for anyone.',
          'Has shown other teams how many tickets their plans cause, and some have moved a date because of it.',
        ],
      },
      practise: [
        'For two weeks, note every hour in which the queue grew, and propose one change to the shifts.',
      ],
      share: [
        'Build a sheet that turns ticket counts into hours needed, and teach one colleague to fill it in.',
      ],
      questions: ['Who did more than their share in the last busy week, and how did you find out?'],
      serves:
        'A plan that two people have checked is less likely to leave an hour with nobody on chat.',
    },
    'ldr-hiring': {
      levels: {
        rookie: [
          'Sits in on a talk with an applicant, and says what they liked and why when asked.',
          'Asks each applicant some questions from the shared list, and takes a few notes.',
        ],
        pro: [
          'Gives all applicants the same task and questions, and scores them before hearing other views.',
          'Writes beside each score what the applicant did or said.',
        ],
        master: [
          'Turns down an applicant everybody likes, even in a busy month, when agreed points are missing.',
          'Has trained others to score trial work, and their scores now differ by one point at most.',
        ],
      },
      practise: [
        'Ask two people who joined lately which part of the trial was like the real work, and write one change to suggest.',
      ],
      share: [
        'Write a trial task with four points to score and sample answers, and try it out with three colleagues.',
      ],
      questions: [
        'Which applicant did you last rate differently from others? What had each of you looked at?',
      ],
      serves:
        'A fair choice makes it more likely that a newcomer can soon take a share of the queue.',
    },
    'ldr-growth': {
      levels: {
        rookie: [
          'Fills in the review form with some examples, and goes through it line by line in the talk.',
          'Suggests a course or a guide for a skill, and lets the person add ideas of their own.',
        ],
        pro: [
          'Compares both ratings, with examples, and lets the person pick one to three skills to focus on.',
          'Writes a plan with a first step, a date and what the lead will do, and opens it every month.',
        ],
        master: [
          'Rebuilds a plan with someone who is stuck or whose role has changed, until it has a step they want.',
          'Rates two invented examples with other leads each quarter, and ratings across teams now differ less.',
        ],
      },
      practise: [
        'Write a plan for one skill of your own with three steps and dates, and ask your lead for one change.',
      ],
      share: [
        'Describe two invented people with their ratings, and let a new lead try a review on each.',
      ],
      questions: [
        'Which plan did somebody follow lately, and which one was forgotten? How did the two plans differ?',
      ],
    },
    'ldr-direction': {
      levels: {
        rookie: [
          'Repeats the company goal, and works out with their lead what it means for the team.',
          'Shows results when asked, mostly as a count of tickets closed.',
        ],
        pro: [
          'Says in three sentences what the team is working towards, and what it has dropped for that.',
          'Posts two or three numbers and one example every month that show how far the team has come.',
        ],
        master: [
          'Changes the goal or the way there within days when numbers show it is wrong, and says why before anybody asks.',
          'Has given the team a goal that people use to decide small questions when no lead is there.',
        ],
      },
      practise: [
        'Ask four colleagues what the team is working towards, and show your lead their words side by side.',
      ],
      share: [
        'Put the goal, the numbers and the dropped work on one page, and explain it to a new lead.',
      ],
      questions: [
        'What did the team last stop doing because it did not serve the goal? Who noticed?',
      ],
    },
  },
}
