import type { LevelOrNone } from '../../domain/level.ts'
import { type Box, grown } from '../../layout/box.ts'
import type { Direction, Group, Shape } from '../../layout/drawing.ts'
import { levelMark } from '../../layout/level-marks.ts'
import { CARD_HEIGHT, CARD_WIDTH, MARK_RADIUS, ROW_STEP } from '../../layout/measures.ts'
import { skillCard } from '../../layout/skill-card.ts'
import { trailShape } from '../../layout/tree-picture.ts'
import { detailAt } from './detail.ts'
import type { PaintedSkill, PaintedTree } from './painted-tree.ts'
import type { Seen } from './seen.ts'
import type { Sight } from './sight.ts'
import { paintLabels } from './paint-labels.ts'
import { paintLinks, paintLitLinks } from './paint-links.ts'
import { type Palette, paintShape } from './paint-shape.ts'
import type { Size, Viewport } from './viewport.ts'

/** Below this, names are no longer read, and not drawn. */
const NAMED_ZOOM = 0.28
/** Below this, a card is one mark in the colour of its level. */
const MARK_ZOOM = 0.11
/** The least width and height of a mark, on the screen. */
const LEAST_MARK = 2

/** The ground of a column: as faint as in the page. */
const LANE = { radius: 18, fill: 'sunk', opacity: 0.55 } as const
/** Room around a part that is painted anew, for the ring of the skill with the light; screen px. */
const PART_EDGE = 8

/**
 * Paints all of a large tree that is on the screen, or what of it lies in a part, in the place and the
 * colours of its cards.
 */
export function paintTree(
  context: CanvasRenderingContext2D,
  painted: PaintedTree,
  sight: Sight,
): void {
  const { viewport, screen, density, lit, palette, part } = sight
  const { zoom } = viewport
  const seen = part ? around(grown(part, (2 * PART_EDGE) / zoom)) : boxOnScreen(viewport, screen)
  const scale = zoom * density
  const inTree = () => {
    context.setTransform(scale, 0, 0, scale, viewport.x * density, viewport.y * density)
  }
  context.save()
  context.setTransform(1, 0, 0, 1, 0, 0)
  if (part) clipTo(context, grown(part, PART_EDGE / zoom), viewport, density)
  context.clearRect(0, 0, screen.width * density, screen.height * density)
  context.direction = painted.direction
  inTree()
  for (const { x, y, width, height } of painted.lanes) {
    paintShape(context, { kind: 'rect', x, y, width, height, ...LANE }, palette)
  }
  paintLinks(context, painted, seen, zoom, palette)
  for (const trail of painted.trails) paintShape(context, trailShape(trail), palette)
  paintLitLinks(context, painted, lit, zoom, palette)
  const skills = painted.skills.filter(
    ({ x, y }) => x < seen.right && y < seen.bottom && x > seen.left && y > seen.top,
  )
  if (zoom < MARK_ZOOM) paintMarks(context, skills, sight)
  else paintCards(context, skills, painted.direction, sight)
  context.setTransform(density, 0, 0, density, 0, 0)
  paintLabels(context, painted, sight)
  context.restore()
}

/** In whole dots, so that the edge of the part is not seen. */
function clipTo(
  context: CanvasRenderingContext2D,
  part: Box,
  { x, y, zoom }: Viewport,
  density: number,
): void {
  const left = Math.floor((part.x * zoom + x) * density)
  const top = Math.floor((part.y * zoom + y) * density)
  const right = Math.ceil(((part.x + part.width) * zoom + x) * density)
  const bottom = Math.ceil(((part.y + part.height) * zoom + y) * density)
  context.beginPath()
  context.rect(left, top, right - left, bottom - top)
  context.clip()
}

/** What of the tree is on the screen, and where cards begin that reach into it. */
function boxOnScreen({ x, y, zoom }: Viewport, { width, height }: Size): Seen {
  return around({ x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom })
}

function around({ x, y, width, height }: Box): Seen {
  return {
    left: x - CARD_WIDTH - MARK_RADIUS,
    top: y - CARD_HEIGHT,
    right: x + width + MARK_RADIUS,
    bottom: y + height,
  }
}

const GROWN: Readonly<Record<'none' | 'rookie' | 'pro' | 'master', number>> = {
  none: 0.5,
  rookie: 0.65,
  pro: 0.8,
  master: 1,
}

