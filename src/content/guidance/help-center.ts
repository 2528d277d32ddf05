import type { TreeGuidance } from '../../domain/tree-guidance.ts'

export const guidance: TreeGuidance = {
  tree: 'help-center',
  portrait: {
    week: [
      'You read failed searches, page ratings and tickets, and pick the few pages to work on.',
      'You rewrite those pages, follow each step yourself, and ask product people what is about to change.',
      'You edit drafts from colleagues, and show them where a page belongs.',
      'The dull part is old pages. You open them one by one, check each step, and remove many of them.',
    ],
    enjoyedBy: [
      'People who cannot leave a wrong step on a page once they have seen it.',
      'Anyone who likes to put a messy pile in order, and then watch strangers find things in it.',
      'People who can be glad of a ticket that never came, though nobody writes to say thank you.',
    ],
    leavesOut: [
      'You do not write all day, since much of the time goes into moving, removing and checking.',
      'You hardly ever explain things in person, and most readers never tell you how it went.',
    ],
    whySeeds:
      'They all help a reader do the right thing from the page alone, with nobody there to ask.',
  },
  skills: {
    'hlp-audit': {
      levels: {
        rookie: [
          'Reports wrong pages they come across while answering tickets.',
          'Checks the pages of one section, with help on what to look for.',
        ],
        pro: [
          'Keeps a list of all pages in an area, with the owner, the state and the last check of each.',
          'Compares that list with ticket topics each month, and names what is missing.',
        ],
        master: [
          'Sorts pages that nobody had a list of, be it ten or hundreds, and removes those that nobody needs.',
          'Has given the team a list from which others choose what to fix, and fewer pages are wrong each month.',
        ],
      },
      practise: [
        'Take twenty tickets this week, and list the questions that no help page answers.',
      ],
      share: [
        'Set up a sheet with page, state, owner and last check, and show two colleagues how to fill in a row.',
      ],
      questions: ['When did you last find a wrong page, and how long had it been that way?'],
      serves:
        'Fixing the pages that colleagues link to most can keep wrong steps away from customers.',
    },
    'hlp-style': {
      levels: {
        rookie: [
          'Looks up a term in the word list when a colleague marks it in a draft.',
          'Copies the tone of a similar page, and asks when two pages differ.',
        ],
        pro: [
          'Looks up each term in the word list before publishing, and adds those that are missing.',
          'Writes every step in the same form, such as a verb first and one action per line.',
        ],
        master: [
          'Finds a clear word for a thing that has no name yet, and both replies and pages then use it.',
          'Has written a short style page that colleagues use, and their drafts need less editing.',
        ],
      },
      practise: [
        'Read three pages by different writers, and list every term and tone that differs between them.',
      ],
      share: [
        'Answer one style question a week in the team channel, and add each answer to the style page.',
      ],
      questions: [
        'Which of our words did a customer lately understand in another way? Where do we use it?',
      ],
      serves:
        'When replies and pages use one word for one thing, customers have less to guess and to ask.',
    },
    'hlp-task': {
      levels: {
        rookie: [
          'Writes the steps of a short task with a template, and gets help with longer ones.',
          'Follows their own steps once on the screen, when a checklist reminds them.',
        ],
        pro: [
          'Puts the goal in the title, one action in each step, and the result the reader sees at the end.',
          'Follows every step on a fresh account before publishing.',
        ],
        master: [
          'Writes steps for a task across several products, and readers finish it without opening a ticket.',
          'Has started tests with real readers, and colleagues now watch someone follow a page before publishing it.',
        ],
      },
      practise: [
        'Take one page a week for a month, follow it word by word, and note each step where you had to guess.',
      ],
      share: [
        'Make a template with goal, steps and result, and put one finished page beside it for newcomers.',
      ],
      questions: [
        'Which page of yours did you last watch somebody follow, and at which step did they stop?',
      ],
      serves:
        'A page that a newcomer can follow alone saves them a question, and may save customers a ticket.',
    },
    'hlp-structure': {
      levels: {
        rookie: [
          'Puts a new page beside a similar one, and asks when two groups could fit.',
          'Moves a page when asked, and updates the links that a colleague lists.',
        ],
        pro: [
          'Groups pages by what customers want to do, and tests the group names with five customers.',
          'Keeps each page in one place only, and links to it from the others.',
        ],
        master: [
          'Finds a place for pages that fit no group, or regroups a whole area, and old links still work.',
          'Has got several teams to agree on one set of groups, and newcomers now place pages without asking.',
        ],
      },
      practise: [
        'Ask five colleagues to find one page each, and note where each of them clicks first.',
      ],
      share: [
        'Invite three colleagues to sort page titles for half an hour, and post a picture of their groups.',
      ],
      questions: ['Who last looked for a page in the wrong place? What had led them there?'],
      serves:
        "Groups named in customers' words can help colleagues find a page while a customer waits.",
    },
    'hlp-lifecycle': {
      levels: {
        rookie: [
          'Publishes a page, and comes back to it when somebody reports a mistake.',
          'Fixes small mistakes they notice, and checks other pages when given a list.',
        ],
        pro: [
          'Gives each of their pages an owner and a review date, and checks it within a week of that date.',
          'Removes or merges pages that are no longer correct, and sends readers to the new place.',
        ],
        master: [
          'Lists within an hour the pages a change makes wrong, even one nobody announced, and gets each fixed or hidden.',
          'Persuades product teams to tell page owners early of a change, and fewer pages are wrong when it comes.',
        ],
      },
      practise: [
        'Set a review date for five pages, check each on its day, and count how many were out of date.',
      ],
      share: ['Show the team how to flag a wrong page, and answer each flag within three days.'],
      questions: ['Which change in the product last made a page wrong? How did we learn of it?'],
      serves:
        'When wrong pages are fixed the same day, colleagues can link to a page without checking it first.',
    },
    'hlp-find': {
      levels: {
        rookie: [
          'Gives a page the name that the company uses for the feature.',
          'Adds search words after a colleague could not find the page.',
        ],
        pro: [
          'Takes titles and summaries from words that customers typed in tickets or in search.',
          'Searches for each new page with three customer phrases, and edits it until the search finds it.',
        ],
        master: [
          'Helps readers find a page for a problem they cannot name, by using what they see on screen as its title.',
          'Has halved the failed searches on a topic, and colleagues now write titles the same way.',
        ],
      },
      practise: [
        "Search the help centre for ten recent questions in customers' words, and count how often the right page comes up.",
      ],
      share: [
        'Send the team a list each month of words customers type, each with the page it should lead to.',
      ],
      questions: [
        'Which page could you not find lately although you knew it was there? What had you typed?',
      ],
      serves:
        "A title in customers' own words may let them find the page before they open a ticket.",
    },
    'hlp-visuals': {
      levels: {
        rookie: [
          'Adds a screenshot to every step, and a text alternative to some of them.',
          'Puts what a picture shows into the text too, where an editor marks it.',
        ],
        pro: [
          'Uses a picture only where words alone are not clear, and gives each one a text alternative.',
          'Adds captions to every video, and writes the steps below it.',
        ],
        master: [
          'Finds a way to explain motion or sound to readers who cannot see or hear it, and tests it with them.',
          'Has set rules for pictures that other teams use too, and fewer readers report unclear images.',
        ],
      },
      practise: [
        'Hide the pictures on five pages, follow the text alone, and note each place where you get lost.',
      ],
      share: ['Run half an hour in which colleagues use a screen reader on a page they wrote.'],
      questions: [
        'Which picture on our pages last went out of date? What would readers have missed without it?',
      ],
      serves:
        'Customers who use a screen reader can then follow those pages without asking for help.',
    },
    'hlp-contributors': {
      levels: {
        rookie: [
          "Corrects spelling and links in a colleague's draft, and leaves larger changes to an editor.",
          "Invites everyone to write pages, and suggests a topic to someone with their lead's help.",
        ],
        pro: [
          'Offers a template and one clear topic, and answers each draft within two days.',
          'Marks what works in a draft first, then three changes at most, with reasons.',
        ],
        master: [
          'Keeps pages up to date in a busy week or while away, because others can publish small fixes alone.',
          'Has helped people publish their first page, and some of them now edit pages for others.',
        ],
      },
      practise: [
        'Ask three colleagues what last kept them from fixing a page, and remove one of those obstacles.',
      ],
      share: [
        'Host one hour a month where anyone can bring half a page, and help them publish it before the end.',
      ],
      questions: ['Who last offered you a draft, and what happened to it in its first week?'],
      serves: 'The more colleagues can write a page, the sooner a wrong one can be fixed.',
    },
    'hlp-measure': {
      levels: {
        rookie: [
          'Counts the views of a page, and asks a colleague what else to look at.',
          'Reads ratings and comments when someone sends them on.',
        ],
        pro: [
          'Looks each week at failed searches, ratings and contacts by topic, and picks the next fix.',
          'Compares contacts on the topic before and after a change, and takes busy weeks into account.',
        ],
        master: [
          'Separates the effect of a page from other causes, such as a launch or fewer orders, and says how sure that is.',
          'Has set up a monthly report from which the team and product people now choose what to fix.',
        ],
      },
      practise: [
        'Read twenty failed searches, sort them by cause, and name the two pages to change first.',
      ],
      share: [
        'Teach a colleague to read the search report in two short sessions, and let them choose the next fix.',
      ],
      questions: [
        'Which page did you last change because of a number? What did the number do afterwards?',
      ],
      serves:
        'The count can show whether a rewrite saved the team work, and so which page to rewrite next.',
    },
    'hlp-strategy': {
      levels: {
        rookie: [
          'Suggests a new page for a frequent question, and checks with others whether a page can solve it.',
          'Sends customers to a page first, and offers a person when their answer shows the need.',
        ],
        pro: [
          'Sorts frequent questions into product, page or person, and gives a reason for each.',
          'Takes the top three to product or support each month, with the counts.',
        ],
        master: [
          'Gets a confusing label or screen changed, and then removes its help text because nobody needs it.',
          'Has written a plan that other teams work from, and it lists the questions a person must always answer.',
        ],
      },
      practise: [
        'Sort thirty tickets into product, page or person, and show your lead the five most common questions.',
      ],
      share: [
        'Invite product and support to sort twenty questions together once a quarter, and post the result.',
      ],
      questions: [
        'Which question did you last answer that the product should have answered? What did you do about it?',
      ],
    },
  },
}
