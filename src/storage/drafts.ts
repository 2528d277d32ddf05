import * as v from 'valibot'
import { type EvidenceDraft, isBlank } from '../domain/evidence-draft.ts'
import type { HeldText } from '../domain/held-text.ts'

/** What is being written, and is no record yet. */
export interface Drafts {
  readonly drafts: ReadonlyMap<string, EvidenceDraft>
  readonly texts: ReadonlyMap<string, HeldText>
}

/** What a browser keeps for one tab, as `sessionStorage`. */
type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const KEY = 'skill-grove-drafts'

const evidence = v.object({
  note: v.string(),
  on: v.string(),
  tree: v.exactOptional(v.string()),
  skill: v.exactOptional(v.string()),
  link: v.exactOptional(v.string()),
  from: v.exactOptional(v.string()),
  replaces: v.exactOptional(v.string()),
})
const schema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    drafts: v.array(v.tuple([v.string(), evidence])),
    texts: v.array(v.tuple([v.string(), v.record(v.string(), v.string())])),
  }),
)

/** What was being written in this tab when the page went; nothing where it cannot be read. */
export function readDrafts(storage: TabStorage): Drafts {
  const kept = v.safeParse(schema, textIn(storage))
  const { drafts, texts } = kept.success ? kept.output : { drafts: [], texts: [] }
  return { drafts: new Map(drafts), texts: new Map(texts) }
}

/** Keeps what is being written until the tab is closed. A browser that refuses goes without. */
export function writeDrafts(storage: TabStorage, { drafts, texts }: Drafts): void {
  const written = [...drafts].filter(([, draft]) => !isBlank(draft))
  try {
    if (written.length === 0 && texts.size === 0) storage.removeItem(KEY)
    else storage.setItem(KEY, JSON.stringify({ drafts: written, texts: [...texts] }))
  } catch {
    // It stays on the page, as the version notice expects.
  }
}

/** Removes what was kept. Throws where the browser does not let it. */
export function forgetDrafts(storage: TabStorage): void {
  storage.removeItem(KEY)
}

function textIn(storage: TabStorage): string | null {
  try {
    return storage.getItem(KEY)
  } catch {
    return null
  }
}
