/** A drawing as SVG text, with its size in px. */
interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** Hears how much is drawn, from 0 to 1, and may end it. */
interface Watch {
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: (share: number) => void
}

/** Draws at a scale as PNG, or gives nothing where the browser cannot draw as large as that. */
export type Drawer = (scale: number, watch?: Watch) => Promise<Blob | undefined>

/** How many dots are drawn at a time: between that, the page answers. */
const BAND = 2_000_000

/** How often the step is halved on the way to the largest scale that fits. */
const HALVINGS = 4

/**
 * Draws at `wanted` times the size, or at the largest scale that fits, to a sixteenth of `wanted`:
 * what a browser can draw depends on the browser and the device. Rejects when nothing fits, and when it
 * is ended.
 */
export async function drawLargest(
  draw: Drawer,
  wanted: number,
  watch: Watch = {},
): Promise<{ readonly png: Blob; readonly scale: number }> {
  let best: { readonly png: Blob; readonly scale: number } | undefined
  let scale = wanted
  let step = wanted
  for (let halving = 0; halving <= HALVINGS; halving += 1) {
    const png = await draw(scale, watch)
    watch.signal?.throwIfAborted()
    if (png) best = { png, scale }
    if (scale === wanted && png) break
    step /= 2
    scale += png ? step : -step
  }
  if (!best) throw new Error('The browser has no room for a picture of this size.')
  return best
}

/** Makes a drawer of SVG text. Rejects when the browser cannot read it. */
export async function svgDrawer(picture: Picture): Promise<Drawer> {
  const url = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' }))
  const image = new Image()
  try {
    image.src = url
    await image.decode()
  } finally {
    URL.revokeObjectURL(url)
  }
  return (scale, watch) => {
    const canvas = document.createElement('canvas')
    canvas.width = Math.ceil(picture.width * scale)
    canvas.height = Math.ceil(picture.height * scale)
    return drawOn(canvas, image, watch)
  }
}

async function drawOn(
  canvas: HTMLCanvasElement,
  image: HTMLImageElement,
  { signal, onProgress }: Watch = {},
): Promise<Blob | undefined> {
  const { width, height } = canvas
  const rows = Math.max(1, Math.floor(BAND / width))
  try {
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (!context) return undefined
    for (let top = 0; top < height; top += rows) {
      if (top > 0) await breath()
      if (signal?.aborted === true) return undefined
      context.save()
      context.beginPath()
      context.rect(0, top, width, rows)
      context.clip()
      context.drawImage(image, 0, 0, width, height)
      context.restore()
      const end = Math.min(height, top + rows)
      // To read has it drawn now. Some browsers leave a canvas empty that is too large for them,
      // without a word.
      const corner = context.getImageData(width - 1, end - 1, 1, 1).data
      if (corner[3] !== 255) return undefined
      onProgress?.(end / height)
    }
  } catch {
    return undefined
  }
  return new Promise((resolve) => {
    // Others give `null` instead of the picture.
    canvas.toBlob((blob) => {
      resolve(blob ?? undefined)
    }, 'image/png')
  })
}

/** Lets the page do what waits. A timer would be held back while the page is not seen. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}
