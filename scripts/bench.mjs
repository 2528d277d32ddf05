// Measures the app beside the least that is possible and beside others, and writes bench/results.md:
// `npm run bench -- --rounds 2 --sizes 40,500 --only layout,drawing --patience 60 --no-build`
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const outDir = path.resolve('node_modules/.cache/bench')

if (!existsSync('bench/node_modules')) {
  console.log('What the app is measured beside is not installed yet: npm ci in bench/.')
  npm(['ci', '--prefix', 'bench', '--no-audit', '--no-fund'])
}
await import('./ensure-chromium.mjs')
if (!process.argv.includes('--no-build') || !existsSync('dist/index.html')) {
  console.log('Building the app.')
  await build({ logLevel: 'warn' })
}
for (const [name, entry] of Object.entries({
  bench: 'bench/main.ts',
  tasks: 'bench/peers/tasks.js',
})) {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // Peers lie in bench/, where what is bundled would not find them.
    ssr: name === 'tasks' ? { noExternal: true } : {},
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        input: entry,
        output: { entryFileNames: `${name}.mjs`, codeSplitting: false },
      },
    },
  })
}
await import(pathToFileURL(path.join(outDir, 'bench.mjs')).href)

/** @param {readonly string[]} args */
function npm(args) {
  const { status } = spawnSync('npm', args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}
