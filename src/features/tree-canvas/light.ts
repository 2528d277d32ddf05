import { leadsTo as onwardOf, type Tree } from '../../domain/tree.ts'

/** What has the light and the focus on the canvas. */
export interface LightState {
  /** The skill that is pointed at or has focus, or else the selected one; its links are lit. */
  readonly lit: string | undefined
  readonly buildsOn: ReadonlySet<string>
  readonly leadsTo: ReadonlySet<string>
  /** The one skill that Tab stops at. */
  readonly tabStop: string | undefined
  /** The skill whose panel is open. */
  readonly selected: string | undefined
}

/** What a skill is to the one with the light. */
export function relationOf(
  { lit, buildsOn, leadsTo: onward }: LightState,
  skill: string,
): 'lit' | 'needed' | 'onward' | undefined {
  if (lit === skill) return 'lit'
  return buildsOn.has(skill) ? 'needed' : onward.has(skill) ? 'onward' : undefined
}

/** What the light falls on. */
export interface LightScene {
  readonly tree: Tree
  /** The skill that Tab stops at until another one had the focus. */
  readonly first: string | undefined
  readonly selected: string | undefined
  readonly isThere: (skill: string) => boolean
}

/**
 * The light as a source that cards listen to: each hears what concerns it, so that pointing at a
 * skill renders those it is linked to and no other.
 */
export interface Light {
  readonly state: () => LightState
  readonly subscribe: (listener: () => void) => () => void
  readonly show: (scene: LightScene) => void
  readonly point: (skill: string | undefined) => void
  readonly focus: (skill: string) => void
  readonly blur: () => void
  /** Has Tab stop at a skill that is about to have the focus. */
  readonly aim: (skill: string) => void
}

export function createLight(start: LightScene): Light {
  let scene = start
  let pointed: string | undefined
  let focused: string | undefined
  let lastFocused = start.selected
  let state = now()
  const listeners = new Set<() => void>()

  function now(last?: LightState): LightState {
    const { tree, first, selected, isThere } = scene
    const lit = pointed ?? focused ?? selected
    const tabStop = lastFocused !== undefined && isThere(lastFocused) ? lastFocused : first
    const { buildsOn, leadsTo } = last && last.lit === lit ? last : linked(tree, lit)
    return { lit, buildsOn, leadsTo, tabStop, selected }
  }
  function change(isNewTree = false) {
    const next = now(isNewTree ? undefined : state)
    const { lit, tabStop, selected } = next
    const isSame =
      lit === state.lit && tabStop === state.tabStop && selected === state.selected && !isNewTree
    if (isSame) return
    state = next
    for (const listener of listeners) listener()
  }
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    show(next) {
      const isNewTree = next.tree !== scene.tree
      scene = next
      change(isNewTree)
    },
    point(skill) {
      pointed = skill
      change()
    },
    focus(skill) {
      // Where the focus goes is looked at, wherever the pointer was left lying.
      pointed = undefined
      focused = skill
      lastFocused = skill
      change()
    },
    aim(skill) {
      lastFocused = skill
      change()
    },
    blur() {
      focused = undefined
      change()
    },
  }
}

function linked(tree: Tree, lit: string | undefined) {
  return {
    buildsOn: new Set(tree.skills.find(({ id }) => id === lit)?.buildsOn),
    leadsTo: new Set(lit === undefined ? [] : onwardOf(tree, lit).map(({ id }) => id)),
  }
}
