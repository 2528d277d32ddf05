import { Link } from 'wouter'
import { groveAddress, treeAddress } from '../domain/address.ts'
import { growth } from '../domain/growth.ts'
import { LEVELS } from '../domain/level.ts'
import type { Tree } from '../domain/tree.ts'
import { levelMark } from '../layout/level-marks.ts'
import { t } from '../messages/messages.ts'
import { useEdge, useGrove, useIsFrozen } from '../store/grove-context.tsx'
import { headersOf, levelsOf, plantedOf } from '../store/selectors.ts'
import { useLanguageOf } from '../store/use-language-of.ts'
import { Icon } from '../ui/drawing.tsx'
import { Switch } from '../ui/switch.tsx'
import { later } from '../ui/later.tsx'
import type { TreeView } from './tree-view.ts'

// Only where something was changed or rated.
const TreeMarks = later(() =>
  import('../features/own-trees/tree-marks.tsx').then((module) => module.TreeMarks),
)

/** The tree's name, where it stands in the grove, the legend and the switch of views. */
export function TreeTitle({
  tree,
  view,
  onView,
  hasLens,
  onLens,
  hasHistory,
  onHistory,
  onEdit,
}: {
  readonly tree: Tree
  readonly view: TreeView
  readonly onView: (view: TreeView) => void
  readonly hasLens: boolean
  readonly onLens: (hasLens: boolean) => void
  /** Whether the time bar is open. */
  readonly hasHistory: boolean
  readonly onHistory: () => void
  readonly onEdit: () => void
}) {
  const language = useLanguageOf(tree.id)
  const isFrozen = useIsFrozen()
  const hasRecords = useGrove(
    ({ records: { edits, ratings } }) => edits.length + ratings.length > 0,
  )
  return (
    <div className="tree-title">
      <title>{t.app.pageTitle({ page: tree.name })}</title>
      <div className="tree-name">
        <h1 {...language}>{tree.name}</h1>
        <Aside tree={tree} />
        {!isFrozen && hasRecords && <TreeMarks treeId={tree.id} />}
      </div>
      <ul className="legend" aria-label={t.tree.legend}>
        {[null, ...LEVELS].map((level) => (
          <li key={level}>
            <Icon shape={levelMark(level)} size={24} reach={20} />
            {level === null
              ? t.level.unrated
              : level === 'master'
                ? t.level.masterRipe
                : t.level[level]}
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button title-button lens-button"
        aria-pressed={hasLens}
        aria-description={t.lens.hint}
        title={t.lens.hint}
        onClick={() => {
          onLens(!hasLens)
        }}
      >
        {t.lens.lens}
      </button>
      <button
        type="button"
        className="button title-button"
        aria-expanded={hasHistory}
        onClick={onHistory}
      >
        {t.history.title}
      </button>
      {!isFrozen && (
        <button
          type="button"
          className="button title-button edit-button"
          aria-keyshortcuts="E"
          onClick={onEdit}
        >
          {t.tree.edit}
        </button>
      )}
      <Switch
        label={t.tree.view}
        options={{ graph: t.tree.graph, outline: t.tree.outline }}
        chosen={view}
        onChoose={onView}
      />
    </div>
  )
}

/** How a destination stands and the way to its seed path; for the home tree, how to read it. */
function Aside({ tree }: { readonly tree: Tree }) {
  const { homeTree } = useEdge()
  const levels = useGrove(levelsOf)
  const planted = useGrove(plantedOf)
  const home = useGrove(headersOf).find((header) => header.id === homeTree)
  if (tree.id === homeTree) return <p className="aside">{t.tree.aside}</p>
  const state = growth(tree, levels, planted)
  return (
    <p className="aside">
      {/* What no seed leads to has nothing to sleep for. */}
      {(tree.seeds.length > 0 || state !== 'dormant') && (
        <span className={`growth growth-${state}`}>{t.growth[state]}</span>
      )}
      {tree.seeds.length > 0 && (
        <Link href={groveAddress(tree.id)}>{t.tree.toPath({ tree: tree.name })}</Link>
      )}
      <Link href={treeAddress(homeTree)}>{t.tree.home({ tree: home?.name ?? homeTree })}</Link>
    </p>
  )
}
