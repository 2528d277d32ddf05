import type { Level } from '../../src/domain/level.ts'
import { CARD, COLOURS, markColour, nextLevel, twoLines } from './look.ts'
import type { Scene, SceneCard } from './scene.ts'

/** The scene as elements of SVG, the links below the cards. */
export function sceneSvg({ cards, links }: Scene): string {
  const paths = links.map(({ path }) => `<path d="${path}"/>`).join('')
  const lines = `<g fill="none" stroke="${COLOURS.line}" stroke-width="1.75">${paths}</g>`
  return lines + cards.map(cardSvg).join('')
}

function cardSvg({ id, name, x, y, level }: SceneCard): string {
  const middle = String(CARD.height / 2)
  const lines = twoLines(name).map((line, index, { length }) => {
    const down = CARD.height / 2 + 5 + (index - (length - 1) / 2) * CARD.line
    const text = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    return `<text x="${String(CARD.mark + 6)}" y="${String(down)}">${text}</text>`
  })
  return (
    `<g class="card" data-id="${id}" data-level="${String(level)}" transform="translate(${String(x)} ${String(y)})">` +
    `<rect width="${String(CARD.width)}" height="${String(CARD.height)}" rx="${String(CARD.corner)}" fill="${COLOURS.card}" stroke="${COLOURS.line}"/>` +
    `<circle cy="${middle}" r="${String(CARD.mark)}" fill="${markColour(level)}" stroke="${COLOURS.line}"/>` +
    `${lines.join('')}</g>`
  )
}

/** The element of a card. */
function cardElement(id: string): SVGGElement {
  const element = document.querySelector<SVGGElement>(`[data-id="${id}"]`)
  if (!element) throw new Error(`there is no card ${id}`)
  return element
}

/** The middle of a card's box on the screen. */
export function cardMiddle(id: string) {
  const { x, y, width, height } = (
    cardElement(id).querySelector('rect') ?? cardElement(id)
  ).getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}

export function shownLevel(id: string): Level | null {
  const { level } = cardElement(id).dataset
  return level === 'rookie' || level === 'pro' || level === 'master' ? level : null
}

/** A click on a card rates it, and changes what of it is drawn. */
export function rateOnClick(root: Element): void {
  root.addEventListener('click', ({ target }) => {
    const card = target instanceof Element ? target.closest<SVGGElement>('.card') : null
    const id = card?.dataset.id
    if (!card || id === undefined) return
    const level = nextLevel(shownLevel(id))
    card.dataset.level = level
    card.querySelector('circle')?.setAttribute('fill', markColour(level))
  })
}
