import { late } from '../../messages/late.ts'
import { EditPanel } from './edit-panel.tsx'
import { useEditor } from './editor-context.tsx'
import { TextField } from './text-field.tsx'

/** The name and description of the tree. */
export function TreeForm({
  takesFocus,
  onClose,
}: {
  readonly takesFocus: boolean
  readonly onClose: () => void
}) {
  const { tree, make } = useEditor()
  const words = late().editor.tree
  return (
    <EditPanel title={late().editor.aboutTree} takesFocus={takesFocus} onClose={onClose}>
      <TextField
        name={`${tree.id}/tree/name`}
        label={words.name}
        kept={tree.name}
        onKeep={(name) => make([{ kind: 'tree', name }])}
      />
      <TextField
        name={`${tree.id}/tree/description`}
        label={words.description}
        hint={words.descriptionHint}
        rows={3}
        kept={tree.description}
        onKeep={(description) => make([{ kind: 'tree', description }])}
      />
    </EditPanel>
  )
}
