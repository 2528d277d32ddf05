import { type ReactNode, useCallback, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation } from 'wouter'
import { treeAddress } from '../domain/address.ts'
import type { Tier, Tree } from '../domain/tree.ts'
import { AddSkill } from '../features/authoring/add-skill.tsx'
import { EditBar } from '../features/authoring/edit-bar.tsx'
import { EditOutline } from '../features/authoring/edit-outline.tsx'
import { EditorProvider, useEditor } from '../features/authoring/editor-context.tsx'
import { besideSkill } from '../features/authoring/skill-changes.ts'
import { SkillForm } from '../features/authoring/skill-form.tsx'
import { TierForm } from '../features/authoring/tier-form.tsx'
import { TierHeading } from '../features/authoring/tier-heading.tsx'
import { TreeForm } from '../features/authoring/tree-form.tsx'
import '../features/authoring/authoring.css'
import '../features/authoring/edit-outline.css'
import { late } from '../messages/late.ts'
import { t } from '../messages/messages.ts'
import { newId } from '../storage/new-id.ts'
import { focusWhenThere } from '../ui/focus-when-there.ts'
import { Switch } from '../ui/switch.tsx'
import { later } from '../ui/later.tsx'
import { Loading } from './loading.tsx'
import type { TreeView } from './tree-view.ts'

const EditCanvas = later(
  () => import('../features/tree-canvas/edit-canvas.tsx').then((module) => module.EditCanvas),
  Loading,
)

/** What has its form open, beside the skill of the address. */
type Form = { readonly kind: 'tree' } | { readonly kind: 'tier'; readonly tier: string }

interface EditedTreeProps {
  readonly tree: Tree
  /** The skill whose form is open. */
  readonly skillId: string | undefined
  /** The skill that has the focus at first. */
  readonly startAt: string | undefined
  readonly view: TreeView
  readonly onView: (view: TreeView) => void
  readonly onDone: () => void
  readonly help: ReactNode
}

/** The page of a tree while it is edited. */
export function EditedTree(props: EditedTreeProps) {
  return (
    <EditorProvider tree={props.tree} newId={newId}>
      <Editing {...props} />
    </EditorProvider>
  )
}

