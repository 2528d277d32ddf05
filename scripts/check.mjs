// The fast inner loop: every check that needs no browser, two at a time. Prints only what fails.
import { spawn } from 'node:child_process'
import process from 'node:process'

// The longest first, so that none of them is left to run alone at the end.
const waiting = ['unit', 'lint', 'types', 'size', 'spelling', 'unused', 'format:check']
/** @type {string[]} */
const failed = []

await Promise.all([worker(), worker()])
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}. Run one alone with npm run <name>.`)
  process.exit(1)
}

async function worker() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const start = Date.now()
    const { passed, output } = await run(name)
    const seconds = ((Date.now() - start) / 1000).toFixed(1)
    if (!passed) failed.push(name)
    console.log(`${passed ? 'ok    ' : 'FAILED'} ${name}, ${seconds} s`)
    if (!passed) console.log(output)
  }
}

/**
 * @param {string} name of a script in package.json
 * @returns {Promise<{ passed: boolean, output: string }>}
 */
function run(name) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', name], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : process.env,
    })
    let output = ''
    const keep = (/** @type {Buffer} */ part) => {
      output += part.toString()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ passed: code === 0, output })
    })
  })
}
