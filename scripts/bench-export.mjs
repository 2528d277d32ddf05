// Times a PNG of the poster in Chromium, beside the least it can cost and a screenshot of the page.
import path from 'node:path'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { findChromium } from './find-chromium.mjs'

const SIZES = [40, 500]
const outDir = path.resolve('node_modules/.cache/bench-export')

await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir,
    emptyOutDir: true,
    lib: {
      entry: 'bench/export/page.ts',
      formats: ['iife'],
      name: 'bench',
      fileName: () => 'page.js',
    },
  },
})

const executablePath = findChromium()
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
})
const page = await browser.newPage()
await page.addScriptTag({ path: path.join(outDir, 'page.js') })

console.log('\nThe tree as PNG at twice its size: ms, median of 5 rounds')
print(['', 'floor', 'poster', 'by the floor', 'modern-screenshot', 'by the floor'])
for (const skills of SIZES) {
  /** @type {import('../bench/export/page.ts').ExportTimes} */
  const times = await page.evaluate(`measureExport(${String(skills)})`)
  const { floor, own, modernScreenshot } = times
  print([
    `${String(skills)} skills`,
    floor.toFixed(0),
    own.toFixed(0),
    `× ${(own / floor).toFixed(2)}`,
    modernScreenshot.toFixed(0),
    `× ${(modernScreenshot / floor).toFixed(2)}`,
  ])
}
await browser.close()

/** @param {readonly string[]} cells */
function print([name = '', ...cells]) {
  console.log(name.padEnd(20) + cells.map((text) => text.padStart(20)).join(''))
}
