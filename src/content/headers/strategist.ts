import type { TreeHeader } from '../../domain/tree.ts'
import { acorn, companion } from './seed.ts'

export const header: TreeHeader = {
  id: 'strategist',
  name: 'Big thinker',
  description: 'Seeing further ahead and bringing people along.',
  seeds: [
    acorn('big-picture', 'The habit of connecting things is already there.'),
    acorn('influence', 'Ideas need people who stand behind them.'),
    companion('launch-readiness', 'Preparing for a launch is looking ahead on a small scale.'),
    companion('proactive-care', 'Strategy is preventing problems over a longer time.'),
  ],
}
