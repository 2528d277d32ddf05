import { useState } from 'react'
import { late } from '../../messages/late.ts'
import { NewTreeDialog } from './new-tree-dialog.tsx'

/** The button that makes a new tree, after it has asked what with. */
export function NewTree() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          setOpen(true)
        }}
      >
        {late().authoring.fresh.open}
      </button>
      {isOpen && (
        <NewTreeDialog
          onClose={() => {
            setOpen(false)
          }}
        />
      )}
    </>
  )
}
