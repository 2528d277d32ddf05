/** A tree of so many skills that its picture is simplified. */
export const largeTreeWords = {
  largeTree: {
    simplified:
      'This picture of {count, plural, one {# skill} other {# skills}} is simplified: the cards in sight can be read here, the arrow keys reach all of them, and the outline lists all.',
    far: '{count, plural, one {# skill} other {# skills}}, a mark each. Zoom in for names.',
  },
} as const
