// Prints what a visitor downloads, after a build.
import { readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { builtFiles } from './built-files.mjs'

const files = builtFiles('dist')
const gzipped = (/** @type {string} */ file) => gzipSync(readFileSync(file)).length
// Fonts are compressed already.
const plain = (/** @type {string} */ file) => statSync(file).size

print('Initial JavaScript', files.initialJs, gzipped)
print('Initial CSS', files.initialCss, gzipped)
print('Loaded when needed', [...files.lazyJs, ...files.lazyCss], gzipped)
print('Fonts, by script', files.fonts, plain)

/**
 * @param {string} what
 * @param {string[]} paths
 * @param {(file: string) => number} sizeOf
 */
function print(what, paths, sizeOf) {
  const kB = paths.reduce((sum, file) => sum + sizeOf(file), 0) / 1000
  const count = paths.length === 1 ? '1 file' : `${String(paths.length)} files`
  const unit = sizeOf === gzipped ? 'kB gzipped' : 'kB'
  console.log(`${what.padEnd(20)}${kB.toFixed(1).padStart(7)} ${unit}, ${count}`)
}
