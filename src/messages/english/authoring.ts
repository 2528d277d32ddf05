/** Making and changing trees. */
export const authoringWords = {
  authoring: {
    title: 'Your own trees',
  },
} as const
