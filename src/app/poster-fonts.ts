import frauncesItalic from '@fontsource-variable/fraunces/files/fraunces-latin-wght-italic.woff2?url'
import fraunces from '@fontsource-variable/fraunces/files/fraunces-latin-soft-normal.woff2?url'
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import type { EmbeddedFont } from '../store/edge.ts'

/** An SVG drawn as an image loads nothing, so the fonts go into it as data. */
export async function posterFonts(): Promise<readonly EmbeddedFont[]> {
  return Promise.all([
    embed('Fraunces', 'normal', '100 900', fraunces),
    embed('Fraunces', 'italic', '100 900', frauncesItalic),
    embed('Source Sans 3', 'normal', '200 900', sans),
  ])
}

async function embed(
  family: string,
  style: string,
  weight: string,
  url: string,
): Promise<EmbeddedFont> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${family}: ${String(response.status)}`)
  return { family, style, weight, dataUri: await dataUri(await response.blob()) }
}

function dataUri(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => {
      resolve(reader.result as string)
    }
    reader.onerror = () => {
      reject(reader.error ?? new Error('unreadable font'))
    }
    reader.readAsDataURL(blob)
  })
}
