import type { Level } from '../../src/domain/level.ts'
import { spine } from '../../src/layout/branch.ts'
import { layoutTree } from '../../src/layout/tree-layout.ts'
import type { RatedTree } from '../trees/random-tree.ts'

/** A tree as every page draws it, so that all draw the same: placed by the app's own layout. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly cards: readonly SceneCard[]
  readonly links: readonly SceneLink[]
}

export interface SceneCard {
  readonly id: string
  readonly name: string
  /** Top left corner, in px. */
  readonly x: number
  readonly y: number
  readonly level: Level | null
  /** The ids that it builds on. */
  readonly buildsOn: readonly string[]
}

export interface SceneLink {
  readonly from: string
  readonly to: string
  /** SVG path data of its centre line. */
  readonly path: string
}

/** A point `p` of the scene stands at `p * zoom + (x, y)` of the stage, which is `width` by `height` px. */
export interface SceneView {
  readonly x: number
  readonly y: number
  readonly zoom: number
  readonly width: number
  readonly height: number
}

export function sceneOf({ tree, levels }: RatedTree): Scene {
  const layout = layoutTree(tree)
  const skills = new Map(tree.skills.map((skill) => [skill.id, skill]))
  return {
    width: layout.width,
    height: layout.height,
    cards: layout.cards.map(({ skill, x, y }) => ({
      id: skill,
      name: skills.get(skill)?.name ?? '',
      x,
      y,
      level: levels.get(skill) ?? null,
      buildsOn: skills.get(skill)?.buildsOn ?? [],
    })),
    links: layout.links.map(({ from, to, knots }) => ({ from, to, path: spine(knots) })),
  }
}
