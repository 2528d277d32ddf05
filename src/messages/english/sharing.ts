/** Trees as files of other kinds, and as links. */
export const sharingWords = {
  sharing: {
    title: 'Share',
  },
} as const
