import process from 'node:process'
import { defineConfig, devices } from '@playwright/test'
import { findChromium, QUIET_FLAGS } from './scripts/find-chromium.mjs'

const port = process.env.PREVIEW_PORT ?? '4179'
const address = `http://127.0.0.1:${port}`
const executablePath = findChromium()

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // Only there to end a journey that hangs; the 30 s by default were too few beside other work.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // A journey that passes only the second time has found something.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'reports/journeys.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `${address}/`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'no-preference',
    trace: 'retain-on-failure',
    // Journeys see what was built, not what an earlier visit kept; those of offline use allow it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: QUIET_FLAGS,
    },
  },
  projects: [
    { name: 'journeys', testMatch: 'journeys/**/*.spec.ts' },
    { name: 'screenshots', testMatch: 'screenshots/**/*.spec.ts' },
  ],
  webServer: {
    command: `npm run preview -- --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
})
