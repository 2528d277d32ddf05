import type { Browser } from '@playwright/test'
import type { Findings } from '../report/findings.ts'
import { inTurn, reasonOf } from '../in-turn.ts'
import type { Options } from '../options.ts'
import type { Hosts } from './hosts.ts'
import { visit } from './visit.ts'

/** Larger trees make no picture that anybody would look at. */
const MOST = 2_000

const WAYS = {
  'SVG to canvas': 'floor',
  'Skill Grove': 'poster',
  'modern-screenshot': 'screenshot',
}

export async function posterPart(
  options: Options,
  findings: Findings,
  browser: Browser,
  { pages }: Hosts,
): Promise<void> {
  for (const size of options.sizes.filter((each) => each <= MOST)) {
    const given = new Set<string>()
    const measure = {
      part: 'Poster',
      name: 'PNG at twice the size',
      unit: 'ms',
      size: size.toLocaleString('en-GB'),
      reference: 'SVG to canvas',
    }
    await inTurn(options.rounds, Object.entries(WAYS), async ([name, way]) => {
      if (given.has(name)) return
      try {
        const place = { address: pages, patience: options.patience }
        const ms = await visit(browser, place, async (page) => {
          await page.goto('./poster/index.html')
          return page.evaluate<number>(`measurePoster('${way}', ${String(size)})`)
        })
        findings.add(measure, name, ms)
      } catch (error) {
        given.add(name)
        findings.fail(measure, name, reasonOf(error))
      }
    })
    console.log(`  Poster: ${String(size)} done`)
  }
}
