import { existsSync } from 'node:fs'
import path from 'node:path'
import { filesOf, startStaticHost } from '../../scripts/static-host.mjs'
import { BUILT } from './build.ts'

export interface Hosts {
  /** The address of the built app. */
  readonly app: string
  /** The address below which each page of the bench stands under its name. */
  readonly pages: string
  readonly close: () => Promise<void>
}

/** Serves the built app and the pages of the bench, compressed as static hosts do. */
export async function startHosts(): Promise<Hosts> {
  const read = filesOf(BUILT)
  const app = await startStaticHost(filesOf('dist'))
  const pages = await startStaticHost((name) => {
    const [page = '', file = ''] = name.split('/')
    return file === 'index.html' ? Promise.resolve(html(page)) : read(name)
  })
  return {
    app: app.address,
    pages: pages.address,
    async close() {
      await app.close()
      await pages.close()
    },
  }
}

function html(page: string): string {
  const hasStyles = existsSync(path.join(BUILT, page, 'page.css'))
  const styles = hasStyles ? `<link rel="stylesheet" href="/${page}/page.css">` : ''
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${page}</title>${styles}<script defer src="/${page}/page.js"></script></head><body style="margin:0"><div id="stage"></div></body></html>`
}
