// Draws the icons of the installed app in public/ from the acorn of the page.
import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findChromium } from './find-chromium.mjs'

const PAPER = '#f7f1e3'
const acorn = readFileSync('public/acorn.svg', 'utf8')
/** `share` of the width is the acorn's; `rounding` is that of the tile's corners, in percent. */
const icons = [
  { name: 'icon-192', size: 192, share: 0.82, rounding: 22 },
  { name: 'icon-512', size: 512, share: 0.82, rounding: 22 },
  // Systems cut these to their own shapes: the inner 80 % are always seen.
  { name: 'icon-maskable-512', size: 512, share: 0.62, rounding: 0 },
  { name: 'apple-touch-icon', size: 180, share: 0.72, rounding: 0 },
]

const executablePath = findChromium()
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage({ colorScheme: 'light' })
for (const { name, size, share, rounding } of icons) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<body style="margin:0"><div style="display:grid;place-items:center;width:${String(size)}px;height:${String(size)}px;background:${PAPER};border-radius:${String(rounding)}%"><div style="width:${String(size * share)}px;height:${String(size * share)}px">${acorn}</div></div>`,
  )
  await page.screenshot({ path: `public/${name}.png`, omitBackground: true })
}
await browser.close()
