import { useRef } from 'react'
import { Link } from 'wouter'
import { workshopAddress } from '../../domain/address.ts'
import { late } from '../../messages/late.ts'
import { dateOf, t } from '../../messages/messages.ts'
import { useActions, useGrove } from '../../store/grove-context.tsx'
import { workshopsIn } from '../../store/workshops.ts'
import { BeginForm } from './begin-form.tsx'
import { useSaid } from './said.tsx'
import { STEPS } from './steps.ts'

/** What a workshop is, how to begin one, and those that were begun. */
export function WorkshopHome() {
  const workshops = useGrove(workshopsIn)
  const { changeWorkshop } = useActions()
  const heading = useRef<HTMLHeadingElement>(null)
  const [said, say] = useSaid()
  const words = late().workshop
  return (
    <div className="workshop-page workshop-home">
      <title>{t.app.pageTitle({ page: words.title })}</title>
      <div className="page-title">
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <p className="aside">{words.aside}</p>
      </div>
      <div className="workshop-start">
        <section className="workshop-method">
          <p>{words.intro}</p>
          <ol>
            {STEPS.map((step) => (
              <li key={step}>
                <strong>{words.steps[step]}</strong>
                <span>{words.method[step]}</span>
              </li>
            ))}
          </ol>
        </section>
        <BeginForm />
      </div>
      {workshops.length > 0 && (
        <section aria-labelledby="workshops-kept">
          <h2 id="workshops-kept">{words.yours}</h2>
          <ul className="workshops-kept">
            {workshops.map(({ id, name, notes, groups, changedAt }) => (
              <li key={id}>
                <h3>
                  <Link
                    href={workshopAddress(id, notes.length === 0 ? 'notes' : 'wall')}
                    dir="auto"
                  >
                    {name}
                  </Link>
                </h3>
                <p className="hint">
                  {words.holds({
                    notes: notes.length,
                    groups: groups.length,
                    date: dateOf(new Date(changedAt)),
                  })}
                </p>
                <button
                  type="button"
                  className="text-button"
                  aria-label={words.removeOf({ name })}
                  onClick={() => {
                    changeWorkshop(id, { kind: 'remove' })
                    say(words.removed({ name }))
                    // The button goes with what it stood by.
                    heading.current?.focus()
                  }}
                >
                  {words.remove}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {said}
    </div>
  )
}
