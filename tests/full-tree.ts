import type { Tree } from '../src/domain/tree.ts'

/** A tree that has one of everything that an export could carry. */
export const fullTree: Tree = {
  id: 'night-shift',
  name: 'Night shift',
  description: 'Support while others sleep.',
  seeds: [{ tree: 'happiness-engineer', skill: 'empathy', role: 'acorn', why: 'You listen.' }],
  tiers: [
    { id: 'ground', name: 'Ground', description: 'What comes first.' },
    { id: 'craft', name: 'Craft', description: '' },
  ],
  skills: [
    {
      id: 'sleep',
      name: 'Sleep & rest',
      description: 'Sleeps by day.',
      tier: 'ground',
      buildsOn: [],
      origin: 'added',
      practiseNow: 'Draw the curtains.',
      guidance: {
        levels: { rookie: ['Knows why.', 'Tries it.'], pro: ['Does it.'], master: [] },
        practise: ['A week of it.'],
        share: ['Tell one person.'],
        questions: ['How did you sleep?'],
        onward: 'To calls.',
        serves: 'Fewer mistakes.',
      },
    },
    { id: 'tea', name: 'Tea', description: '', tier: 'ground', buildsOn: [] },
    {
      id: 'calls',
      name: 'Calls',
      description: 'Answers.',
      tier: 'craft',
      buildsOn: ['tea', 'sleep'],
    },
  ],
  overarching: {
    id: 'calm',
    name: 'Calm',
    description: 'Stays calm.',
    home: 'night-shift',
    behaviours: [{ id: 'slow', name: 'Is slow', description: 'On purpose.', showsIn: ['calls'] }],
  },
  portrait: { week: ['Quiet.'], enjoyedBy: ['Owls.'], leavesOut: ['Sun.'], whySeeds: 'Ears.' },
  translations: { de: { name: 'Nachtschicht', skills: { tea: { name: 'Tee' } } } },
}
