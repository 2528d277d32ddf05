import type { Leverage } from '../../domain/leverage.ts'
import { LARGE_TREE } from '../../domain/limits.ts'
import type { OutlineItem } from '../../domain/outline.ts'
import type { Tree } from '../../domain/tree.ts'
import { spoken, t } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { leverageByTree } from '../../store/selectors.ts'
import { later } from '../../ui/later.tsx'
import { CanopyRow } from './canopy-row.tsx'
import { OutlineDestinations } from './outline-destinations.tsx'
import { SkillRow } from './skill-row.tsx'
import { useOutline } from './use-outline.ts'
import './outline-row.css'
import './tree-outline.css'

// Of no use to most trees.
const WindowedRows = later(() =>
  import('./windowed-rows.tsx').then((module) => module.WindowedRows),
)

interface OutlineProps {
  readonly tree: Tree
  /** The skill whose panel is open. */
  readonly selected: string | undefined
  /** Whether the rows show what a next level-up opens. */
  readonly hasLens: boolean
  /** Where the arrow that goes deeper points: that of the language when left out. */
  readonly direction?: 'ltr' | 'rtl'
  readonly onOpen: (skill: string, byKeyboard: boolean) => void
}

/** The tree as branches of rows: the same skills, links and ways to open and rate as the graph. */
export function TreeOutline(props: OutlineProps) {
  // What is folded belongs to one tree.
  return <Outline key={props.tree.id} {...props} />
}

function Outline({ tree, selected, hasLens, direction = spoken.direction, onOpen }: OutlineProps) {
  const lens = useGrove((state) => (hasLens ? leverageByTree(state).get(tree.id) : undefined))
  const outline = useOutline({ tree, selected, direction, onOpen })
  const { items, tabStop, handlers } = outline
  const shift = tree.overarching ? 1 : 0
  return (
    <div className="outline">
      <div className="outline-columns">
        <div className="outline-tree">
          <div className="outline-tools">
            {([true, false] as const).map((isOpen) => (
              <button
                key={String(isOpen)}
                type="button"
                className="text-button"
                onClick={() => {
                  outline.setAllOpen(isOpen)
                }}
              >
                {isOpen ? t.outline.expandAll : t.outline.collapseAll}
              </button>
            ))}
          </div>
          <div role="tree" aria-label={tree.name} aria-description={t.outline.keys}>
            {tree.skills.length > LARGE_TREE ? (
              <WindowedRows {...outline} tree={tree} selected={selected} lens={lens} />
            ) : (
              <>
                {tree.overarching && (
                  <CanopyRow
                    skill={tree.overarching}
                    position={1}
                    size={items.length + shift}
                    isStop={tabStop === tree.overarching.id}
                    isSelected={selected === tree.overarching.id}
                    handlers={handlers}
                  />
                )}
                <Branch {...outline} tree={tree} selected={selected} lens={lens} shift={shift} />
              </>
            )}
          </div>
        </div>
        <OutlineDestinations tree={tree} />
      </div>
      <p className="visually-hidden" aria-live="polite">
        {outline.announcement}
      </p>
    </div>
  )
}

interface BranchProps extends Pick<
  ReturnType<typeof useOutline>,
  'items' | 'folded' | 'tabStop' | 'handlers'
> {
  readonly tree: Tree
  readonly selected: string | undefined
  readonly lens: ReadonlyMap<string, Leverage> | undefined
  /** How many rows stand before the first item. */
  readonly shift?: number
}

/** Items beside each other, each with its own branch below it. */
function Branch({ items, shift = 0, ...shared }: BranchProps) {
  return items.map((item: OutlineItem, index) => {
    const { skill, children } = item
    const isOpen = !shared.folded.has(skill.id)
    return (
      <div key={skill.id} className={`outline-node at-level-${String(Math.min(item.level, 7))}`}>
        <SkillRow
          tree={shared.tree}
          item={item}
          isOpen={isOpen}
          leverage={shared.lens?.get(skill.id)}
          position={index + 1 + shift}
          size={items.length + shift}
          isStop={shared.tabStop === skill.id}
          isSelected={shared.selected === skill.id}
          handlers={shared.handlers}
        />
        {isOpen && children.length > 0 && (
          <div className="outline-branch">
            <Branch {...shared} items={children} />
          </div>
        )}
      </div>
    )
  })
}
