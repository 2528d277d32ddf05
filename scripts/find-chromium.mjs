import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { chromium } from '@playwright/test'

/** Without a sandbox, which containers lack, and without anything that it does by itself. */
export const QUIET_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC_APPS = ['Google Chrome', 'Chromium']
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']

/**
 * The Chromium to test with: `CHROMIUM_PATH`, then the system's, then Playwright's own.
 *
 * @returns {string | undefined} path of the executable; `undefined` when there is none.
 * @throws {Error} when `CHROMIUM_PATH` names a file that does not exist.
 */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) {
    if (existsSync(chosen)) return chosen
    throw new Error(`CHROMIUM_PATH is ${chosen}, but there is no such file.`)
  }
  return [...onPath(), ...inUsualPlaces(), chromium.executablePath()].find((path) =>
    existsSync(path),
  )
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function inUsualPlaces() {
  switch (process.platform) {
    case 'darwin':
      return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)
    case 'win32':
      return WINDOWS_FOLDERS.flatMap((name) => process.env[name] ?? []).map((folder) =>
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      )
    default:
      return []
  }
}
