import { filesOf, startStaticHost } from '../../scripts/static-host.mjs'

/** A static web host of the built app, which can go away, and on which a new version can be published. */
export interface Host {
  readonly address: string
  /** Publishes a version whose page says so, and which has no file whose name holds `without`. */
  publish(without: string): void
  close(): Promise<void>
}

/** Serves `folder` below `/somewhere/`, as a host that has other sites, too. */
export async function startHost(folder: string): Promise<Host> {
  const read = filesOf(folder)
  let gone: string | undefined
  const host = await startStaticHost(async (name) => {
    const body = await read(name)
    if (gone === undefined) return body
    if (name.includes(gone)) throw new Error(`${name} is gone`)
    if (name === 'index.html') return asNewer(body.toString())
    return name === 'service-worker.js' ? ofNewer(body.toString(), gone) : body
  }, '/somewhere/')
  return {
    ...host,
    publish(without) {
      gone = without
    },
  }
}

function asNewer(page: string): string {
  return page.replace('<html', '<html data-version="newer"')
}

const NEWER_PAGE = '{"revision":"newer","url":"index.html"}'

/** The worker's list of files, as a build of that version would have written it. */
function ofNewer(worker: string, gone: string): string {
  return worker.replace(/\{[^{}]*"url":"([^"]*)"[^{}]*\}/g, (entry, url: string) =>
    url === 'index.html' || url.includes(gone) ? NEWER_PAGE : entry,
  )
}
