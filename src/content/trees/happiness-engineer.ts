import type { Skill, Tier, Tree } from '../../domain/tree.ts'
import { adaptability } from '../adaptability.ts'
import { framing } from '../guidance/happiness-engineer/across.ts'
import { hardConversations, troubleshooting } from '../guidance/happiness-engineer/customer.ts'
import { focus, selfCare } from '../guidance/happiness-engineer/ground.ts'
import { header } from '../headers/happiness-engineer.ts'

const tiers: readonly Tier[] = [
  {
    id: 'ground',
    name: 'Foundations',
    description: 'What every good support day rests on, whichever path comes next.',
  },
  {
    id: 'habits',
    name: 'Everyday habits',
    description: 'What helps in whichever direction a person later turns.',
  },
  {
    id: 'customer',
    name: 'With the customer',
    description: 'The conversation itself: its channels, its causes and its hard moments.',
  },
  {
    id: 'beyond',
    name: 'Beyond the ticket',
    description: 'One conversation becomes something that helps the next ten people.',
  },
  {
    id: 'across',
    name: 'With other people',
    description: 'Results reached together with teammates and other teams.',
  },
  {
    id: 'horizon',
    name: 'Wide horizon',
    description: "Direction, influence and momentum beyond one's own queue.",
  },
]

