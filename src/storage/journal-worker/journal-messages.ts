/** What the page asks of the worker, and what it answers, by the same id. */
export type Request =
  | { readonly id: number; readonly kind: 'read' | 'forget' }
  | { readonly id: number; readonly kind: 'append' | 'snapshot'; readonly text: string }

export interface Answer {
  readonly id: number
  /** Of `read`: the texts of all files, from old to new. */
  readonly texts?: readonly string[]
  /** Why it was not done, in the browser's words. */
  readonly reason?: string
}
