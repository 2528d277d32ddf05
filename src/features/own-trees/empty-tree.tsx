import { late } from '../../messages/late.ts'
import './own-trees.css'

/** Stands where the skills of a tree will stand. */
export function EmptyTree() {
  const words = late().authoring.empty
  return (
    <div className="empty-tree">
      <h2>{words.title}</h2>
      <p>{words.hint}</p>
    </div>
  )
}
