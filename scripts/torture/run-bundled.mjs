// Bundles one program of scripts/torture/ as it would be for the app, and runs it:
// `npm run torture:imports -- --count 1000000 --minutes 10 --seed 1`
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const [name = ''] = process.argv.splice(2, 1)
// Each has a folder of its own, so that several can run beside each other.
const outDir = path.resolve('node_modules/.cache/torture', name)
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    rolldownOptions: {
      input: `scripts/torture/${name}.ts`,
      output: { entryFileNames: '[name].mjs' },
    },
  },
})
await import(pathToFileURL(path.join(outDir, `${name}.mjs`)).href)
