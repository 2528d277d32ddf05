// The least that React can do: the home tree as SVG of its own, rated by a click.
import { createElement as h, memo, useCallback, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { CARD, COLOURS, markColour, nextLevel, twoLines } from '../subjects/look.ts'

const scene = HOME_SCENE

const Card = memo(function Card({ card: { id, name, x, y }, level, onRate }) {
  return h(
    'g',
    {
      className: 'card',
      'data-id': id,
      'data-level': String(level),
      transform: `translate(${String(x)} ${String(y)})`,
      onClick: () => onRate(id),
    },
    h('rect', {
      width: CARD.width,
      height: CARD.height,
      rx: CARD.corner,
      fill: COLOURS.card,
      stroke: COLOURS.line,
    }),
    h('circle', {
      cy: CARD.height / 2,
      r: CARD.mark,
      fill: markColour(level),
      stroke: COLOURS.line,
    }),
    twoLines(name).map((line, index) =>
      h('text', { key: line, x: CARD.mark + 6, y: 34 + index * CARD.line }, line),
    ),
  )
})

function Tree() {
  const [levels, setLevels] = useState({})
  const onRate = useCallback((id) => {
    setLevels((all) => ({ ...all, [id]: nextLevel(all[id] ?? null) }))
  }, [])
  return h(
    'svg',
    { width: '100%', viewBox: `0 0 ${String(scene.width)} ${String(scene.height)}` },
    h(
      'g',
      { fill: 'none', stroke: COLOURS.line },
      scene.links.map(({ from, to, path }) => h('path', { key: `${from}/${to}`, d: path })),
    ),
    scene.cards.map((card) =>
      h(Card, { key: card.id, card, level: levels[card.id] ?? null, onRate }),
    ),
  )
}

createRoot(document.getElementById('stage')).render(h(Tree))
