import { useState } from 'react'
import { late } from '../../messages/late.ts'
import { listOf } from '../../messages/messages.ts'
import { Nothing } from './nothing.tsx'

/** Up to this many names are never folded; of more, one less is shown. */
const SHORT = 3

/** Names in a sentence. Of a long list the rest is counted, and unfolds by a press. */
export function FoldedNames({
  names,
  sentence,
  column,
  skill,
}: {
  readonly names: readonly string[]
  readonly sentence: (list: string) => string
  /** The head of the column and the skill of the row, which tell several folds apart. */
  readonly column: string
  readonly skill: string
}) {
  const [isOpen, setOpen] = useState(false)
  const words = late().focus.leverage
  if (names.length === 0) return <Nothing />
  if (names.length <= SHORT) return sentence(listOf(names))
  const rest = names.length - SHORT + 1
  return (
    <>
      {sentence(isOpen ? listOf(names) : names.slice(0, SHORT - 1).join(words.comma))}{' '}
      <button
        type="button"
        className="text-button"
        aria-expanded={isOpen}
        aria-label={
          isOpen ? words.fewerOf({ column, skill }) : words.moreOf({ count: rest, column, skill })
        }
        onClick={() => {
          setOpen(!isOpen)
        }}
      >
        {isOpen ? words.fewer : words.more({ count: rest })}
      </button>
    </>
  )
}
