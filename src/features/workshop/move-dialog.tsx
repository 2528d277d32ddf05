import { NAME_LIMIT } from '../../domain/limits.ts'
import { late } from '../../messages/late.ts'
import { useHeldText } from '../../store/use-held-text.ts'
import { FormField } from '../../ui/form-field.tsx'
import { ModalDialog } from '../../ui/modal-dialog.tsx'

/** Where notes can go. */
export interface Place {
  readonly group: string
  readonly name: string
  readonly count: number
}

/** Asks where notes are to go: into a new group, one that is there, or out of any. */
export function MoveDialog({
  workshop,
  count,
  places,
  canLeave,
  onNew,
  onMove,
  onClose,
}: {
  readonly workshop: string
  /** How many notes go. */
  readonly count: number
  readonly places: readonly Place[]
  /** Whether some of them are in a group. */
  readonly canLeave: boolean
  readonly onNew: (name: string) => void
  /** `undefined`: out of any group. */
  readonly onMove: (group: string | undefined) => void
  readonly onClose: () => void
}) {
  const [held, hold] = useHeldText(`workshop/${workshop}/new-group`)
  const name = held?.name ?? ''
  const words = late().workshop.wall
  return (
    <ModalDialog title={words.moveTitle({ count })} onAskToClose={onClose}>
      <form
        className="move-new"
        onSubmit={(event) => {
          event.preventDefault()
          hold(undefined)
          onNew(name.trim())
        }}
      >
        <FormField label={words.toNew} hint={words.toNewHint}>
          {(ties) => (
            <input
              {...ties}
              dir="auto"
              maxLength={NAME_LIMIT}
              placeholder={words.groupNameHint}
              value={name}
              onChange={(event) => {
                const { value } = event.target
                hold(value === '' ? undefined : { name: value })
              }}
            />
          )}
        </FormField>
        <button type="submit" className="button button-main">
          {words.makeGroup}
        </button>
      </form>
      {places.length > 0 && (
        <section aria-labelledby="move-there">
          <h3 id="move-there">{words.toGroup}</h3>
          <ul className="move-places">
            {places.map(({ group, name: placeName, count: held }) => (
              <li key={group}>
                <button
                  type="button"
                  onClick={() => {
                    onMove(group)
                  }}
                >
                  <span dir="auto">{placeName}</span>
                  <span className="hint">{words.count({ count: held })}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="button-row">
        {canLeave && (
          <button
            type="button"
            className="button"
            onClick={() => {
              onMove(undefined)
            }}
          >
            {words.toLoose}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </ModalDialog>
  )
}
