import type { TreeGuidance } from '../../domain/tree-guidance.ts'

export const guidance: TreeGuidance = {
  tree: 'quality-review',
  portrait: {
    week: [
      'You read tickets and chats that a rule has picked, and note what you see against the criteria.',
      'You write to the people who did the work, and talk through some of the notes with them.',
      'You compare ratings with other reviewers, and tell trainers and writers of help pages what the whole team needs.',
      'Some of it is dull. You read the fiftieth reply about one setting with the same care as the first.',
    ],
    enjoyedBy: [
      'People who like to ask why one reply works and another does not.',
      'Anyone who reads the whole thread before forming a view, and changes it when they see more.',
      'People who praise with an example, and can say a hard thing kindly.',
    ],
    leavesOut: [
      "You do not look for mistakes to punish, and you do not make decisions about anyone's job.",
      'You do not solve the tickets you read, or push for a score that rises each month.',
    ],
    whySeeds:
      'Each seed is about seeing good work and telling people so that they can use it. A review does both.',
  },
  skills: {
    'qlt-standard': {
      levels: {
        rookie: [
          'Says which replies they like, and gives a reason when asked.',
          "Uses the team's list of qualities with help, and asks when two of them seem alike.",
        ],
        pro: [
          'Names the few qualities the team has agreed on, with a real reply for each.',
          'Checks what customers write about support before a quality is added or dropped.',
        ],
        master: [
          'Brings groups with different views to one short list, and they use it for new kinds of work as well.',
          'Has put the qualities into words that colleagues now use on their own when they discuss a reply.',
        ],
      },
      practise: [
        'Ask three colleagues what makes a reply good, and write one line on where they all agree.',
      ],
      share: ['Keep a page with two real replies for each quality, and add a new one every month.'],
      questions: ['Which reply did you last admire, and what exactly did it do?'],
      serves: 'Two admired replies, with reasons, can give the whole team phrases to use.',
    },
    'qlt-sampling': {
      levels: {
        rookie: [
          'Reads the newest tickets, or those on a list that a colleague made.',
          'Picks a few tickets by hand, from the channel they know.',
        ],
        pro: [
          'Writes down a rule first, and reads every ticket that it picks, long or short.',
          'Covers each channel and shift, and says what the sample leaves out.',
        ],
        master: [
          'Notices a group that no sample shows, such as chats that customers ended early, and adds a rule for it.',
          'Has set a rule that other reviewers use, and people no longer ask why their ticket was picked.',
        ],
      },
      practise: [
        'Put ten tickets picked by chance beside ten picked by hand, and list three ways they differ.',
      ],
      share: ['Save your rule as a view that anyone can open, with a line on what it misses.'],
      questions: [
        'Which tickets did you review last? How did you choose them, and what was left out?',
      ],
      serves:
        'A fair sample can teach the team about ordinary work, and not only about what went wrong.',
    },
    'qlt-rubric': {
      levels: {
        rookie: [
          'Describes levels in general words, and finds an example in a ticket with help.',
          'Takes over levels from another team, and asks which of them fit here.',
        ],
        pro: [
          'Writes each level as something that a reader could point at in a ticket.',
          'Tries the levels on real tickets, and rewrites those that two readers understand differently.',
        ],
        master: [
          'Writes levels for work nobody here has rated before, such as the first video calls.',
          'Has worded levels so that colleagues who rate themselves come to the same rating as the reviewer.',
        ],
      },
      practise: [
        'Cross out words like good or clear in one set of levels, and write instead what a reader can see.',
      ],
      share: [
        'Help another team turn one thing it values into levels, with a real example of each.',
      ],
      questions: [
        'Which level did two readers last understand in different ways? What did each see in it?',
      ],
      serves: 'Levels that one can see may help agents check a reply before they send it.',
    },
    'qlt-review': {
      levels: {
        rookie: [
          'Gives a rating, and points to a line of the ticket when asked.',
          'Rates simple tickets with the criteria open, and takes unclear ones to a colleague.',
        ],
        pro: [
          'Quotes a line of the ticket for each rating.',
          'Gives eight tickets out of ten the same rating when reading them again a month later.',
        ],
        master: [
          'Keeps to the criteria in a week of full queues, and in unusual cases that they hardly fit.',
          'Has found out why ratings change over time, and colleagues changed how they review because of it.',
        ],
      },
      practise: [
        'Rate five tickets, put the ratings away for two weeks, then rate them again and count the changes.',
      ],
      share: [
        'Read three tickets aloud with a new reviewer, and say at each line what you look for.',
      ],
      questions: [
        'Which rating did you last change your mind about, and what made you look again?',
      ],
      serves: 'Three tickets read in pairs can show both people a habit to keep and one to drop.',
    },
    'qlt-calibrate': {
      levels: {
        rookie: [
          'Joins when invited, and names a rating after hearing some of the others.',
          'Explains a rating in their own words, and finds the place in the ticket with help.',
        ],
        pro: [
          'Rates alone before each session, and goes back to the ticket wherever ratings differ.',
          'Ends each session with one change to the wording, and notes it.',
        ],
        master: [
          'Helps a group that disagrees to find one rating for a case that the criteria do not cover.',
          'Has halved the gap between reviewers over some months, and shows other teams how.',
        ],
      },
      practise: [
        'Before the next session, write down one doubt about each of three ratings, and count the doubts others share.',
      ],
      share: [
        'Lead a 45-minute session in which everyone rates two tickets alone before anyone speaks.',
      ],
      questions: [
        'When did you last rate a ticket very differently from a colleague? What had each of you seen?',
      ],
      serves: 'Reviewers who rate alike can give advice that does not depend on who gives it.',
    },
    'qlt-feedback': {
      levels: {
        rookie: [
          'Tells people one thing they liked, and leaves the harder points to the lead.',
          'Gives advice in general words, and adds an example when asked.',
        ],
        pro: [
          'Quotes what worked and what did not, and ends with one next step.',
          'Sends notes within a week of the work, and asks which part was useful.',
        ],
        master: [
          'Tells a colleague about a serious gap in their work, and they ask to have more tickets reviewed.',
          "Writes notes that change colleagues' replies, and can show a reply from before and one from after.",
        ],
      },
      practise: [
        'Ask two people what they did with your last notes, and write down which line they used.',
      ],
      share: [
        "Edit a new reviewer's notes for two weeks, until each has a quote and one next step.",
      ],
      questions: ['When did a note of yours last change how somebody works? What did you see?'],
      serves:
        'A colleague who hears what already works can repeat it, and may find one change easier to accept.',
    },
    'qlt-insight': {
      levels: {
        rookie: [
          'Reports the average rating, with one or two tickets as proof.',
          'Notes a gap in a reply, and looks for its cause together with the lead.',
        ],
        pro: [
          'Counts each kind of gap every month, and says in how many tickets it was seen.',
          'Looks for a cause outside the person, such as a missing page or a slow tool.',
        ],
        master: [
          'Spots a new gap that no criterion covers, before complaints rise.',
          'Shows leads which gaps the whole team shares, and the next training is built on them.',
        ],
      },
      practise: [
        'Sort twenty reviews by the gap they show, and mark the gaps that more than two people share.',
      ],
      share: [
        'Present one trend at a team meeting in five minutes, with no names and one question to discuss.',
      ],
      questions: ['Which gap did you last find in the work of several people? What caused it?'],
      serves:
        'Five lines a month can show the team one thing to fix together, not ten to fix alone.',
    },
    'qlt-peer': {
      levels: {
        rookie: [
          'Swaps reviews when a partner asks, in quiet months so far.',
          'Reviews the tickets of a close colleague, and tells them what to keep.',
        ],
        pro: [
          'Swaps at least two reviews a month, with a new partner each quarter.',
          'Agrees with each partner beforehand what to look for.',
        ],
        master: [
          "Keeps the team's swaps going through a month of full queues, by cutting each one to a single ticket.",
          'Has started swaps that colleagues on other shifts now arrange among themselves.',
        ],
      },
      practise: [
        'Ask a colleague to review two of your own tickets this month, and post one thing you changed.',
      ],
      share: [
        'Pair up six colleagues for a first swap, and give each pair a sheet of three questions.',
      ],
      questions: [
        "What did you last learn from reading a colleague's ticket, and where have you used it since?",
      ],
      serves: 'Each swap can carry a useful phrase or a shortcut from one person to the next.',
    },
    'qlt-automated': {
      levels: {
        rookie: [
          'Checks the tone of an automated answer, and its facts when given the page they come from.',
          'Reports a wrong automated answer that turns up in their own tickets.',
        ],
        pro: [
          'Checks every fact in a monthly sample, by the same criteria as for people.',
          'Notes whether the answer fits the question, and whether it offers a way to reach a person.',
        ],
        master: [
          'Finds failures nobody complains about, such as polite answers to the wrong question.',
          'Gets templates and the pages behind them corrected, and colleagues fix fewer answers by hand.',
        ],
      },
      practise: [
        'Trace three automated answers to the page they come from, and list every claim that is not there.',
      ],
      share: [
        'Write a list of six checks for automated answers, and try it with the colleagues who use them.',
      ],
      questions: ['Which automated answer last looked right and was wrong? Who noticed, and how?'],
      serves: 'Each wrong answer caught at its source can spare many customers the same mistake.',
    },
    'qlt-improve': {
      levels: {
        rookie: [
          'Posts findings in the team channel, and asks who could act on them.',
          'Suggests one idea for a gap, such as a training, and hears from others what else may help.',
        ],
        pro: [
          'Takes each main finding to one owner, with examples, a proposal and a date.',
          'Checks a month later whether the change was made and the gap got smaller.',
        ],
        master: [
          'Gets another team to change what caused a gap, and shows by counts that the gap closed.',
          'Sends findings that other teams ask for when they plan training or help pages.',
        ],
      },
      practise: [
        'Follow one old finding for four weeks, and count the tickets that show it at the start and the end.',
      ],
      share: [
        'Show the writers of help pages three tickets where a page led customers wrong, with a new wording.',
      ],
      questions: [
        'Which of your last findings led to a change, and which did not? What was different about the first?',
      ],
      serves: 'A better saved reply helps in every ticket it is used in, and may save a follow-up.',
    },
  },
}
