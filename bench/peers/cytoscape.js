// Cytoscape with given places, as its own canvas draws them.
import cytoscape from 'cytoscape'
import { CARD, COLOURS, markColour, nextLevel } from '../subjects/look.ts'
import { offerSubject } from '../subjects/subject.ts'

let graph
let isDrawn = false

offerSubject({
  draw(stage, scene, view) {
    graph = cytoscape({
      container: stage,
      layout: { name: 'preset' },
      zoom: view.zoom,
      pan: { x: view.x, y: view.y },
      minZoom: 0.02,
      maxZoom: 4,
      wheelSensitivity: 0.15,
      autoungrabify: true,
      elements: [
        ...scene.cards.map(({ id, name, x, y, level }) => ({
          data: { id, name, level, colour: markColour(level) },
          position: { x: x + CARD.width / 2, y: y + CARD.height / 2 },
        })),
        ...scene.links.map(({ from, to }) => ({ data: { source: from, target: to } })),
      ],
      style: [
        {
          selector: 'node',
          style: {
            shape: 'round-rectangle',
            width: CARD.width,
            height: CARD.height,
            'background-color': 'data(colour)',
            'border-color': COLOURS.line,
            'border-width': 1,
            label: 'data(name)',
            color: COLOURS.ink,
            'font-size': 15,
            'text-valign': 'center',
            'text-wrap': 'wrap',
            'text-max-width': CARD.width - 30,
          },
        },
        {
          selector: 'edge',
          style: { width: 1.75, 'line-color': COLOURS.line, 'curve-style': 'bezier' },
        },
      ],
    })
    graph.nodes().panify()
    graph.on('tap', 'node', ({ target }) => {
      const level = nextLevel(target.data('level'))
      target.data({ level, colour: markColour(level) })
    })
    graph.one('render', () => {
      isDrawn = true
    })
  },
  isShown: () => isDrawn,
  placeOf(id) {
    const { x, y } = graph.getElementById(id).renderedPosition()
    const box = graph.container().getBoundingClientRect()
    return { x: x + box.x, y: y + box.y }
  },
  levelOf: (id) => graph.getElementById(id).data('level'),
})
