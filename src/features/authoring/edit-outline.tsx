import { useEffect, useRef } from 'react'
import { LARGE_TREE } from '../../domain/limits.ts'
import type { Overarching, Skill } from '../../domain/tree.ts'
import { t } from '../../messages/messages.ts'
import { later } from '../../ui/later.tsx'
import { EditRow } from './edit-row.tsx'
import { useEditor } from './editor-context.tsx'
import type { EditListProps } from './windowed-edit-rows.tsx'

// Of no use to most trees.
const WindowedEditRows = later(
  () => import('./windowed-edit-rows.tsx').then((module) => module.WindowedEditRows),
  Loading,
)

function Loading() {
  return <p className="loading">{t.app.loading}</p>
}

interface EditOutlineProps extends EditListProps {
  readonly onOpen: (skill: string, byKeyboard: boolean) => void
  readonly onRemove: (skill: string) => void
}

/** The tree as lists of skills, tier by tier, in which all is done by rows, menus and forms. */
export function EditOutline({ onOpen, onRemove, ...shown }: EditOutlineProps) {
  const { selected, adding, heading, foot } = shown
  const { tree } = useEditor()
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // What has the focus may have been pushed out of sight by what was added above it.
    root.current?.querySelector(':focus')?.scrollIntoView({ block: 'nearest' })
  }, [tree, adding])
  const row = (skill: Skill | Overarching) => (
    <EditRow skill={skill} isSelected={selected === skill.id} onOpen={onOpen} onRemove={onRemove} />
  )
  const listed = (skill: Skill | Overarching) => (
    <li key={skill.id} className="edit-row">
      {row(skill)}
    </li>
  )
  if (tree.skills.length + tree.tiers.length > LARGE_TREE) {
    return (
      <div ref={root} className="outline edit-outline">
        <WindowedEditRows {...shown} tree={tree} row={row} />
      </div>
    )
  }
  return (
    <div ref={root} className="outline edit-outline">
      {tree.overarching && <ul aria-label={t.tree.overEveryTier}>{listed(tree.overarching)}</ul>}
      {tree.tiers.map((tier, place) => (
        <section key={tier.id} aria-label={tier.name}>
          {heading(tier, place)}
          <ul aria-label={tier.name}>
            {tree.skills.filter((skill) => skill.tier === tier.id).map(listed)}
          </ul>
          {foot(tier)}
        </section>
      ))}
    </div>
  )
}
