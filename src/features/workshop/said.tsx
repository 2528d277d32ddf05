import { type ReactNode, useState } from 'react'

/** What is said politely to whoever hears the page, and how to say something. */
export function useSaid(): readonly [ReactNode, (text: string) => void] {
  const [said, setSaid] = useState({ text: '', count: 0 })
  const region = (
    <p className="visually-hidden" aria-live="polite">
      {/* Another one each time, so that the same can be said twice. */}
      <span key={said.count}>{said.text}</span>
    </p>
  )
  return [
    region,
    (text) => {
      setSaid({ text, count: said.count + 1 })
    },
  ]
}
