import type { TreeGuidance } from '../../domain/tree-guidance.ts'

export const guidance: TreeGuidance = {
  tree: 'social-support',
  portrait: {
    week: [
      'You read and answer public posts, reviews and private messages for most of each shift, often in two or three lines.',
      'You sort new mentions by who sees them and what harm they can do, pass some to support or engineers, and leave others alone.',
      'You tell product and marketing in a short note what people said, and they tell you which changes are coming.',
      'Much of it is dull. You tag posts, hide spam and answer the same question for the fortieth time.',
    ],
    enjoyedBy: [
      'People who like to answer a hard question in few words.',
      'Anyone who can read an unkind post, take a breath and look for the question in it.',
      'People who like quick changes of topic and do not mind that strangers read every answer.',
    ],
    leavesOut: [
      'You do not plan campaigns or try to win followers, since that belongs to marketing.',
      'You do not spend the day making videos or reading posts for fun.',
    ],
    whySeeds:
      'Each seed is about staying kind and brief when a conversation is fast, short or harsh. In public it is often all three.',
  },
  skills: {
    'soc-listen': {
      levels: {
        rookie: [
          'Finds the posts that tag the company or name the product.',
          'Runs searches that others have set up, when asked.',
        ],
        pro: [
          'Searches every shift for misspellings, nicknames and the names of features.',
          'Sorts each find as a question, a complaint, praise or an idea, with a link.',
        ],
        master: [
          'Finds posts about the product where nobody had searched, such as a review site in another language.',
          'Has set up searches that colleagues now run on their own shifts.',
        ],
      },
      practise: [
        'Search for three misspellings of the product name each shift for a week, and count the posts you find.',
      ],
      share: [
        'Write down the ten searches that find the most posts, and show a colleague how to run them.',
      ],
      questions: [
        'Which post about the product did you last find that did not name it? How did you find it?',
      ],
      serves:
        'Faults that customers mention in public but never report can reach the team days sooner.',
    },
    'soc-voice': {
      levels: {
        rookie: [
          'Drafts public answers in full first, and shortens them with a colleague.',
          'Asks a colleague to read most posts before they go out.',
        ],
        pro: [
          'Answers in three sentences or fewer, with the facts checked and a link to more.',
          'Posts everyday answers alone, and has to correct fewer than one in fifty.',
        ],
        master: [
          'Answers a mocking or widely shared post in two lines, and the thread becomes calmer.',
          "Edits colleagues' drafts for angry threads, and their next posts are shorter without any edit.",
        ],
      },
      practise: [
        'Read aloud two public replies a day for a week, shorten each line that is hard to say, and note the words saved.',
      ],
      share: [
        'Collect five long drafts, each with the short reply it became, and post them for the team.',
      ],
      questions: [
        'Which public reply did you last rewrite before you sent it? What did you take out?',
      ],
      serves:
        'Shorter saved replies can save time for every customer who reads one, in public or not.',
    },
    'soc-private': {
      levels: {
        rookie: [
          'Moves a thread to private messages when a colleague points out a personal detail.',
          'Asks people to write in private with one saved line, and adds the reason in simple cases.',
        ],
        pro: [
          'Gives the general answer in public first, then says why the rest needs a private message.',
          'Hides a personal detail that a customer has posted, and tells them a safe way to send it.',
        ],
        master: [
          'Moves an angry thread with many readers to private messages, then posts the outcome in public.',
          'Has written the page on what stays private, and newcomers act on it without asking.',
        ],
      },
      practise: [
        'Write three ways to invite someone to private messages, use each twice, and note which ones people accept.',
      ],
      share: [
        'Make a one-page list of details to hide at once, each with a line to send to the person who posted it.',
      ],
      questions: [
        'Which public thread did you last move to private messages? What did you say, and what did the customer do?',
      ],
      serves: "A shared list can keep customers' details out of places where strangers read them.",
    },
    'soc-triage': {
      levels: {
        rookie: [
          'Answers posts in the order they came in, and moves one up when somebody points it out.',
          'Checks with a colleague which posts to leave alone.',
        ],
        pro: [
          'Looks at how many people see a post, and what harm it can do, before choosing what comes first.',
          'Leaves jokes and insults unanswered, and notes the reason each time.',
        ],
        master: [
          'Notices from a few small posts that a fault or a rumour has begun, and warns the team.',
          'Sorts posts into groups on a busy day or in an outage, so that each colleague can start on one right away.',
        ],
      },
      practise: [
        'Before ten answers this week, note reach and risk from one to three, then list the posts you answered too late.',
      ],
      share: [
        'Keep a file of twenty real posts with your order and reasons, and let newcomers sort the posts first.',
      ],
      questions: ['Which post did you last decide not to answer? What happened afterwards?'],
      serves:
        'When two people agree on what is urgent, the riskiest posts can be answered first, whoever is on shift.',
    },
    'soc-insight': {
      levels: {
        rookie: [
          'Passes on single posts as screenshots, with a line on what each is about.',
          'Fills in a weekly form when someone asks for it.',
        ],
        pro: [
          'Sends one paragraph a week with the three main topics, a count and a link for each.',
          'Says what changed since the week before, and marks each guess as a guess.',
        ],
        master: [
          'Warns that customers are getting angrier, days before it shows in the number of tickets.',
          'Writes summaries that people in other teams quote when they decide what to fix.',
        ],
      },
      practise: [
        'Write a three-line summary each week for four weeks, and count the questions that readers send back.',
      ],
      share: [
        'Hand the summary to a colleague for two weeks, with a note on what to count and what to skip.',
      ],
      questions: [
        'When did somebody last act on something you reported from public posts? What did they do?',
      ],
      serves:
        'One summary can tell product and marketing what customers say in places that neither team reads.',
    },
    'soc-escalate': {
      levels: {
        rookie: [
          'Asks in the team channel who can decide on a worrying post.',
          'Passes on the link to a post, and fills in the rest with a form.',
        ],
        pro: [
          'Looks up in the plan who decides on an outage, a threat or a question from a journalist.',
          'Calls within the agreed time, and says what was posted, who sees it and what has to be decided.',
        ],
        master: [
          'Gets a quick decision on a case the plan does not cover, such as a fake company account or an odd rumour.',
          'Has closed gaps in the plan, and colleagues on all shifts reach the right person at the first try.',
        ],
      },
      practise: [
        'Act out with a colleague one outage that starts at night, and note the minutes that each step takes.',
      ],
      share: [
        'Put names, hours and phone numbers on one page, and test it with somebody new to the shift.',
      ],
      questions: [
        'When did you last pass on something that could not wait? Who did you call, and what did they need from you?',
      ],
      serves:
        'A drawn path can save the next person on shift from searching for a name while more posts come in.',
    },
    'soc-moderation': {
      levels: {
        rookie: [
          'Removes obvious spam, and asks a colleague about anything less clear.',
          'Works on a harsh thread beside a colleague, and takes a break when they suggest it.',
        ],
        pro: [
          'Names the rule each time a post is hidden, whether it praises or attacks the company.',
          'Hands over a harsh thread after the agreed time, and logs each action.',
        ],
        master: [
          'Decides cases the rules do not cover, gives the reason in public, and adds it to the rules.',
          'Plans who takes the harshest threads and when, and everybody on the team gets breaks on busy days too.',
        ],
      },
      practise: [
        'Take ten old posts, decide on each by the written rules alone, and list where others chose differently.',
      ],
      share: [
        'Write up five hard cases, each with the rule, the decision and the reason, for the next moderator.',
      ],
      questions: ['Which recent post was hard to judge by the rules? What did you do, and why?'],
      serves:
        'Two readers on a shift can treat similar posts the same way, so customers may dispute fewer decisions.',
    },
    'soc-crisis': {
      levels: {
        rookie: [
          'Drafts a first update from a template, and has it checked before it goes out.',
          'Copies the text of the status page when asked to post.',
        ],
        pro: [
          'Posts what is known, and what is not, within fifteen minutes of a confirmed outage.',
          'Sends the next update at the promised time, even when nothing has changed.',
        ],
        master: [
          'Posts every half hour while nobody knows the cause, in a real case or a rehearsal, and corrects errors in public.',
          'Writes one text for each fault, large or small, and colleagues in every channel use it as it stands.',
        ],
      },
      practise: [
        'Take one past outage, write the update for each hour, and mark every guess you made.',
      ],
      share: [
        'Run a half-hour rehearsal in which two colleagues write the updates and you answer as customers would.',
      ],
      questions: [
        'Think of the last outage you posted about. Which update was hardest to write, and why?',
      ],
      serves:
        'With drafts ready, the first update can go out sooner, and an early update may save the team many tickets.',
    },
    'soc-community': {
      levels: {
        rookie: [
          'Thanks helpers from a list that a colleague keeps.',
          'Leaves a thread to a regular helper when a colleague suggests it.',
        ],
        pro: [
          'Writes to the most active helpers each month, and names an answer of theirs that helped.',
          'Leaves an open question to the forum for a set time, then checks that the answer is right.',
        ],
        master: [
          'Calms a quarrel or a sharp tone between helpers, and they still answer questions a month later.',
          'Has encouraged helpers who now welcome new people and correct wrong answers without being asked.',
        ],
      },
      practise: [
        'Leave five questions to the forum for a day each, and count how many got a right answer without you.',
      ],
      share: [
        'Introduce a colleague to three regular helpers, and note which questions each one answers best.',
      ],
      questions: ['Which helper did you last thank, and for which answer? How did they respond?'],
      serves:
        'A helper who gets thanks may answer more, and a question solved in the forum can be one ticket fewer.',
    },
    'soc-playbook': {
      levels: {
        rookie: [
          'Explains decisions when asked, and writes down some of them.',
          'Keeps notes on hard cases, and explains them to colleagues who read them.',
        ],
        pro: [
          'Writes up each unusual decision within a week, with the case, the choice and the reason.',
          'Updates the playbook after every incident, and takes out what is no longer true.',
        ],
        master: [
          'Hands a full shift to someone new with only the playbook, and gets at most one question.',
          'Has written down how to decide when no rule fits, and another team uses the page too.',
        ],
      },
      practise: [
        'Write up five cases without your decision, let a colleague decide, and count how often you agree.',
      ],
      share: [
        'Let somebody run a shift from the playbook while you watch, and improve each page that made them stop.',
      ],
      questions: [
        'Which decision did a colleague last have to ask you about? What should the playbook say about it?',
      ],
    },
  },
}
