import type { FallbackProps } from 'react-error-boundary'
import { Link } from 'wouter'
import { groveAddress, treeAddress } from '../domain/address.ts'
import { t } from '../messages/messages.ts'
import { useEdge } from '../store/grove-context.tsx'
import { MessagePage } from '../ui/message-page.tsx'

/** Shown in place of a page that failed while rendering. */
export function CrashedPage({ error, resetErrorBoundary }: FallbackProps) {
  const detail = error instanceof Error ? error.message : String(error)
  return (
    <MessagePage title={t.app.crashed} text={`${t.app.crashedHint} ${detail}`}>
      <button type="button" className="button button-main" onClick={resetErrorBoundary}>
        {t.app.tryAgain}
      </button>
      <WaysOut />
    </MessagePage>
  )
}

/** An address that is none of the app's. */
export function NotFoundPage() {
  return (
    <MessagePage title={t.notFound.title} text={t.notFound.hint}>
      <WaysOut />
    </MessagePage>
  )
}

/** An address of a tree that nobody knows. */
export function UnknownTreePage({ id }: { readonly id: string }) {
  return (
    <MessagePage title={t.tree.unknownTree({ id })} text={t.tree.unknownTreeHint}>
      <WaysOut />
    </MessagePage>
  )
}

function WaysOut() {
  const { homeTree } = useEdge()
  return (
    <>
      <Link className="button" href={treeAddress(homeTree)}>
        {t.tree.openHome}
      </Link>
      <Link className="button" href={groveAddress()}>
        {t.tree.openGrove}
      </Link>
    </>
  )
}
