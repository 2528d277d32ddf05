import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/**
 * Serves what `read` gives for a file's name, as static hosts do: compressed, below a folder of the
 * host, on a free port of this machine. What cannot be read is not found.
 *
 * @param {(name: string) => Promise<Buffer | string>} read
 * @param {string} folder of the address, `/` or such as `/somewhere/`.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function startStaticHost(read, folder = '/') {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://host')
    const name = pathname.slice(folder.length) || 'index.html'
    read(name)
      .then((body) => {
        response.writeHead(200, {
          'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream',
          'content-encoding': 'gzip',
        })
        response.end(gzipSync(body))
      })
      .catch(() => {
        response.writeHead(404)
        response.end()
      })
  })
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(undefined)
    })
  })
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The host has no port.')
  return {
    address: `http://127.0.0.1:${String(bound.port)}${folder}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

/**
 * Reads the files of a folder on disk, none outside of it.
 *
 * @param {string} folder
 * @returns {(name: string) => Promise<Buffer>}
 */
export function filesOf(folder) {
  return (name) => readFile(path.join(folder, path.posix.join('/', name)))
}
