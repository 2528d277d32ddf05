import { useId } from 'react'
import { type Finding, type FindingGroup, groupOf } from '../../domain/finding.ts'
import { late } from '../../messages/late.ts'
import { findingWords } from './finding-words.ts'

/** How many findings of a group are listed. */
const LISTED = 40

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
  if (findings.length === 0) return null
  return (
    <>
      <h4 id={id}>{words.groups[group === 'left-out' ? 'leftOut' : group]}</h4>
      <ul className="import-findings" aria-labelledby={id}>
        {findings.slice(0, LISTED).map((finding, index) => (
          <li key={index}>
            <bdi>{findingWords(finding)}</bdi>
          </li>
        ))}
        {findings.length > LISTED && <li>{words.more({ count: findings.length - LISTED })}</li>}
      </ul>
    </>
  )
}
