import type { Tree } from '../../domain/tree.ts'
import { COLUMN_STEP } from '../../layout/measures.ts'
import { roman } from '../../layout/roman.ts'
import type { TreeLayout } from '../../layout/tree-layout.ts'
import type { TierHeading } from '../../layout/tree-picture.ts'

/** Free room between two tier names, in px. */
const GAP = 12

export interface PlacedHeading extends TierHeading {
  readonly x: number
}

/** The names of the tiers above their columns, each with its numeral; `lang` is that of the names. */
export function tierHeadings(
  tree: Tree,
  layout: TreeLayout,
  lang?: string,
): readonly PlacedHeading[] {
  const names = new Map(tree.tiers.map(({ id, name }) => [id, name]))
  const { direction } = layout
  return layout.columns.map(({ tier, x, width }, index) => ({
    x: direction === 'rtl' ? x + width : x,
    numeral: roman(index + 1),
    name: names.get(tier) ?? tier,
    lang,
    width: COLUMN_STEP - GAP,
    direction,
  }))
}
