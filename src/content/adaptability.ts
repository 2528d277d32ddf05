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
    'Takes on change willingly and stays useful in it, which people need from the first day, in every part of this tree and in every other tree.',
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
}
