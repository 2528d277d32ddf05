import { ChevronDown, type LucideIcon } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'

export interface MenuItem {
  readonly name: string
  readonly hint: string
  readonly onChoose: () => void
}

/** A button that opens a menu, after the ARIA menu button pattern. */
export function Menu({
  label,
  icon: MenuIcon,
  items,
  section,
}: {
  readonly label: string
  /** Stands on the button in place of the label, which then is its name and its tooltip. */
  readonly icon?: LucideIcon
  readonly items: readonly MenuItem[]
  /** Items below the others, under a name of their own. */
  readonly section?: { readonly name: string; readonly items: readonly MenuItem[] }
}) {
  const [isOpen, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const id = useId()

  useEffect(() => {
    if (!isOpen) return
    choices(list.current)[0]?.focus()
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => {
      document.removeEventListener('pointerdown', closeOutside)
    }
  }, [isOpen])

  function close() {
    setOpen(false)
    button.current?.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    const all = choices(list.current)
    const at = all.findIndex((choice) => choice === document.activeElement)
    const target = {
      ArrowDown: all[(at + 1) % all.length],
      ArrowUp: all.at(at - 1),
      Home: all[0],
      End: all.at(-1),
    }[event.key]
    if (event.key === 'Escape') close()
    else if (event.key === 'Tab') setOpen(false)
    else if (target) target.focus()
    else return
    if (event.key !== 'Tab') event.preventDefault()
  }

  const choice = (item: MenuItem) => (
    <li key={item.name} role="none">
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        aria-label={item.name}
        aria-description={item.hint}
        onClick={() => {
          close()
          item.onChoose()
        }}
      >
        <span className="menu-name">{item.name}</span>
        <span className="menu-hint">{item.hint}</span>
      </button>
    </li>
  )

  return (
    <div className="menu" ref={root}>
      <button
        ref={button}
        type="button"
        className={MenuIcon ? 'menu-round' : 'button button-main'}
        aria-label={MenuIcon && label}
        title={MenuIcon && label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setOpen(!isOpen)
        }}
      >
        {MenuIcon ? (
          <MenuIcon aria-hidden="true" size={20} />
        ) : (
          <>
            {label}
            <ChevronDown aria-hidden="true" size={16} />
          </>
        )}
      </button>
      {isOpen && (
        <ul id={id} ref={list} role="menu" aria-label={label} onKeyDown={onKeyDown}>
          {items.map(choice)}
          {section && (
            <li role="none" className="menu-section">
              <span aria-hidden="true">{section.name}</span>
              <ul role="group" aria-label={section.name}>
                {section.items.map(choice)}
              </ul>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}

function choices(list: HTMLElement | null): HTMLButtonElement[] {
  return [...(list?.querySelectorAll<HTMLButtonElement>('[role=menuitem]') ?? [])]
}
