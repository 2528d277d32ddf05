import { useEffect, useId, useRef, useState } from 'react'
import { type Finding, type FindingGroup, groupOf } from '../../domain/finding.ts'
import { late } from '../../messages/late.ts'
import { findingWords } from './finding-words.ts'

/** How many findings of a group are listed at first, and how many each press adds. */
const LISTED = 40
const ADDED = 400

/** What matters most stands first. */
const GROUPS = ['left-out', 'guessed', 'repaired'] as const

/** All that was repaired, guessed and left out for a tree, each with its place. */
export function Report({ findings }: { readonly findings: readonly Finding[] }) {
  const words = late().importing
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{words.report}</h3>
      {findings.length === 0 && <p>{words.clean}</p>}
      {GROUPS.map((group) => (
        <Group
          key={group}
          group={group}
          findings={findings.filter((finding) => groupOf(finding) === group)}
        />
      ))}
    </section>
  )
}

function Group({
  group,
  findings,
}: {
  readonly group: FindingGroup
  readonly findings: readonly Finding[]
}) {
  const words = late().importing
  const id = useId()
  const [listed, setListed] = useState(LISTED)
  const firstAdded = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (listed > LISTED) firstAdded.current?.focus()
  }, [listed])
  if (findings.length === 0) return null
  return (
    <>
      <h4 id={id}>{words.groups[group === 'left-out' ? 'leftOut' : group]}</h4>
      <ul className="import-findings" aria-labelledby={id}>
        {findings.slice(0, listed).map((finding, index) => {
          const isFirstAdded = index > 0 && index === Math.max(LISTED, listed - ADDED)
          return (
            <li key={index} {...(isFirstAdded && { ref: firstAdded, tabIndex: -1 })}>
              <bdi>{findingWords(finding)}</bdi>
            </li>
          )
        })}
      </ul>
      {findings.length > listed && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            setListed(listed + ADDED)
          }}
        >
          {words.more({ count: Math.min(ADDED, findings.length - listed) })}
        </button>
      )}
    </>
  )
}
