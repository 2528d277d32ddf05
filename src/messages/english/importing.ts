/** Trees out of files of other kinds. */
export const importingWords = {
  importing: {
    title: 'Import',
  },
} as const
