import { useId, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { treeAddress } from '../../domain/address.ts'
import { NAME_LIMIT } from '../../domain/limits.ts'
import { copyOf, emptyTree } from '../../domain/new-tree.ts'
import { late } from '../../messages/late.ts'
import { useActions, useEdge, useGetState, useGrove } from '../../store/grove-context.tsx'
import { guidedTreesOf, headersOf } from '../../store/selectors.ts'
import { FormField } from '../../ui/form-field.tsx'
import { ModalDialog } from '../../ui/modal-dialog.tsx'
import './own-trees.css'

/** Asks what a new tree begins with, makes it, and opens it. */
export function NewTreeDialog({ onClose }: { readonly onClose: () => void }) {
  const headers = useGrove(headersOf)
  const copies = useCopies()
  const [copied, setCopied] = useState<string>()
  const [name, setName] = useState('')
  const words = late().authoring.fresh
  const [tier, setTier] = useState<string>(words.tierName)
  const [asked, setAsked] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const { makeTree } = useActions()
  const [, navigate] = useLocation()
  const isNamed = name.trim() !== ''
  const isReady = isNamed && (copied !== undefined || tier.trim() !== '')

  async function make() {
    setAsked(true)
    if (!isReady) {
      field.current?.focus()
      return
    }
    const original = copied === undefined ? undefined : await copies(copied)
    if (copied !== undefined && !original) {
      setFailed(true)
      return
    }
    const tree = makeTree((newId) =>
      original ? copyOf(original, name.trim(), newId) : emptyTree(name.trim(), tier.trim(), newId),
    )
    onClose()
    // A tree with nothing in it is there to be written.
    navigate(treeAddress(tree.id), { state: original ? null : { edits: true } })
  }
  function choose(tree: string | undefined) {
    const isUntouched = name === '' || name === nameFor(copied)
    setCopied(tree)
    if (isUntouched) setName(nameFor(tree))
  }
  function nameFor(tree: string | undefined): string {
    const known = headers.find(({ id }) => id === tree)
    return known ? words.copyName({ tree: known.name }).slice(0, NAME_LIMIT) : ''
  }
  return (
    <ModalDialog title={words.open} onAskToClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <From chosen={copied} onChoose={choose} />
        <FormField
          label={words.name}
          hint={words.nameHint}
          error={asked && !isNamed ? words.needed : undefined}
        >
          {(ties) => (
            <input
              {...ties}
              ref={field}
              type="text"
              autoComplete="off"
              maxLength={NAME_LIMIT}
              value={name}
              onChange={(event) => {
                setName(event.target.value)
              }}
            />
          )}
        </FormField>
        {copied === undefined && (
          <FormField
            label={words.tier}
            hint={words.tierHint}
            error={asked && tier.trim() === '' ? words.needed : undefined}
          >
            {(ties) => (
              <input
                {...ties}
                type="text"
                autoComplete="off"
                maxLength={NAME_LIMIT}
                value={tier}
                onChange={(event) => {
                  setTier(event.target.value)
                }}
              />
            )}
          </FormField>
        )}
        {hasFailed && <p role="alert">{words.failed}</p>}
        <div className="button-row">
          <button type="submit" className="button button-main">
            {words.make}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </ModalDialog>
  )
}

function From({
  chosen,
  onChoose,
}: {
  readonly chosen: string | undefined
  readonly onChoose: (tree: string | undefined) => void
}) {
  const headers = useGrove(headersOf)
  const { homeTree } = useEdge()
  const id = useId()
  const words = late().authoring.fresh
  return (
    <>
      <fieldset className="from">
        <legend>{words.from}</legend>
        {([undefined, homeTree] as const).map((tree) => (
          <label key={tree ?? ''}>
            <input
              type="radio"
              name={id}
              checked={(chosen === undefined) === (tree === undefined)}
              onChange={() => {
                onChoose(tree)
              }}
            />
            {tree === undefined ? words.nothing : words.copy}
          </label>
        ))}
      </fieldset>
      {chosen !== undefined && (
        <FormField label={words.of} hint={words.copyHint}>
          {(ties) => (
            <select
              {...ties}
              value={chosen}
              onChange={(event) => {
                onChoose(event.target.value)
              }}
            >
              {headers.map((header) => (
                <option key={header.id} value={header.id}>
                  {header.name}
                </option>
              ))}
            </select>
          )}
        </FormField>
      )}
    </>
  )
}

/** Gets a tree with all its words to be copied; `undefined` where it cannot be had. */
function useCopies() {
  const { loadTree, loadGuidance } = useEdge()
  const getState = useGetState()
  return async (id: string) => {
    try {
      if (!guidedTreesOf(getState()).has(id)) await loadTree(id)
      await loadGuidance(id)
    } catch {
      return undefined
    }
    return guidedTreesOf(getState()).get(id)
  }
}
