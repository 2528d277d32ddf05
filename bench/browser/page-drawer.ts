import type { Page } from '@playwright/test'
import { sceneOf, type SceneView } from '../subjects/scene.ts'
import type { PageName } from './build.ts'
import { type Box, CLICKS, type Drawer } from './drawn.ts'

/** A drawer that is a page of the bench. */
export function pageDrawer(
  pages: string,
  name: string,
  page: PageName,
  more: Pick<Drawer, 'most' | 'pans' | 'zooms'>,
): Drawer {
  return {
    name,
    address: pages,
    ...more,
    async draw(window, { rated }, view) {
      await window.goto(`${pages}${page}/`)
      await window.evaluate(prepare, { scene: sceneOf(rated), view })
      return window.evaluate<number>(
        'bench.firstPicture(() => subject.draw(stage, scene, view), subject.isShown)',
      )
    },
    place: (window) => window.evaluate(boxOfStage),
    async rate(window, { skill }) {
      const times: number[] = []
      for (let click = 0; click < CLICKS; click += 1) {
        const id = JSON.stringify(skill)
        const place = await window.evaluate<{ x: number; y: number }>(`subject.placeOf(${id})`)
        await window.evaluate(
          `{ const was = subject.levelOf(${id}); bench.expectClick(() => subject.levelOf(${id}) !== was) }`,
        )
        await window.mouse.click(place.x, place.y)
        times.push(await window.evaluate<number>('bench.clickToRepaint()'))
      }
      return times
    },
  }
}

interface Given {
  readonly scene: unknown
  readonly view: SceneView
}

/** Runs in the page: the stage is as large as the app's own. */
function prepare({ scene, view }: Given): void {
  const stage = document.getElementById('stage')
  if (stage) {
    stage.style.cssText = `position:absolute;left:0;top:0;width:${String(view.width)}px;height:${String(view.height)}px;overflow:hidden`
  }
  Object.assign(window, { scene, view })
}

/** Runs in the page. */
function boxOfStage(): Box {
  const { x, y, width, height } = (
    document.getElementById('stage') ?? document.body
  ).getBoundingClientRect()
  return { x, y, width, height }
}

/** Waits until nothing of the page's own start is left to do. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate('new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 }))')
}
