import process from 'node:process'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { firstPicture } from './first-picture.config.ts'
import { guidePage } from './guide.config.ts'
import { contentPolicy, webApp } from './pwa.config.ts'

const { platform, env } = process
const hasDisplay = platform !== 'linux' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY)

export default defineConfig({
  plugins: [guidePage(), react(), firstPicture(), contentPolicy(), webApp()],
  // Relative addresses: any static host serves the app from any folder.
  base: './',
  server: { open: hasDisplay && !env.CI },
  preview: { open: false },
  build: {
    target: 'baseline-widely-available',
    // Every browser of that baseline preloads modules by itself.
    modulePreload: { polyfill: false },
    // Fonts and pictures as data in CSS would break a strict content security policy.
    assetsInlineLimit: 0,
    // `npm run size` is the limit that counts.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Files that stay in the browser's cache when a new version of the app comes.
          groups: [
            // Alone, so that the script of the page brings nothing else along.
            { name: 'preload', test: /vite\/preload-helper/, priority: 3 },
            {
              name: 'react',
              test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|zustand)\//,
              priority: 2,
            },
            // Needed at once, and small: apart they would cost more than they hold.
            { name: 'grove', test: /src\/content\/(headers\/|grove|adaptability)/, priority: 1 },
            { name: 'react-flow', test: /node_modules\/@xyflow\//, priority: 1 },
            // Each page needs these: one file in place of some twenty small ones. The late words are
            // not among them, however many parts share those.
            {
              name: 'shared',
              test: /(src\/(domain|store|messages(?!\/late\.|\/english\/(?!english|data|export|history|outline|recovery|safety|shell|tree))|ui)|node_modules\/lucide-react)\//,
              minShareCount: 6,
            },
          ],
        },
      },
    },
  },
  test: {
    pool: 'threads',
    maxWorkers: 2,
    // Only there to end a test that hangs. The 5 s that vitest gives were too few for property tests
    // beside other work.
    testTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Pure functions share nothing that a test could leave behind.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{app,features,ui}/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/{app,features,ui}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup-components.ts'],
        },
      },
    ],
  },
})
