import { behaviourLeaf } from '../../layout/tree-marks.ts'
import { Icon } from '../../ui/drawing.tsx'

/** Sentences, each behind a small leaf. */
export function TextList({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className="leaf-list">
      {texts.map((text) => (
        <li key={text}>
          <Icon shape={behaviourLeaf(true)} size={14} reach={11} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}
