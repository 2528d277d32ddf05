import type { TreeHeader } from '../../domain/tree.ts'
import { acorn, acornFrom, companion } from './seed.ts'

export const header: TreeHeader = {
  id: 'help-center',
  name: 'Help centre owner',
  description: 'Giving people answers that they can find by themselves.',
  seeds: [
    acorn('documentation', 'A help centre is documentation for everyone at once.'),
    companion('clear-writing', 'Every page is read by someone in a hurry.'),
    companion('product-knowledge', 'A wrong page costs more than a missing one.'),
    acornFrom(
      'product-specialist',
      'spc-guides',
      'Steps that colleagues can follow are close to a help page for customers.',
    ),
    acornFrom(
      'marketing',
      'mkt-content',
      'Planning useful pieces that people can find is what a help centre needs too.',
    ),
  ],
}
