/** How saving goes, as the edge reports it and the person sees it. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** `unsaved` is how many records wait for the disk; `reason` is in the browser's words. */
  | { readonly kind: 'failed'; readonly reason: string; readonly unsaved: number }
