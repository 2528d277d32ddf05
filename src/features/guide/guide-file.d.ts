declare module '*/docs/guide.md' {
  export const guide: import('./guide-text.ts').GuideText
}
