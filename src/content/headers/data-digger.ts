import type { TreeHeader } from '../../domain/tree.ts'
import { acorn, companion } from './seed.ts'

export const header: TreeHeader = {
  id: 'data-digger',
  name: 'Data digger',
  description: 'Finding out what is really going on.',
  seeds: [
    acorn('pattern-spotting', 'The habit of counting comes first.'),
    companion('framing', 'Numbers change nothing until someone decides.'),
    companion('tool-fluency', 'Most of the data sits in the help desk.'),
  ],
}
