import { late } from '../../messages/late.ts'

/** What can be done with the chosen notes; how to choose some while there are none. */
export function WallTools({
  count,
  onMove,
  onReword,
  onRemove,
  onClear,
}: {
  /** How many notes are chosen. */
  readonly count: number
  readonly onMove: () => void
  readonly onReword: () => void
  readonly onRemove: () => void
  readonly onClear: () => void
}) {
  const words = late().workshop.wall
  return (
    <div className="wall-tools" role="group" aria-label={words.chosen({ count })}>
      <p>
        <strong>{words.chosen({ count })}</strong>
      </p>
      {count === 0 ? (
        <p className="hint keys-hint">{words.keys}</p>
      ) : (
        <div className="button-row">
          <button type="button" className="button button-main" onClick={onMove}>
            {words.move}
          </button>
          {count === 1 && (
            <button type="button" className="button" onClick={onReword}>
              {words.reword}
            </button>
          )}
          <button type="button" className="button" onClick={onRemove}>
            {words.remove}
          </button>
          <button type="button" className="button" onClick={onClear}>
            {words.clear}
          </button>
        </div>
      )}
    </div>
  )
}
