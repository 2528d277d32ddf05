import type { Row } from './outline-rows.ts'

/** What a key does: go to a skill, or open or close branches. */
export type Move =
  | { readonly kind: 'focus'; readonly skill: string }
  | { readonly kind: 'fold' | 'unfold'; readonly skills: readonly string[] }

const FORWARD = { ltr: 'ArrowRight', rtl: 'ArrowLeft' } as const
const BACK = { ltr: 'ArrowLeft', rtl: 'ArrowRight' } as const

/**
 * What `key` does on row `at` of the rows in view, by the tree view pattern of the ARIA Authoring
 * Practices: https://www.w3.org/WAI/ARIA/apg/patterns/treeview/. `undefined` where it does nothing.
 */
export function moveFor(
  rows: readonly Row[],
  at: string,
  key: string,
  direction: 'ltr' | 'rtl',
): Move | undefined {
  const index = rows.findIndex(({ id }) => id === at)
  const row = rows[index]
  if (!row) return undefined
  switch (key) {
    case 'ArrowDown':
      return focusOn(rows[index + 1]?.id)
    case 'ArrowUp':
      return focusOn(rows[index - 1]?.id)
    case 'Home':
      return focusOn(rows[0]?.id)
    case 'End':
      return focusOn(rows.at(-1)?.id)
    case '*': {
      const siblings = rows.filter((other) => other.parent === row.parent && other.hasChildren)
      return { kind: 'unfold', skills: siblings.map(({ id }) => id) }
    }
    case FORWARD[direction]:
      if (!row.hasChildren) return undefined
      return row.isOpen ? focusOn(rows[index + 1]?.id) : { kind: 'unfold', skills: [at] }
    case BACK[direction]:
      return row.isOpen ? { kind: 'fold', skills: [at] } : focusOn(row.parent)
    default:
      return undefined
  }
}

function focusOn(skill: string | undefined): Move | undefined {
  return skill === undefined ? undefined : { kind: 'focus', skill }
}
