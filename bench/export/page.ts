import { domToBlob } from 'modern-screenshot'
import { type Poster, posterSvg } from '../../src/layout/poster.ts'
import { layoutTree } from '../../src/layout/tree-layout.ts'
import { drawLargest, svgDrawer } from '../../src/storage/png.ts'
import { PALETTE } from '../../tests/layout/palette.ts'
import { randomTree } from '../random-grove.ts'

const SCALE = 2
const ROUNDS = 5

/** Median times in ms of one size. */
export interface ExportTimes {
  readonly skills: number
  /** A picture that is there already, drawn to a canvas and encoded. */
  readonly floor: number
  /** Laid out, composed, drawn and encoded. */
  readonly own: number
  readonly modernScreenshot: number
}

/** Runs in the page: a PNG of a tree at twice its size, by three ways, one after the other in turn. */
async function measureExport(skills: number): Promise<ExportTimes> {
  const tree = randomTree(skills)
  const compose = (): Poster => {
    const layout = layoutTree(tree)
    return posterSvg({
      title: 'My skill tree',
      subtitle: tree.name,
      brand: 'Skill Grove',
      legend: [],
      layout,
      tiers: new Map(tree.tiers.map(({ id, name }) => [id, { numeral: 'I', name }])),
      skills: new Map(
        tree.skills.map(({ id, name }) => [id, { name, level: 'pro' as const, words: 'Pro' }]),
      ),
      destinationsHeading: '',
      destinations: [],
      palette: PALETTE,
      fonts: [],
      direction: 'ltr',
    })
  }
  const ready = compose()
  const shown = document.createElement('div')
  shown.style.width = `${String(ready.width)}px`
  shown.innerHTML = ready.svg
  document.body.append(shown)
  const ways = {
    floor: () => draw(ready),
    own: () => draw(compose()),
    modernScreenshot: () => domToBlob(shown, { scale: SCALE }),
  }
  const times: Record<keyof typeof ways, number[]> = { floor: [], own: [], modernScreenshot: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of ['floor', 'own', 'modernScreenshot'] as const) {
      const start = performance.now()
      const blob = await ways[way]()
      if (blob.size === 0) throw new Error(`${way} made no picture`)
      times[way].push(performance.now() - start)
    }
  }
  shown.remove()
  return {
    skills,
    floor: median(times.floor),
    own: median(times.own),
    modernScreenshot: median(times.modernScreenshot),
  }
}

async function draw(poster: Poster): Promise<Blob> {
  return (await drawLargest(await svgDrawer(poster), SCALE)).png
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN
}

Object.assign(window, { measureExport })
