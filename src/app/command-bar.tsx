import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { Link } from 'wouter'
import { guideAddress } from '../domain/address.ts'
import { type Asked, askedBy, isAppleKeyboard } from '../features/commands/command-keys.ts'
import '../features/commands/command-button.css'
import { HelpMenu } from '../features/help/help-menu.tsx'
import { late } from '../messages/late.ts'
import { later } from '../ui/later.tsx'
import { earlyAsk, forgetEarlyAsk } from './early-keys.ts'

// These come when they are asked for.
const Palette = later(() => import('./palette.tsx').then((module) => module.Palette))
const ShortcutList = later(() =>
  import('../features/commands/shortcut-list.tsx').then((module) => module.ShortcutList),
)
const ReadingDialog = later(() =>
  import('../features/help/reading-dialog.tsx').then((module) => module.ReadingDialog),
)

const NewTreeDialog = later(() =>
  import('../features/own-trees/new-tree-dialog.tsx').then((module) => module.NewTreeDialog),
)

/** The way to find and do anything, by button and by key, and the way to help. */
export function CommandBar({ location }: { readonly location: string }) {
  const [opened, setOpened] = useState<Asked | 'reading' | 'new-tree' | undefined>(earlyAsk)
  const [said, setSaid] = useState('')
  const close = () => {
    setOpened(undefined)
  }
  useEffect(() => {
    forgetEarlyAsk()
    const onKeyDown = (event: KeyboardEvent) => {
      const asked = askedBy(event)
      if (!asked) return
      // Taken in any case: browsers have uses for these keys, too.
      event.preventDefault()
      // One dialog at a time: the one that is open waits for an answer.
      if (!document.querySelector('dialog[open]')) setOpened(asked)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [])
  return (
    <>
      <button
        type="button"
        className="command-button"
        aria-keyshortcuts="Control+K Meta+K"
        title={late().commands.open}
        onClick={() => {
          setOpened('palette')
        }}
      >
        <Search aria-hidden="true" size={18} />
        <span>{late().commands.open}</span>
        <kbd aria-hidden="true">
          {isAppleKeyboard() ? late().commands.keysApple : late().commands.keys}
        </kbd>
      </button>
      <HelpMenu
        onReading={() => {
          setOpened('reading')
        }}
        onShortcuts={() => {
          setOpened('shortcuts')
        }}
      />
      {opened === 'palette' && (
        <Palette
          location={location}
          onShortcuts={() => {
            setOpened('shortcuts')
          }}
          onReading={() => {
            setOpened('reading')
          }}
          onNewTree={() => {
            setOpened('new-tree')
          }}
          onRun={(command) => {
            // The dialog goes first, and gives the focus back: what is done may take it.
            flushSync(close)
            command.run()
            setSaid(command.said ?? '')
          }}
          onClose={close}
        />
      )}
      {opened === 'shortcuts' && <ShortcutList onClose={close} />}
      {opened === 'new-tree' && <NewTreeDialog onClose={close} />}
      {opened === 'reading' && (
        <ReadingDialog onClose={close}>
          <p>
            <Link className="button" href={guideAddress()} onClick={close}>
              {late().help.guide}
            </Link>
          </p>
        </ReadingDialog>
      )}
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </>
  )
}
