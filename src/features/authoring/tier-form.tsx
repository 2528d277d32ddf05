import { late } from '../../messages/late.ts'
import { EditPanel } from './edit-panel.tsx'
import { useEditor } from './editor-context.tsx'
import { TextField } from './text-field.tsx'

/** A tier's name and description, where it stands, and the tiers beside it. */
export function TierForm({
  tierId,
  takesFocus,
  onAdded,
  onRemoved,
  onClose,
}: {
  readonly tierId: string
  readonly takesFocus: boolean
  /** Called with a tier that was added beside it. */
  readonly onAdded: (tier: string) => void
  readonly onRemoved: () => void
  readonly onClose: () => void
}) {
  const { tree, make, addTier, moveTier, removeTier } = useEditor()
  const place = tree.tiers.findIndex(({ id }) => id === tierId)
  const tier = tree.tiers[place]
  if (!tier) return null
  const words = late().editor.tier
  const add = (before: string | undefined) => {
    const added = addTier(before)
    if (added !== undefined) onAdded(added)
  }
  const actions = [
    {
      name: words.addBefore,
      isPossible: true,
      act: () => {
        add(tierId)
      },
    },
    {
      name: words.addAfter,
      isPossible: true,
      act: () => {
        add(tree.tiers[place + 1]?.id)
      },
    },
    {
      name: words.back,
      isPossible: place > 0,
      act: () => {
        moveTier(tierId, -1)
      },
    },
    {
      name: words.forward,
      isPossible: place < tree.tiers.length - 1,
      act: () => {
        moveTier(tierId, 1)
      },
    },
  ]
  return (
    <EditPanel title={words.title({ tier: tier.name })} takesFocus={takesFocus} onClose={onClose}>
      <TextField
        name={`${tree.id}/tier/${tierId}/name`}
        label={words.name}
        kept={tier.name}
        onKeep={(name) => make([{ kind: 'tier', tier: tierId, name }])}
      />
      <TextField
        name={`${tree.id}/tier/${tierId}/description`}
        label={words.description}
        rows={2}
        kept={tier.description}
        onKeep={(description) => make([{ kind: 'tier', tier: tierId, description }])}
      />
      <div className="panel-section edit-actions">
        {actions
          .filter(({ isPossible }) => isPossible)
          .map(({ name, act }) => (
            <button key={name} type="button" className="button" onClick={act}>
              {name}
            </button>
          ))}
      </div>
      <div className="panel-section">
        <button
          type="button"
          className="button edit-remove"
          onClick={() => {
            removeTier(tierId, onRemoved)
          }}
        >
          {words.remove}
        </button>
        <p className="hint">{words.removeHint}</p>
      </div>
    </EditPanel>
  )
}
