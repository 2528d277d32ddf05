import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { marked, type MarkedToken, type Token, type Tokens } from 'marked'
import type { Plugin } from 'vite'
import type {
  GuideNode,
  GuidePicture,
  GuideTag,
  GuideText,
} from './src/features/guide/guide-text.ts'

/** A picture of the file: where it lies beside it, and what it shows. */
type Pictured = Pick<GuidePicture, 'light' | 'dark' | 'alt'>

/**
 * Lets the app import docs/guide.md, the very file that GitHub shows, as data: nothing of it is
 * parsed in the browser, and no markup of it gets there.
 */
export function guidePage(): Plugin {
  return {
    name: 'guide-page',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/docs/guide.md')) return null
      const imports = new Map<string, string>()
      const guide = readGuide(code, (picture) => {
        const file = readFileSync(join(dirname(id), picture.light))
        for (const each of [picture.light, picture.dark]) {
          imports.set(each, `picture${String(imports.size)}`)
        }
        return { ...picture, ...sizeOf(file) }
      })
      // The bundler gives the files their addresses in the built app.
      const text = [...imports].reduce(
        (json, [file, name]) => json.replaceAll(JSON.stringify(file), name),
        JSON.stringify(guide),
      )
      const lines = [...imports].map(([file, name]) => `import ${name} from './${file}?url'`)
      return { code: [...lines, `export const guide = ${text}`].join('\n'), map: null }
    },
  }
}

/**
 * The guide as data. `measured` adds a picture's size. Throws where the file holds what the app's
 * page cannot show, or a link that leads nowhere.
 */
export function readGuide(
  markdown: string,
  measured: (picture: Pictured) => GuidePicture,
): GuideText {
  const [first, ...rest] = marked
    .lexer(markdown)
    .filter(isMarked)
    .filter(({ type }) => type !== 'space')
  if (first?.type !== 'heading') throw new Error('The guide begins with its title.')
  const headings = rest.filter((token) => token.type === 'heading')
  const ids = new Set(headings.map(({ text }) => slugOf(text)))
  if (ids.size < headings.length) throw new Error('Two headings of the guide have one name.')

  const all = (tokens: readonly Token[] = []): readonly GuideNode[] =>
    tokens.filter(isMarked).flatMap(nodesOf)
  const node = (tag: GuideTag, tokens?: readonly Token[]) => ({ tag, children: all(tokens) })
  const row = (tag: 'th' | 'td', cells: readonly Tokens.TableCell[]) => ({
    tag: 'tr' as const,
    children: cells.map(({ tokens }) => node(tag, tokens)),
  })

  function nodesOf(token: MarkedToken): readonly GuideNode[] {
    switch (token.type) {
      case 'space':
        return []
      case 'text':
        if (/&#?\w+;/.test(token.raw)) throw new Error(`Write the sign itself: ${token.raw}`)
        return 'tokens' in token ? all(token.tokens) : [token.raw.replaceAll('\n', ' ')]
      case 'paragraph':
        return [node('p', token.tokens)]
      case 'strong':
      case 'em':
        return [node(token.type, token.tokens)]
      case 'codespan':
        return [{ tag: 'kbd', children: [token.raw.replaceAll('`', '')] }]
      case 'list': {
        const { ordered, items } = token
        return [
          { tag: ordered ? 'ol' : 'ul', children: items.map(({ tokens }) => node('li', tokens)) },
        ]
      }
      case 'table': {
        const { header, rows } = token
        const body = { tag: 'tbody' as const, children: rows.map((cells) => row('td', cells)) }
        const head = { tag: 'thead' as const, children: [row('th', header)] }
        return [{ tag: 'table', children: [head, body] }]
      }
      case 'heading': {
        const { depth, text } = token
        if (depth !== 2 && depth !== 3) throw new Error(`A heading too deep, or too high: ${text}`)
        return [{ tag: 'heading', depth, id: slugOf(text), name: text }]
      }
      case 'link': {
        const { href, tokens } = token
        const section = href.slice(1)
        if (!href.startsWith('#') || !ids.has(section)) throw new Error(`It leads nowhere: ${href}`)
        return [{ tag: 'link', section, children: all(tokens) }]
      }
      case 'html':
        return [{ tag: 'picture', picture: measured(picturedIn(token.raw)) }]
      default:
        throw new Error(`The guide’s page cannot show this: ${token.raw}`)
    }
  }

  return { title: first.text, nodes: all(rest) }
}

/** Whether a token is one of Markdown itself. We have no extensions, so that all are. */
function isMarked(token: Token): token is MarkedToken {
  return token.type !== 'extension'
}

/** The id of a heading, as GitHub makes it. */
function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')
}

const PICTURE =
  /^<picture>\s*<source media="\(prefers-color-scheme: dark\)" srcset="(pictures\/[\w-]+\.webp)" ?\/?>\s*<img src="(pictures\/[\w-]+\.webp)" width="\d+" alt="([^"<>&]+)" ?\/?>\s*<\/picture>\s*$/

function picturedIn(html: string): Pictured {
  const [, dark, light, alt] = PICTURE.exec(html) ?? []
  if (dark === undefined || light === undefined || alt === undefined) {
    throw new Error(`Of all HTML the guide may have pictures for both themes only: ${html}`)
  }
  return { light, dark, alt: alt.replaceAll(/\s+/g, ' ') }
}

/** Width and height in px of a WebP picture as a browser writes it. */
function sizeOf(file: Buffer): Pick<GuidePicture, 'width' | 'height'> {
  switch (file.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff }
    case 'VP8X':
      return { width: file.readUIntLE(24, 3) + 1, height: file.readUIntLE(27, 3) + 1 }
    default:
      throw new Error('A picture of the guide is no WebP file.')
  }
}
