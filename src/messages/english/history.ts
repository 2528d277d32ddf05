/** How levels came about. */
export const historyWords = {
  history: {
    title: 'History',
  },
}
