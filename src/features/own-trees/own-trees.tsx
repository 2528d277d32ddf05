import { useEffect, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Link } from 'wouter'
import { treeAddress } from '../../domain/address.ts'
import { NAME_LIMIT } from '../../domain/limits.ts'
import type { TreeHeader } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { useActions, useGrove, useIsFrozen } from '../../store/grove-context.tsx'
import { headersOf } from '../../store/selectors.ts'
import { unplacedOf } from '../../store/unplaced.ts'
import { useAllTrees } from '../../store/use-tree.ts'
import { NewTree } from './new-tree.tsx'
import { UnplacedList } from './unplaced-list.tsx'
import './own-trees.css'

/** The person's own trees, to open, rename and remove, and what is without a place. */
export function OwnTrees() {
  const isFrozen = useIsFrozen()
  // Of a tree that is not at hand nobody can say what it lacks.
  useAllTrees(!isFrozen)
  const unplaced = useGrove(unplacedOf)
  const id = useId()
  return (
    <>
      <TreeList isFrozen={isFrozen} />
      {!isFrozen && (
        <section aria-labelledby={id}>
          <h2 id={id}>{late().authoring.unplaced.title}</h2>
          <UnplacedList all={unplaced} />
        </section>
      )}
    </>
  )
}

function TreeList({ isFrozen }: { readonly isFrozen: boolean }) {
  const builtIn = useGrove((state) => state.headers)
  const headers = useGrove(headersOf)
  const { edit } = useActions()
  const [said, setSaid] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  const words = late().authoring
  const isBuiltIn = new Set(builtIn.map((header) => header.id))
  const own = headers.filter((header) => !isBuiltIn.has(header.id))
  function remove(tree: TreeHeader) {
    edit(tree.id, [{ kind: 'remove-tree' }])
    setSaid(words.own.removed({ tree: tree.name }))
    // The button goes with what it stood by.
    heading.current?.focus()
  }
  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p className="hint">{own.length === 0 && !isFrozen ? words.own.none : words.own.hint}</p>
      {own.length > 0 && (
        <ul className="own-trees">
          {own.map((tree) => (
            <li key={tree.id}>
              <OwnTree
                tree={tree}
                isFrozen={isFrozen}
                onRename={(name) => {
                  edit(tree.id, [{ kind: 'tree', name }])
                  setSaid(words.own.renamed({ tree: name }))
                }}
                onRemove={() => {
                  remove(tree)
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {!isFrozen && <NewTree />}
      <p aria-live="polite">{said}</p>
    </section>
  )
}

function OwnTree({
  tree,
  isFrozen,
  onRename,
  onRemove,
}: {
  readonly tree: TreeHeader
  readonly isFrozen: boolean
  readonly onRename: (name: string) => void
  readonly onRemove: () => void
}) {
  const [isNaming, setNaming] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const words = late().authoring.own
  if (isNaming) {
    return (
      <NameForm
        first={tree.name}
        onEnd={(name) => {
          if (name !== '' && name !== tree.name) onRename(name)
          flushSync(() => {
            setNaming(false)
          })
          button.current?.focus()
        }}
      />
    )
  }
  return (
    <>
      <Link href={treeAddress(tree.id)}>{tree.name}</Link>
      {!isFrozen && (
        <span className="button-row">
          <button
            ref={button}
            type="button"
            className="text-button"
            aria-label={words.renameOf({ tree: tree.name })}
            onClick={() => {
              setNaming(true)
            }}
          >
            {words.rename}
          </button>
          <button
            type="button"
            className="text-button"
            aria-label={words.removeOf({ tree: tree.name })}
            onClick={onRemove}
          >
            {words.remove}
          </button>
        </span>
      )}
    </>
  )
}

function NameForm({
  first,
  onEnd,
}: {
  readonly first: string
  /** Gives the name, which is empty or the first one where there is nothing to change. */
  readonly onEnd: (name: string) => void
}) {
  const [name, setName] = useState(first)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const words = late().authoring.own
  return (
    <form
      className="button-row"
      onSubmit={(event) => {
        event.preventDefault()
        onEnd(name.trim())
      }}
    >
      <input
        ref={field}
        type="text"
        aria-label={words.name}
        autoComplete="off"
        maxLength={NAME_LIMIT}
        value={name}
        onChange={(event) => {
          setName(event.target.value)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onEnd(first)
        }}
      />
      <button type="submit" className="button">
        {words.save}
      </button>
    </form>
  )
}
