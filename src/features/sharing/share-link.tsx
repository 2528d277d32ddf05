import { useId } from 'react'
import { LINK_LIMIT } from '../../domain/tree-link.ts'
import { late } from '../../messages/late.ts'
import { FormField } from '../../ui/form-field.tsx'

/** What can be had as a link: the whole tree, what is left without its longer words, or nothing. */
export type TreeLink =
  | { readonly kind: 'whole' | 'bare'; readonly address: string }
  | { readonly kind: 'too-long'; readonly length: number }

/** The link to a tree, to be copied, or why there is none. */
export function ShareLink({
  link,
  onCopy,
}: {
  readonly link: TreeLink
  readonly onCopy: (address: string) => void
}) {
  const id = useId()
  const words = late().sharing.link
  return (
    <section className="sharing-part" aria-labelledby={id}>
      <h3 id={id}>{words.title}</h3>
      {link.kind === 'too-long' ? (
        <p>{words.tooLong({ count: link.length, limit: LINK_LIMIT })}</p>
      ) : (
        <>
          <p className="hint">{words.hint}</p>
          {link.kind === 'bare' && <p>{words.bare}</p>}
          <FormField label={words.field}>
            {(ties) => (
              <input
                {...ties}
                type="text"
                dir="ltr"
                readOnly
                value={link.address}
                onFocus={(event) => {
                  // From its end, so that its beginning is seen.
                  event.target.setSelectionRange(0, link.address.length, 'backward')
                }}
              />
            )}
          </FormField>
          <div className="button-row">
            <button
              type="button"
              className="button button-main"
              onClick={() => {
                onCopy(link.address)
              }}
            >
              {words.copy}
            </button>
            <span className="hint">{words.length({ count: link.address.length })}</span>
          </div>
        </>
      )}
    </section>
  )
}
