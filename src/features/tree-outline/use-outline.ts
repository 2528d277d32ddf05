import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { LevelOrNone } from '../../domain/level.ts'
import { levelForKey } from '../../domain/level-keys.ts'
import { outlineOf } from '../../domain/outline.ts'
import type { Tree } from '../../domain/tree.ts'
import { endsWord, skillStartingWith, type Typed, typedWith } from '../../domain/type-ahead.ts'
import { levelName } from '../../messages/level-words.ts'
import { t } from '../../messages/messages.ts'
import { useActions, useGroveStore, useIsFrozen } from '../../store/grove-context.tsx'
import { viewMemory } from '../../store/view-memory.ts'
import { moveFor } from './outline-keys.ts'
import { rowsInView, wayTo } from './outline-rows.ts'

/** What every row does with what happens on it. */
export interface RowHandlers {
  onKeyDown(event: KeyboardEvent<HTMLElement>, skill: string): void
  onClick(event: MouseEvent<HTMLElement>, skill: string): void
  onFocus(skill: string): void
}

interface OutlineOptions {
  readonly tree: Tree
  readonly selected: string | undefined
  readonly direction: 'ltr' | 'rtl'
  readonly onOpen: (skill: string, byKeyboard: boolean) => void
}

/** What is folded stays so while the graph, or another page, is looked at. */
const folds = viewMemory<ReadonlySet<string>>()

/** The outline's items, which of them are folded, where Tab stops, and its keys. */
export function useOutline({ tree, selected, direction, onOpen }: OutlineOptions) {
  const { rate } = useActions()
  const isFrozen = useIsFrozen()
  const store = useGroveStore()
  const [folded, setFolded] = useState(() => folds.recall(store, tree.id) ?? new Set<string>())
  useEffect(() => {
    folds.keep(store, tree.id, folded)
  }, [store, tree.id, folded])
  const [focused, setFocused] = useState(selected)
  const [shown, setShown] = useState(selected)
  const [announcement, setAnnouncement] = useState('')
  // Another object each time, so that the same row is brought in sight again.
  const [aim, setAim] = useState<{ readonly skill: string }>()
  const typing = useRef<Typed>(undefined)

  const items = useMemo(() => outlineOf(tree), [tree])
  const all = useMemo(() => rowsInView(items, tree.overarching), [items, tree])
  const rows = useMemo(
    () => (folded.size === 0 ? all : rowsInView(items, tree.overarching, folded)),
    [all, items, tree.overarching, folded],
  )
  if (selected !== shown) {
    setShown(selected)
    setFolded(without(folded, wayTo(all, selected)))
  }
  const inView = (id: string | undefined) => rows.some((row) => row.id === id)
  const tabStop = [focused, ...wayTo(all, focused)].find(inView) ?? rows[0]?.id

  const { handlers, setOpen } = useMemo(() => {
    function setOpen(skills: readonly string[], isOpen: boolean) {
      // Focus comes back to the skill of the panel, so that the way to it stays open.
      const kept = new Set(isOpen ? [] : wayTo(all, selected))
      const closing = skills.filter((id) => !kept.has(id))
      setFolded((old) => (isOpen ? without(old, skills) : new Set([...old, ...closing])))
    }

    function goTo(row: HTMLElement, skill: string) {
      // A row that a fold hides, or that is far away, has to be there before it can take the focus.
      flushSync(() => {
        setOpen(wayTo(all, skill), true)
        setFocused(skill)
        setAim({ skill })
      })
      const target = `[data-skill="${CSS.escape(skill)}"]`
      row.closest('[role=tree]')?.querySelector<HTMLElement>(target)?.focus()
    }

    function type(row: HTMLElement, skill: string, typed: Typed) {
      typing.current = typed
      const found =
        skillStartingWith(rows, typed.text, skill) ?? skillStartingWith(all, typed.text, skill)
      if (found !== undefined) goTo(row, found)
    }

    function rateByKey(skill: string, level: LevelOrNone) {
      if (isFrozen) return
      const isOver = skill === tree.overarching?.id
      rate(isOver ? tree.overarching.home : tree.id, skill, level)
      const name = all.find(({ id }) => id === skill)?.name ?? skill
      setAnnouncement(t.tree.rated({ skill: name, level: levelName(level) }))
    }

    const handlers: RowHandlers = {
      onKeyDown(event, skill) {
        if (event.ctrlKey || event.metaKey || event.altKey) return
        const level = levelForKey(event)
        if (endsWord(event.key)) typing.current = undefined
        const typed = typedWith(typing.current, event.key, event.timeStamp)
        const move = moveFor(rows, skill, event.key, direction)
        if (level !== undefined) rateByKey(skill, level)
        else if (move?.kind === 'focus') goTo(event.currentTarget, move.skill)
        else if (move) setOpen(move.skills, move.kind === 'unfold')
        else if (typed) type(event.currentTarget, skill, typed)
        else if (event.key === 'Enter' || event.key === ' ') onOpen(skill, true)
        else return
        event.preventDefault()
      },
      onClick(event, skill) {
        const part = event.target instanceof Element ? event.target : event.currentTarget
        const jump = part.closest<HTMLElement>('[data-jump]')?.dataset.jump
        if (jump !== undefined) goTo(event.currentTarget, jump)
        else if (part.closest('[data-fold]')) setOpen([skill], folded.has(skill))
        else onOpen(skill, event.detail === 0)
      },
      onFocus: setFocused,
    }
    return { handlers, setOpen }
  }, [all, rows, folded, tree, selected, direction, isFrozen, rate, onOpen])

  return {
    items,
    rows,
    folded,
    tabStop,
    aim,
    announcement,
    handlers,
    setAllOpen(isOpen: boolean) {
      const branches = all.filter(({ hasChildren }) => hasChildren)
      setOpen(
        branches.map(({ id }) => id),
        isOpen,
      )
      setAnnouncement(isOpen ? t.outline.expandedAll : t.outline.collapsedAll)
    },
  }
}

function without(set: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  if (!ids.some((id) => set.has(id))) return set
  const gone = new Set(ids)
  return new Set([...set].filter((id) => !gone.has(id)))
}
