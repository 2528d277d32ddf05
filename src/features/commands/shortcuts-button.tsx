import { lazy, Suspense, useState } from 'react'
import { late } from '../../messages/late.ts'

const ShortcutList = lazy(() =>
  import('./shortcut-list.tsx').then((module) => ({ default: module.ShortcutList })),
)

/** Opens the list of all keys. */
export function ShortcutsButton() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        aria-label={late().commands.shortcuts.title}
        onClick={() => {
          setOpen(true)
        }}
      >
        <span aria-hidden="true">{late().commands.shortcuts.sign}</span>
      </button>
      {isOpen && (
        <Suspense>
          <ShortcutList
            onClose={() => {
              setOpen(false)
            }}
          />
        </Suspense>
      )}
    </>
  )
}
