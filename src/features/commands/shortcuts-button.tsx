import { useState } from 'react'
import { late } from '../../messages/late.ts'
import { later } from '../../ui/later.tsx'

const ShortcutList = later(() =>
  import('./shortcut-list.tsx').then((module) => module.ShortcutList),
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
        <ShortcutList
          onClose={() => {
            setOpen(false)
          }}
        />
      )}
    </>
  )
}
