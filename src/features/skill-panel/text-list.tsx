import { behaviourLeaf } from '../../layout/tree-marks.ts'
import { Icon } from '../../ui/drawing.tsx'

/** A titled list of sentences, each behind a small leaf. Nothing when there are none. */
export function TextList({
  title,
  texts,
}: {
  readonly title: string
  readonly texts: readonly string[]
}) {
  if (texts.length === 0) return null
  return (
    <section className="panel-section">
      <h3>{title}</h3>
      <ul className="leaf-list">
        {texts.map((text) => (
          <li key={text}>
            <Icon shape={behaviourLeaf(true)} size={14} reach={11} />
            {text}
          </li>
        ))}
      </ul>
    </section>
  )
}
