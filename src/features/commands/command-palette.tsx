import { Search, X } from 'lucide-react'
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { ModalDialog } from '../../ui/modal-dialog.tsx'
import type { Command } from './command.ts'
import { CommandList } from './command-list.tsx'
import { commandFinder } from './find-commands.ts'
import './command-palette.css'

/**
 * Finds and does anything by name: a field with a list, after the ARIA combobox pattern. The field
 * keeps the focus; the arrow keys go through the list. `children` stand below the list.
 */
export function CommandPalette({
  commands,
  onRun,
  onClose,
  children,
}: {
  readonly commands: readonly Command[]
  /** Called with what was chosen. Closing first is up to the caller. */
  readonly onRun: (command: Command) => void
  readonly onClose: () => void
  readonly children?: ReactNode
}) {
  const [query, setQuery] = useState('')
  const [activeId, setActiveId] = useState<string>()
  const root = useRef<HTMLDivElement>(null)
  const id = useId()
  const find = useMemo(() => commandFinder(commands), [commands])
  const groups = useMemo(() => find(query), [find, query])
  const shown = groups.flatMap((group) => group.commands)
  const active = shown.find((each) => each.id === activeId) ?? shown[0]
  const optionId = (command: Command) => `${id}-${command.id}`

  useEffect(() => {
    const backdrop = root.current?.closest('dialog')
    const closeOutside = (event: MouseEvent) => {
      if (event.target === backdrop) onClose()
    }
    backdrop?.addEventListener('click', closeOutside)
    return () => {
      backdrop?.removeEventListener('click', closeOutside)
    }
  }, [onClose])

  function onKeyDown(event: KeyboardEvent) {
    // Enter may end a word in a script that is composed.
    if (event.nativeEvent.isComposing) return
    const at = active ? shown.indexOf(active) : -1
    if (event.key === 'ArrowDown') setActiveId(shown[(at + 1) % shown.length]?.id)
    else if (event.key === 'ArrowUp') setActiveId(shown.at(at - 1)?.id)
    else if (event.key === 'Enter' && active) onRun(active)
    else return
    event.preventDefault()
  }

  return (
    <ModalDialog title={late().commands.open} onAskToClose={onClose}>
      <div className="palette" ref={root}>
        <div className="palette-field">
          <Search aria-hidden="true" size={20} />
          <input
            type="text"
            role="combobox"
            aria-label={late().commands.open}
            aria-autocomplete="list"
            aria-expanded={shown.length > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={active && optionId(active)}
            autoComplete="off"
            spellCheck={false}
            placeholder={late().commands.placeholder}
            value={query}
            onChange={(event) => {
              setQuery(event.target.value)
              setActiveId(undefined)
            }}
            onKeyDown={onKeyDown}
          />
          <button type="button" className="round-button" aria-label={t.app.close} onClick={onClose}>
            <X aria-hidden="true" size={18} />
          </button>
        </div>
        <CommandList
          id={`${id}-list`}
          groups={groups}
          active={active}
          optionId={optionId}
          onPoint={setActiveId}
          onRun={onRun}
        />
        {shown.length === 0 && (
          <div className="palette-empty">
            <p>{late().commands.none({ query: query.trim() })}</p>
            <p className="hint">{late().commands.noneHint}</p>
          </div>
        )}
        <p className="visually-hidden" aria-live="polite">
          {query.trim() !== '' && late().commands.results({ count: shown.length })}
        </p>
        {children}
      </div>
    </ModalDialog>
  )
}
