/** Self-evaluations, and the talk about them. */
export const reviewWords = {
  review: {
    title: 'Review',
  },
}
