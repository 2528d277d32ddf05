import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { Change } from '../../domain/edit.ts'
import type { Step } from '../../domain/step.ts'
import type { Tree } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { useActions, useGetState, useGrove } from '../../store/grove-context.tsx'
import { type Edits, editsWith } from './edits.ts'
import { refusalWords } from './refusal-words.ts'
import type { Speaker, Way } from './speaker.ts'

/** What is said of a change, and what can be done about it. `count` is new with each. */
interface News {
  readonly words: string
  readonly count: number
  /** Whether it stands on the page as well, until it is closed. */
  readonly isShown: boolean
  readonly way?: Way | undefined
  /** What it takes back: it is no news any more once something else was done. */
  readonly step?: Step | undefined
}

interface Editor extends Speaker, Edits {
  readonly news: News | undefined
  readonly closeNews: () => void
}

const EditorContext = createContext<Editor | undefined>(undefined)

/** Gives all components below the one place where changes of `tree` are made while it is edited. */
export function EditorProvider({
  tree,
  newId,
  children,
}: {
  readonly tree: Tree
  readonly newId: () => string
  readonly children: ReactNode
}) {
  const { edit, undo } = useActions()
  const getState = useGetState()
  const last = useGrove(({ steps }) => steps.done.at(-1))
  const [news, setNews] = useState<News>()
  const acts = useMemo(() => {
    const tell = (words: string, isShown: boolean, way?: Way, step?: Step) => {
      setNews((before) => ({ words, isShown, way, step, count: (before?.count ?? 0) + 1 }))
    }
    const make = (changes: readonly Change[]) => edit(tree.id, changes)
    const speaker: Speaker = {
      tree,
      make,
      change(changes, said) {
        const refusal = make(changes)
        tell(refusal ? refusalWords(refusal) : said, refusal !== undefined)
        return !refusal
      },
      say: (words) => {
        tell(words, false)
      },
      show: (words, way) => {
        tell(words, true, way)
      },
      showDone: (words) => {
        const way = { name: late().undo.undoIt, onChoose: undo }
        tell(words, true, way, getState().steps.done.at(-1))
      },
    }
    return {
      ...speaker,
      ...editsWith(speaker, newId),
      closeNews: () => {
        setNews(undefined)
      },
    }
  }, [tree, newId, edit, undo, getState])
  const current = news?.step && news.step !== last ? undefined : news
  const editor = useMemo(() => ({ ...acts, news: current }), [acts, current])
  return <EditorContext value={editor}>{children}</EditorContext>
}

/** What changes the tree that is edited. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('a part of the editor stands outside of it')
  return editor
}
