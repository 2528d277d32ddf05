import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

/** `--paper` of src/app/tokens.css, in the light theme and in the dark one. */
const PAPER = { light: '#f7f1e3', dark: '#0f1a14' }

/** Endings as well as types: some systems know a file by one, some by the other. */
const GROVE_FILES = ['.grove.json', '.json']

const manifest = {
  id: './',
  name: 'Skill Grove',
  short_name: 'Skill Grove',
  description:
    'A skill tree for support careers: rate yourself, see what your mastery seeds, take a picture to your 1:1.',
  lang: 'en-GB',
  dir: 'ltr' as const,
  start_url: './',
  scope: './',
  display: 'standalone' as const,
  theme_color: PAPER.light,
  background_color: PAPER.light,
  // Not in the types yet: https://github.com/w3c/manifest/issues/975
  color_scheme_dark: { theme_color: PAPER.dark, background_color: PAPER.dark },
  categories: ['productivity', 'education'],
  icons: [
    { src: './icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: './icon-512.png', sizes: '512x512', type: 'image/png' },
    {
      src: './icon-maskable-512.png',
      sizes: '512x512',
      type: 'image/png',
      purpose: 'maskable' as const,
    },
  ],
  shortcuts: [
    { name: 'Review', url: './#/review' },
    { name: 'Focus', url: './#/focus' },
  ],
  file_handlers: [
    { action: './', accept: { 'application/json': GROVE_FILES, 'image/png': ['.png'] } },
  ],
  // The service worker takes it: src/storage/shared-file.ts.
  share_target: {
    action: './shared-file',
    method: 'POST' as const,
    enctype: 'multipart/form-data',
    params: {
      files: [{ name: 'file', accept: ['application/json', ...GROVE_FILES, 'image/png', '.png'] }],
    },
  },
}

/** The manifest of the installed app, and the service worker with the list of all built files. */
export function webApp() {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/storage/service-worker',
    filename: 'service-worker.ts',
    registerType: 'prompt',
    // src/storage/versions.ts does it, behind the first picture.
    injectRegister: null,
    manifest,
    // The list below has them once already.
    includeManifestIcons: false,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*'],
      // The plugin adds the manifest by itself.
      globIgnores: ['robots.txt', 'service-worker.js', 'manifest.webmanifest'],
      maximumFileSizeToCacheInBytes: 4_000_000,
    },
  })
}

/** What the page may load and run: its own files, and pictures that it drew itself. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types skill-grove-worker',
].join('; ')

/** Puts the policy into the built page. Development writes scripts and styles into its page. */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}
