/** What is said while a large tree is given its places. */
export const placingWords = {
  placing: {
    placing: 'Placing {skills, plural, one {# skill} other {# skills}}…',
    stop: 'Stop',
    stopped: 'The picture was stopped. The outline has every skill.',
    failed: 'The picture could not be made: {reason}. The outline has every skill.',
  },
} as const
