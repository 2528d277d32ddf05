import { select, zoom, zoomIdentity, type ZoomTransform } from 'd3'
import { cardMiddle, rateOnClick, sceneSvg, shownLevel } from './scene-svg.ts'
import { offerSubject } from './subject.ts'

let isDrawn = false

// The other floor: all of the scene as SVG, moved by d3-zoom.
offerSubject({
  draw(stage, scene, view) {
    stage.innerHTML = `<svg width="${String(view.width)}" height="${String(view.height)}" font-family="sans-serif" font-size="15"><g>${sceneSvg(scene)}</g></svg>`
    const svg = select<HTMLElement, unknown>(stage).select<SVGSVGElement>('svg')
    const scenery = svg.select<SVGGElement>('g')
    const zooming = zoom<SVGSVGElement, unknown>()
      .scaleExtent([0.02, 4])
      .on('zoom', ({ transform }: { readonly transform: ZoomTransform }) => {
        scenery.attr('transform', transform.toString())
      })
    svg.call(zooming)
    const at = zoomIdentity.translate(view.x, view.y).scale(view.zoom)
    zooming.transform(svg, at)
    rateOnClick(stage)
    isDrawn = true
  },
  isShown: () => isDrawn,
  placeOf: cardMiddle,
  levelOf: shownLevel,
})
