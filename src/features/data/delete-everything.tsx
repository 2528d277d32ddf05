import { useState } from 'react'
import { late } from '../../messages/late.ts'
import type { Leaving } from '../../store/edge.ts'
import { useEdge } from '../../store/grove-context.tsx'
import { DeleteDialog } from './delete-dialog.tsx'

/** The way out: deletes all that is stored, after the person has asked for it in words. */
export function DeleteEverything() {
  const { leaving } = useEdge()
  return leaving && <WayOut leaving={leaving} />
}

function WayOut({ leaving }: { readonly leaving: Leaving }) {
  const [isAsked, setAsked] = useState(false)
  const words = late().deletion
  return (
    <section>
      <h2>{words.title}</h2>
      <p className="hint">{words.what}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          setAsked(true)
        }}
      >
        {words.open}
      </button>
      {isAsked && (
        <DeleteDialog
          leaving={leaving}
          onClose={() => {
            setAsked(false)
          }}
        />
      )}
    </section>
  )
}
