/** Growing a tree from notes. */
export const workshopWords = {
  workshop: {
    title: 'Workshop',
  },
} as const
