import type { Page } from '@playwright/test'
import type { Entry } from '../../src/domain/records.ts'
import { LARGE_TREE } from '../../src/domain/limits.ts'
import { seedRecords } from '../../tests/journeys/seed-records.ts'
import type { SceneView } from '../subjects/scene.ts'
import type { RatedTree } from '../trees/random-tree.ts'
import { type Box, CLICKS, type Drawer } from './drawn.ts'

export const APP = 'Skill Grove'
const HOME = '#/tree/happiness-engineer'

/** The app as it is built, with the tree as one of the person's own. */
export function appDrawer(address: string): Drawer {
  return {
    name: APP,
    address,
    most: Infinity,
    pans: 'drag',
    // Its wheel moves the picture.
    zooms: 'wheel with Control',
    async draw(page, { rated }) {
      await seedRecords(page, recordsOf(rated))
      await page.goto(`./${HOME}`)
      // Everything that any tree needs has come by now; what is left is this tree.
      await page.locator('.react-flow [data-skill]').first().waitFor()
      await page.evaluate(
        'new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 }))',
      )
      await page.waitForTimeout(500)
      return page.evaluate<number>(`bench.firstPicture(
        () => { location.hash = '#/tree/${rated.tree.id}' },
        () => (${String(isTreeShown)})(${JSON.stringify(rated.tree.name)}, ${String(rated.tree.skills.length > LARGE_TREE)}),
      )`)
    },
    place: (page) => page.locator('.canvas').first().evaluate(boxOf),
    async rate(page, { rated: { tree, levels }, skill }) {
      await page.evaluate(`location.hash = '#/tree/${tree.id}/${skill}'`)
      const levelsShown = page.getByRole('radiogroup', { name: 'Your level' })
      await levelsShown.waitFor()
      await page.waitForTimeout(300)
      const times: number[] = []
      for (let click = 0; click < CLICKS; click += 1) {
        const name = (click % 2 === 0) === (levels.get(skill) === 'master') ? 'Pro' : 'Master'
        const radio = levelsShown.getByRole('radio', { name })
        const box = await radio.evaluate((input) => {
          const { x, y, width, height } = (input.closest('label') ?? input).getBoundingClientRect()
          return { x: x + width / 2, y: y + height / 2 }
        })
        await page.evaluate(
          `bench.expectClick(() => (${String(hasLevel)})(${JSON.stringify(skill)}, '${name}'))`,
        )
        await page.mouse.click(box.x, box.y)
        times.push(await page.evaluate<number>('bench.clickToRepaint()'))
      }
      return times
    },
  }
}

/** The view in which the app has opened a tree, so that all others open it in the same. */
export async function viewOf(page: Page): Promise<SceneView> {
  const { width, height } = await page.locator('.canvas').first().evaluate(boxOf)
  const matrix = await page
    .locator('.react-flow__viewport')
    .evaluate((element) => getComputedStyle(element).transform)
  const [zoom = 1, , , , x = 0, y = 0] = matrix.replace('matrix(', '').split(',').map(parseFloat)
  return { x, y, zoom, width: Math.round(width), height: Math.round(height) }
}

function recordsOf({ tree, levels }: RatedTree): readonly Entry[] {
  const { id } = tree
  return [
    [`tree/${id}`, tree],
    ...[...levels].map(([skill, level], index): Entry => {
      const rating = { id: `r${String(index)}`, by: 'self', at: index, tree: id, skill, level }
      return [`rating/${rating.id}`, rating]
    }),
  ]
}

/** Runs in the page: whether a tree of that name stands there, as cards or, when large, on its ground. */
function isTreeShown(name: string, isLarge: boolean): boolean {
  return [...document.querySelectorAll('.canvas')].some((canvas) => {
    const graph = canvas.querySelector(`[aria-label*="${name}"]`)
    const drawn = graph?.querySelector(isLarge ? 'canvas.large-ground' : '[data-skill]')
    return drawn !== null && drawn !== undefined && drawn.getBoundingClientRect().width > 0
  })
}

/** Runs in the page: by its card, or where it is too far away for one, by the panel. */
function hasLevel(skill: string, level: string): boolean {
  const card = document.querySelector(`.canvas [data-skill="${skill}"]`)
  if (card) return (card.getAttribute('aria-label') ?? '').endsWith(level.toLowerCase())
  const checked = document.querySelector<HTMLInputElement>('[role="radiogroup"] input:checked')
  return (checked?.closest('label')?.textContent ?? '').includes(level)
}

/** Runs in the page. */
function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect()
  return { x, y, width, height }
}
