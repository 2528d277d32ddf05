import { useState } from 'react'
import { LEVELS } from '../../domain/level.ts'
import type { Tree } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { listOf, t } from '../../messages/messages.ts'
import { Fold } from '../../ui/fold.tsx'

/** The same as the picture in words, with the behaviours of each skill. */
export function DraftWords({ tree }: { readonly tree: Tree }) {
  const [isOpen, setOpen] = useState(false)
  const { tree: words, links } = late().workshop
  const nameOf = (id: string) => tree.skills.find((skill) => skill.id === id)?.name ?? id
  return (
    <Fold
      title={words.inWords}
      isOpen={isOpen}
      onToggle={() => {
        setOpen(!isOpen)
      }}
    >
      {isOpen &&
        tree.tiers.map((tier) => (
          <section key={tier.id} className="draft-tier">
            <h4 dir="auto">{tier.name}</h4>
            {tree.skills
              .filter((skill) => skill.tier === tier.id)
              .map(({ id, name, buildsOn, guidance }) => (
                <div key={id}>
                  <h5 dir="auto">{name}</h5>
                  {buildsOn.length > 0 && (
                    <p className="hint">
                      {links.buildsOn({ skill: name })} {listOf(buildsOn.map(nameOf))}
                    </p>
                  )}
                  <ul>
                    {LEVELS.flatMap((level) =>
                      (guidance?.levels[level] ?? []).map((text) => (
                        <li key={`${level} ${text}`}>
                          <span className={`level-${level}`}>{t.level[level]}</span>{' '}
                          <span dir="auto">{text}</span>
                        </li>
                      )),
                    )}
                  </ul>
                </div>
              ))}
          </section>
        ))}
    </Fold>
  )
}
