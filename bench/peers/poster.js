// A PNG of the tree at twice its size: what is there already, drawn; ours from the tree on; a screenshot.
import { domToBlob } from 'modern-screenshot'
import { composePoster, drawPoster, SCALE } from '../subjects/poster-ways.ts'

function wayOf(name, size) {
  if (name === 'poster') return () => drawPoster(composePoster(size))
  const ready = composePoster(size)
  if (name === 'floor') return () => drawPoster(ready)
  const shown = document.createElement('div')
  shown.style.width = `${String(ready.width)}px`
  shown.innerHTML = ready.svg
  document.getElementById('stage').replaceChildren(shown)
  return () => domToBlob(shown, { scale: SCALE })
}

/** Ms of one picture of `size` skills, after a small one that warms up. */
async function measurePoster(name, size) {
  await wayOf(name, 40)()
  const draw = wayOf(name, size)
  const start = performance.now()
  const blob = await draw()
  if (blob.size === 0) throw new Error('no picture came')
  return performance.now() - start
}

Object.assign(window, { measurePoster })
