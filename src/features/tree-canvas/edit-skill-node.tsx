import { Handle, type NodeProps, Position, useConnection } from '@xyflow/react'
import { Plus } from 'lucide-react'
import { late } from '../../messages/late.ts'
import { spoken } from '../../messages/messages.ts'
import type { SkillNode } from './canvas-nodes.ts'
import { useEditing } from './edit-context.ts'
import { SkillNodeView } from './skill-node.tsx'

/**
 * A skill's card with a bud from where a line is drawn to what builds on it. A press on the bud
 * alone begins to choose that, for whoever does not drag. By keyboard it is a key on the card.
 */
export function EditSkillNode(props: NodeProps<SkillNode>) {
  const { skill } = props.data
  const { source, choose } = useEditing()
  const from = useConnection((connection) => connection.fromNode?.id)
  const [start, end] =
    spoken.direction === 'rtl' ? [Position.Right, Position.Left] : [Position.Left, Position.Right]
  const isTarget = from !== undefined && from !== skill.id
  return (
    <div className="edit-card">
      <SkillNodeView {...props} />
      <Handle
        type="target"
        position={start}
        isConnectableStart={false}
        className={isTarget ? 'land is-open' : 'land'}
      />
      <Handle type="source" position={end} isConnectableEnd={false} className="bud nodrag nopan">
        <button
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          title={late().editor.connectFrom({ skill: skill.name })}
          className={source === skill.id ? 'is-chosen' : ''}
          onClick={() => {
            choose(source === skill.id ? undefined : skill.id)
          }}
        >
          <Plus size={14} />
        </button>
      </Handle>
      {source === skill.id && (
        <span className="tag" aria-hidden="true">
          {late().editor.chosen}
        </span>
      )}
    </div>
  )
}
