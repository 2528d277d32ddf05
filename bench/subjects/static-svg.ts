import { cardMiddle, rateOnClick, sceneSvg, shownLevel } from './scene-svg.ts'
import { offerSubject } from './subject.ts'

let isDrawn = false

// roadmap.sh's way: one SVG as large as the tree, to be scrolled.
offerSubject({
  draw(stage, scene, view) {
    const [width, height] = [scene.width * view.zoom, scene.height * view.zoom]
    stage.style.overflow = 'auto'
    stage.innerHTML = `<svg width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(scene.width)} ${String(scene.height)}" font-family="sans-serif" font-size="15">${sceneSvg(scene)}</svg>`
    stage.scrollTo(-view.x, -view.y)
    rateOnClick(stage)
    isDrawn = true
  },
  isShown: () => isDrawn,
  placeOf: cardMiddle,
  levelOf: shownLevel,
})
