import { useState } from 'react'
import { type Group, notesByGroup, type Workshop } from '../../domain/workshop.ts'
import { columnIndexes, ringOf, suggestedGrounds } from '../../domain/workshop-links.ts'
import { late } from '../../messages/late.ts'
import { useChangeWorkshop } from '../../store/workshops.ts'
import { groupName } from './group-names.ts'
import { LinkChoices } from './link-choices.tsx'
import './links.css'

/** What builds on what: for each skill, those that could carry it, the likely ones first. */
export function LinksStep({ workshop }: { readonly workshop: Workshop }) {
  const { id, groups, columns } = workshop
  const change = useChangeWorkshop(id)
  const [refused, setRefused] = useState<{ readonly group: string; readonly ring: string }>()
  const { links: words, columnNumber, order } = late().workshop
  const notes = notesByGroup(workshop.notes)
  const names = new Map(groups.map((group) => [group.id, groupName(group, notes.get(group.id))]))
  const byId = new Map(groups.map((group) => [group.id, group]))
  const nameOf = (group: string) => names.get(group) ?? ''
  const indexes = columnIndexes(workshop)
  const suggested = suggestedGrounds(workshop)

  function tick(group: Group, buildsOn: string, isTicked: boolean) {
    const ring = isTicked ? ringOf(byId, group.id, buildsOn) : undefined
    if (ring) {
      const [first = ''] = ring
      const named = [...ring, first].map(nameOf).join(words.arrow)
      setRefused({ group: group.id, ring: words.ring({ ring: named }) })
      return
    }
    setRefused(undefined)
    change({ kind: isTicked ? 'link' : 'unlink', group: group.id, buildsOn })
  }

  const rows = [...columns, undefined].map((column, index) => ({
    column,
    title:
      column === undefined
        ? order.unplaced
        : column.name === ''
          ? columnNumber({ number: index + 1 })
          : column.name,
    own: groups.filter((group) => group.column === column?.id),
  }))
  return (
    <section className="links-step" aria-labelledby="links-heading">
      <div className="step-heading">
        <h2 id="links-heading" tabIndex={-1}>
          {words.heading}
        </h2>
        <p className="aside">{words.hint}</p>
      </div>
      {groups.length === 0 && <p>{words.noGroups}</p>}
      <div className="links-columns">
        {rows
          .filter(({ own }) => own.length > 0)
          .map(({ column, title, own }) => (
            <section key={column?.id ?? ''} className="links-column" aria-label={title}>
              <h3 dir="auto">{title}</h3>
              {own.map((group) => (
                <LinkChoices
                  key={group.id}
                  skill={nameOf(group.id)}
                  chosen={group.buildsOn}
                  suggested={suggested.get(group.id) ?? []}
                  all={groups.filter((each) => each !== group).map((each) => each.id)}
                  nameOf={nameOf}
                  refusal={refused?.group === group.id ? refused.ring : undefined}
                  isMoved={
                    column !== undefined &&
                    indexes.get(group.id) !== columns.findIndex((each) => each.id === column.id)
                  }
                  onTick={(ground, isTicked) => {
                    tick(group, ground, isTicked)
                  }}
                />
              ))}
            </section>
          ))}
      </div>
    </section>
  )
}
