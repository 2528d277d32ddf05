import type { TreeGuidance } from '../../domain/tree-guidance.ts'

export const guidance: TreeGuidance = {
  tree: 'data-digger',
  portrait: {
    week: [
      'You would take a question from a lead, such as why contacts rose, and agree what the answer would change.',
      'You would collect tickets, clean tags and count, on your own, for a good part of most days.',
      'You would draw a chart, write half a page about it and talk it through with those who decide.',
      'The dull part is the cleaning, with rows counted twice, empty fields and tags that mean two things.',
    ],
    enjoyedBy: [
      'People who ask how often it happens when they hear a good story.',
      'Anyone who likes to follow a puzzle for hours and then tell it in three lines.',
      'People who are glad to find their own mistake before somebody else does.',
    ],
    leavesOut: [
      'It does not include much talk with customers, whom you mostly meet as rows in a table.',
      'It does not give you the decision, which stays with the people who asked.',
    ],
    whySeeds:
      'Each seed is one step of the work. You notice and count, get the data out of the tools, and make it matter to someone.',
  },
  skills: {
    'dat-question': {
      levels: {
        rookie: [
          'Asks broad questions, such as how chat is going, and makes them narrower with help.',
          'Names a use for the count when the lead asks what it is for.',
        ],
        pro: [
          'Writes down the question, who decides, and what would change their mind, before counting.',
          'Asks at each request which decision depends on the answer.',
        ],
        master: [
          'Turns a vague worry in a hard week into one question that a day of work can answer.',
          'Stops a long count when no decision depends on it, and other teams now talk it over before they ask.',
        ],
      },
      practise: [
        'Take five past reports, look for the decision each one changed, and count those that changed none.',
      ],
      share: ['Offer ten minutes before any big count, to find the question behind the request.'],
      questions: [
        'Which number did you last look up and then not use? What had you hoped it would tell you?',
      ],
      serves:
        'One line beforehand can save the team hours of counting that nobody would have used.',
    },
    'dat-tags': {
      levels: {
        rookie: [
          'Applies the main tags with the list open, and asks about the rest.',
          'Picks the nearest tag for clear tickets, and uses "other" for those in between so far.',
        ],
        pro: [
          'Gives each tag a meaning of one line, with a case that fits and one that does not.',
          'Picks the same tag as a second reader in at least eight of ten tickets.',
        ],
        master: [
          'Reworks a messy set of tags so that last year can still be compared with this year.',
          'Brings two teams that tagged in different ways to one list, and both still keep to it.',
        ],
      },
      practise: [
        'Count the tickets tagged "other" last week, and write down two tags that would fit most of them.',
      ],
      share: [
        'Hold twenty minutes in which everyone tags the same ten tickets, and agree on one tag where you differ.',
      ],
      questions: [
        'Which ticket were you last unsure how to tag, and what did you pick in the end?',
      ],
      serves:
        'Where the two of you differ, the team can make the tag clearer before it spoils a report.',
    },
    'dat-metrics': {
      levels: {
        rookie: [
          'Reads out a team number, and says whether it is above or below the target.',
          'Passes on an average, and looks at what is behind it when a colleague asks.',
        ],
        pro: [
          'Says of a number how it is counted, what it leaves out and where it could mislead.',
          'Puts a second number beside the first, such as reopened tickets beside speed.',
        ],
        master: [
          'Shows what is really behind a number at a time when everybody praises it or fears it.',
          'Has led people to change or drop a number that made them do the wrong thing, such as close tickets too soon.',
        ],
      },
      practise: [
        'Pick one number a week for a month, and list two ways it could rise while the service gets worse.',
      ],
      share: [
        'Write a card for each team number with what it counts, what it hides and who uses it.',
      ],
      questions: ['When did the tickets last tell you something that the numbers did not?'],
      serves:
        'A team that knows what a number hides can stop chasing it when that harms customers.',
    },
    'dat-sheets': {
      levels: {
        rookie: [
          'Sorts and filters an export, and adds things up by hand.',
          'Copies a formula from an older sheet, and asks somebody to check the total.',
        ],
        pro: [
          'Keeps the raw rows as they came, and does each sum by formula on a second sheet.',
          'Removes repeated rows, joins two exports, and checks the total against the source.',
        ],
        master: [
          'Cleans a kind of export that nobody here has used before, and lists what is missing from it.',
          'Builds sheets that colleagues fill in every week without asking how.',
        ],
      },
      practise: [
        'Join two exports a week for three weeks, and list each mistake that a check of the total shows you.',
      ],
      share: [
        'Record a five-minute clip of the four formulas you use most, with a sheet to try them on.',
      ],
      questions: [
        'Tell me about the last sheet that gave you a wrong total. Which check showed it?',
      ],
      serves: 'The team gets an answer this week, and a sheet that can give it again next month.',
    },
    'dat-text': {
      levels: {
        rookie: [
          'Reads the comments, and reports the few that stood out.',
          'Sorts comments into themes that a colleague has set, and asks where an unclear one belongs.',
        ],
        pro: [
          'Writes down what belongs to each theme, then sorts at least fifty comments by it.',
          'Sorts ten comments again after a week, and states how many kept their theme.',
        ],
        master: [
          'Works through hundreds of comments on something new, and finds themes nobody had named.',
          'Trains others to sort by the same themes, and their counts come out nearly the same.',
        ],
      },
      practise: [
        'Sort twenty comments today and again in a week, and count those that changed their theme.',
      ],
      share: [
        'Pair with a colleague on thirty comments, and turn each difference into a line of a guide.',
      ],
      questions: ['Which recent comment fitted none of your themes, and where did you put it?'],
      serves:
        'The count can show the product team which complaint is common and which is only loud.',
    },
    'dat-sql': {
      levels: {
        rookie: [
          'Runs a query that somebody else wrote, and changes a date or a name in it.',
          'Asks a colleague whether the result looks right before passing it on.',
        ],
        pro: [
          'Writes queries over two or three tables, with a note on what each one counts.',
          'Checks every result another way, such as ten rows by hand or an old report.',
        ],
        master: [
          'Gets a correct answer from tables nobody has described, and says which rows not to trust.',
          'Keeps a set of queries that colleagues run as they are, and the team waits less for its data.',
        ],
      },
      practise: [
        'Write two small queries a week for a month, check ten rows of each by hand, and note each wrong row.',
      ],
      share: [
        'Add three lines to each shared query on what it counts, what it leaves out and when it was checked.',
      ],
      questions: ['Which result did you last check in a second way, and what did you find?'],
      serves: 'A query can be run again by anyone, so the report no longer depends on one person.',
    },
    'dat-charts': {
      levels: {
        rookie: [
          'Uses the chart that the tool suggests, with all the data in it.',
          'Explains the point in a caption, and makes the picture simpler after a hint from a reader.',
        ],
        pro: [
          'Shows one point in each chart, and says it in the title.',
          'Starts the scale of a bar chart at zero, names the units, and takes out every line that does not help.',
        ],
        master: [
          'Draws a confusing result as a chart, and people name its point the first time they see it.',
          "Redraws the team's report, and the meeting now discusses the results and no longer the charts.",
        ],
      },
      practise: [
        'Show a new chart to three people for five seconds each, and write down what they say it shows.',
      ],
      share: [
        'Collect five charts before and after a redraw, with one line on what made it clearer.',
      ],
      questions: [
        'Which of your charts did somebody last misread, and what did they think it showed?',
      ],
      serves:
        'A chart that needs no explaining can save some minutes in each meeting that uses it.',
    },
    'dat-story': {
      levels: {
        rookie: [
          'Sends the table with a line on what stands out, and explains the rest on request.',
          'Adds a next step when a colleague asks for one, without saying how sure it is.',
        ],
        pro: [
          'Opens with what to do, then gives the number and how sure it is.',
          'Keeps the note to half a page, and says what would prove it wrong.',
        ],
        master: [
          'Gives a team a result it did not hope for, and the team acts on it.',
          'Has written notes that changed a decision, and others now use the same form for theirs.',
        ],
      },
      practise: [
        'Write three findings in a sentence each, show them to a colleague, and note what they would do.',
      ],
      share: [
        'With a colleague, cut a report of theirs to half a page, and keep both versions as an example.',
      ],
      questions: [
        'Tell me about a number you passed on that nobody acted on. What would they have needed?',
      ],
      serves: 'A lead who gets one clear choice may decide the same day.',
    },
    'dat-forecast': {
      levels: {
        rookie: [
          "Takes last week's number as the guess for next week.",
          'Gives one number, and compares it with the result when reminded.',
        ],
        pro: [
          'Gives a low, a middle and a high number every week, with the reasons.',
          'Compares each range with the result, and the result lies inside it in about eight weeks of ten.',
        ],
        master: [
          'Predicts the load of something new, be it a launch or a changed form, and says what is uncertain.',
          'Hands the lead a forecast to plan shifts by, and the team more often has enough people at busy hours.',
        ],
      },
      practise: [
        'For six weeks, note your guess, one event that could change the number of contacts, and the result.',
      ],
      share: [
        'Show the team each month where the forecast missed, and what you changed because of it.',
      ],
      questions: [
        'Which recent week was furthest from your guess, and what did you not know at the time?',
      ],
      serves: 'Even a rough guess can help the lead to plan shifts and breaks before a peak.',
    },
    'dat-experiment': {
      levels: {
        rookie: [
          'Compares this month with last month, and says which way the number moved.',
          'Looks for other causes, such as a launch in the same month, when somebody asks.',
        ],
        pro: [
          'Writes down before the start what is compared, for how long, and what counts as better.',
          'Changes one thing at a time, and also reports a test in which nothing changed.',
        ],
        master: [
          'Finds a fair comparison for a change that reached every customer at once.',
          'Tests a favourite idea in the open, and the team keeps or drops it by the result without blame.',
        ],
      },
      practise: [
        'Take three changes that were called a success, and list what else was new in the same weeks.',
      ],
      share: [
        'Make a one-page form for tests, and help two colleagues to fill it in for their ideas.',
      ],
      questions: [
        'Which change of the last few months do you think worked, and what else could explain it?',
      ],
      serves: 'The team can keep the reply after which fewer customers have to write again.',
    },
    'dat-selfserve': {
      levels: {
        rookie: [
          'Sends people a new export each time they ask.',
          'Puts many numbers in one view, and explains it to each reader in turn.',
        ],
        pro: [
          'Builds views of few numbers, each with its meaning and the time it was last updated.',
          'Checks every view against its source once a month, and removes those nobody opens.',
        ],
        master: [
          'Finds out why readers doubt a view or why two views differ, adds a check, and people use them again.',
          'Provides views in which the team now finds most of its answers without help.',
        ],
      },
      practise: [
        'Watch two people read one of your views for three minutes each, and note each wrong guess.',
      ],
      share: [
        'Write down how a view is built and checked, and let a colleague build the next one from it.',
      ],
      questions: [
        'Which question did you answer by hand last month that people could have looked up?',
      ],
    },
  },
}
