import { type ReactNode, useEffect } from 'react'

const PICTURE = '.first-picture'

/**
 * Remembers what gets the focus in the first picture, which goes when the app is drawn in its place.
 * Returns a selector of the same thing in the app.
 */
export function watchFirstFocus(): () => string | undefined {
  let last: Element | null = null
  const note = () => {
    last = document.activeElement?.closest(`${PICTURE} *`) ?? null
  }
  note()
  document.addEventListener('focusin', note)
  return () => {
    document.removeEventListener('focusin', note)
    return last ? selectorOf(last) : undefined
  }
}

/** A skill is another kind of element in the app; links and landmarks are the same. */
function selectorOf(element: Element): string | undefined {
  const marks = ['data-skill', 'href', 'id'].flatMap((name) => {
    const value = element.closest(`${PICTURE} [${name}]`)?.getAttribute(name)
    return value === null || value === undefined ? [] : [`[${name}="${CSS.escape(value)}"]`]
  })
  return marks[0]
}

/** Gives the focus to what has the place of what had it in the first picture. */
export function KeptFocus({
  focused,
  children,
}: {
  readonly focused: () => string | undefined
  readonly children: ReactNode
}) {
  useEffect(() => {
    const selector = focused()
    if (selector === undefined) return
    // React Flow has its nodes drawn one step after itself.
    const frame = requestAnimationFrame(() => {
      document.querySelector<HTMLElement>(selector)?.focus()
    })
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [focused])
  return children
}
