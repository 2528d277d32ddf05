import { type ReactNode, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { acorn } from '../layout/acorn.ts'
import { HelpMenu } from '../features/help/help-menu.tsx'
import { t } from '../messages/messages.ts'
import { Icon } from '../ui/drawing.tsx'
import { later } from '../ui/later.tsx'
import { CrashedPage } from './message-pages.tsx'
import { SaveStatus } from './save-status.tsx'

// These come when they are asked for.
const ShortcutList = later(() =>
  import('../features/commands/shortcut-list.tsx').then((module) => module.ShortcutList),
)
const ReadingDialog = later(() =>
  import('../features/help/reading-dialog.tsx').then((module) => module.ReadingDialog),
)

/** A page in place of the app, with no way to anything else than what it offers. */
export function VisitFrame({ children }: { readonly children: ReactNode }) {
  return (
    <div className="visit-frame">
      <header className="bar">
        <span className="brand">
          <Icon shape={acorn('master', 'paper')} size={28} reach={13} />
          {t.app.name}
        </span>
        <div className="bar-end">
          <FrameHelp />
          <SaveStatus />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <ErrorBoundary FallbackComponent={CrashedPage}>{children}</ErrorBoundary>
      </main>
    </div>
  )
}

function FrameHelp() {
  const [opened, setOpened] = useState<'reading' | 'shortcuts'>()
  const close = () => {
    setOpened(undefined)
  }
  return (
    <>
      <HelpMenu
        hasGuide={false}
        onReading={() => {
          setOpened('reading')
        }}
        onShortcuts={() => {
          setOpened('shortcuts')
        }}
      />
      {opened === 'shortcuts' && <ShortcutList onClose={close} />}
      {opened === 'reading' && <ReadingDialog onClose={close} />}
    </>
  )
}
