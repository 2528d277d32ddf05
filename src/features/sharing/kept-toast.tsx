import type { Step } from '../../domain/step.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { useActions, useGrove } from '../../store/grove-context.tsx'
import { Toast } from '../../ui/toast.tsx'

/** A tree that was kept, and what takes it back. */
export interface Kept {
  readonly name: string
  readonly step: Step
}

/** Says that a tree is the person's now, as long as nothing else was done since. */
export function KeptToast({
  kept,
  onUndone,
  onClose,
}: {
  readonly kept: Kept | undefined
  readonly onUndone: () => void
  readonly onClose: () => void
}) {
  const last = useGrove(({ steps }) => steps.done.at(-1))
  const { undo } = useActions()
  return (
    <Toast
      isLasting
      message={
        kept && kept.step === last ? late().sharing.visit.kept({ tree: kept.name }) : undefined
      }
      action={{
        name: late().undo.undoIt,
        onChoose: () => {
          undo()
          onUndone()
        },
      }}
      closeLabel={t.app.close}
      onClose={onClose}
    />
  )
}
