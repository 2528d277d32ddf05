/** Looking at a file without taking it in. */
export const visitWords = {
  visit: {
    title: 'Visit',
  },
}
