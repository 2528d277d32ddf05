import { useSyncExternalStore } from 'react'
import { late } from '../../messages/late.ts'
import type { Installing } from '../../store/edge.ts'
import { useEdge } from '../../store/grove-context.tsx'

/** Offers to make Skill Grove an app of the device, by a click or by what the browser's menu has. */
export function InstallApp() {
  const { installing } = useEdge()
  return installing && <Offer installing={installing} />
}

function Offer({ installing }: { readonly installing: Installing }) {
  const state = useSyncExternalStore(installing.subscribe, installing.state)
  const words = late().offline
  return (
    <section>
      <h2>{words.install}</h2>
      <p className="hint">{state === 'installed' ? words.installed : words.installWhy}</p>
      {state === 'by-hand' && <p className="hint">{words.installHow}</p>}
      {state === 'offered' && (
        <button type="button" className="button" onClick={installing.ask}>
          {words.install}
        </button>
      )}
    </section>
  )
}
