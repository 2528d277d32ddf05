// Bundles each benchmark of bench/ as it would be for the app, and runs it.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const outDir = path.resolve('node_modules/.cache/bench')
const benchmarks = ['paths', 'imports']

await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    rolldownOptions: {
      input: benchmarks.map((name) => `bench/${name}.ts`),
      output: { entryFileNames: '[name].mjs' },
    },
  },
})
for (const name of benchmarks) {
  await import(pathToFileURL(path.join(outDir, `${name}.mjs`)).href)
}
await import('./bench-export.mjs')