/** Within a tier, in the order in which fewest links cross; see tests/layout/main-tree.test.ts. */
const skills: readonly Skill[] = [
  {
    id: 'goals',
    name: 'Goal-setting & accountability',
    description:
      'Sets goals that can be counted, checks them on set dates, and looks back after wins as well as misses.',
    tier: 'ground',
    buildsOn: [],
    origin: 'seed',
  },
  {
    id: 'time-tasks',
    name: 'Time & task management',
    description: 'Plans the day before it starts and keeps every open item in one trusted place.',
    tier: 'ground',
    buildsOn: [],
    origin: 'seed',
  },
  {
    id: 'focus',
    name: 'Focus & follow-through',
    description: 'Works on one thing at a time and comes back to unfinished work until it is done.',
    tier: 'ground',
    buildsOn: [],
    origin: 'seed',
    guidance: focus,
  },
  {
    id: 'self-care',
    name: 'Self-care',
    description:
      'Protects sleep, breaks, meals, mood and free time, so that there is energy left for the last customer of the day.',
    tier: 'ground',
    buildsOn: [],
    origin: 'seed',
    guidance: selfCare,
  },
  {
    id: 'feedback',
    name: 'Giving & taking feedback',
    description:
      'Asks for feedback, uses it, and gives specific feedback that is mostly about what works.',
    tier: 'habits',
    buildsOn: ['goals'],
    origin: 'extended',
  },
  {
    id: 'learning',
    name: 'Learning habit',
    description: 'Keeps a regular, protected time for learning and puts what was learnt to use.',
    tier: 'habits',
    buildsOn: ['time-tasks', 'goals'],
    origin: 'extended',
  },
  {
    id: 'product-knowledge',
    name: 'Product knowledge',
    description: 'Explains what the product does, where it stops, and why people use it.',
    tier: 'habits',
    buildsOn: ['time-tasks', 'focus'],
    origin: 'seed',
  },
  {
    id: 'clear-writing',
    name: 'Clear writing',
    description: 'Writes so that the reader knows what to do next after reading once.',
    tier: 'habits',
    buildsOn: ['focus'],
    origin: 'extended',
  },
  {
    id: 'empathy',
    name: 'Empathy',
    description: 'Works out what this person needs and feels, and shows it in the answer.',
    tier: 'habits',
    buildsOn: ['self-care'],
    origin: 'extended',
  },
  {
    id: 'resilience',
    name: 'Resilience',
    description:
      'Sees a bad conversation as passing, specific and not personal, and recovers before the next one.',
    tier: 'habits',
    buildsOn: ['self-care'],
    origin: 'seed',
  },
  {
    id: 'tool-fluency',
    name: 'Tool fluency',
    description:
      'Uses the help desk, search, saved replies and internal tools without being slowed down by them.',
    tier: 'customer',
    buildsOn: ['time-tasks', 'learning'],
    origin: 'added',
  },
  {
    id: 'troubleshooting',
    name: 'Troubleshooting',
    description: 'Makes a guess, tests it, and narrows the fault down with evidence.',
    tier: 'customer',
    buildsOn: ['learning', 'product-knowledge'],
    origin: 'extended',
    guidance: troubleshooting,
  },
  {
    id: 'live-chat',
    name: 'Live chat',
    description: 'Thinks, looks things up and types at a pace that suits the person waiting.',
    tier: 'customer',
    buildsOn: ['clear-writing', 'product-knowledge'],
    origin: 'extended',
  },
  {
    id: 'guided-sessions',
    name: 'Guided sessions',
    description: 'Leads a call or shared screen so that the customer can do it alone afterwards.',
    tier: 'customer',
    buildsOn: ['empathy', 'product-knowledge'],
    origin: 'extended',
  },
  {
    id: 'email-replies',
    name: 'Email replies',
    description: 'Answers the whole question honestly, in as few rounds as possible.',
    tier: 'customer',
    buildsOn: ['empathy', 'clear-writing'],
    origin: 'extended',
  },
  {
    id: 'hard-conversations',
    name: 'Hard conversations',
    description: 'Stays useful when someone is angry, mistaken, or about to hear a no.',
    tier: 'customer',
    buildsOn: ['empathy', 'resilience'],
    origin: 'extended',
    guidance: hardConversations,
  },
  {
    id: 'knowledge-sharing',
    name: 'Sharing workflows',
    description:
      'Shares ways of working in a form that teammates can copy, without waiting to be asked.',
    tier: 'beyond',
    buildsOn: ['tool-fluency', 'feedback'],
    origin: 'seed',
  },
  {
    id: 'pattern-spotting',
    name: 'Pattern spotting',
    description: 'Notices when separate contacts share one cause, and shows the count.',
    tier: 'beyond',
    buildsOn: ['troubleshooting', 'tool-fluency'],
    origin: 'extended',
  },
  {
    id: 'advocacy',
    name: 'Advocacy',
    description: 'Speaks up for customers, and for teammates, with real examples.',
    tier: 'beyond',
    buildsOn: ['hard-conversations', 'feedback'],
    origin: 'seed',
  },
  {
    id: 'bug-reports',
    name: 'Bug reports',
    description:
      'Writes reports that let an engineer see the fault again and a manager judge how urgent it is.',
    tier: 'beyond',
    buildsOn: ['troubleshooting', 'clear-writing'],
    origin: 'extended',
  },
  {
    id: 'proactive-care',
    name: 'Proactive improvement',
    description: 'Answers the next question too, and removes causes instead of repeating fixes.',
    tier: 'beyond',
    buildsOn: ['live-chat', 'guided-sessions'],
    origin: 'seed',
  },
  {
    id: 'documentation',
    name: 'Documentation',
    description: 'Turns an answer given often into a page that people can find and follow.',
    tier: 'beyond',
    buildsOn: ['email-replies', 'product-knowledge'],
    origin: 'extended',
  },
  {
    id: 'mentoring',
    name: 'Mentoring',
    description: "Helps one colleague at a time get better, at that colleague's pace.",
    tier: 'across',
    buildsOn: ['knowledge-sharing', 'feedback'],
    origin: 'extended',
  },
  {
    id: 'small-projects',
    name: 'Small projects',
    description: 'Plans, starts and finishes an improvement alongside work in the queue.',
    tier: 'across',
    buildsOn: ['goals', 'proactive-care'],
    origin: 'extended',
  },
  {
    id: 'framing',
    name: "Speaking the listener's language",
    description: "Puts a customer's problem in terms that the listener already cares about.",
    tier: 'across',
    buildsOn: ['advocacy', 'pattern-spotting'],
    origin: 'seed',
    guidance: framing,
  },
  {
    id: 'bridging',
    name: 'Bridging teams',
    description:
      'Carries meaning both ways between customers, support and the teams that build the product.',
    tier: 'across',
    buildsOn: ['advocacy', 'bug-reports'],
    origin: 'seed',
  },
  {
    id: 'deep-specialism',
    name: 'Specialist depth',
    description: 'Learns one area so well that colleagues come here first with its hard cases.',
    tier: 'across',
    buildsOn: ['troubleshooting', 'documentation'],
    origin: 'seed',
  },
  {
    id: 'launch-readiness',
    name: 'Launch readiness',
    description:
      'Foresees what a change will break or upset, and rehearses the answers with the team.',
    tier: 'across',
    buildsOn: ['proactive-care', 'documentation'],
    origin: 'extended',
  },
  {
    id: 'rallying',
    name: 'Rallying the team',
    description: 'Gets a group moving on something that matters, and helps it finish.',
    tier: 'horizon',
    buildsOn: ['mentoring', 'small-projects'],
    origin: 'seed',
  },
  {
    id: 'influence',
    name: 'Influence without authority',
    description: 'Changes decisions made elsewhere through evidence, good timing and trust.',
    tier: 'horizon',
    buildsOn: ['framing', 'bridging'],
    origin: 'extended',
  },
  {
    id: 'big-picture',
    name: 'Big-picture thinking',
    description: "Connects today's conversations with the company, its customers and its field.",
    tier: 'horizon',
    buildsOn: ['framing', 'launch-readiness'],
    origin: 'seed',
  },
]

export const happinessEngineer: Tree = { ...header, tiers, skills, overarching: adaptability }
