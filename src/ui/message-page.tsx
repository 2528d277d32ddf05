import type { ReactNode } from 'react'

/** A page that only says something and offers ways on. */
export function MessagePage({
  title,
  text,
  children,
}: {
  readonly title: string
  readonly text: string
  readonly children: ReactNode
}) {
  return (
    <div className="message-page" role="alert">
      <title>{title}</title>
      <h1>{title}</h1>
      <p>{text}</p>
      <div className="button-row">{children}</div>
    </div>
  )
}