function Editing({ tree, skillId, startAt, view, onView, onDone, help }: EditedTreeProps) {
  const { addTier, link, moveSkill, removeSkill } = useEditor()
  const [adding, setAdding] = useState<string>()
  const [lastTier, setLastTier] = useState<string>()
  const [newTier, setNewTier] = useState<string>()
  const [form, setForm] = useState<Form>()
  const [takesFocus, setTakesFocus] = useState(false)
  const [aim, setAim] = useState(startAt === undefined ? undefined : { skill: startAt })
  const [, navigate] = useLocation()
  const selected = isIn(tree, skillId) ? skillId : undefined
  const openTier = selected === undefined && form?.kind === 'tier' ? form.tier : undefined

  const openSkill = useCallback(
    (skill: string, byKeyboard: boolean) => {
      setTakesFocus(byKeyboard)
      navigate(treeAddress(tree.id, skill))
    },
    [navigate, tree.id],
  )
  function openForm(next: Form, byKeyboard: boolean) {
    setTakesFocus(byKeyboard)
    setForm(next)
    navigate(treeAddress(tree.id))
  }
  /** Gives the focus to a skill, which may have to be put into the page for it. */
  function goTo(skill: string) {
    setAim({ skill })
    focusOn('skill', skill)
  }
  function close() {
    if (selected !== undefined) goTo(selected)
    else if (openTier !== undefined) focusOn('tier', openTier)
    setForm(undefined)
    navigate(treeAddress(tree.id))
  }
  function startTier(tier: string | undefined) {
    setForm(undefined)
    setNewTier(tier)
  }
  function add(beside = selected) {
    const own = tree.skills.find(({ id }) => id === beside)?.tier
    const tier = tree.tiers.find(({ id }) => id === (own ?? openTier ?? lastTier)) ?? tree.tiers[0]
    const into = tier?.id ?? addTier()
    setAdding(into)
    setLastTier(into)
  }
  function remove(skill: string) {
    const next = besideSkill(tree, skill)
    removeSkill(skill)
    if (skill === selected) navigate(treeAddress(tree.id))
    if (next === undefined) focusOn('add', tree.tiers[0]?.id ?? '')
    else goTo(next)
  }

  const heading = (tier: Tier, place: number) => (
    <TierHeading
      tier={tier}
      place={place}
      isNew={newTier === tier.id}
      isOpen={openTier === tier.id}
      onOpen={(byKeyboard) => {
        openForm({ kind: 'tier', tier: tier.id }, byKeyboard)
      }}
    />
  )
  const foot = (tier: Tier) => (
    <AddSkill
      tier={tier}
      isOpen={adding === tier.id}
      onOpen={() => {
        setAdding(tier.id)
        setLastTier(tier.id)
      }}
      onEnd={(last) => {
        flushSync(() => {
          setAdding(undefined)
        })
        if (last === undefined) focusOn('add', tier.id)
        else goTo(last)
      }}
      onLeave={() => {
        setAdding(undefined)
      }}
    />
  )
  const hasPanel = selected !== undefined || form !== undefined
  return (
    <div className={hasPanel ? 'tree-page is-editing has-panel' : 'tree-page is-editing'}>
      <div className="tree-area">
        <title>{t.app.pageTitle({ page: late().editor.editing({ tree: tree.name }) })}</title>
        <EditBar
          takesFocus={startAt === undefined}
          isAbout={selected === undefined && form?.kind === 'tree'}
          onAddSkill={() => {
            add()
          }}
          onAddTier={() => {
            startTier(addTier())
          }}
          onAbout={(byKeyboard) => {
            openForm({ kind: 'tree' }, byKeyboard)
          }}
          onDone={onDone}
        >
          <Switch
            label={t.tree.view}
            options={{ graph: t.tree.graph, outline: t.tree.outline }}
            chosen={view}
            onChoose={(next) => {
              setAim(undefined)
              onView(next)
            }}
          />
        </EditBar>
        {view === 'graph' ? (
          <EditCanvas
            tree={tree}
            selected={selected}
            edits={{
              aim,
              adding,
              heading,
              foot,
              onAdd: add,
              onLink: link,
              onMove: moveSkill,
              onRemove: remove,
              onDone,
            }}
            onOpen={openSkill}
            help={help}
          />
        ) : (
          <EditOutline
            {...{ selected, openTier, adding, newTier, aim }}
            heading={heading}
            foot={foot}
            onOpen={openSkill}
            onRemove={remove}
          />
        )}
      </div>
      {selected !== undefined && (
        <SkillForm
          key={selected}
          skillId={selected}
          takesFocus={takesFocus}
          onRemove={() => {
            remove(selected)
          }}
          onClose={close}
        />
      )}
      {openTier !== undefined && (
        <TierForm
          key={openTier}
          tierId={openTier}
          takesFocus={takesFocus}
          onAdded={startTier}
          onRemoved={() => {
            setForm(undefined)
          }}
          onClose={close}
        />
      )}
      {selected === undefined && form?.kind === 'tree' && (
        <TreeForm takesFocus={takesFocus} onClose={close} />
      )}
    </div>
  )
}

function isIn(tree: Tree, skill: string | undefined): boolean {
  return [tree.overarching, ...tree.skills].some((each) => each?.id === skill)
}

/** Gives the focus to a skill's card or row, the button of a tier, or what adds skills to one. */
function focusOn(what: 'skill' | 'tier' | 'add', id: string): void {
  const target = `[data-${what}="${CSS.escape(id)}"]`
  focusWhenThere(target, { preventScroll: what === 'skill' })
}
