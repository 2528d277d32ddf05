/** Evidence being written. It is no record yet, and is kept for as long as the page is open. */
export interface EvidenceDraft {
  readonly note: string
  /** The day it happened, as `2026-11-24`, or what was typed instead. */
  readonly on: string
  /** Id of the evidence that is being changed. */
  readonly replaces?: string
}
