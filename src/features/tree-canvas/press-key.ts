import { levelName } from '../../messages/level-words.ts'
import { t } from '../../messages/messages.ts'
import type { GroveStore } from '../../store/grove-store.ts'
import { levelsOf } from '../../store/selectors.ts'
import { aheadOf, answerTo, type KeyAnswer, type KeyMemory } from './graph-keys.ts'
import type { KeyScene } from './key-scene.ts'
import { changedViewport, type ViewChange } from './view-keys.ts'

/** What came of a key: whether it was the graph's own, what to say, and what is remembered. */
export interface Pressed {
  readonly isOwn: boolean
  readonly said?: string | undefined
  readonly memory: KeyMemory
}

/** Does what a key does in `graph`, the element of the graph that has the focus or holds it. */
export function pressKey(
  event: KeyboardEvent,
  graph: HTMLElement,
  scene: KeyScene,
  store: GroveStore,
  memory: KeyMemory,
): Pressed {
  const { tree, layout, tabStop } = scene
  const skill = skillOf(event.target)
  const focus = { skill, cameFrom: event.target === graph ? tabStop : undefined }
  // No letter: names begin with letters.
  if (event.key === 'F2' && scene.onEdit) {
    scene.onEdit()
    return { isOwn: true, memory }
  }
  const heard = answerTo(event, focus, tree, layout, memory, event.timeStamp)
  const { answer } = heard
  if (!answer) return { isOwn: false, memory: heard.memory }
  return { isOwn: true, memory: heard.memory, said: act(answer, graph, scene, store, skill) }
}

/** Says what was done, where that is to be heard. */
function act(
  answer: KeyAnswer,
  graph: HTMLElement,
  scene: KeyScene,
  store: GroveStore,
  focused: string | undefined,
): string | undefined {
  const { tree } = scene
  switch (answer.kind) {
    case 'rate': {
      if (store.getState().isFrozen === true) return undefined
      const { skill, level } = answer
      const { overarching } = tree
      const isOver = skill === overarching?.id
      store.actions.rate(isOver ? overarching.home : tree.id, skill, level)
      const name = isOver ? overarching.name : tree.skills.find(({ id }) => id === skill)?.name
      return t.tree.rated({ skill: name ?? skill, level: levelName(level) })
    }
    case 'move': {
      goTo(graph, answer.to, scene.mount)
      return aheadOf(tree, answer.to, levelsOf(store.getState()))
    }
    case 'view':
      changeView(answer.change, scene, focused)
      return undefined
    case 'command':
    case 'stay':
      return undefined
  }
}

/** Gives the focus to a skill of the graph; `mount` does it where the skill is not in the page. */
export function goTo(graph: HTMLElement, skill: string, mount?: (skill: string) => void): void {
  const card = graph.querySelector<HTMLElement>(`[data-skill="${CSS.escape(skill)}"]`)
  if (card) card.focus({ preventScroll: true })
  else mount?.(skill)
}

/** Changes what is in sight, around the skill with the focus, or else the one whose panel is open. */
export function changeView(
  change: ViewChange,
  scene: Pick<KeyScene, 'boxes' | 'selected' | 'leastZoom' | 'fit' | 'move'>,
  focused: string | undefined,
): void {
  const box = scene.boxes.get(focused ?? scene.selected ?? '')
  if (change === 'fit') scene.fit()
  else scene.move((before, screen) => changedViewport(change, before, screen, box, scene.leastZoom))
}

/** The skill of the card that is, or holds, `target`. */
export function skillOf(target: EventTarget | null): string | undefined {
  const card = target instanceof Element ? target.closest('[data-skill]') : null
  return card?.getAttribute('data-skill') ?? undefined
}
