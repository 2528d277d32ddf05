import path from 'node:path'
import { build } from 'vite'
import { happinessEngineer } from '../../src/content/trees/happiness-engineer.ts'
import { sceneOf } from '../subjects/scene.ts'

/** Where what is built for the bench lies. Nothing of it is kept. */
export const BUILT = path.resolve('node_modules/.cache/bench-pages')

/** Pages by name, each from one script. */
export const PAGES = {
  'bare-canvas': 'bench/subjects/bare-canvas.ts',
  'bare-svg': 'bench/subjects/bare-svg.ts',
  'static-svg': 'bench/subjects/static-svg.ts',
  'react-flow': 'bench/peers/react-flow.js',
  cytoscape: 'bench/peers/cytoscape.js',
  'beautiful-skill-tree': 'bench/peers/beautiful-skill-tree.js',
  'start-react': 'bench/peers/start-react.js',
  'start-react-flow': 'bench/peers/start-react-flow.js',
  poster: 'bench/peers/poster.js',
  'page-clock': 'bench/browser/page-clock.ts',
}

export type PageName = keyof typeof PAGES

/** Builds each page's script as one file, as its author would publish it. */
export async function buildPages(): Promise<void> {
  const homeScene = JSON.stringify(sceneOf({ tree: happinessEngineer, levels: new Map() }))
  for (const [name, entry] of Object.entries(PAGES)) {
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      define: { 'process.env.NODE_ENV': '"production"', HOME_SCENE: homeScene },
      build: {
        outDir: path.join(BUILT, name),
        emptyOutDir: true,
        cssCodeSplit: false,
        rolldownOptions: {
          input: entry,
          output: {
            format: 'iife',
            codeSplitting: false,
            entryFileNames: 'page.js',
            assetFileNames: 'page[extname]',
          },
        },
      },
    })
  }
}