/** A bar for each skill in the colour of its level, and the higher the more of it has grown. */
function paintMarks(
  context: CanvasRenderingContext2D,
  skills: readonly PaintedSkill[],
  { viewport: { zoom }, palette, levelOf }: Sight,
): void {
  const width = Math.max(CARD_WIDTH, LEAST_MARK / zoom)
  const paths = {
    none: new Path2D(),
    rookie: new Path2D(),
    pro: new Path2D(),
    master: new Path2D(),
  }
  for (const { id, x, y } of skills) {
    const level = levelOf(id) ?? 'none'
    // No mark hides another one: from so far that they would, their colours blend.
    const height = Math.max(CARD_HEIGHT * GROWN[level], Math.min(LEAST_MARK / zoom, ROW_STEP))
    paths[level].rect(x, y + (CARD_HEIGHT - height) / 2, width, height)
  }
  context.fillStyle = palette.colour('line')
  context.fill(paths.none)
  for (const level of ['rookie', 'pro', 'master'] as const) {
    context.fillStyle = palette.colour(level)
    context.fill(paths[level])
  }
}

function paintCards(
  context: CanvasRenderingContext2D,
  skills: readonly PaintedSkill[],
  direction: Direction,
  sight: Sight,
): void {
  const { viewport, density, palette, levelOf, wordsOf, isCovered } = sight
  const { zoom } = viewport
  const detail = detailAt(zoom)
  const bodies = new Map<LevelOrNone, CanvasImageSource>()
  for (const skill of skills) {
    if (detail !== 'far' && isCovered(skill.id)) continue
    const level = levelOf(skill.id)
    const words = detail === 'near' ? wordsOf(skill) : undefined
    context.translate(skill.x, skill.y)
    if (detail === 'near') {
      // Few, and as sharp as the cards that take their place.
      paintShape(context, skillCard({ name: '', level, words: '', direction }), palette)
    } else {
      const body = bodies.get(level) ?? cardBody(level, direction, zoom * density, palette)
      bodies.set(level, body)
      const left = direction === 'rtl' ? EDGE : EDGE + MARK_RADIUS
      context.drawImage(body, -left, -EDGE, BODY.width, BODY.height)
    }
    if (zoom >= NAMED_ZOOM) {
      for (const line of textOf(skill, level, words, direction)) paintShape(context, line, palette)
    }
    context.translate(-skill.x, -skill.y)
  }
}

/** Room around a card for the width of its lines, in px of the tree. */
const EDGE = 2
const BODY = { width: CARD_WIDTH + MARK_RADIUS + 2 * EDGE, height: CARD_HEIGHT + 2 * EDGE }

/** A card of a level without any words, as large as it is on the screen: drawn once, used often. */
function cardBody(
  level: LevelOrNone,
  direction: Direction,
  scale: number,
  palette: Palette,
): CanvasImageSource {
  const body = document.createElement('canvas')
  body.width = Math.ceil(BODY.width * scale)
  body.height = Math.ceil(BODY.height * scale)
  const context = body.getContext('2d')
  if (!context) return body
  context.scale(body.width / BODY.width, body.height / BODY.height)
  context.translate(direction === 'rtl' ? EDGE : EDGE + MARK_RADIUS, EDGE)
  const shape =
    scale / window.devicePixelRatio < NAMED_ZOOM
      ? wideMark(level, window.devicePixelRatio / scale)
      : skillCard({ name: '', level, words: '', direction })
  paintShape(context, shape, palette)
  return body
}

/** A card without a name: the mark of its level has the room. `px` is one of the screen. */
function wideMark(level: LevelOrNone, px: number): Group {
  const strokeWidth = Math.max(1.2, 0.9 * px)
  const frame = { x: 0, y: 0, width: CARD_WIDTH, height: CARD_HEIGHT, radius: 12 } as const
  const mark = levelMark(level, CARD_HEIGHT / 2 - 6)
  return {
    kind: 'group',
    children: [
      {
        kind: 'rect',
        ...frame,
        fill: level === null ? 'paper' : `${level}-fill`,
        stroke: level ?? 'line',
        strokeWidth,
      },
      ...(level === null
        ? []
        : [{ kind: 'group', x: CARD_WIDTH / 2, y: CARD_HEIGHT / 2, children: [mark] } as const]),
    ],
  }
}

interface Lines {
  readonly key: string
  readonly lines: readonly Shape[]
}

const texts = new WeakMap<PaintedSkill, Lines>()

/** The words on a card. To break them into lines takes too long to do it for each picture. */
function textOf(
  skill: PaintedSkill,
  level: LevelOrNone,
  words: string | undefined,
  direction: Direction,
): readonly Shape[] {
  const key = `${level ?? ''}/${words ?? ''}`
  const known = texts.get(skill)
  if (known?.key === key) return known.lines
  const card = skillCard({ name: skill.name, level, words, direction })
  const lines = card.children.filter(({ kind }) => kind === 'text')
  texts.set(skill, { key, lines })
  return lines
}
