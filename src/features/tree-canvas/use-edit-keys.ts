import { type KeyboardEvent, useRef, useState } from 'react'
import type { Tree } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { isTyping } from '../../ui/is-typing.ts'
import type { CanvasEdits } from './edit-context.ts'
import { lineKey } from './edit-lines.tsx'
import { answerTo, type KeyMemory } from './graph-keys.ts'
import type { KeyScene } from './key-scene.ts'
import { changeView, goTo, skillOf } from './press-key.ts'

/** Letters that do something at the start of a word: end, add, link, go to a line. */
const LETTERS = 'ncl'

/**
 * The graph's keys while it is edited: those that walk and change what is in sight, and some that
 * add, link and remove. `announcement` is for screen readers; its `count` is new with each.
 */
export function useEditKeys(
  scene: KeyScene,
  edits: CanvasEdits,
  state: {
    readonly source: string | undefined
    readonly setSource: (source: string | undefined) => void
    readonly line: string | undefined
    readonly setLine: (line: string | undefined) => void
  },
) {
  const memory = useRef<KeyMemory>({})
  const [announcement, setAnnouncement] = useState({ words: '', count: 0 })
  const { tree, tabStop } = scene

  function say(words: string) {
    setAnnouncement(({ count }) => ({ words, count: count + 1 }))
  }

  function choose(skill: string) {
    const name = tree.skills.find(({ id }) => id === skill)?.name
    if (name === undefined) return
    state.setSource(skill)
    say(late().editor.chooseByKey({ skill: name }))
  }

  /** Does what a letter means on a skill. */
  function command(letter: string, skill: string) {
    if (letter === 'n') edits.onAdd(skill)
    else if (letter === 'c') {
      choose(skill)
    } else {
      const line = nextLine(tree, skill, state.line)
      if (line === undefined) say(late().editor.noLines)
      state.setLine(line)
    }
  }

  /** Whether the key was one of those that only editing has. */
  function ownKey(event: KeyboardEvent<HTMLElement>, skill: string | undefined): boolean {
    const { key, ctrlKey, metaKey, altKey } = event
    if (ctrlKey || metaKey || altKey) return false
    if (key === 'Escape' && state.source !== undefined) {
      goTo(event.currentTarget, state.source, scene.mount)
      state.setSource(undefined)
      say(late().editor.notChosen)
      return true
    }
    if (key === 'F2') edits.onDone()
    else if (key === 'Insert') edits.onAdd(skill)
    else if (skill !== undefined && (key === 'Delete' || key === 'Backspace')) edits.onRemove(skill)
    else return false
    return true
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (isTyping(event.target) || event.isDefaultPrevented()) return
    const graph = event.currentTarget
    // At the button of a line one still is at the skill that led there.
    const skill = skillOf(event.target) ?? (state.line === undefined ? undefined : tabStop)
    if (ownKey(event, skill)) {
      event.preventDefault()
      return
    }
    const letters = state.source === undefined ? LETTERS : ''
    const focus = { skill, cameFrom: event.target === graph ? tabStop : undefined }
    const { nativeEvent: stroke, timeStamp } = event
    const heard = answerTo(stroke, focus, tree, scene.layout, memory.current, timeStamp, letters)
    memory.current = heard.memory
    const { answer } = heard
    // Nothing is rated here.
    if (!answer || answer.kind === 'rate') return
    event.preventDefault()
    if (answer.kind === 'move') goTo(graph, answer.to, scene.mount)
    else if (answer.kind === 'view') changeView(answer.change, scene, skill)
    else if (answer.kind === 'command' && skill !== undefined) command(answer.letter, skill)
  }

  return { onKeyDown, announcement }
}

/** The line of a skill after the one that was chosen last: first what it builds on, then what it carries. */
function nextLine(tree: Tree, skill: string, last: string | undefined): string | undefined {
  const lines = tree.skills.flatMap(({ id, buildsOn }) =>
    buildsOn
      .filter((ground) => id === skill || ground === skill)
      .map((ground) => lineKey({ from: ground, to: id })),
  )
  const at = last === undefined ? -1 : lines.indexOf(last)
  return lines[(at + 1) % lines.length]
}
