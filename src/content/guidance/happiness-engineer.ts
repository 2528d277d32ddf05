import type { TreeGuidance } from '../../domain/tree-guidance.ts'

export const guidance: TreeGuidance = {
  tree: 'happiness-engineer',
  skills: {
    goals: {
      levels: {
        rookie: [
          'Sets a goal such as "be faster", and adds a number once the lead asks for one.',
          'Looks at the goal when the review is near, and writes down from memory how it went.',
        ],
        pro: [
          'Writes each goal with a number and a date, and checks it on fixed days.',
          'Reports a missed goal before the lead asks, with one cause and one thing to change.',
          'Looks back on goals they have reached, too, and notes in two lines what helped.',
        ],
        master: [
          'Sets a new goal within days when plans fail, and shows what was dropped and why.',
          'Tells the team about a goal they missed themselves and why, and colleagues now report missed goals early.',
        ],
      },
      practise: [
        'Write one goal for the next two weeks with a number in it, and mark each day how far you are.',
        'Put two check dates for one goal in your calendar, and write one line on each date about what has changed.',
        'Take one goal you reached and one you missed, and list three causes for each.',
      ],
      share: [
        'Offer a colleague fifteen minutes to turn a vague wish into a goal they can count.',
        'Make a one-page goal sheet with a filled-in example, and add it to the team pages.',
        'Tell the team in five minutes about a goal you missed and what you changed after it.',
      ],
      questions: [
        'Which goal did you last miss, and when did you first notice that you might?',
        'Tell me about a goal you reached this quarter. What made the difference?',
        'When did you last change a goal halfway, and who did you tell?',
      ],
      onward:
        'Feedback, learning and small projects all start from a goal. An Organiser sets the goal of an event before its date.',
    },
    'time-tasks': {
      levels: {
        rookie: [
          'Plans a shift now and then together with a colleague, and takes tickets in order on the others.',
          'Writes down the big tasks, and keeps the small ones in tabs or in memory so far.',
        ],
        pro: [
          'Plans three to five tasks in writing before the first ticket of the shift.',
          'Puts every request on one list with a date, including those made in chat.',
          'Checks the plan at the end of each shift, and gives each task that is left a new date.',
        ],
        master: [
          'Makes a new plan within minutes when a rush or an outage starts, and tells people what will have to wait.',
          'Leaves a list so clear that a colleague took over halfway through a shift without a question.',
        ],
      },
      practise: [
        'Before each shift this week, write down three tasks, and tick what got done at the end.',
        'Guess how long five daily tasks take, then time them, and write both numbers side by side.',
        'Move all open tasks into one list, then count the tasks that you find elsewhere in one week.',
      ],
      share: [
        'Post a picture of your list, with a note on how you sort it before a shift.',
        'Sit with a newcomer for twenty minutes while they plan their first full week.',
        'Write a checklist for a task that comes up every month, and have two people try it.',
      ],
      questions: [
        'Tell me about the last shift that did not go to plan. What did you move first?',
        'Which task did you find too late this month, and where was it written down?',
        'Which task last took you twice as long as you thought, and why?',
      ],
      onward:
        'A planned day leaves time to learn, and to get to know the product and the tools. An Organiser does the same for a whole group.',
    },
    focus: {
      levels: {
        rookie: [
          'Stays with one case on a quiet shift, and has several replies open on a busy one.',
          'Sets a reminder for the most urgent promises to customers, and relies on memory for the rest.',
        ],
        pro: [
          'Stays with one case until it is solved or waiting for someone, unless a chat forces a switch.',
          'Sends nearly every promised follow-up on the promised day.',
        ],
        master: [
          'Leaves a note on the next step at each pause, and restarts within minutes even after days on other work.',
          'Has closed a long case that others had given up on, and taught the team how they kept track of it.',
        ],
      },
      practise: [
        'Work two 45-minute blocks a day with notifications off for a week, and note each interruption.',
        'For two weeks, note a next step and a date on each case that you pause, and count those without one.',
        'At the end of each week, go through all open promises and count those that are overdue.',
      ],
      share: [
        'Show your follow-up list in a five-minute demo.',
        'Build a saved view for tickets that have gone quiet, and give it to the team.',
        'For a month, close old cases together with a colleague, an hour a week.',
      ],
      questions: [
        'Which unfinished task do you have only in your head right now, without a note?',
        'When did you last switch tasks by choice rather than because of an alert?',
        'Which promise to a customer did you keep late this month, and at which step was the time lost?',
      ],
      onward:
        'Product knowledge and clear writing need long attention to one thing. In Fraud & billing, details and dates decide a case.',
    },
    'self-care': {
      levels: {
        rookie: [
          'Takes breaks on quiet days, and on busy ones when a colleague reminds them.',
          'Says after a shift that it was tiring, and finds out why when the lead asks about it.',
        ],
        pro: [
          'Takes planned breaks on four days out of five and says so in the team channel.',
          'Names early signs of overload, and then does something that has helped before, such as a short walk.',
        ],
        master: [
          'Takes planned breaks even in the busiest weeks, and sets up swaps so that others get theirs.',
          'Tells the lead about too much work before any task is late, and colleagues now do so too.',
        ],
      },
      practise: [
        'Put two breaks and a real meal in the calendar for ten working days, and tick them off.',
        'For a week, leave the screen for three minutes after each tiring conversation, and note your mood before and after.',
        'Write three steps that end your working day, and tick them off each day for two weeks.',
      ],
      share: [
        'Post your plan for a busy week before the next launch.',
        "Offer to cover a colleague's break when the queue is full, and agree on swaps.",
        'Give a ten-minute talk on what you do after the worst ticket of the week.',
      ],
      questions: [
        'Which hour of last week took most of your energy, and what had happened before it?',
        'Tell me about your last very busy week. What did you drop first?',
        'When did you last skip a break, and what would have made it possible to take it?',
      ],
      onward:
        'Empathy and resilience use up energy, and this is where it comes from. People leadership asks for it every day.',
    },
    feedback: {
      levels: {
        rookie: [
          'Listens when the lead offers feedback, and tries out one point that the lead has picked.',
          'Tells colleagues "nice reply", and names the line that helped if they ask.',
        ],
        pro: [
          'Picks a reply and asks for feedback on it at least twice a month, and shows what changed after it.',
          'Quotes the exact line, and names about three things that work for each thing to change.',
        ],
        master: [
          'Tells a lead or another team what does not work in a plan they care about, and they ask for more feedback.',
          'Starts a regular talk in which colleagues comment on replies, and others now run it.',
        ],
      },
      practise: [
        'Ask two colleagues what to keep and what to change in one reply, and write down what you will do.',
        'Send a colleague one note a day for a week on a line of theirs that helped, and count the answers.',
        'Keep a list of the next five comments you get, and write beside each what you changed.',
      ],
      share: [
        'Start a thread where anyone can post a reply and ask one question about it.',
        'Go through three replies with a newcomer, and let them find the first thing to change.',
        'Write down five feedback sentences that worked for you, so that others can borrow them.',
      ],
      questions: [
        'Which piece of feedback did you last act on, and what did you change?',
        'When did you last keep feedback to yourself, and what stopped you?',
        'Which colleague did you praise this month, and what were your words?',
      ],
      onward:
        'You need it to share workflows, to speak up for others and to mentor. It can also plant Support quality or People leadership.',
    },
    learning: {
      levels: {
        rookie: [
          'Reads about a topic when a ticket needs it, and follows courses the lead has picked.',
          'Plans an hour for learning when the lead suggests it, and uses it if the queue is short.',
        ],
        pro: [
          'Blocks at least one hour a week for learning, and uses it in most weeks.',
          'Tries out something new on a real ticket within days of learning it, and notes the result.',
        ],
        master: [
          'Keeps the weekly learning hour in busy weeks too, and other people have begun to keep one.',
          'Learns a topic that has no course by testing it, writes notes, and others solve tickets with those notes.',
        ],
      },
      practise: [
        'Block two half hours a week for one topic, and note one thing you can use after each.',
        'Write down one question a day that you could not answer, and find the answers to two by the end of the week.',
        'Explain one thing you learnt this week in five lines from memory, then mark what you got wrong.',
      ],
      share: [
        'Open a shared list of what the team wants to learn, and take the first item yourself.',
        'Teach one thing from your last learning hour in a ten-minute call.',
        'Find a partner on another shift, and send each other one useful link a week with a comment.',
      ],
      questions: [
        'What did you learn last month that you have used in a reply since then?',
        'When did you last lose your learning time, and what took its place?',
        "Which customer's question sent you to look something up this week?",
      ],
      onward:
        'Tools, faults and products keep changing. Tool fluency, troubleshooting and the Product specialist tree all need this habit.',
    },
    'product-knowledge': {
      levels: {
        rookie: [
          'Answers common questions with the help pages open, and asks a colleague about the rest.',
          'Shows where to click, and looks up what a feature is for when a customer asks.',
        ],
        pro: [
          'Explains what a main feature does, what it cannot do and who needs it, without looking it up.',
          'Tries each new release in a test account before answering tickets about it.',
        ],
        master: [
          'Finds out with a test how two features affect each other where no help page says it.',
          'Gets errors in help pages and product plans fixed, and colleagues ask this person to check their answers.',
        ],
      },
      practise: [
        'Set up one feature you never use in a test account, and write five lines on who needs it.',
        'Pick three limits of the product, and write for each what a customer can do instead.',
        'Answer ten tickets from memory, then check the help pages before you send, and count what was wrong.',
      ],
      share: [
        'Make a page on one area with two columns for what it does and what it does not do.',
        'Record a five-minute tour of a feature for colleagues who have never opened it.',
        'Collect the ten questions newcomers ask most, and add a short answer and a link to each.',
      ],
      questions: [
        'Which product question did you last pass on, and what did the answer teach you?',
        'Tell me about the last customer who used the product in a new way. What did they want to do?',
        'Which answer about the product did you last have to correct, and how did you find the mistake?',
      ],
      onward:
        'Troubleshooting, chats, guided sessions and documentation all need it, and it can be the acorn of a Product specialist.',
    },
    'clear-writing': {
      levels: {
        rookie: [
          'Writes correct replies in one paragraph, and splits them into steps when a colleague suggests it.',
          'Replaces team words such as "escalated" once somebody has pointed them out.',
        ],
        pro: [
          'Puts the answer in the first two lines, then numbered steps with one action each.',
          'Rereads each reply before sending, and cuts what this customer does not need.',
        ],
        master: [
          'Explains a tangled problem, such as a double charge or an outage, in five lines, and few people ask again.',
          'Rewrites saved replies that the team uses, and fewer customers write back to ask what they mean.',
        ],
      },
      practise: [
        'Cut two replies a day to half their length for a week, and keep the before and after.',
        'Read one reply a day aloud before you send it, and mark each sentence you had to start again.',
        'Ask a colleague to name the next step in three of your replies, and count how many they get right.',
      ],
      share: [
        'Keep a page of replies before and after editing, with a line on why each change helps.',
        'Rewrite the five saved replies that lead to most questions, and show the team the change.',
        'List twenty words that customers do not know, each with a plain word beside it.',
      ],
      questions: [
        'Which reply of yours last came back with a question, and which sentence caused it?',
        'Tell me about the hardest thing you explained in writing this month. What did you put first?',
        'What did you take out of a reply this week, and why?',
      ],
      onward:
        'Email, chat and bug reports are read by people in a hurry. So are texts in Marketing and the pages of a Help centre owner.',
    },
    empathy: {
      levels: {
        rookie: [
          'Answers the question as asked, and takes a kind opening line from a saved reply.',
          'Notices that a customer is upset, and asks a colleague which words would help.',
        ],
        pro: [
          'Says in one line what the problem keeps this customer from doing, and then gives the fix.',
          'Shortens the reply for somebody in a hurry, and adds steps for somebody who is lost.',
        ],
        master: [
          'Finds the worry behind a rude or unclear message, and the customer confirms the guess.',
          "Retells a case from the customer's side, and the team has changed a rule because of it.",
        ],
      },
      practise: [
        'For five tickets this week, guess what the person wants to get done, then ask, and count how often you were right.',
        'Replace the usual "sorry" in two replies a day with a line about this case, and save the best ten.',
        'Use the product for thirty minutes with one task in mind, and list each moment that annoys you.',
      ],
      share: [
        "Bring one customer's story to the next team meeting, in the customer's own words.",
        'Read a hard ticket with a newcomer, and guess together what the person needs.',
        'Collect ten opening lines that customers thanked you for, each with its case.',
      ],
      questions: [
        'Which customer did you go on thinking about this week, and what did they need most?',
        'When did you last misread how a customer felt? What told you?',
        'Tell me about the last reply in which you changed the usual words. What had you noticed?',
      ],
      onward:
        'Guided sessions, email and hard conversations start with what a person needs. So does each talk of a Customer interviewer.',
    },
    resilience: {
      levels: {
        rookie: [
          'Takes a longer break after a harsh message, and asks a colleague to read the next reply.',
          'Talks an angry chat through with a colleague, who helps to find one thing to do differently.',
        ],
        pro: [
          'Pauses for a few minutes after a harsh message, and the next reply has its usual tone.',
          'Describes a bad case by what happened, what they did themselves, and what they will do next time.',
        ],
        master: [
          'Keeps a calm tone through a long and angry case, and hands it over in good time if it gets too much.',
          'Sits down with colleagues after a hard case, and some of them now do the same for others.',
        ],
      },
      practise: [
        'After each of the next five harsh messages, write what made the person angry, and count how often it was you.',
        'For a week, time how long you need after a hard ticket, and note what made it shorter.',
        'Save one kind message a day for two weeks, and mark the three you want to read after a bad shift.',
      ],
      share: [
        'Start a channel for kind words from customers, and add two a week until others join in.',
        'Offer ten minutes to anyone after a bad chat, and listen to the end before you give advice.',
        'Tell a newcomer about your worst ticket, what you thought then, and what you think now.',
      ],
      questions: [
        'Which conversation stayed with you longest this month, and what was said in it?',
        'What did you do in the ten minutes after your last bad chat?',
        'Tell me about the last complaint that felt personal. What did you see when you read it again?',
      ],
      onward:
        'Hard conversations ask for it most. It can also plant Social media support, where messages are many and often harsh.',
    },
    'tool-fluency': {
      levels: {
        rookie: [
          'Finds recent tickets alone, and asks a colleague how to search for older ones.',
          'Uses the saved replies that others point out, and fills in the details by hand.',
        ],
        pro: [
          'Finds an old ticket, an account or a policy in under a minute, with search and filters.',
          'Works from saved views and shortcuts every day, and changes each saved reply to fit before sending.',
        ],
        master: [
          'Finds another way on the day a tool is slow, new or broken, and shows the team what to do.',
          'Has changed a view, a saved reply or a field so that a common task takes colleagues fewer clicks.',
        ],
      },
      practise: [
        'Learn one keyboard shortcut a day for a week, and list the ones you still use at the end.',
        'Count the clicks in one task you do every day, cut two of them, and write down before and after.',
        'For three shifts, note every search that fails, then reword each one until it finds the ticket.',
      ],
      share: [
        'Record your screen for three minutes while you solve a ticket, and post it with the shortcuts you used.',
        'Set up views and filters with a new colleague, and let them do all the clicking.',
        'Write a page on how to keep working when each tool is down, and try one part of it with the team.',
      ],
      questions: [
        'Which task last week took longer than it should have because of a tool?',
        'When did you last send a saved reply that did not fit? What did you change afterwards?',
        'How did you keep working the last time a tool changed or went down?',
      ],
      onward:
        'Sharing workflows and pattern spotting need it, and an acorn of it can start Support tools & research.',
    },
    troubleshooting: {
      levels: {
        rookie: [
          'Tries known fixes one after another, and says what has been ruled out when a colleague asks.',
          'Reproduces simple faults with a guide.',
        ],
        pro: [
          'States a likely cause, changes one thing at a time, and records the result.',
          'Escalates with the steps, the set-up, the evidence and what has been ruled out.',
        ],
        master: [
          'Solves faults across systems that no guide covers yet, and explains the cause in two sentences.',
          'Writes a decision guide, and colleagues who use it get fewer escalations back for missing facts.',
        ],
      },
      practise: [
        'For five cases, write down your guess, your test and the result before you reply.',
        'Take one solved case a week and write down the fewest steps that show the fault.',
        'Pair with a colleague on two cases that are too hard for you, only ask questions, and list the tests they ran.',
      ],
      share: [
        'Record a ten-minute walk-through of one hard case.',
        'Turn your questions into a checklist for a fault that keeps coming back.',
        'Hold an hour a week for cases that are stuck.',
      ],
      questions: [
        'Tell me about the last case where your first guess was wrong. Which test showed it?',
        'In your last few cases, what did you check first that did not help?',
        'Which fault did you last have to ask about that you would like to solve alone?',
      ],
      onward:
        'Bug reports, pattern spotting and specialist depth build on it, and Bugs & product testing can start from it.',
    },
    'live-chat': {
      levels: {
        rookie: [
          'Takes one chat at a time, and tells the customer about a wait with a ready-made line.',
          'Checks most answers with a colleague first, then sends all the steps in one message.',
        ],
        pro: [
          'Holds two chats at once, and tells each customer what is being checked and for how long.',
          'Sends one step at a time in short lines, and waits for the answer before the next step.',
          'Ends each chat with what was done, what happens next and how to come back.',
        ],
        master: [
          'Sorts a full queue of chats by need, and moves long ones to email with notes that a colleague can work from.',
          'Writes lines for opening, waiting and handing over, and teammates leave fewer customers waiting in silence.',
        ],
      },
      practise: [
        'For one shift, note the longest silence in each chat, and try to halve it in the next shift.',
        'Read one of your own chats aloud each day for a week, and mark every line the customer had to ask about.',
        'In five chats, tell the customer how long a search will take before you start it, and note how close you were.',
      ],
      share: [
        'Let a newer colleague watch an hour of your chats, and say aloud why you ask what you ask.',
        'Write five lines for the next outage, and send them to everyone in chat when it comes.',
        'Swap one chat a month with a colleague, and each mark the moment that saved most time.',
      ],
      questions: [
        'Which chat did you last move to email, and when did you know that you had to?',
        'When did you last lose track between two chats, and what pulled you away?',
        'Tell me about a recent customer who typed much faster or slower than you. What did you do differently?',
      ],
      onward:
        'In chat you hear the next question at once, so it leads to proactive improvement and to Social media support.',
    },
    'guided-sessions': {
      levels: {
        rookie: [
          'Joins calls with a colleague, and leads the parts that are in the guide.',
          'Lets the customer do the simple steps, and takes over for the harder ones.',
        ],
        pro: [
          'Agrees on the aim and the time at the start, and lets the customer do every click or tap.',
          'Asks the customer to repeat the main step alone, and sends a short summary the same day.',
        ],
        master: [
          'Reaches the aim even when the fault is new, the customer is in a hurry or more people join than planned.',
          'Leads sessions while a colleague watches, and people who have watched now lead their own.',
        ],
      },
      practise: [
        'Write an aim and three steps before each of your next three sessions, and tick off what you reached.',
        'In your next two sessions, do no click yourself, and count how often you wanted to take over.',
        'Ask five customers to show you the step again before you end, and note who could do it alone.',
      ],
      share: [
        "Invite a colleague to watch a session, with the customer's consent, and talk it over for ten minutes.",
        'Write a one-page plan of the session you lead most often, with the questions you always ask.',
        'Play a customer who is worried or in a hurry, for a colleague who is about to lead a first call.',
      ],
      questions: [
        'Which session last month had to be held a second time, and what was missing after the first?',
        'What made you take over the last time you did a step for a customer?',
        'Tell me about a recent call in which you felt lost. What did you say to the customer?',
      ],
      onward:
        'It leads to proactive improvement, and to Teaching & training or Customer interviewer, where the other person does most.',
    },
    'email-replies': {
      levels: {
        rookie: [
          'Answers short emails in full, and goes through long ones with a colleague to find every question.',
          'Asks for missing details from a checklist, and writes again for those that are not on it.',
        ],
        pro: [
          'Answers every question in the email, with the next step in the first lines.',
          'Asks for all missing details at once, and says what is not known yet and when news will come.',
        ],
        master: [
          'Settles cases with many people and months of emails in one or two replies.',
          "Drafts the team's first answer to a new kind of problem, and customers reopen fewer of those tickets.",
        ],
      },
      practise: [
        'Write out every question in ten emails before you answer, and tick each one off in your reply.',
        'Reread five tickets that took more than three replies, and write down what your first one left out.',
        'For a week, put the next step in the first two lines of each reply, and count how many people ask again.',
      ],
      share: [
        'Collect three replies before and after a rewrite, and go through them in a team meeting.',
        "Offer to read a colleague's two longest drafts each week, and mark only what the customer could miss.",
        'Rewrite the saved reply that people answer with most questions, and tell the team what you changed.',
      ],
      questions: [
        'Which ticket last week took the most replies, and what was missing in the first one?',
        'When did you last have to tell a customer that you did not know? Which words did you use?',
        'Tell me about a recent reply you are pleased with. Which question did you answer that was not asked?',
      ],
      onward:
        'A reply that leaves nothing open is nearly a help page, so documentation comes next, and Support quality later.',
    },
    'hard-conversations': {
      levels: {
        rookie: [
          'Stays polite with an upset customer, and takes the words for a no from the policy.',
          'Hands the conversation over when the customer gets angry, and goes through it with the colleague later.',
        ],
        pro: [
          'Names the problem and the feeling, says what will and will not happen, and offers a next step.',
          'Answers an abusive message by naming the limit that the team has agreed on, and keeps to it.',
        ],
        master: [
          'Takes over cases that colleagues could not settle, and ends them in a calm tone, even when the answer is no.',
          'Rehearses likely objections with the team, and colleagues ask for help with their hardest replies.',
        ],
      },
      practise: [
        'Rewrite three replies to upset customers in this order: the fact, its effect on them, the next step.',
        'Act out a refusal with a colleague twice, swap roles, and each write down one line to keep.',
        'Before the next release, write down the five hardest fair objections to it, with an answer to each.',
      ],
      share: [
        'Add notes to one difficult thread: what you tried, why, and what you would change.',
        'Offer to read replies to angry customers before colleagues send them.',
        'Lead the rehearsal of objections before a launch.',
      ],
      questions: [
        'Which message did you put off opening last week, and why?',
        'When did you last say sorry for something that was not your fault?',
        'In your last hard conversation, what would have made the same answer feel fair to the customer?',
      ],
      onward:
        'Advocacy needs it, and so do Social media support and Fraud & billing, where people often hear a no.',
    },
    'knowledge-sharing': {
      levels: {
        rookie: [
          'Explains a way of working when somebody asks, mostly in a private message.',
          'Collects useful notes in their own file, and shows them to one or two colleagues.',
        ],
        pro: [
          'Posts a way of working in the shared place at least once a month, without being asked.',
          'Gives the steps, one example, and the cases in which it does not fit.',
        ],
        master: [
          'Turns a new and messy task into steps on the day it appears, and newcomers follow them without help.',
          'Asks people which step fails and mends it, and other teams now use some of the workflows.',
        ],
      },
      practise: [
        'Post one time-saver a week for a month, in at most five steps, and note who tries it.',
        'Ask a colleague to follow two of your notes while you stay silent, and mark each place where they stop.',
        'Count the questions you answer in private in one week, and move three of the answers to a shared page.',
      ],
      share: [
        'Open a page where everyone can leave a trick, and add the first five.',
        'Show a workflow in ten minutes at a team meeting, and have everyone try it before the meeting ends.',
        'Sit with a colleague who has a good trick, and write it up under their name.',
      ],
      questions: [
        'Which question did two colleagues ask you this month, and where is the answer now?',
        'When did you last see somebody use a thing you had shared? What did they change?',
        'Which task did you do this week in fewer steps than others, and who else knows how?',
      ],
      onward:
        'Mentoring builds on it, and Teaching & training can start here, once your notes work without you.',
    },
    'pattern-spotting': {
      levels: {
        rookie: [
          'Says that a problem seems to come up a lot, and gives one ticket as an example.',
          'Adds the tags that others have set up, and looks for repeats when the lead asks.',
        ],
        pro: [
          'Searches for similar tickets unasked when a problem comes up for the second time.',
          'Brings a pattern with its count, the dates and links to at least three tickets.',
        ],
        master: [
          'Finds one cause behind tickets that look different, while there are still only a few of them.',
          'Shows counts that made another team fix a cause, and those tickets have stopped coming.',
        ],
      },
      practise: [
        'Sort every ticket you close in a week by its cause, and post the three largest groups.',
        'When a problem comes twice in one day, search the last month for it, and write down the number.',
        'Guess the three most common causes before the next monthly count, and compare your guess with the numbers.',
      ],
      share: [
        'Set up a tag for one cause, with a line on when to use it, and ask two colleagues to try it.',
        'Pin a count of an open problem in the team channel, and update it each day until the problem is fixed.',
        'Show a colleague the search that found a pattern, and let them look for the next one.',
      ],
      questions: [
        'Which problem did you last meet twice in a week? What did the tickets have in common?',
        'Think of the last pattern that turned out to be chance. What showed you that?',
        'When did you last show a count to another team, and what did they do with it?',
      ],
      onward:
        "A count helps you to speak the listener's language, and Data digger and Fraud & billing both start from one.",
    },
    advocacy: {
      levels: {
        rookie: [
          "Passes on a customer's wish in general words, and looks for a ticket when the lead asks for one.",
          'Tells a teammate in private that their point was right, and adds to it in a meeting when asked.',
        ],
        pro: [
          'Brings a customer problem every month to the team that owns it, with three linked tickets.',
          'Names in meetings the teammate who did the work, and says what makes that work hard.',
        ],
        master: [
          'Brings cases even when a plan is nearly final, and the team in charge changes it.',
          'Speaks for customers who never write in, and the product team now asks for such cases first.',
          'Has spoken up about a rule that made work hard for teammates, and the rule was changed for everyone.',
        ],
      },
      practise: [
        'Write up one customer problem a week for a month with two quotes, and send it to the team that owns it.',
        'Thank one teammate in the channel each week, say what they did, and keep the list.',
        'Before the next product plan is final, write down three kinds of customers it affects, and ask about one of them.',
      ],
      share: [
        'Keep a page of short customer stories, with links, that anyone may take into a meeting.',
        'Help a colleague prepare a case for another team, and sit beside them when they present it.',
        'Invite someone from another team to read ten tickets with you, and ask what surprised them.',
      ],
      questions: [
        'Which customer problem did you last bring to another team, and what did you take along as proof?',
        'When did you last keep silent about something that is bad for customers? What held you back?',
        'Whose work in our team did nobody mention this month, and who should hear of it?',
      ],
      onward:
        "Bridging teams and speaking the listener's language build on it, and in Product liaison you do it every day.",
    },
    'bug-reports': {
      levels: {
        rookie: [
          'Reports what the customer said with a link to the ticket, and adds the steps when engineers ask for them.',
          'Fills in the form with help, and asks a colleague whether there is an earlier report.',
        ],
        pro: [
          'Lists numbered steps, what should happen, what does happen, and the version in use.',
          'Searches for earlier reports first, and adds how many customers are affected and what they can do for now.',
        ],
        master: [
          'Finds the one condition that makes a fault appear every time, even if it seemed to come and go by chance.',
          "Tries out the steps in colleagues' drafts, and engineers now return fewer of the team's reports.",
        ],
      },
      practise: [
        'Follow the steps of your next three reports in a fresh account, and fix each step that fails.',
        'Ask an engineer what was missing in your last two reports, and turn the answer into a checklist.',
        'Rewrite one old report that engineers could not reproduce, and note whether they see the fault this time.',
      ],
      share: [
        'Post a report that led to a quick fix, and mark the lines that helped the engineer.',
        'Make a template with one finished example, and have an engineer correct it first.',
        'Try the steps in a draft with the colleague who wrote it, before it goes to the engineers.',
      ],
      questions: [
        'Which of your reports came back with a question last month, and what was the question?',
        'What did you send the last time you could not make a fault happen again?',
        'When did you last learn that a bug you reported was fixed? Who told the customers?',
      ],
      onward:
        'Good reports earn the trust that bridging teams needs, and in Bugs & product testing all work ends in one.',
    },
    'proactive-care': {
      levels: {
        rookie: [
          'Answers what was asked, and adds a tip for the next step when the saved reply has one.',
          'Repeats the same fix for several customers, and reports it when the lead asks what keeps coming back.',
        ],
        pro: [
          'Adds the likely next question and its answer to at least half of the replies.',
          'Removes or reports one small cause of tickets a month, such as an unclear page or a wrong setting.',
        ],
        master: [
          'Warns customers of a fault or a change before they meet it, even when no prepared text exists.',
          'Has removed the cause of a whole kind of ticket, and colleagues no longer need the old fix.',
        ],
      },
      practise: [
        'Add a line on the next question to five replies a day for a week, and count how many people still write back.',
        'Choose a fix you made three times this month, find its cause, and send it to someone who can remove it.',
        'For two weeks, note each page or message that misled a customer, and get two of them corrected.',
      ],
      share: [
        'Write the likely next questions for the five most common tickets, and add them to the saved replies.',
        'Show the team one cause that you removed, with the number of tickets before and after.',
        'Ask each colleague for the fix they repeat most, and remove one of those causes together.',
      ],
      questions: [
        'Which problem did you fix more than twice last month, and where does it start?',
        'When did you last tell a customer about a problem before they noticed it? How did they take it?',
        'Think of the last ticket that came back. What could you have answered the first time?',
      ],
      onward:
        'Small projects and launch readiness build on it, and a Customer interviewer also looks for problems before anyone complains.',
    },
    documentation: {
      levels: {
        rookie: [
          'Links to the pages that come up every day, and asks a colleague which page fits a rarer question.',
          'Drafts parts of a page, and someone else puts it in order and checks the steps.',
        ],
        pro: [
          'Writes or updates two pages a month from answers given three times or more.',
          "Puts the customer's words in the title and one action in each step, and tests the steps before posting.",
        ],
        master: [
          'Publishes a usable page within hours when a new kind of question comes in, and corrects it as facts arrive.',
          'Has written pages that customers follow without a ticket, and teammates link to them instead of typing.',
        ],
      },
      practise: [
        'Turn the next answer you give for the third time into ten lines on a page, and link to it five times.',
        'Follow two pages you often send, click by click in a test account, and fix each step that is out of date.',
        'For a week, note each question that has no page to link to, then write the page that was missed most.',
      ],
      share: [
        'Start a page together with a colleague, and leave the second half and the credit to them.',
        'Hold an hour a month in which the team mends pages that customers complained about.',
        'Show how you choose a title, with three searches that found nothing and three that found the page.',
      ],
      questions: [
        'Which answer did you type out last week that could have been a link?',
        'When did a customer last tell you that a page was wrong or hard to follow? What happened to the page?',
        'Who has used the last page you wrote, and how do you know?',
      ],
      onward:
        'It leads to specialist depth and launch readiness, and to Help centre owner, where pages answer people you never meet.',
    },
    mentoring: {
      levels: {
        rookie: [
          "Answers a colleague's question by fixing the ticket while they watch.",
          'Meets a newcomer when the lead sets it up, and explains the topics on a given list.',
        ],
        pro: [
          'Meets one colleague every two weeks, and lets them choose the skill to work on.',
          'Asks what the colleague has tried before giving an answer, and notes the next step they agree on.',
        ],
        master: [
          'Finds a third way to explain when two have failed, and the colleague now solves such cases alone.',
          'Has mentored several people, each with a different plan, and some of them now help newcomers in turn.',
        ],
      },
      practise: [
        'Pair with one newer colleague for an hour a week, and list each thing they now do alone.',
        'Before your next three answers to a colleague, ask what they think, and note how often they were right.',
        'Let a colleague type for two tickets while you watch, and count how often you step in.',
      ],
      share: [
        'Write one page on how you run a first mentoring talk, with the questions you ask.',
        'Swap stories with another mentor once a month, each about one thing that did not help.',
        'Ask the person you mentor to show a newcomer what they have just learnt, and sit with them.',
      ],
      questions: [
        'Who did you last help to learn something, and what can they do now without you?',
        'Tell me about the last time you gave an answer too soon. What could you have asked instead?',
        'When did your way of explaining last fail, and what did you try next?',
      ],
      onward:
        'Teaching one person is where Teaching & training starts. In this tree it leads to Rallying the team, where many join in.',
    },
    'small-projects': {
      levels: {
        rookie: [
          'Names something to improve, and works out a first step together with a colleague.',
          'Starts a fix when the lead suggests it, and gets a small part of it done on quiet days.',
        ],
        pro: [
          'Writes the aim, the steps and the end date on half a page before starting.',
          'Finishes about one improvement a quarter beside the daily tickets, by the date on the plan.',
        ],
        master: [
          'Finishes on time even when the queue grows, by cutting the plan to the part that helps most.',
          'Makes things that the team uses every day, and somebody else can run them from the notes.',
        ],
      },
      practise: [
        'Choose one thing that slows you down, write the smallest fix on half a page, and show it to your lead.',
        'Keep two 30-minute blocks this week for one small fix, and note what got done in each.',
        'Cut your next idea in half, finish that half within a week, and post what was different before and after.',
      ],
      share: [
        'Turn your half-page plan into a form that a colleague can fill in for their first project.',
        'Show a finished project in five minutes, with what went wrong on the way.',
        'Take a colleague along on your next project, and give them one whole part to run.',
      ],
      questions: [
        'Which improvement did you last finish, and who uses it today?',
        'Tell me about a project that got stuck. What was the last step anyone took?',
        'What did you cut from your last project, and who missed it?',
      ],
      onward:
        'Small things that get finished lead to larger ones, such as Rallying the team here or the whole tree of the Organiser.',
    },
    framing: {
      levels: {
        rookie: [
          'Reports that customers are annoyed, with one quote.',
          'Sends each team the same message, and rewrites it when somebody says what that team looks at.',
        ],
        pro: [
          'Adds a number, a cost or a risk that the other team already tracks.',
          'States a clear request in the first two sentences, without "just", "sorry" or "maybe".',
        ],
        master: [
          "Has won over a team that first said no, by telling the same problem in terms of that team's own plans.",
          'Helps colleagues prepare their requests, and other people then use the same wording.',
        ],
      },
      practise: [
        'Write one problem in three ways, for finance, product and marketing, and have a colleague guess which is which.',
        "In your next proposal, delete every 'just', every 'sorry' and the question mark at the end. Count them.",
        'Ask one product manager which number they watch, and put it in the first line of your next report.',
      ],
      share: [
        'Keep a page of examples with the problem, the audience, the wording and the outcome.',
        "Offer to edit a colleague's proposal, and show what you changed and why.",
        'Run a fifteen-minute session in which people rewrite real requests.',
      ],
      questions: [
        'Think of your last request. Who had to say yes, and which number do they watch?',
        'What did you ask for in the first two sentences of your last proposal?',
        'When did you last get a no that was about the wording rather than the idea?',
      ],
      onward:
        'It opens Influence without authority and Big-picture thinking. It is an acorn of Marketing, which speaks to strangers in their own words.',
    },
    bridging: {
      levels: {
        rookie: [
          'Forwards a whole ticket to another team, and points to the part that matters when they ask.',
          'Passes on simple answers from engineers, and has a colleague explain the harder ones first.',
        ],
        pro: [
          'Sums up a case for engineers in three lines, and checks that they read it as it was meant.',
          "Puts the product team's answer into plain words, and tells the customer within a day.",
        ],
        master: [
          'Finds a word that two teams use in two ways, and agrees with both teams what it means from now on.',
          'Passes news between support and engineers all through a long or new case, and other teams ask for this person.',
        ],
      },
      practise: [
        'Sum up one ticket a day for an engineer in three lines for a week, and count the questions that come back.',
        'Sit in on one meeting of a product team this month, and post five lines on what it means for customers.',
        'Rewrite two answers from engineers in plain words, and have a colleague tell you what they understood.',
      ],
      share: [
        'Make a list of words that support and engineers use in different ways, with what each side means.',
        'Invite an engineer to read tickets for an hour, and sit with them to explain what they see.',
        'Hand a colleague your contacts in one product team, and introduce them with a real case.',
      ],
      questions: [
        'Tell me about a case that got lost between two teams. Where did the meaning change?',
        'Which answer from another team did you last put into other words, and what did you leave out?',
        'What did you last tell the product team that they did not expect?',
      ],
      onward:
        'It leads to Influence without authority, because both sides come to trust you. Product liaison makes a whole job of it.',
    },
    'deep-specialism': {
      levels: {
        rookie: [
          'Solves the common cases of one area with the guide open.',
          'Asks for help with most hard cases of the area, and writes down what the helper did.',
        ],
        pro: [
          'Solves at least nine in ten cases of the area without help.',
          'Tests the area after each release, and keeps notes on every odd case.',
        ],
        master: [
          "Works out cases of the area that no guide covers, and engineers ask for this person's view before a change.",
          'Has taught the area to others, and its cases no longer have to wait for one person.',
        ],
      },
      practise: [
        'Take every ticket of one area for two weeks, and list the ones you could not solve alone.',
        'Try one part of the area a week in a test account, and note where it differs from the help page.',
        'Ask an engineer one question about your area each week, and add the answer to your notes.',
      ],
      share: [
        'Keep half an hour a week open for hard cases of your area, and let the person who asks do the typing.',
        'Write a page on the ten oddest cases of your area, with the cause of each and how to tell them apart.',
        'Choose a colleague who can take over your area for a week, and solve the next three hard cases together.',
      ],
      questions: [
        'Which case in your area did you last fail to solve, and what have you learnt about it since?',
        'Tell me about the last case a colleague brought to you. What did they leave with?',
        'What changed in your area this quarter, and how did you find out?',
      ],
      onward:
        'It can plant Product specialist, the tree about knowing one area for the whole company.',
    },
    'launch-readiness': {
      levels: {
        rookie: [
          'Reads the notes on the day of a change, and tries it out when a ticket asks about it.',
          'Uses the replies that others have prepared, and asks them about what is missing.',
        ],
        pro: [
          'Tries each change before it ships, and lists five questions that customers may ask.',
          'Drafts the first replies before launch day, and gets the facts in them checked.',
        ],
        master: [
          'Says weeks ahead who will be upset by a change, and the product team has changed a date or a text because of it.',
          'Rehearses answers with the team even when plans change late, and nobody has to look for a reply on launch day.',
        ],
      },
      practise: [
        'Try the next change in a test account for 20 minutes, and write down five things that may confuse people.',
        'Draft three replies for one coming change, and mark later which of them you used.',
        'After the next launch, read the first twenty tickets and count how many were on your list of questions.',
      ],
      share: [
        'Run a twenty-minute rehearsal in which half the team asks as customers and the other half answers.',
        'Build a one-page launch checklist from the surprises of the last three launches.',
        'Write up which worries came true after a launch, and hand it to the person who prepares the next one.',
      ],
      questions: [
        'Which question after the last launch surprised you, and where was the first hint of it?',
        'Tell me about a change you tried before it shipped. What did you find?',
        'Who had most trouble with the last change, and when did you first think of them?',
      ],
      onward:
        'It looks a few weeks ahead, where Big-picture thinking looks years ahead. It is also an acorn of Marketing, where launches are made.',
    },
    rallying: {
      levels: {
        rookie: [
          'Suggests a shared task in the team channel, and lets somebody else plan it.',
          'Joins a shared task when asked, and finishes the part they were given.',
        ],
        pro: [
          'Asks people one by one to join, and agrees on a small part and a date with each.',
          'Shows once a week what is done and what is left, and names everyone who helped.',
        ],
        master: [
          'Gets a team to start on a task that everybody has put off, and people offer help before they are asked.',
          'Has let others lead a shared task from halfway, and the group finished it and began the next one.',
        ],
      },
      practise: [
        'Ask three colleagues one by one to clear ten old tickets with you this week, and post the count.',
        'Write in two sentences why a shared task matters, ask two people what they understood, and rewrite it.',
        'For a week, thank one person a day by name, and list what each did and whom it helped.',
      ],
      share: [
        'Tell another team how one shared task went, with who did what and what nearly stopped it.',
        'Let a colleague lead the next shared task, and do its dullest part yourself.',
        'Start a monthly half hour in which the team fixes one small thing together.',
      ],
      questions: [
        'When did people last join something you began, and what made them come?',
        'Tell me about the last shared task that slowed down. What was the first sign of it?',
        'When you last looked for people to help, who did you leave out, and why?',
      ],
      onward:
        'When people choose to follow you, you can plant People leadership. Organiser gets a stronger start from it too.',
    },
    influence: {
      levels: {
        rookie: [
          "Shares a worry about another team's decision, but so far only within support.",
          'Gathers evidence on a decision, and lets the lead say who should see it and when.',
        ],
        pro: [
          'Finds out who decides and by when, and sends the evidence before that day.',
          'Helps a contact in another team about once a month, and comes back with new facts when the answer was no.',
        ],
        master: [
          'Has changed a decision that seemed final, and that team now asks support before it decides.',
          'Gets two teams that disagree to try one plan, and gives both of them the credit in front of others.',
        ],
      },
      practise: [
        'Draw one open decision on a page, with who decides, whom they listen to and by when.',
        'Help one person in another team with a small thing each week, and list what you learn about their work.',
        'Bring one number and one real ticket to the next talk about a change, and write down what was decided.',
      ],
      share: [
        'Write the story of a decision you helped to change, with what you tried first and why it failed.',
        'Take a colleague along to your next talk with another team, and let them present the facts.',
        'Make a page that shows who decides what in the company, and keep it where the team can find it.',
      ],
      questions: [
        'Which decision did you last want to change, and how early did you hear of it?',
        'Who outside support helped you this quarter, and what had you done for them before?',
        'Tell me about a decision that went against your evidence. What counted for more?',
      ],
      onward:
        'A big idea needs people in other teams who support it. That is why this is an acorn of Big thinker.',
    },
    'big-picture': {
      levels: {
        rookie: [
          'Links a ticket to a company goal when the lead points out how.',
          'Reads the company news, and asks a colleague what it changes for the queue.',
        ],
        pro: [
          'Says in one sentence which company goal a piece of work serves before starting it.',
          'Notes once a month which industry news may lead to new tickets.',
        ],
        master: [
          'Links a few unusual tickets to a change in the industry before any report does, and the team plans for it.',
          'Explains a hard company decision, and colleagues then explain it to customers in their own words.',
        ],
      },
      practise: [
        'For a week, write down for one ticket a day which company goal it touches, and count the goals.',
        'Read one article a week about your industry, and post two lines on what it may change for customers.',
        'Ask one person in sales or finance what worries them this quarter, and find three tickets that show it.',
      ],
      share: [
        'Write half a page each quarter on what the queue says about where the product is going.',
        'Open a team meeting with a story from outside the company and two tickets that fit it.',
        'Draw how customers find, buy, use and leave the product, and mark where each kind of ticket comes up.',
      ],
      questions: [
        'Which ticket last week told you something about the whole company? Whom did you tell?',
        'What did you last read or hear that changed how you see our customers?',
        'Tell me about a company decision you had to explain. Which part was hardest to explain?',
      ],
      onward:
        'Big thinker grows from it, because the work there links small signs of today with the years ahead.',
    },
    adaptability: {
      levels: {
        rookie: [
          'Follows a new plan once somebody has explained it, and brings one mistake to each 1:1 when the lead asks for it.',
          "Moves to a different task when asked, and gets started on it with a colleague's help.",
        ],
        pro: [
          'Volunteers once a month for a call, a talk or a task that is new to them, and reports mistakes the same day.',
          'Switches task several times a shift, and continues each one where it stopped.',
        ],
        master: [
          'Says before a change ships what it will lead to, and starts preparing people unasked.',
          'Goes where help is needed when a queue fills up or a plan fails, and colleagues follow the example.',
        ],
      },
      practise: [
        'Each month, do one thing you have been avoiding, and write what you expected and what happened.',
        'Post one mistake in the team channel, and add the one thing you changed because of it.',
        'Work one shift in the channel you know least, and list three things you learnt there.',
      ],
      share: [
        'Tell a team meeting the story of something you tried that failed.',
        'Join a colleague for the first call or talk that scares them.',
        'For each launch, keep a note on what the change means for customers.',
      ],
      questions: [
        'Which task have you put off this month, and what would be a small first step?',
        'When did you last start something before anyone had asked you to? What happened?',
        'Where was help needed last week although nobody asked you, and how did you notice?',
      ],
      onward:
        'Every destination needs it, because in each of them you are new to the work for a while.',
    },
  },
  behaviours: {
    brave: {
      signs: [
        'Agrees to a call or a talk that they have refused before.',
        'Says that a task scares them, and begins it the same day.',
      ],
      inTheTree:
        'Hard conversations, live chat, guided sessions and mentoring all begin with a step that many people put off.',
      practise:
        'Offer to do one thing this month that scares you, and rate your fear from 1 to 10 before and after.',
    },
    unprompted: {
      signs: [
        'Fixes a small thing that can be undone, and posts what has changed.',
        "Writes 'I will do this tomorrow unless someone objects', and does it the next day.",
      ],
      inTheTree:
        'It is how the cause of a question gets removed, a missing help page gets written and a small project gets started.',
      practise:
        'Fix one small thing a week that can be undone, post what you did, and count how often somebody minds.',
    },
    mistakes: {
      signs: [
        "Writes 'that was my mistake' in the same shift, and adds what happens next.",
        'Changes a checklist or a saved reply after an error, and shows the team the new one.',
      ],
      inTheTree:
        'It shows when you ask for feedback on a reply that failed, recover from it, and look back at a goal you missed.',
      practise:
        'After your next two mistakes, write three lines on what happened, why, and what you have changed.',
    },
    switching: {
      signs: [
        'Writes down where they stopped before turning to other work.',
        'Takes an urgent chat, then goes on with a long case without reading all of it again.',
      ],
      inTheTree:
        'You see it in a day plan that can change, in a note left at each pause, and in live chat when two people wait.',
      practise:
        'For five switches a day, write the next step before you leave, and time how long you take to start again.',
    },
    foresight: {
      signs: [
        'Asks who will be surprised by a change while it is still being planned.',
        'Tells the team to expect more tickets, days before a price or a button changes.',
      ],
      inTheTree:
        'You use it to rehearse before a launch, to know the limits of the product, and to count the first unusual tickets.',
      practise:
        'Read the list of planned changes once a week, and write one line on who may be unhappy with each.',
    },
    'where-needed': {
      signs: [
        'Looks at the other queues when their own is short, and takes tickets there.',
        'Asks a colleague who has gone quiet which ticket to take over from them.',
      ],
      inTheTree:
        "You need it to work in another queue's tools, to share a workflow where it is missing, and to get a team to join in.",
      practise:
        'Once a shift, find the queue or person that needs help most, give 20 minutes, and note what got done.',
    },
  },
}
