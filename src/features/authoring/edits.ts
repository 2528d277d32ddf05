import { applyEdits } from '../../domain/apply-edits.ts'
import type { Change } from '../../domain/edit.ts'
import type { Tree } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { refusalWords } from './refusal-words.ts'
import { cutFree, emptied } from './skill-changes.ts'
import type { Speaker } from './speaker.ts'

/** What a person does to a tree, each as one step that can be undone. */
export interface Edits {
  /** Adds a skill at the end of a tier, and returns its id. */
  readonly addSkill: (name: string, tier: string) => string | undefined
  /** Adds a tier left of `before`, at the end without one, and returns its id. */
  readonly addTier: (before?: string) => string | undefined
  /** Has `skill` build on `ground`, or no more where it does. */
  readonly link: (skill: string, ground: string) => void
  readonly moveSkill: (skill: string, tier: string) => void
  readonly removeSkill: (skill: string) => void
  /** Moves a tier by one place: 1 further, -1 to the front. */
  readonly moveTier: (tier: string, step: 1 | -1) => void
  /** Removes a tier; its skills go to the one beside it. Calls `onDone` once that is done. */
  readonly removeTier: (tier: string, onDone: () => void) => void
}

/** The edits of the speaker's tree. */
export function editsWith(speaker: Speaker, newId: () => string): Edits {
  const { tree, make, change, show, showDone, say } = speaker
  const skillName = (id: string) => nameIn([tree.overarching, ...tree.skills], id)
  const tierName = (id: string) => nameIn(tree.tiers, id)

  /** Says no, and offers to do it all the same without the links that stand against it. */
  function orWithoutLinks(wanted: Change, said: string) {
    const refusal = make([wanted])
    if (!refusal) {
      say(said)
      if (wanted.kind === 'move-skill') tellPushed(wanted, wanted.skill, said)
      return
    }
    const free = refusal.kind === 'order' ? cutFree(tree, wanted) : undefined
    const way = free && {
      name: late().editor.moveAnyway,
      onChoose: () => {
        if (change(free, said)) showDone(said)
      },
    }
    show(refusalWords(refusal), way)
  }

  /** Says in sight what else a skill took to the right, and the tiers that made, which nobody asked for. */
  function tellPushed(wanted: Change, skill: string, said: string) {
    const after = treeAfter(tree, wanted)
    const count = pushedBy(tree, after, skill)
    const tiers = after.tiers.length - tree.tiers.length
    const more = [
      ...(count > 0 ? [late().editor.pushed({ count })] : []),
      ...(tiers > 0 ? [late().editor.tiersMade({ count: tiers })] : []),
    ]
    if (more.length > 0) showDone([said, ...more].join(' '))
  }

  return {
    addSkill(name, tier) {
      const id = newId()
      const skill = { id, name, description: '', tier, buildsOn: [] }
      const said = late().editor.added({ skill: name, tier: tierName(tier) })
      return change([{ kind: 'add-skill', skill }], said) ? id : undefined
    },
    addTier(before) {
      const tier = { id: newId(), name: late().editor.newTier, description: '' }
      const added: Change = { kind: 'add-tier', tier, ...(before !== undefined && { before }) }
      return change([added], late().editor.tierAdded) ? tier.id : undefined
    },
    link(skill, ground) {
      const names = { skill: skillName(skill), ground: skillName(ground) }
      const isLinked = tree.skills.find(({ id }) => id === skill)?.buildsOn.includes(ground)
      if (isLinked === true) {
        change([{ kind: 'disconnect', skill, buildsOn: ground }], late().editor.unlinked(names))
        return
      }
      const wanted: Change = { kind: 'connect', skill, buildsOn: ground }
      const tier = tierOf(treeAfter(tree, wanted), skill)
      const isMoved = tier?.id !== tierOf(tree, skill)?.id
      const said =
        isMoved && tier
          ? late().editor.linkedAndMoved({ ...names, tier: tier.name })
          : late().editor.linked(names)
      if (change([wanted], said)) tellPushed(wanted, skill, said)
    },
    moveSkill(skill, tier) {
      const said = late().editor.moved({ skill: skillName(skill), tier: tierName(tier) })
      orWithoutLinks({ kind: 'move-skill', skill, tier }, said)
    },
    removeSkill(skill) {
      const said = late().editor.removed({ name: skillName(skill) })
      if (change([{ kind: 'remove-skill', skill }], said)) showDone(said)
    },
    moveTier(id, step) {
      const place = tree.tiers.findIndex((tier) => tier.id === id)
      const before = tree.tiers[step < 0 ? place - 1 : place + 2]?.id
      const wanted: Change = {
        kind: 'move-tier',
        tier: id,
        ...(before !== undefined && { before }),
      }
      const said = late().editor.tier.moved({ tier: tierName(id), number: place + 1 + step })
      orWithoutLinks(wanted, said)
    },
    removeTier(id, onDone) {
      const way = emptied(tree, id)
      const tier = tierName(id)
      if (!way) {
        show(late().editor.refused.onlyTier({ tier }))
        return
      }
      const { into } = way
      const said =
        into === undefined
          ? late().editor.removed({ name: tier })
          : late().editor.emptied({ tier, other: into })
      const remove = () => {
        if (!change(way.changes, said)) return
        showDone(said)
        onDone()
      }
      if (!way.cuts) remove()
      else {
        show(late().editor.refused.notEmpty({ tier, other: into ?? '' }), {
          name: late().editor.moveAnyway,
          onChoose: remove,
        })
      }
    },
  }
}

/** The tree as a change leaves it, which may push skills to the right. */
function treeAfter(tree: Tree, change: Change): Tree {
  return applyEdits(tree, [{ id: '', by: '', at: 0, tree: tree.id, changes: [change] }]).tree
}

/** How many skills other than `skill` a change has brought to another tier. */
function pushedBy(tree: Tree, after: Tree, skill: string): number {
  const before = new Map(tree.skills.map(({ id, tier }) => [id, tier]))
  return after.skills.filter(({ id, tier }) => id !== skill && before.get(id) !== tier).length
}

function tierOf(tree: Tree, skill: string) {
  const tier = tree.skills.find(({ id }) => id === skill)?.tier
  return tree.tiers.find(({ id }) => id === tier)
}

function nameIn(
  all: readonly ({ readonly id: string; readonly name: string } | undefined)[],
  id: string,
): string {
  return all.find((each) => each?.id === id)?.name ?? id
}
