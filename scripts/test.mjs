// Every test: the checks, the built app in a browser, and a small part of the torture. Ends with what
// ran and how it went.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import process from 'node:process'

// Counts of an earlier run are not this run's.
rmSync('reports', { recursive: true, force: true })
const failed = ['check', 'journeys', 'torture:smoke'].find((name) => !passes(name))
passes('test:summary')
if (failed) process.exit(1)

/** @param {string} name of a script in package.json */
function passes(name) {
  const { status } = spawnSync('npm', ['run', '--silent', name], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) console.error(`npm run ${name} failed.`)
  return status === 0
}
