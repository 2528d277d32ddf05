import { hull } from '../../layout/box.ts'
import { AT_REST, LIT, outline, spine } from '../../layout/branch.ts'
import type { Link } from '../../layout/tree-layout.ts'
import type { PaintedTree } from './painted-tree.ts'
import type { Palette } from './paint-shape.ts'
import { meets, reaches, type Seen } from './seen.ts'

/** Below this, nobody sees that branches taper: they are lines. */
const TAPERED_ZOOM = 0.25
/** The width of a branch between its ends, in px of the tree, and the least one on the screen. */
const LINE = 1.9
const LEAST_LINE = 0.5
/** The least width of a lit branch on the screen. */
const LEAST_LIT = 1.6
/** Links whose lines are one path, to be drawn at once. */
const BUNDLE = 400
const POINT = { width: 0, height: 0 }

interface Bundle extends Seen {
  readonly path: Path2D
}

const branches = new WeakMap<Link, Path2D>()
const bundles = new WeakMap<readonly Link[], readonly Bundle[]>()

/** The branches on the screen, as on a small tree. */
export function paintLinks(
  context: CanvasRenderingContext2D,
  { links }: PaintedTree,
  seen: Seen,
  zoom: number,
  { colour }: Palette,
): void {
  if (zoom >= TAPERED_ZOOM) {
    context.fillStyle = colour('line')
    for (const link of links) if (reaches(link, seen)) context.fill(branchOf(link))
    return
  }
  context.strokeStyle = colour('line')
  context.lineWidth = Math.max(LINE, LEAST_LINE / zoom)
  context.setLineDash([])
  context.lineJoin = 'bevel'
  for (const bundle of bundlesOf(links)) if (meets(bundle, seen)) context.stroke(bundle.path)
}

/** The branches of the skill with the light, above all others. */
export function paintLitLinks(
  context: CanvasRenderingContext2D,
  { links }: PaintedTree,
  lit: string | undefined,
  zoom: number,
  { colour }: Palette,
): void {
  if (lit === undefined) return
  const own = links.filter(({ from, to }) => from === lit || to === lit)
  context.setLineDash([])
  context.lineCap = 'butt'
  context.strokeStyle = colour('paper')
  context.lineWidth = Math.max(7, (LEAST_LIT + 2) / zoom)
  for (const { knots } of own) context.stroke(new Path2D(spine(knots)))
  context.fillStyle = colour('ink')
  context.strokeStyle = colour('ink')
  context.lineWidth = LEAST_LIT / zoom
  for (const { knots } of own) {
    context.fill(new Path2D(outline(knots, LIT)))
    if (zoom < DRAWN_THIN) context.stroke(new Path2D(spine(knots)))
  }
}

/** Below this, the thin end of a lit branch is thinner than `LEAST_LIT`. */
const DRAWN_THIN = 0.6

function branchOf(link: Link): Path2D {
  const known = branches.get(link)
  if (known) return known
  const path = new Path2D(outline(link.knots, AT_REST))
  branches.set(link, path)
  return path
}

function bundlesOf(links: readonly Link[]): readonly Bundle[] {
  const known = bundles.get(links)
  if (known) return known
  // Neighbours together, so that few bundles reach onto the screen.
  const sorted = links
    .map(({ knots }) => ({ knots, box: hull(knots.map((knot) => ({ ...knot, ...POINT }))) }))
    .toSorted((a, b) => a.box.x - b.box.x || a.box.y - b.box.y)
  const made: Bundle[] = []
  for (let start = 0; start < sorted.length; start += BUNDLE) {
    const own = sorted.slice(start, start + BUNDLE)
    const { x, y, width, height } = hull(own.map(({ box }) => box))
    made.push({
      path: new Path2D(own.map(({ knots }) => spine(knots)).join('')),
      left: x,
      top: y,
      right: x + width,
      bottom: y + height,
    })
  }
  bundles.set(links, made)
  return made
}
