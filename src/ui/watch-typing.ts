const WRITTEN_IN = 'textarea, input:not([type=radio], [type=checkbox], [type=search])'

/**
 * Watches what is typed on the page. Returns whether any of it still stands in a form: it was
 * neither sent nor discarded, and would be lost with the page.
 */
export function watchTyping(page: Document): () => boolean {
  const typed = new Set<HTMLInputElement | HTMLTextAreaElement>()
  page.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return
    // What stands outside of forms is taken letter by letter.
    if (target.matches(WRITTEN_IN) && target.form) typed.add(target)
  })
  return () => {
    for (const field of typed) if (!field.isConnected) typed.delete(field)
    return [...typed].some(({ value }) => value.trim() !== '')
  }
}
