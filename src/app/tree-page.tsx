import { useCallback, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { treeAddress } from '../domain/address.ts'
import { skillKey } from '../domain/rating.ts'
import type { Tree } from '../domain/tree.ts'
import { usePast } from '../features/history/use-past.ts'
import { t } from '../messages/messages.ts'
import { AsOf } from '../store/as-of.tsx'
import { ChangesContext } from '../store/changes-context.ts'
import { useActions } from '../store/grove-context.tsx'
import { useGuidance } from '../store/use-guidance.ts'
import { useAllTrees, useTree } from '../store/use-tree.ts'
import { MessagePage } from '../ui/message-page.tsx'
import { later } from '../ui/later.tsx'
import { Loading } from './loading.tsx'
import { FirstSteps } from './first-steps.tsx'
import { UnknownTreePage } from './message-pages.tsx'
import { TreeSight } from './tree-sight.tsx'
import { TreeTitle } from './tree-title.tsx'
import { useTreeView } from './tree-view.ts'
import { useEditMode } from './use-edit-mode.ts'
import { isSentTo } from './way-here.ts'

const OpenSkill = later(() => import('./open-skill.tsx').then((module) => module.OpenSkill))
const EditedTree = later(
  () => import('./edited-tree.tsx').then((module) => module.EditedTree),
  Loading,
)
const ShortcutsButton = later(() =>
  import('../features/commands/shortcuts-button.tsx').then((module) => module.ShortcutsButton),
)
// It comes when it is opened.
const TimeBar = later(() =>
  import('../features/history/time-bar.tsx').then((module) => module.TimeBar),
)

/** A tree by the id in the address, with the panel of a skill open when the address names one. */
export function TreePage({
  treeId,
  skillId,
}: {
  readonly treeId: string
  readonly skillId: string | undefined
}) {
  const load = useTree(treeId)
  switch (load.kind) {
    case 'loading':
      return <p className="loading">{t.app.loading}</p>
    case 'unknown':
      return <UnknownTreePage id={treeId} />
    case 'failed':
      return (
        <MessagePage title={t.tree.loadFailed({ tree: treeId })} text={t.tree.loadFailedHint}>
          <button type="button" className="button button-main" onClick={load.retry}>
            {t.app.tryAgain}
          </button>
        </MessagePage>
      )
    case 'loaded':
      return <LoadedTree tree={load.tree} skillId={skillId} />
  }
}

function LoadedTree({
  tree,
  skillId,
}: {
  readonly tree: Tree
  readonly skillId: string | undefined
}) {
  const [view, setView] = useTreeView()
  const [hasLens, setLens] = useState(false)
  // Fetched once the tree is there, so that panel and words are at hand when a skill is opened.
  useEffect(() => {
    void OpenSkill.fetch()
  }, [])
  useGuidance(tree.id)
  // The lens looks at all trees: a step here may bring one nearer that is behind another.
  useAllTrees(hasLens)
  const [, navigate] = useLocation()
  const { choose } = useActions()
  useEffect(() => {
    choose('last-tree', tree.id)
  }, [choose, tree.id])

  const isKnown =
    skillId === undefined ||
    skillId === tree.overarching?.id ||
    tree.skills.some((skill) => skill.id === skillId)
  const [today] = useState(() => new Date())
  const { past, at, changes, toggle } = usePast(tree, today)
  const [takesFocus, setTakesFocus] = useState(false)
  const open = useCallback(
    (skill: string, byKeyboard: boolean) => {
      setTakesFocus(byKeyboard)
      navigate(treeAddress(tree.id, skill))
    },
    [navigate, tree.id],
  )
  const close = useCallback(() => {
    // Focus goes back to where it was before the panel took it.
    document.querySelector<HTMLElement>(`[data-skill="${CSS.escape(skillId ?? '')}"]`)?.focus()
    navigate(treeAddress(tree.id))
  }, [navigate, skillId, tree.id])
  const help = <ShortcutsButton />
  const editMode = useEditMode(tree.id)
  if (editMode.isEditing) {
    return (
      <EditedTree
        key={tree.id}
        tree={tree}
        skillId={skillId}
        startAt={editMode.startAt}
        view={view}
        onView={setView}
        onDone={editMode.end}
        help={help}
      />
    )
  }
  return (
    <AsOf at={at}>
      <ChangesContext value={changes}>
        <div className={skillId !== undefined && isKnown ? 'tree-page has-panel' : 'tree-page'}>
          <div className="tree-area">
            <TreeTitle
              tree={tree}
              view={view}
              onView={setView}
              hasLens={hasLens}
              onLens={setLens}
              hasHistory={past !== undefined}
              onHistory={toggle}
              onEdit={editMode.begin}
            />
            <FirstSteps tree={tree.id} />
            {hasLens && <p className="lens-hint">{t.lens.hint}</p>}
            {!isKnown && (
              <div className="notice" role="alert">
                <p>
                  {t.tree.unknownSkill({ id: skillId, tree: tree.name })} {t.tree.unknownSkillHint}
                </p>
                <button type="button" className="button" onClick={close}>
                  {t.app.close}
                </button>
              </div>
            )}
            {past && <TimeBar past={past} />}
            <TreeSight
              view={view}
              tree={tree}
              selected={isKnown ? skillId : undefined}
              hasLens={hasLens}
              onOpen={open}
              onEdit={at === undefined ? editMode.begin : undefined}
              help={help}
            />
          </div>
          {skillId !== undefined && isKnown && (
            <OpenSkill
              key={skillKey(tree.id, skillId)}
              tree={tree}
              skillId={skillId}
              takesFocus={takesFocus || isSentTo('takesFocus')}
              today={today}
              onClose={close}
            />
          )}
        </div>
      </ChangesContext>
    </AsOf>
  )
}
