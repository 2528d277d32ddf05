import { useEffect, useRef, useState } from 'react'
import type { SeedRole } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { useHeldText } from '../../store/use-held-text.ts'
import { FormField } from '../../ui/form-field.tsx'

/** The tree that a skill can start, how, and why. What was typed is kept until it is added or cancelled. */
export function NewSeed({
  form: name,
  trees,
  onAdd,
  onEnd,
}: {
  /** What the typed text is held under. */
  readonly form: string
  readonly trees: readonly { readonly id: string; readonly name: string }[]
  readonly onAdd: (tree: string, role: SeedRole, why: string) => Promise<boolean>
  readonly onEnd: () => void
}) {
  const [held, hold] = useHeldText(name)
  const form = useRef<HTMLFormElement>(null)
  const [wasTried, setTried] = useState(false)
  const words = late().editor.seeds
  const { why = '' } = held ?? {}
  // The one that was chosen may have its seed by now.
  const to = trees.find(({ id }) => id === held?.to)?.id ?? ''
  const role: SeedRole = held?.role === 'companion' ? 'companion' : 'acorn'
  useEffect(() => {
    form.current?.querySelector('select')?.focus()
  }, [])
  return (
    <form
      ref={form}
      className="edit-seed"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (to === '' || why.trim() === '') return
        void onAdd(to, role, why.trim()).then((isAdded) => {
          if (isAdded) hold(undefined)
        })
      }}
    >
      <FormField label={words.tree} error={wasTried && to === '' ? words.noTree : undefined}>
        {(ties) => (
          <select
            {...ties}
            value={to}
            onChange={(event) => {
              hold({ ...held, to: event.target.value })
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
              hold({ ...held, role: event.target.value })
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
              hold({ ...held, why: event.target.value })
            }}
          />
        )}
      </FormField>
      <div className="button-row">
        <button type="submit" className="button button-main">
          {words.add}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            hold(undefined)
            onEnd()
          }}
        >
          {late().editor.cancel}
        </button>
      </div>
    </form>
  )
}
