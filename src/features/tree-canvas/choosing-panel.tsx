import { Panel } from '@xyflow/react'
import { late } from '../../messages/late.ts'

/** Says that what builds on a skill, of that name, is being chosen, and has the way out of it. */
export function ChoosingPanel({
  skill,
  onCancel,
}: {
  readonly skill: string
  readonly onCancel: () => void
}) {
  return (
    <Panel position="top-center" className="choosing">
      <span>{late().editor.choosing({ skill })}</span>
      <button type="button" className="text-button" onClick={onCancel}>
        {late().editor.cancel}
      </button>
    </Panel>
  )
}
