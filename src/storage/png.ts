/** Draws SVG text at `scale` times its size as a PNG. Rejects when the browser cannot draw it. */
export async function drawPng(
  picture: { readonly svg: string; readonly width: number; readonly height: number },
  scale: number,
): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.ceil(picture.width * scale)
    canvas.height = Math.ceil(picture.height * scale)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no 2D canvas')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await toBlob(canvas)
  } finally {
    URL.revokeObjectURL(url)
  }
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      // Browsers give null when the canvas is larger than they can encode.
      if (blob) resolve(blob)
      else reject(new Error(`${String(canvas.width)} × ${String(canvas.height)} px is too large`))
    }, 'image/png')
  })
}
