import type { TreeHeader } from '../../domain/tree.ts'
import { acorn, acornFrom, companion } from './seed.ts'

export const header: TreeHeader = {
  id: 'strategist',
  name: 'Big thinker',
  description: 'Seeing further ahead and bringing people along.',
  seeds: [
    acorn('big-picture', 'The habit of connecting things is already there.'),
    acorn('influence', 'Ideas need people who stand behind them.'),
    companion('launch-readiness', 'Preparing for a launch is looking ahead on a small scale.'),
    companion('proactive-care', 'Strategy is preventing problems over a longer time.'),
    acornFrom(
      'data-digger',
      'dat-story',
      'Saying what a number means, and how sure it is, is the core of a sound case.',
    ),
    acornFrom(
      'product-liaison',
      'lia-tradeoffs',
      'Trade-off talks are about what to give up, and so is strategy.',
    ),
    acornFrom(
      'team-leadership',
      'ldr-direction',
      'Giving a team a direction is the same work for fewer people.',
    ),
  ],
}
