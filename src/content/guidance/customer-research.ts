import type { TreeGuidance } from '../../domain/tree-guidance.ts'

export const guidance: TreeGuidance = {
  tree: 'customer-research',
  portrait: {
    week: [
      'You would talk with three to five customers, one at a time, and ask what happened and in what order.',
      'You would invite many more people than you meet, since most do not answer.',
      'You would sort notes with a colleague, and show short clips to those who build the product.',
      'The dull part is the care of the notes, with consent forms to file, names to take out and clips to cut.',
    ],
    enjoyedBy: [
      'People who like to listen for longer than they talk.',
      'Anyone who gets curious when an answer does not fit their own idea.',
      'People who can watch someone struggle for a minute without helping.',
    ],
    leavesOut: [
      "It does not include selling, and you do not fix a customer's problem during the talk.",
      'It does not include the choice of what gets built, which the product team makes.',
    ],
    whySeeds:
      'Each seed is about what people have lived through. You listen to the end, sit beside them, or go and ask before anyone tells you to.',
  },
  skills: {
    'res-plan': {
      levels: {
        rookie: [
          'Brings a long list of questions, and asks as many as time allows.',
          'Starts with the customers who are easiest to reach, and adds others that a colleague suggests.',
        ],
        pro: [
          'Fits a plan on one page, with the aim, the people to ask and the decision that depends on the answers.',
          'Lists what tickets and past notes already say before asking anyone.',
        ],
        master: [
          "Turns a busy team's vague wish into a few questions that five calls can answer.",
          'Points teams to answers they already have, and those teams now ask before they plan calls.',
        ],
      },
      practise: [
        'Cut your next three lists of questions to five questions each, and note any answer that you missed.',
      ],
      share: [
        'Sit with a product manager for half an hour, and turn one wish into a plan of a single page.',
      ],
      questions: [
        'What did you most want to know in your last call, and what did you learn instead?',
      ],
      serves: 'A call with one clear aim can replace a guess that the team has been working with.',
    },
    'res-ethics': {
      levels: {
        rookie: [
          'Asks whether recording is all right, with a sentence that the team has agreed on.',
          'Takes names out of notes with a checklist, and deletes recordings on the dates it gives.',
        ],
        pro: [
          'Says before the start what is kept, for how long, who sees it, and that the customer may stop.',
          'Takes names out of notes within two days, and deletes recordings on the promised date.',
        ],
        master: [
          'Stops a call, or drops the best clip, when it is not clear that somebody agreed.',
          'Has written the request for consent that the company uses, and colleagues now ask before they record.',
        ],
      },
      practise: [
        'Take the names and other private details out of ten old notes, and count how many there were.',
      ],
      share: [
        'Make a list of six checks for anyone who records a call, and try it with two colleagues.',
      ],
      questions: ['When did somebody last hesitate to be recorded, and what did you say next?'],
      serves: 'Customers who know what happens to their words may speak more freely.',
    },
    'res-interview': {
      levels: {
        rookie: [
          'Asks what customers would like or might do, and adds an open question from the guide.',
          'Follows the list of questions in order, and asks for a real case now and then.',
        ],
        pro: [
          'Asks about the last time it happened, and lets the customer talk for most of the call.',
          'Waits three seconds after an answer, then asks what came next.',
        ],
        master: [
          'Gets the real story from people who are shy, angry or eager to please.',
          'Trains others to interview, and their notes now tell what happened instead of opinions.',
        ],
      },
      practise: [
        'Listen to two of your own calls a week, and count open questions, closed ones and interruptions.',
      ],
      share: [
        'Sit in on two calls of a newcomer, and note three moments when a longer silence might have told more.',
      ],
      questions: [
        'Which answer surprised you in your last interview, and what had you asked just before?',
      ],
      serves:
        'Hearing what really happened can lead the team to the cause sooner than hearing a wish.',
    },
    'res-recruit': {
      levels: {
        rookie: [
          'Invites customers they know already, or those who write most often.',
          'Sends an invitation from a template, and talks with whoever answers.',
        ],
        pro: [
          'Lists which kinds of customers are wanted, and fills at least one place with each.',
          'Notes who was asked, who came and who was silent, then invites again to close the gaps.',
        ],
        master: [
          'Reaches customers who have left or never write, in ways the team has not tried before.',
          'Keeps one list of willing customers for several teams, and nobody on it is asked twice in a quarter.',
        ],
      },
      practise: [
        'Go through your last ten invitations, and count those to new, quiet and former customers.',
      ],
      share: [
        'Keep a page of invitations that worked, with how many of each were sent and answered.',
      ],
      questions: ['Who was missing from your last round of talks, and how did you notice?'],
      serves: 'Quiet customers may name a problem that the loud ones never meet.',
    },
    'res-survey': {
      levels: {
        rookie: [
          'Collects many questions for a survey, and shortens the list together with a colleague.',
          'Rewords a question that asks two things or hints at an answer, after somebody points to it.',
        ],
        pro: [
          'Keeps a survey to five questions, each needed for a decision that has to be made.',
          'Tries it on three people first, and reports how many were asked and how many answered.',
        ],
        master: [
          'Writes a short survey so that it means the same in many languages, and names the groups it missed.',
          'Shows a team that a survey cannot answer its question, and the team takes a quicker way.',
        ],
      },
      practise: [
        'Read a survey aloud to three people, ask what each question means, and count the different answers.',
      ],
      share: [
        'Keep an hour a month in which people bring a draft survey and leave with half the questions.',
      ],
      questions: [
        'Which survey answer did you last act on, and which one could you do nothing with?',
      ],
      serves:
        'A neutral question can tell the team what customers think, not what they were led to say.',
    },
    'res-observe': {
      levels: {
        rookie: [
          'Watches in silence while all goes smoothly, and helps as soon as the customer pauses.',
          'Notes what the customer said, and the main steps that a form asks for.',
        ],
        pro: [
          'Stays silent until the customer gives up or asks twice, then asks what they expected.',
          'Records each step, pause and wrong turn with the time.',
        ],
        master: [
          'Watches people at work in a field nobody here knows, and lists extra steps that they no longer notice.',
          'Takes colleagues along to watch, and what they saw has changed a screen or a guide.',
        ],
      },
      practise: ['Watch three people do one task, and count the pauses of more than five seconds.'],
      share: [
        'Invite two people from product to watch a session in silence, then compare notes for ten minutes.',
      ],
      questions: ['When did you last help too early, and what might you have seen?'],
      serves: 'The place where a customer stops can show the team which screen or page to mend.',
    },
    'res-synthesis': {
      levels: {
        rookie: [
          'Sums up single calls, and needs help to say what they have in common.',
          'Groups the clear notes together with a colleague, and sets the others aside for now.',
        ],
        pro: [
          'Groups notes by what people did, with a count for each group.',
          'Lists what does not fit, and marks each finding as sure, likely or a guess.',
        ],
        master: [
          'Draws a clear finding from calls that do not agree, and says what would prove it wrong.',
          'Leads others through the sorting, and the team finds a pattern that nobody had expected.',
        ],
      },
      practise: [
        'Take your last finding, search five calls for what speaks against it, and list what you find.',
      ],
      share: [
        'Lead an hour of sorting with people from another team, and let them name the groups.',
      ],
      questions: [
        'Tell me about the note that fitted least in your last set. What might it be telling us?',
      ],
      serves:
        'Two people can see more in the notes than one, so the team does not rely on a single call.',
    },
    'res-share': {
      levels: {
        rookie: [
          'Sends the whole report to everyone, and explains parts of it to those who write back.',
          'Shows findings when asked to, with a quote or two.',
        ],
        pro: [
          'Brings a finding to those who can act on it, with a clip and one question to decide.',
          'Asks two weeks later what was done, and writes it next to the finding.',
        ],
        master: [
          'Presents evidence against a favourite plan, and people discuss the evidence and not who was wrong.',
          'Shares clips that have led other teams to change a plan, and people ask to join the next calls.',
        ],
      },
      practise: [
        'Cut one finding to a title, a clip and a question, show it to two people, and note what they would do.',
      ],
      share: [
        'Teach two colleagues to cut a clip, and let them show it at the next product meeting.',
      ],
      questions: ['Which recent finding of yours led to a change, and who had to see it first?'],
      serves:
        'Two minutes of a real customer may settle a question that meetings have discussed for weeks.',
    },
    'res-library': {
      levels: {
        rookie: [
          'Keeps notes in a folder of their own, and finds them by memory.',
          'Adds a finding to the shared page when asked, and leaves its labels to a colleague so far.',
        ],
        pro: [
          'Files each finding within a week, with its date, its source and how sure it is.',
          'Marks what is older than a year, and deletes what customers no longer allow the team to keep.',
        ],
        master: [
          'Puts years of scattered notes in order, and takes out what is no longer true.',
          'Runs a library in which other teams find answers without help, month after month.',
        ],
      },
      practise: [
        'Search for three findings you know of, time each search, and change one label to make the slowest search shorter.',
      ],
      share: [
        'Help a newcomer to look up one of their own questions, and mend whatever got in the way.',
      ],
      questions: ['Which old finding did you last look for, and how long did it take you?'],
      serves: 'The next person with the same question can start from an answer.',
    },
    'res-programme': {
      levels: {
        rookie: [
          'Sets up talks with customers when a project asks for them.',
          'Helps to invite and take notes in a series of talks that somebody else plans.',
        ],
        pro: [
          'Runs a fixed number of talks each month, with invitations, consent and notes prepared.',
          'Keeps a calendar of who listens in, with people from at least two teams on it.',
        ],
        master: [
          'Keeps the talks going, shorter or fewer, in weeks with little time, such as with a full queue.',
          'Has handed parts of the work to others, and people from most teams meet a customer every quarter.',
        ],
      },
      practise: [
        'Plan two talks a month for a quarter, put them in the calendar, and count those that took place.',
      ],
      share: [
        'Write two pages from which another team can run its own talks, and help it to hold the first.',
      ],
      questions: [
        'Which team last heard from a customer only through you, and what would bring them to a call?',
      ],
    },
  },
}
