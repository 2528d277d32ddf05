import { useEffect, useEffectEvent, useState } from 'react'
import { parseAddress } from '../../domain/address.ts'
import { QUICK_DRAFT } from '../../domain/evidence-draft.ts'
import { homeOfSkill } from '../../domain/evidence-skills.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { useGetState } from '../../store/grove-context.tsx'
import { treesOf } from '../../store/selectors.ts'
import { Toast } from '../../ui/toast.tsx'
import { EvidenceDialog } from './evidence-dialog.tsx'
import { isQuickAdd } from './shortcut.ts'
import { useQuickDraft } from './use-quick-draft.ts'

/** The way to add evidence from any page: a shortcut that opens the form on top of it. */
export function QuickEvidence({ location }: { readonly location: string }) {
  const [isOpen, setOpen] = useState(false)
  const [said, setSaid] = useState<string>()
  const getState = useGetState()
  const beginDraft = useQuickDraft()

  const open = useEffectEvent((event: KeyboardEvent) => {
    if (!isQuickAdd(event) || getState().isFrozen === true) return
    event.preventDefault()
    // One dialog at a time: the one that is open may be this one, or waits for an answer.
    if (document.querySelector('dialog[open]')) return
    const address = parseAddress(location)
    const shown =
      address.page === 'tree' && address.skill !== undefined
        ? homeOfSkill(treesOf(getState()).get(address.tree), address.skill)
        : undefined
    beginDraft(shown)
    setOpen(true)
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      open(event)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [])

  return (
    <>
      {isOpen && (
        <EvidenceDialog
          draftKey={QUICK_DRAFT}
          onKept={() => {
            setSaid(late().evidence.kept)
          }}
          onClose={() => {
            setOpen(false)
          }}
        />
      )}
      <Toast
        message={said}
        isLasting={false}
        closeLabel={t.app.close}
        onClose={() => {
          setSaid(undefined)
        }}
      />
    </>
  )
}
