import { X } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import type { Skill } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { useActions, useEdge, useGetState, useGrove } from '../../store/grove-context.tsx'
import { headersOf, treesOf } from '../../store/selectors.ts'
import { useNextFocus } from '../../ui/use-next-focus.ts'
import { useEditor } from './editor-context.tsx'
import { NewSeed } from './new-seed.tsx'
import { refusalWords } from './refusal-words.ts'
import type { Change } from '../../domain/edit.ts'

/** The trees that a skill can start, each to be taken away, and more to be added with the reason. */
export function SeedFields({ skill }: { readonly skill: Skill }) {
  const { tree } = useEditor()
  const headers = useGrove(headersOf)
  const changeTree = useTreeChange()
  const [isAdding, setAdding] = useState(false)
  const id = useId()
  const section = useRef<HTMLElement>(null)
  const ended = useRef(false)
  const words = late().editor.seeds
  const seeds = headers.flatMap((header) => {
    const seed = header.seeds.find((each) => each.tree === tree.id && each.skill === skill.id)
    return seed ? [{ header, seed }] : []
  })
  const leave = useNextFocus(section, seeds.length, 'h3')
  useEffect(() => {
    // The form's buttons went with it.
    if (ended.current) section.current?.querySelector<HTMLElement>('.text-button')?.focus()
    ended.current = false
  }, [isAdding])
  function end() {
    ended.current = true
    setAdding(false)
  }
  return (
    <section className="panel-section edit-links" aria-labelledby={id} ref={section}>
      <h3 id={id} tabIndex={-1}>
        {words.title}
      </h3>
      <p className="hint">{seeds.length === 0 ? words.none : words.hint}</p>
      {seeds.length > 0 && (
        <ul>
          {seeds.map(({ header, seed }, at) => (
            <li key={header.id}>
              <span>
                {header.name} <span className="hint">{late().panel[seed.role]}</span>
                <span className="seed-why">{seed.why}</span>
              </span>
              <button
                type="button"
                className="round-button"
                aria-label={late().editor.skill.takeAway({ skill: header.name })}
                title={late().editor.skill.takeAway({ skill: header.name })}
                onClick={() => {
                  leave(at)
                  const gone = { tree: tree.id, skill: skill.id }
                  const said = words.takenAway({ tree: header.name })
                  void changeTree(header.id, { kind: 'remove-seed', seed: gone }, said)
                }}
              >
                <X aria-hidden="true" size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {isAdding ? (
        <NewSeed
          form={`edit/${tree.id}/seed/${skill.id}`}
          // A seed of the very tree it grows on would lead nowhere.
          trees={headers.filter(
            (header) => header.id !== tree.id && seeds.every((each) => each.header !== header),
          )}
          onAdd={async (to, role, why) => {
            const seed = { tree: tree.id, skill: skill.id, role, why }
            const name = headers.find((header) => header.id === to)?.name ?? to
            const said = words.added({ tree: name })
            const isAdded = await changeTree(to, { kind: 'add-seed', seed }, said)
            if (isAdded) end()
            return isAdded
          }}
          onEnd={end}
        />
      ) : (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            setAdding(true)
          }}
        >
          {words.add}
        </button>
      )}
    </section>
  )
}

/** Changes the tree that a seed leads to, which has to be at hand for that. */
function useTreeChange() {
  const { edit } = useActions()
  const { loadTree } = useEdge()
  const getState = useGetState()
  const { say, show } = useEditor()
  return async (tree: string, change: Change, said: string): Promise<boolean> => {
    try {
      if (!treesOf(getState()).has(tree)) await loadTree(tree)
    } catch {
      show(late().editor.seeds.failed)
      return false
    }
    const refusal = edit(tree, [change])
    if (refusal) show(refusalWords(refusal))
    else say(said)
    return !refusal
  }
}
