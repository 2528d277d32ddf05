import type { TreeHeader } from '../../domain/tree.ts'
import { acorn, acornFrom, companion } from './seed.ts'

export const header: TreeHeader = {
  id: 'data-digger',
  name: 'Data digger',
  description: 'Finding out what is really going on.',
  seeds: [
    acorn('pattern-spotting', 'The habit of counting comes first.'),
    companion('framing', 'Numbers change nothing until someone decides.'),
    companion('tool-fluency', 'Most of the data sits in the help desk.'),
    acornFrom(
      'tools-builder',
      'tls-apis',
      'Getting data out of systems safely is where much of the digging begins.',
    ),
    acornFrom(
      'help-center',
      'hlp-measure',
      'Reading failed searches and page ratings is already asking data what to do next.',
    ),
  ],
}
