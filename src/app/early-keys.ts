import { ASKED, type Asked, askedBy } from '../features/commands/command-keys.ts'

/**
 * A key press before what hears it has come. What it asks for is kept with the page, until
 * `forgetEarlyAsk`.
 */
export function noteEarlyAsk(event: KeyboardEvent): void {
  const asked = askedBy(event)
  if (!asked) return
  event.preventDefault()
  document.documentElement.dataset.asked = asked
}

/** What was last asked for by key, if anything. */
export function earlyAsk(): Asked | undefined {
  const { asked } = document.documentElement.dataset
  return ASKED.find((each) => each === asked)
}

export function forgetEarlyAsk(): void {
  delete document.documentElement.dataset.asked
}
