import { createContext, useContext, useState } from 'react'
import { t } from '../messages/messages.ts'
import { useEdge, useGetState, useIsFrozen } from '../store/grove-context.tsx'

/** Shows what a sample person has made of the app. `undefined` where one is looking at a file already. */
export const SampleContext = createContext<(() => void) | undefined>(undefined)

/** What the tree that the app opens with is and where to begin, for whoever has rated nothing yet. */
export function FirstSteps({ tree }: { readonly tree: string }) {
  const { homeTree } = useEdge()
  const getState = useGetState()
  // Stays until the tree is opened again: a first rating must not move the tree.
  const [isNew] = useState(() => getState().records.ratings.length === 0)
  const isFrozen = useIsFrozen()
  const showSample = useContext(SampleContext)
  if (!isNew || isFrozen || tree !== homeTree) return null
  return (
    <p className="first-steps">
      {t.start.hint}{' '}
      {showSample && (
        <button type="button" className="text-button" onClick={showSample}>
          {t.start.sample}
        </button>
      )}
    </p>
  )
}
