type MoveHandler = (event: MouseEvent | TouchEvent | null) => void

/**
 * What React Flow needs to tell of each move by the person. Moves without an event are the app's
 * own; a press only begins one, while the first turn of a wheel already is one. `tellOfPress` hears of
 * each: it stops what glides, of which React Flow says nothing.
 */
export function whenMoved(
  tell: () => void,
  tellOfPress?: () => void,
): {
  readonly onMoveStart: MoveHandler
  readonly onMove: MoveHandler
} {
  return {
    onMoveStart(event) {
      if (event) tellOfPress?.()
      if (event?.type === 'wheel') tell()
    },
    onMove(event) {
      if (event) tell()
    },
  }
}
