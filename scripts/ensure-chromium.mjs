// Finds the Chromium that the browser tests run in, and installs one when there is none.
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { findChromium } from './find-chromium.mjs'

const found = findChromium()
if (found) {
  console.log(`Browser: ${found}`)
} else {
  const installed = installWithApt() ?? installWithPlaywright()
  if (!installed) {
    console.error(
      'The browser tests need Chromium and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one, then run this again.',
    )
    process.exit(1)
  }
  console.log(`Browser: ${installed}`)
}

/** Debian and Ubuntu, as root or with a sudo that asks for no password. */
function installWithApt() {
  if (process.platform !== 'linux' || !works('apt-get', ['--version'])) return undefined
  const isRoot = process.getuid?.() === 0
  if (!isRoot && !works('sudo', ['-n', 'true'])) return undefined
  console.log('No Chromium found, and the browser tests need one: installing it with apt-get.')
  const apt = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  run([...apt, 'update', '-qq'])
  run([...apt, 'install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  return findChromium()
}

function installWithPlaywright() {
  console.log('No Chromium found, and the browser tests need one: downloading Playwright’s.')
  run(['npx', 'playwright', 'install', 'chromium'])
  return findChromium()
}

/** @param {readonly [string, ...string[]] | string[]} command */
function run([program = '', ...args]) {
  spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function works(program, args) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}
