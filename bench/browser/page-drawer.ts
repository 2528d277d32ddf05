import type { Scene, SceneView } from '../subjects/scene.ts'
import type { Subject } from '../subjects/subject.ts'
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
    async draw(window, { scene }, view) {
      await window.goto(`${pages}${page}/index.html`)
      await window.evaluate(prepare, { scene, view })
      return window.evaluate<number>(
        'bench.firstPicture(() => subject.draw(stage, scene, view), subject.isShown)',
      )
    },
    place: (window) => window.evaluate(boxOfStage),
    async rate(window) {
      const times: number[] = []
      const skill = await window.evaluate<string>(
        `(${String(nearestToMiddle)})(scene, view, subject)`,
      )
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

/** Runs in the page: the card that is surely in sight, wherever the picture was moved. */
function nearestToMiddle(scene: Scene, view: SceneView, subject: Subject): string {
  const distances = scene.cards.map(({ id }) => {
    const { x, y } = subject.placeOf(id)
    return { id, distance: Math.hypot(x - view.width / 2, y - view.height / 2) }
  })
  return distances.reduce((a, b) => (b.distance < a.distance ? b : a)).id
}
