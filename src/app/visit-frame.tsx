import { type ReactNode, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { acorn } from '../layout/acorn.ts'
import { t } from '../messages/messages.ts'
import { Icon } from '../ui/drawing.tsx'
import { CrashedPage } from './message-pages.tsx'
import { SaveStatus } from './save-status.tsx'

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
          <SaveStatus />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <ErrorBoundary FallbackComponent={CrashedPage}>
          <Suspense fallback={<p className="loading">{t.app.loading}</p>}>{children}</Suspense>
        </ErrorBoundary>
      </main>
    </div>
  )
}
