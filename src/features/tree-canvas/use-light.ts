import { type PointerEvent, useLayoutEffect, useState, useSyncExternalStore } from 'react'
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

/** Has the light follow the pointer onto a card and off it, but not while anything is dragged. */
export function whenPointedAt(light: Light, skill: string) {
  const point = ({ buttons }: PointerEvent) => {
    if (buttons === 0) light.point(skill)
  }
  return {
    onPointerEnter: point,
    // Where a drag ends, the pointer has been on the card for some time.
    onPointerMove: point,
    onPointerLeave(event: PointerEvent) {
      putOut(light, event)
    },
  }
}

/** Puts out the light of the pointer: at once, or when what is being dragged is let go. */
export function putOut(light: Light, { buttons }: { readonly buttons: number }): void {
  if (buttons === 0) {
    light.point(undefined)
    return
  }
  const dragging = new AbortController()
  const end = () => {
    dragging.abort()
    light.point(undefined)
  }
  for (const kind of ['pointerup', 'pointercancel'] as const) {
    window.addEventListener(kind, end, { signal: dragging.signal })
  }
}
