import type { Page } from '@playwright/test'
import * as v from 'valibot'

/**
 * A task of the main thread that blocks it for longer than it may. Its length is processor time: by
 * the clock, it would also wait for whatever else the machine does.
 */
export interface LongTask {
  /** In lengths of the reference work, on the same page at the same time. */
  readonly lengths: number
  /** What took longest in it, with ms of processor time. */
  readonly parts: readonly string[]
}

/** Of Chromium's trace: each task, what it did, and the mark of the reference work. */
const CATEGORIES = ['toplevel', 'devtools.timeline', 'blink.user_timing']
const MARK = 'reference-work'

const event = v.object({
  name: v.string(),
  /** `X` for what has a length. */
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  /** Start and length by the clock, in µs. */
  ts: v.number(),
  dur: v.optional(v.number(), 0),
  /** Processor time in µs; absent where it is none worth telling. */
  tdur: v.optional(v.number(), 0),
  args: v.object({
    data: v.optional(
      v.object({
        type: v.optional(v.unknown()),
        functionName: v.optional(v.unknown()),
        url: v.optional(v.unknown()),
      }),
    ),
  }),
})
type TraceEvent = v.InferOutput<typeof event>
const traced = v.object({ traceEvents: v.array(event) })

/**
 * The tasks of the page's main thread during `act`, and until the page stands still after it, that
 * take longer than `most` lengths of the reference work.
 */
export async function longTasks(
  page: Page,
  most: number,
  act: () => Promise<void>,
): Promise<readonly LongTask[]> {
  const browser = page.context().browser()
  if (!browser) throw new Error('the page has no browser')
  // Code that runs for the first time is slower.
  await page.evaluate(work, MARK)
  await browser.startTracing(page, { categories: CATEGORIES })
  await page.evaluate(work, MARK)
  await act()
  await page.evaluate(standsStill)
  await page.evaluate(work, MARK)
  const trace = await browser.stopTracing()
  return longTasksIn(v.parse(traced, JSON.parse(trace.toString())).traceEvents, most)
}

function longTasksIn(events: readonly TraceEvent[], most: number): readonly LongTask[] {
  const marks = events.filter(({ name }) => name === MARK)
  const [first] = marks
  const own = events.filter(({ pid, tid }) => pid === first?.pid && tid === first.tid)
  const tasks = own.filter(({ name, ph }) => ph === 'X' && name === 'ThreadControllerImpl::RunTask')
  const isReference = (task: TraceEvent) => marks.some((mark) => isIn(mark, task))
  // The slower one: beside other work, processors are slower at times.
  const length = Math.max(...tasks.filter(isReference).map(({ tdur }) => tdur))
  if (marks.length < 2 || !(length > 0)) throw new Error('the trace holds no reference work')
  return tasks
    .filter((task) => task.tdur > most * length && !isReference(task))
    .map((task) => ({
      lengths: Math.round((10 * task.tdur) / length) / 10,
      parts: own
        .filter((part) => part !== task && part.ph === 'X' && isIn(part, task))
        .toSorted((a, b) => b.tdur - a.tdur)
        .slice(0, 6)
        .map(nameOf),
    }))
}

function isIn(part: TraceEvent, task: TraceEvent): boolean {
  return part.ts >= task.ts && part.ts + part.dur <= task.ts + task.dur
}

function nameOf({ name, tdur, args: { data } }: TraceEvent): string {
  const { type, functionName, url } = data ?? {}
  const file = typeof url === 'string' ? url.split('/').at(-1) : ''
  const words = [name, type, functionName, file, String(Math.round(tdur / 1000))]
  return words.filter((word) => typeof word === 'string' && word !== '').join(' ')
}

/**
 * Runs in the page, in one task: what the app does, too, on objects, texts and maps. So much of it
 * that it takes about 50 ms on two quiet cores of 2026.
 */
function work(mark: string): number {
  performance.mark(mark)
  let chance = 1
  const skills = Array.from({ length: 50_000 }, (_, id) => {
    chance = (chance * 48_271) % 2_147_483_647
    return { id, name: `skill ${chance.toString(36)}` }
  })
  const byName = new Map(skills.map((skill) => [skill.name, skill]))
  const names = [...byName.keys()].sort((a, b) => (a < b ? -1 : 1))
  return JSON.stringify(names.map((name) => byName.get(name))).length
}

/** Runs in the page: until nothing in it has changed for half a second of frames. */
function standsStill(): Promise<void> {
  return new Promise((resolve) => {
    let frames = 0
    const watch = new MutationObserver(() => {
      frames = 0
    })
    watch.observe(document, { subtree: true, childList: true, attributes: true })
    const count = () => {
      frames += 1
      if (frames < 30) {
        requestAnimationFrame(count)
        return
      }
      watch.disconnect()
      resolve()
    }
    requestAnimationFrame(count)
  })
}
