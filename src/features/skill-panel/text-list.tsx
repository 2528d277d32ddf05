import { behaviourLeaf } from '../../layout/tree-marks.ts'
import type { LanguageMarks } from '../../store/use-language-of.ts'
import { Icon } from '../../ui/drawing.tsx'

/** Sentences, each behind a small leaf. */
export function TextList({
  texts,
  marks,
}: {
  readonly texts: readonly string[]
  readonly marks: LanguageMarks
}) {
  return (
    <ul className="leaf-list">
      {texts.map((text) => (
        <li key={text}>
          <Icon shape={behaviourLeaf(true)} size={14} reach={11} />
          <span {...marks}>{text}</span>
        </li>
      ))}
    </ul>
  )
}
