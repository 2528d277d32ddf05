import { build, type Plugin, runnerImport } from 'vite'

type FirstPicture = typeof import('./src/app/first-picture.tsx')

/**
 * Puts the first page into the built index.html, so that the tree is seen before any script has
 * come, and the small script that chooses what of it fits. Development does without.
 */
export function firstPicture(): Plugin {
  return {
    name: 'first-picture',
    apply: 'build',
    async buildStart() {
      this.emitFile({ type: 'asset', name: 'first-sight.js', source: await firstSight() })
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const { module } = await runnerImport<FirstPicture>('./src/app/first-picture.tsx', {
          configFile: false,
          plugins: [withoutStyles],
        })
        const sight = Object.keys(bundle).find((file) => file.includes('first-sight'))
        if (sight === undefined) throw new Error('first-sight.ts is not in the bundle')
        return {
          html: html
            .replace(
              '<div id="root">',
              (root) => `${root}<div class="first-picture">${module.firstPicture()}</div>`,
            )
            // The picture waits for the styles alone: the scripts come beside them, not before.
            .replaceAll(
              /<(script type="module"|link rel="modulepreload")/g,
              '$& fetchpriority="low"',
            ),
          tags: [{ tag: 'script', attrs: { src: `./${sight}` }, injectTo: 'head' }],
        }
      },
    },
  }
}

/** What is drawn in Node needs no styles. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : undefined),
  load: (id) => (id === '\0no-styles' ? '' : undefined),
}

/** src/app/first-sight.ts as one classic script: a module would run after the first paint. */
async function firstSight(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: 'src/app/first-sight.ts', formats: ['iife'], name: 'firstSight' },
    },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('first-sight.ts was not built')
  return output.output[0].code
}
