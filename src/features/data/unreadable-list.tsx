import type { Unreadable } from '../../domain/problem.ts'
import { cutShort } from '../../messages/cut-short.ts'
import { describeProblem } from '../../messages/describe-problem.ts'
import { t } from '../../messages/messages.ts'

/** How many problems are listed before the rest is only counted. */
export const LISTED = 12

/** The records that could not be read, by their keys, and why. */
export function UnreadableList({ unreadable }: { readonly unreadable: readonly Unreadable[] }) {
  return (
    <ul>
      {unreadable.slice(0, LISTED).map(({ key, problems }) => (
        <li key={key}>
          <code>{cutShort(key)}</code> {problems.slice(0, LISTED).map(describeProblem).join(' ')}
        </li>
      ))}
      {unreadable.length > LISTED && <li>{t.data.more({ count: unreadable.length - LISTED })}</li>}
    </ul>
  )
}
