import { useId } from 'react'
import type { Clash } from '../../domain/clash.ts'
import type { Tree } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { clashName, clashText } from './difference-words.ts'

/** Where a newer original says something else than the person, each with both and the choice. */
export function ClashList({
  clashes,
  tree,
  onSettle,
}: {
  readonly clashes: readonly Clash[]
  readonly tree: Tree
  readonly onSettle: (clash: Clash, keepsMine: boolean) => void
}) {
  const id = useId()
  const words = late().authoring.changed.clash
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{words.title}</h3>
      <p className="hint">{words.hint}</p>
      <ul className="clashes">
        {clashes.map((clash) => {
          const what = clashName(clash, tree)
          return (
            <li key={JSON.stringify([clash.of, clash.id, clash.field])}>
              <strong>{what}</strong>
              <dl>
                <dt>{words.mine}</dt>
                <dd>{clashText(clash, clash.mine, tree)}</dd>
                <dt>{words.theirs}</dt>
                <dd>{clashText(clash, clash.theirs, tree)}</dd>
              </dl>
              <div className="button-row">
                <button
                  type="button"
                  className="button"
                  aria-label={words.keepOf({ what })}
                  onClick={() => {
                    onSettle(clash, true)
                  }}
                >
                  {words.keep}
                </button>
                <button
                  type="button"
                  className="button"
                  aria-label={words.takeOf({ what })}
                  onClick={() => {
                    onSettle(clash, false)
                  }}
                >
                  {words.take}
                </button>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
