import { select, zoom, zoomIdentity, type ZoomTransform } from 'd3'
import { CARD, COLOURS, markColour, nextLevel, twoLines } from './look.ts'
import type { SceneCard } from './scene.ts'
import { offerSubject, type Subject } from './subject.ts'

/** Names lower than this, in px on the screen, cannot be read and are not drawn. */
const LEAST_TEXT = 4

interface Drawn {
  card: SceneCard
}

/** The floor: what is in sight of the scene, on one canvas. */
function bareCanvas(): Subject {
  const cards = new Map<string, Drawn>()
  let transform: ZoomTransform = zoomIdentity
  let isDrawn = false
  return {
    draw(stage, scene, view) {
      const canvas = document.createElement('canvas')
      const context = canvas.getContext('2d', { alpha: false })
      if (!context) throw new Error('there is no canvas')
      canvas.width = view.width
      canvas.height = view.height
      stage.append(canvas)
      const all = scene.cards.map((card): Drawn => ({ card }))
      for (const drawn of all) cards.set(drawn.card.id, drawn)
      const links = scene.links.map(({ from, to, path }) => {
        const [a, b] = [cards.get(from)?.card, cards.get(to)?.card]
        const ys = [a?.y ?? 0, b?.y ?? 0]
        return {
          path: new Path2D(path),
          left: a?.x ?? 0,
          right: b?.x ?? 0,
          top: Math.min(...ys) - CARD.height,
          bottom: Math.max(...ys) + 2 * CARD.height,
        }
      })
      const paint = () => {
        const { x, y, k } = transform
        const sight = {
          left: -x / k,
          top: -y / k,
          right: (view.width - x) / k,
          bottom: (view.height - y) / k,
        }
        context.setTransform(1, 0, 0, 1, 0, 0)
        context.fillStyle = COLOURS.paper
        context.fillRect(0, 0, view.width, view.height)
        context.setTransform(k, 0, 0, k, x, y)
        context.strokeStyle = COLOURS.line
        context.lineWidth = 1.75
        for (const { path, left, right, top, bottom } of links) {
          if (right < sight.left || left > sight.right) continue
          if (bottom < sight.top || top > sight.bottom) continue
          context.stroke(path)
        }
        context.font = '15px sans-serif'
        context.textBaseline = 'middle'
        for (const { card } of all) {
          if (card.x + CARD.width < sight.left || card.x - CARD.mark > sight.right) continue
          if (card.y + CARD.height < sight.top || card.y > sight.bottom) continue
          paintCard(context, card, 15 * k >= LEAST_TEXT)
        }
      }
      let asked = 0
      const soon = () => {
        cancelAnimationFrame(asked)
        asked = requestAnimationFrame(paint)
      }
      transform = zoomIdentity.translate(view.x, view.y).scale(view.zoom)
      const zooming = zoom<HTMLCanvasElement, unknown>()
        .scaleExtent([0.02, 4])
        .on('zoom', (event: { readonly transform: ZoomTransform }) => {
          transform = event.transform
          soon()
        })
      select(canvas).call(zooming).property('__zoom', transform)
      canvas.addEventListener('click', ({ offsetX, offsetY }) => {
        const [x, y] = transform.invert([offsetX, offsetY])
        const hit = all.find(
          ({ card }) =>
            x >= card.x && x <= card.x + CARD.width && y >= card.y && y <= card.y + CARD.height,
        )
        if (!hit) return
        hit.card = { ...hit.card, level: nextLevel(hit.card.level) }
        soon()
      })
      paint()
      isDrawn = true
    },
    isShown: () => isDrawn,
    placeOf(id) {
      const card = cards.get(id)?.card
      const box = document.querySelector('canvas')?.getBoundingClientRect()
      const middle = [(card?.x ?? 0) + CARD.width / 2, (card?.y ?? 0) + CARD.height / 2] as const
      const [x, y] = transform.apply([...middle])
      return { x: x + (box?.x ?? 0), y: y + (box?.y ?? 0) }
    },
    levelOf: (id) => cards.get(id)?.card.level ?? null,
  }
}

function paintCard(context: CanvasRenderingContext2D, card: SceneCard, hasName: boolean) {
  const { x, y } = card
  context.fillStyle = COLOURS.card
  context.strokeStyle = COLOURS.line
  context.beginPath()
  context.roundRect(x, y, CARD.width, CARD.height, CARD.corner)
  context.fill()
  context.stroke()
  context.fillStyle = markColour(card.level)
  context.beginPath()
  context.arc(x, y + CARD.height / 2, CARD.mark, 0, 2 * Math.PI)
  context.fill()
  context.stroke()
  if (!hasName) return
  context.fillStyle = COLOURS.ink
  twoLines(card.name).forEach((line, index, { length }) => {
    const down = (index - (length - 1) / 2) * CARD.line
    context.fillText(line, x + CARD.mark + 6, y + CARD.height / 2 + down, CARD.width - 30)
  })
}

offerSubject(bareCanvas())
