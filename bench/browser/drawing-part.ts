import type { Browser } from '@playwright/test'
import type { Findings, Measure } from '../report/findings.ts'
import { quantile } from '../report/statistics.ts'
import { inTurn, reasonOf } from '../in-turn.ts'
import type { Options } from '../options.ts'
import { sceneOf, type SceneView } from '../subjects/scene.ts'
import { randomTree } from '../trees/random-tree.ts'
import { APP, appDrawer, viewOf } from './app-drawer.ts'
import type { Drawable, Drawer } from './drawn.ts'
import { footprintOf } from './footprint.ts'
import { pan, turnWheel, zoom } from './gestures.ts'
import type { Hosts } from './hosts.ts'
import { pageDrawer } from './page-drawer.ts'
import { SCREEN, visit } from './visit.ts'

const FLOOR = 'bare canvas'
/** About 1 notch in ten of what zooms four times. */
const NOTCH_FACTOR = 2 ** 0.2

const MEASURES = {
  picture: { name: 'First picture', unit: 'ms' },
  'pan p50': { name: 'Pan as opened, p50', unit: 'ms' },
  'pan p95': { name: 'Pan as opened, p95', unit: 'ms' },
  'near p50': { name: 'Pan near, p50', unit: 'ms' },
  'near p95': { name: 'Pan near, p95', unit: 'ms' },
  'zoom p50': { name: 'Zoom, p50', unit: 'ms' },
  'zoom p95': { name: 'Zoom, p95', unit: 'ms' },
  click: { name: 'Click to repaint', unit: 'ms' },
  heap: { name: 'JavaScript heap', unit: 'MB' },
  all: { name: 'Heap with document and canvases', unit: 'MB' },
  elements: { name: 'Elements in the document', unit: 'elements' },
} as const

type Key = keyof typeof MEASURES

export async function drawingPart(
  options: Options,
  findings: Findings,
  browser: Browser,
  { app, pages }: Hosts,
): Promise<void> {
  const whole = { most: Infinity, pans: 'drag', zooms: 'wheel' } as const
  const scrolled = { pans: 'scroll', zooms: 'not at all' } as const
  const drawers = [
    appDrawer(app),
    pageDrawer(pages, FLOOR, 'bare-canvas', whole),
    pageDrawer(pages, 'bare SVG', 'bare-svg', whole),
    pageDrawer(pages, 'React Flow', 'react-flow', whole),
    pageDrawer(pages, 'Cytoscape', 'cytoscape', whole),
    pageDrawer(pages, 'one static SVG', 'static-svg', { ...scrolled, most: Infinity }),
    pageDrawer(pages, 'beautiful-skill-tree', 'beautiful-skill-tree', { ...scrolled, most: 500 }),
  ]
  for (const size of options.sizes) {
    const rated = randomTree(size)
    // Of the first tier and near its top, so that it is in sight as the tree is opened.
    const drawable = { size, rated, scene: sceneOf(rated), skill: rated.tree.skills[0]?.id ?? '' }
    // Until the app has said in which view it opens.
    let view: SceneView = { x: 20, y: 20, zoom: 0.25, ...SCREEN }
    const given = new Set<string>()
    await inTurn(options.rounds, drawers, async (drawer) => {
      if (size > drawer.most || given.has(drawer.name)) return
      const measureOf = (key: Key): Measure => ({
        part: 'Drawing',
        ...MEASURES[key],
        size: size.toLocaleString('en-GB'),
        reference: FLOOR,
      })
      const wanted = new Set<Key>(keysOf(drawer))
      try {
        await visit(
          browser,
          { address: drawer.address, patience: options.patience },
          async (page) => {
            const add = (key: Key, value: number) => {
              wanted.delete(key)
              findings.add(measureOf(key), drawer.name, value)
            }
            add('picture', await drawer.draw(page, drawable, view))
            if (drawer.name === APP) view = await viewOf(page)
            await look(page, drawer, drawable, view, add)
          },
        )
      } catch (error) {
        given.add(drawer.name)
        console.log(`  ${drawer.name} at ${String(size)}: ${reasonOf(error)}`)
        for (const key of wanted) findings.fail(measureOf(key), drawer.name, reasonOf(error))
      }
    })
    console.log(`  Drawing: ${String(size)} done`)
  }
}

function keysOf({ zooms }: Drawer): readonly Key[] {
  const keys: readonly Key[] = ['picture', 'heap', 'all', 'elements', 'pan p50', 'pan p95', 'click']
  if (zooms === 'not at all') return keys
  return [...keys, 'near p50', 'near p95', 'zoom p50', 'zoom p95']
}

async function look(
  page: Parameters<Drawer['draw']>[0],
  drawer: Drawer,
  drawable: Drawable,
  view: SceneView,
  add: (key: Key, value: number) => void,
): Promise<void> {
  const { heap, all, elements } = await footprintOf(page)
  add('heap', heap)
  add('all', all)
  add('elements', elements)
  const box = await drawer.place(page)
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const spread = (name: 'pan' | 'near' | 'zoom', frames: readonly number[]) => {
    add(`${name} p50`, quantile(frames, 0.5))
    add(`${name} p95`, quantile(frames, 0.95))
  }
  spread('pan', await pan(page, place, drawer.pans))
  if (drawer.zooms !== 'not at all') {
    const key = drawer.zooms === 'wheel with Control' ? 'Control' : undefined
    spread('zoom', await zoom(page, place, key))
    const notches = Math.round(Math.log(1 / view.zoom) / Math.log(NOTCH_FACTOR))
    await turnWheel(page, place, notches, key)
    spread('near', await pan(page, place, drawer.pans))
    await turnWheel(page, place, -notches, key)
  }
  const clicks = await drawer.rate(page, drawable)
  add('click', quantile(clicks, 0.5))
}
