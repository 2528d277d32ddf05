import type { TreeHeader } from '../../domain/tree.ts'
import { acorn, acornFrom, companion, companionFrom } from './seed.ts'

export const header: TreeHeader = {
  id: 'tools-builder',
  name: 'Support tools & research',
  description: "Making the team's work easier with better tools.",
  seeds: [
    acorn('tool-fluency', 'You must feel where a tool slows people down before you can fix it.'),
    companion('troubleshooting', 'Improving a tool means finding the fault in a way of working.'),
    companion('small-projects', 'Tools only help when they are finished and in use.'),
    acornFrom(
      'customer-research',
      'res-observe',
      'Watching people work without stepping in shows what a tool has to change.',
    ),
    companionFrom('strategist', 'str-bets', 'A prototype is a small bet that people can try.'),
  ],
}
