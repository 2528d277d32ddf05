/** Lengths of the picture in px, shared by whatever is placed or drawn. */

export const CARD_WIDTH = 140
export const CARD_HEIGHT = 74

/** From the left side of one column's cards to the left side of the next column's. */
export const COLUMN_STEP = 202

/** From the top of one card to the top of the next, in the column that has most cards. */
export const ROW_STEP = 102

/** The round level mark straddles the middle of a card's leading side, so it sticks out this far. */
export const MARK_RADIUS = 19

/** A destination beside the tree, and from the top of one to the top of the next in its column. */
export const DESTINATION_WIDTH = 152
export const DESTINATION_HEIGHT = 86
export const DESTINATION_STEP = 100

/** From the last column's trailing side to the rim of the destinations' marks: room for an acorn. */
export const DESTINATION_DISTANCE = 68

/** Free height between two cards of the fullest column. */
export const ROW_GAP = ROW_STEP - CARD_HEIGHT

/** Left side of the cards in a column, when the first column is at the left. */
export function columnX(column: number): number {
  return MARK_RADIUS + column * COLUMN_STEP
}
