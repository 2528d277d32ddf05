import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useGroveStore } from '../../store/grove-context.tsx'
import type { KeyMemory } from './graph-keys.ts'
import type { KeyScene } from './key-scene.ts'

type Keys = typeof import('./press-key.ts')

let loading: Promise<Keys> | undefined
/** No part of the first picture. One promise for all that wait, so that they are answered in order. */
function loadKeys(): Promise<Keys> {
  loading ??= import('./press-key.ts').catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

/**
 * The graph's keys, which act while it has the focus: some walk, some rate, some change what is in
 * sight. `announcement` tells screen readers what a key changed; its `count` is new with each.
 */
export function useCanvasKeys(scene: KeyScene) {
  const store = useGroveStore()
  const loaded = useRef<Keys>(undefined)
  const memory = useRef<KeyMemory>({})
  const tookSpace = useRef(false)
  const [announcement, setAnnouncement] = useState({ words: '', count: 0 })

  useEffect(() => {
    void loadKeys().then((keys) => {
      loaded.current = keys
    })
  }, [])

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const graph = event.currentTarget
    const press = (keys: Keys) => {
      const heard = keys.pressKey(event.nativeEvent, graph, scene, store, memory.current)
      memory.current = heard.memory
      const { said } = heard
      if (said !== undefined) {
        setAnnouncement(({ count }) => ({ words: said, count: count + 1 }))
      }
      return heard.isOwn
    }
    // A key that comes before the keys are there waits for them.
    if (!loaded.current) void loadKeys().then(press)
    else if (press(loaded.current)) event.preventDefault()
    tookSpace.current = event.key === ' ' && event.isDefaultPrevented()
  }

  /** Some browsers press a button when Space comes up, whatever became of its going down. */
  function onKeyUp(event: KeyboardEvent) {
    if (event.key === ' ' && tookSpace.current) event.preventDefault()
  }

  return { onKeyDown, onKeyUp, announcement }
}
