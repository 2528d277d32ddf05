/** What goes out of the app. */
export const exportWords = {
  export: {
    export: 'Export',
    png: 'PNG',
    svg: 'SVG',
    backup: 'Backup',
    pngHint: 'A picture of this tree for your 1:1',
    svgHint: 'The same picture, to edit or print at any size',
    backupHint: 'Everything you have stored, as one file',
    title: (name: string) => (name === '' ? 'My skill tree' : `Skill tree of ${name}`),
    subtitle: (tree: string, date: string) => `${tree}, ${date}`,
    due: (date: string) => `Look back on ${date}.`,
    reason: (reason: string) => `Why: ${reason}`,
    next: (practice: string) => `Next: ${practice}`,
    working: 'Drawing the picture…',
    ready: (file: string) => `${file} is in your downloads.`,
    partial: (file: string) =>
      `${file} is in your downloads, but the browser’s storage could not be read: it holds only what this page knows.`,
    failed: (reason: string) =>
      `The file could not be made: ${reason} Nothing stored is affected. Try again, or choose another format.`,
    fileName: (tree: string, date: string) => `skill-grove-${tree}-${date}`,
    backupName: (date: string) => `skill-grove-${date}`,
  },
}
