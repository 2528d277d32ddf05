/** Keeps the title bar of the installed app, and the browser's on phones, in the colour of the page. */
export function colourTheBar(): void {
  const root = document.documentElement
  const apply = () => {
    const paper = getComputedStyle(root).getPropertyValue('--paper').trim()
    for (const meta of document.querySelectorAll('meta[name=theme-color]')) {
      meta.setAttribute('content', paper)
    }
  }
  apply()
  new MutationObserver(apply).observe(root, { attributeFilter: ['data-theme'] })
}
