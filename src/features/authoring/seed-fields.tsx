import { X } from 'lucide-react'
import { useId, useState } from 'react'
import type { SeedRole, Skill } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { useActions, useEdge, useGetState, useGrove } from '../../store/grove-context.tsx'
import { headersOf, treesOf } from '../../store/selectors.ts'
import { FormField } from '../../ui/form-field.tsx'
import { useEditor } from './editor-context.tsx'
import { refusalWords } from './refusal-words.ts'
import type { Change } from '../../domain/edit.ts'

/** The trees that a skill can start, each to be taken away, and more to be added with the reason. */
export function SeedFields({ skill }: { readonly skill: Skill }) {
  const { tree } = useEditor()
  const headers = useGrove(headersOf)
  const changeTree = useTreeChange()
  const [isAdding, setAdding] = useState(false)
  const id = useId()
  const words = late().editor.seeds
  const seeds = headers.flatMap((header) => {
    const seed = header.seeds.find((each) => each.tree === tree.id && each.skill === skill.id)
    return seed ? [{ header, seed }] : []
  })
  return (
    <section className="panel-section edit-links" aria-labelledby={id}>
      <h3 id={id}>{words.title}</h3>
      <p className="hint">{seeds.length === 0 ? words.none : words.hint}</p>
      {seeds.length > 0 && (
        <ul>
          {seeds.map(({ header, seed }) => (
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
          // A seed of the very tree it grows on would lead nowhere.
          trees={headers.filter(
            (header) => header.id !== tree.id && seeds.every((each) => each.header !== header),
          )}
          onAdd={async (to, role, why) => {
            const seed = { tree: tree.id, skill: skill.id, role, why }
            const name = headers.find((header) => header.id === to)?.name ?? to
            const said = words.added({ tree: name })
            if (await changeTree(to, { kind: 'add-seed', seed }, said)) setAdding(false)
          }}
          onEnd={() => {
            setAdding(false)
          }}
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

function NewSeed({
  trees,
  onAdd,
  onEnd,
}: {
  readonly trees: readonly { readonly id: string; readonly name: string }[]
  readonly onAdd: (tree: string, role: SeedRole, why: string) => Promise<void>
  readonly onEnd: () => void
}) {
  const [to, setTo] = useState('')
  const [role, setRole] = useState<SeedRole>('acorn')
  const [why, setWhy] = useState('')
  const [wasTried, setTried] = useState(false)
  const words = late().editor.seeds
  return (
    <form
      className="edit-seed"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (to !== '' && why.trim() !== '') void onAdd(to, role, why.trim())
      }}
    >
      <FormField label={words.tree} error={wasTried && to === '' ? words.noTree : undefined}>
        {(ties) => (
          <select
            {...ties}
            value={to}
            onChange={(event) => {
              setTo(event.target.value)
            }}
          >
            <option value="">{words.chooseTree}</option>
            {trees.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField label={words.role}>
        {(ties) => (
          <select
            {...ties}
            value={role}
            onChange={(event) => {
              setRole(event.target.value === 'companion' ? 'companion' : 'acorn')
            }}
          >
            <option value="acorn">{late().panel.acorn}</option>
            <option value="companion">{late().panel.companion}</option>
          </select>
        )}
      </FormField>
      <FormField
        label={words.why}
        hint={words.whyHint}
        error={wasTried && why.trim() === '' ? words.noWhy : undefined}
      >
        {(ties) => (
          <textarea
            {...ties}
            rows={2}
            value={why}
            onChange={(event) => {
              setWhy(event.target.value)
            }}
          />
        )}
      </FormField>
      <div className="button-row">
        <button type="submit" className="button button-main">
          {words.add}
        </button>
        <button type="button" className="button" onClick={onEnd}>
          {late().editor.cancel}
        </button>
      </div>
    </form>
  )
}
