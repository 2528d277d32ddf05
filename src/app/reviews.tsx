import { useState } from 'react'
import { EvidenceSection } from '../features/evidence/evidence-section.tsx'
import { FocusChooser } from '../features/focus/focus-chooser.tsx'
import { ReviewPage } from '../features/review/review-page.tsx'

/**
 * Self-evaluations, with the evidence of each skill where it is rated and talked about, and with the
 * focus where a talk closes.
 */
export function Reviews({ chosen }: { readonly chosen: string | undefined }) {
  const [today] = useState(() => new Date())
  return (
    <ReviewPage
      chosen={chosen}
      evidence={(at) => <EvidenceSection {...at} today={today} />}
      focus={(arrange) => <FocusChooser>{arrange}</FocusChooser>}
    />
  )
}
