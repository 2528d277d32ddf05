/** A drawing as SVG text, with its size in px. */
interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** Draws at a scale as PNG, or gives nothing where the browser cannot draw as large as that. */
export type Drawer = (scale: number) => Promise<Blob | undefined>

/** How often the step is halved on the way to the largest scale that fits. */
const HALVINGS = 4

/**
 * Draws at `wanted` times the size, or at the largest scale that fits, to a sixteenth of `wanted`:
 * what a browser can draw depends on the browser and the device. Rejects when nothing fits.
 */
export async function drawLargest(
  draw: Drawer,
  wanted: number,
): Promise<{ readonly png: Blob; readonly scale: number }> {
  let best: { readonly png: Blob; readonly scale: number } | undefined
  let scale = wanted
  let step = wanted
  for (let halving = 0; halving <= HALVINGS; halving += 1) {
    const png = await draw(scale)
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
  return (scale) => {
    const canvas = document.createElement('canvas')
    canvas.width = Math.ceil(picture.width * scale)
    canvas.height = Math.ceil(picture.height * scale)
    return drawOn(canvas, image)
  }
}

async function drawOn(
  canvas: HTMLCanvasElement,
  image: HTMLImageElement,
): Promise<Blob | undefined> {
  try {
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0, canvas.width, canvas.height)
    // Some browsers leave a canvas empty that is too large for them, without a word.
    const corner = context?.getImageData(canvas.width - 1, canvas.height - 1, 1, 1).data
    if (corner?.[3] !== 255) return undefined
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
