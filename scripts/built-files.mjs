import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The files of the built app in `folder`, by when the browser loads them: `initial` is what the
 * first page cannot be used without.
 *
 * @param {string} folder
 * @returns {Record<'initialJs' | 'initialCss' | 'lazyJs' | 'lazyCss' | 'fonts', string[]>} paths
 *   that start with `folder`.
 * @throws {Error} when the app was not built, or its page loads no script.
 */
export function builtFiles(folder) {
  const page = readFileSync(`${folder}/index.html`, 'utf8')
  const loaded = new Set(
    [...page.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="([^"]+)"/g)].map(
      ([, address = '']) => `${folder}/${address.replace(/^\.?\//, '')}`,
    ),
  )
  // The page's own script fetches the app, and names all that it needs for that.
  for (const script of [...loaded].filter((file) => /\/index-[^/]+\.js$/.test(file))) {
    const names = readFileSync(script, 'utf8').matchAll(/"\.\/([\w-]+\.(?:js|css))"/g)
    for (const [, name = ''] of names) loaded.add(`${path.dirname(script)}/${name}`)
  }
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
  const ending = (/** @type {RegExp} */ end) => all.filter((file) => end.test(file))
  const [js, css] = [ending(/\.js$/), ending(/\.css$/)]
  const initialJs = js.filter((file) => loaded.has(file))
  if (initialJs.length === 0) throw new Error(`${folder}/index.html loads no script.`)
  return {
    initialJs,
    initialCss: css.filter((file) => loaded.has(file)),
    lazyJs: js.filter((file) => !loaded.has(file)),
    lazyCss: css.filter((file) => !loaded.has(file)),
    fonts: ending(/\.woff2?$/),
  }
}
