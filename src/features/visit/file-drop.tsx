import { useEffect, useEffectEvent, useState } from 'react'
import { late } from '../../messages/late.ts'
import './visit.css'

/** Takes a file that is dropped anywhere in the app, and says so while it hangs over the page. */
export function FileDrop({ onFile }: { readonly onFile: (file: File) => void }) {
  const [isOver, setOver] = useState(false)
  const onDrag = useEffectEvent((event: DragEvent) => {
    const transfer = event.dataTransfer
    if (!transfer?.types.includes('Files') || takesFiles(event.target)) {
      setOver(false)
      return
    }
    // Left alone, the browser would leave the app for the file.
    event.preventDefault()
    setOver(event.type === 'dragover')
    const [file] = transfer.files
    if (event.type === 'drop' && file) onFile(file)
  })
  const onGone = useEffectEvent((event: DragEvent) => {
    // It has left the window when it enters nothing else.
    if (event.relatedTarget === null) setOver(false)
  })

  useEffect(() => {
    const drag = (event: DragEvent) => {
      onDrag(event)
    }
    const gone = (event: DragEvent) => {
      onGone(event)
    }
    window.addEventListener('dragover', drag)
    window.addEventListener('drop', drag)
    window.addEventListener('dragleave', gone)
    return () => {
      window.removeEventListener('dragover', drag)
      window.removeEventListener('drop', drag)
      window.removeEventListener('dragleave', gone)
    }
  }, [])

  if (!isOver) return null
  return (
    <div className="drop-hint">
      <p>{late().visit.drop}</p>
    </div>
  )
}

/** A field for files takes them by itself. */
function takesFiles(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'file'
}
