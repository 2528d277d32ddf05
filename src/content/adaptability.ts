import type { Overarching } from '../domain/tree.ts'
import { header as mainTree } from './headers/happiness-engineer.ts'

/**
 * The overarching skill of every built-in tree. Its ratings belong to the main tree, so that one
 * rating goes along everywhere; the skills in which a behaviour shows are the main tree's too.
 */
export const adaptability: Overarching = {
  id: 'adaptability',
  name: 'Adaptability',
  description:
    'Meets change willingly and stays useful in it: this is where a person starts, what every tier asks for, and what goes along to every destination.',
  home: mainTree.id,
  origin: 'seed',
  behaviours: [
    {
      id: 'brave',
      name: 'Does something that scares them',
      description: 'Takes on the call, the talk or the topic they would rather avoid.',
      showsIn: ['hard-conversations', 'live-chat', 'guided-sessions', 'mentoring'],
    },
    {
      id: 'unprompted',
      name: 'Acts without waiting for permission',
      description: 'Starts something sensible that can be undone, and tells people.',
      showsIn: ['proactive-care', 'documentation', 'small-projects'],
    },
    {
      id: 'mistakes',
      name: 'Is at ease with mistakes and learns from them',
      description: 'Says early what went wrong, and changes something because of it.',
      showsIn: ['feedback', 'resilience', 'goals'],
    },
    {
      id: 'switching',
      name: 'Changes focus quickly',
      description: 'Puts work down tidily, picks other work up, and comes back to it.',
      showsIn: ['time-tasks', 'focus', 'live-chat'],
    },
    {
      id: 'foresight',
      name: 'Anticipates trouble from changes and launches',
      description: 'Asks what a change will mean for customers before they have to ask.',
      showsIn: ['launch-readiness', 'product-knowledge', 'pattern-spotting'],
    },
    {
      id: 'where-needed',
      name: 'Works where help is needed',
      description: 'Moves to the queue, channel or person that needs it most.',
      showsIn: ['tool-fluency', 'knowledge-sharing', 'rallying'],
    },
  ],
  guidance: {
    levels: {
      rookie: [
        'Waits for instructions when plans change, and mistakes come to light late.',
        'Moves to another queue or channel when asked.',
      ],
      pro: [
        'Volunteers for one uncomfortable thing a month, and reports their own mistakes the same day.',
        'Switches task and returns without losing the thread.',
      ],
      master: [
        'Sees what a change will lead to before it ships, and starts preparing people unasked.',
        'Stays calm in confusion, and colleagues come along to wherever help is needed.',
      ],
    },
    practise: [
      'Each month, do one thing you have been avoiding, and write what you expected and what happened.',
      'Post one mistake with its lesson in the team channel.',
      'Work one shift in the channel you know least.',
    ],
    share: [
      'Tell the story of a failed attempt at a team meeting.',
      'Go along with someone on their first scary thing.',
      'For each launch, keep a note on what the change means for customers.',
    ],
    questions: [
      'What have you been avoiding, and what is the smallest version of it?',
      'When did you last act first and ask later? How did it land?',
      'Where is help needed that nobody has asked you for?',
    ],
  },
}
