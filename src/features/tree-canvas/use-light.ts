import { useLayoutEffect, useState, useSyncExternalStore } from 'react'
import type { Tree } from '../../domain/tree.ts'
import type { Box } from '../../layout/box.ts'
import type { TreeLayout } from '../../layout/tree-layout.ts'
import { createLight, type Light, type LightState } from './light.ts'

/** The light on a tree that is shown with the panel of `selected` open. Always the same object. */
export function useLight(
  tree: Tree,
  layout: TreeLayout,
  boxes: ReadonlyMap<string, Box>,
  selected: string | undefined,
): Light {
  const first = layout.cards[0]?.skill ?? tree.overarching?.id
  const scene = { tree, first, selected, isThere: (skill: string) => boxes.has(skill) }
  const [light] = useState(() => createLight(scene))
  useLayoutEffect(() => {
    light.show(scene)
  })
  return light
}

/** A part of the light; the component renders again when that part changes. */
export function useLit<Part>(light: Light, select: (state: LightState) => Part): Part {
  return useSyncExternalStore(light.subscribe, () => select(light.state()))
}
