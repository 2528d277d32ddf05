import { readdirSync, readFileSync } from 'node:fs'

/**
 * The files of the built app in `folder`, by when the browser loads them.
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
