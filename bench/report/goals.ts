import { figureOf, type Measured, ratioOf } from './findings.ts'
import { factor, number } from './figure-text.ts'

const OURS = 'Skill Grove'
const FLOOR = 'bare canvas'
/** One frame at 60 Hz, with the jitter of a clock, in ms. */
const FRAME = 17.5
/** Why a peer has no number though it was given all that the others were. */
const GAVE_UP = /^none in|memory|call stack/

/** A goal beside its figure. */
export interface Judged {
  readonly what: string
  readonly goal: string
  readonly figure: string
  /** `undefined` where it was not measured. */
  readonly isReached: boolean | undefined
}

/** Every goal of the bench, with what was measured of it. */
export function judgeGoals(all: readonly Measured[]): readonly Judged[] {
  const find = (name: string, size: string) =>
    all.find((measured) => measured.name === name && measured.size === size)
  const sizes = ['40', '180', '500', '2,000', '5,000']

  const most = (name: string, size: string, limit: number, others: readonly string[]): Judged => {
    const measured = find(name, size)
    const ratios = others.map((other) => measured && ratioOf(measured, OURS, other))
    const known = ratios.filter((ratio) => ratio !== undefined)
    return {
      what: `${name}, ${size}`,
      goal: `at most ×${String(limit)} of ${others.join(' or ')}`,
      figure: known.length > 0 ? `×${known.map(factor).join(', ×')}` : '',
      isReached: known.length > 0 ? Math.min(...known) <= limit : undefined,
    }
  }
  const oneFrame = (name: string, size: string): Judged => {
    const measured = find(name, size)
    const figure = measured && figureOf(measured, OURS)
    return {
      what: `${name}, ${size}`,
      goal: 'one frame, 16.7 ms',
      figure: figure ? `${number(figure.median)} ms` : '',
      isReached: figure && figure.median <= FRAME,
    }
  }
  /** A peer that gave nothing within the patience of the bench is left behind by as much as that. */
  const below = (name: string, size: string, times: number, peers: readonly string[]): Judged => {
    const measured = find(name, size)
    const found = peers.flatMap((peer) => {
      const outcome = measured?.outcomes.get(peer)
      if (!measured || !outcome) return []
      const ratio = ratioOf(measured, peer, OURS)
      if (ratio !== undefined) {
        const isBelow = times === 1 ? ratio > 1 : ratio >= times
        return [{ text: `${peer} ×${factor(ratio)}`, isBelow }]
      }
      const failure = 'failure' in outcome ? outcome.failure : ''
      return [{ text: `${peer} ${failure}`, isBelow: GAVE_UP.test(failure) && hasOwn(measured) }]
    })
    return {
      what: `${name}, ${size}`,
      goal:
        times === 1
          ? `less than ${peers.join(', ')}`
          : `${String(times)}× less than ${peers.join(', ')}`,
      figure: found.map(({ text }) => text).join(', '),
      isReached: found.length > 0 ? found.every(({ isBelow }) => isBelow) : undefined,
    }
  }

  const libraries = ['elkjs', 'dagre', 'd3-dag', 'd3-dag, fast']
  const moves = ['Pan as opened', 'Pan near', 'Zoom']
  return [
    ...moves.flatMap((move) =>
      sizes.flatMap((size) => [
        oneFrame(`${move}, p50`, size),
        most(`${move}, p95`, size, 1.3, [FLOOR]),
      ]),
    ),
    ...['500', '5,000'].map((size) => most('First picture', size, 1.5, [FLOOR, 'bare SVG'])),
    below('First picture', '500', 5, ['React Flow', 'Cytoscape']),
    below('First picture', '5,000', 20, ['React Flow', 'Cytoscape']),
    ...sizes.map((size) => most('Click to repaint', size, 1.5, [FLOOR])),
    sameAtEverySize(find('Click to repaint', '40'), find('Click to repaint', '5,000')),
    below('JavaScript heap', '5,000', 10, ['React Flow']),
    below('Heap with document and canvases', '5,000', 10, ['React Flow']),
    ...['180', '500', '5,000'].flatMap((size) =>
      ['Crossings, links as straight lines', 'Crossings, links as drawn', 'Time'].map((name) =>
        below(name, size, 1, libraries),
      ),
    ),
    most('Cards visible', '4x slow-down', 1.1, ['React alone']),
    ratedFromThen(find('Cards visible', '4x slow-down'), find('Rating works', '4x slow-down')),
    below('Cards visible', '4x slow-down, slow 4G', 2, ['React and React Flow']),
    ...['40', '500'].flatMap((size) => [
      most('PNG at twice the size', size, 1.3, ['SVG to canvas']),
      below('PNG at twice the size', size, 3, ['modern-screenshot']),
    ]),
    ...importGoals(all),
  ]
}

function hasOwn(measured: Measured): boolean {
  return figureOf(measured, OURS) !== undefined
}

function sameAtEverySize(small: Measured | undefined, large: Measured | undefined): Judged {
  const [at40, at5000] = [small, large].map((each) => each && figureOf(each, OURS)?.median)
  const isKnown = at40 !== undefined && at5000 !== undefined
  return {
    what: 'Click to repaint, 5,000 beside 40',
    goal: 'the same (at most ×1.25)',
    figure: isKnown ? `×${factor(at5000 / at40)}` : '',
    isReached: isKnown ? at5000 / at40 <= 1.25 : undefined,
  }
}

function ratedFromThen(cards: Measured | undefined, rated: Measured | undefined): Judged {
  const [seen, works] = [cards, rated].map((each) => each && figureOf(each, OURS)?.median)
  const isKnown = seen !== undefined && works !== undefined
  return {
    what: 'Rating works, 4x slow-down',
    goal: 'from when cards are visible (within 100 ms)',
    figure: isKnown ? `${number(works - seen)} ms later` : '',
    isReached: isKnown ? works - seen <= 100 : undefined,
  }
}

/** Reading a file takes less than laying out what it holds. */
function importGoals(all: readonly Measured[]): readonly Judged[] {
  const measured = all.find(({ name }) => name === 'Time from the file to the tree')
  if (!measured) return []
  return [...measured.outcomes.keys()]
    .filter((subject) => subject !== measured.reference)
    .map((subject) => {
      const ratio = ratioOf(measured, subject, measured.reference)
      return {
        what: `Import of ${subject}, ${measured.size}`,
        goal: 'less than its layout',
        figure: ratio === undefined ? 'none' : `×${factor(ratio)}`,
        isReached: ratio !== undefined && ratio < 1,
      }
    })
}
