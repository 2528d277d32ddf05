/** How long something may take to come, in ms: a large tree is placed in a few seconds. */
const PATIENCE = 10_000

/**
 * Gives the focus to what `selector` finds, at once or as soon as it is in the page. Given up when
 * something else has taken the focus meanwhile.
 */
export function focusWhenThere(selector: string, options: FocusOptions): void {
  const focus = () => {
    const found = document.querySelector<HTMLElement>(selector)
    found?.focus(options)
    return found !== null
  }
  if (focus()) return
  const end = new AbortController()
  const observer = new MutationObserver(() => {
    if (focus()) end.abort()
  })
  observer.observe(document.body, { childList: true, subtree: true })
  const giveUp = () => {
    end.abort()
  }
  const timer = setTimeout(giveUp, PATIENCE)
  document.addEventListener('focusin', giveUp, { signal: end.signal })
  end.signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
}
