import { type ReactNode, useEffect, useRef, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { Router } from 'wouter'
import { navigate, useHashLocation } from 'wouter/use-hash-location'
import { IMPORT_ADDRESS, parseAddress, sharedIn, treeAddress } from '../domain/address.ts'
import type { Tree } from '../domain/tree.ts'
import type { Kept } from '../features/sharing/kept-toast.tsx'
import { t } from '../messages/messages.ts'
import type { GroveFile } from '../store/edge.ts'
import { useActions, useEdge, useGetState, useGrove } from '../store/grove-context.tsx'
import { later } from '../ui/later.tsx'
import { Loading } from './loading.tsx'
import { App } from './app.tsx'
import { SampleContext } from './first-steps.tsx'
import type { FileSight, FileSightKind } from './file-sight.tsx'
import { useIncomingFiles } from './incoming-files.ts'
import { CrashedPage } from './message-pages.tsx'
import type { FileWays, Opening } from './opening.tsx'

// What only a file brings up comes with the file, or just after the first picture.
const FileDrop = later(() =>
  import('../features/visit/file-drop.tsx').then((module) => module.FileDrop),
)
const OpeningDialog = later(() => import('./opening.tsx').then((module) => module.OpeningDialog))
const SharedSight = later(
  () => import('./shared-sight.tsx').then((module) => module.SharedSight),
  Loading,
)
const KeptToast = later(() =>
  import('../features/sharing/kept-toast.tsx').then((module) => module.KeptToast),
)

/**
 * The app, and the files that are dropped on it or chosen to be looked at. What is in sight is part
 * of the page, not of the address: a visit ends when the page is loaded anew. Only a tree that came in
 * a link is in the address, and so there again.
 */
export function Visiting({ children }: { readonly children: ReactNode }) {
  const edge = useEdge()
  const halt = useGrove((state) => state.halt)
  /** What of a file is in sight in place of the person's own grove. */
  const [sight, setSight] = useState<FileSightKind>()
  /** What draws it, once that is here. */
  const [Sight, setDrawing] = useState<typeof FileSight>()
  const [opening, setOpening] = useState<Opening>()
  /** A file of another kind, of which a tree could be made. */
  const [dropped, setDropped] = useState<File>()
  const [ownAddress, setOwnAddress] = useState('/')
  // Differs each time, so that nothing of one file stays in sight with the next.
  const [turn, setTurn] = useState(0)
  const [kept, setKept] = useState<Kept>()
  const getState = useGetState()
  const { addTree } = useActions()
  const [location] = useHashLocation()
  const shared = sharedIn(location)
  // Where the person was before a link was opened in the same page.
  const before = useRef('/')
  useEffect(() => {
    if (!shared) before.current = location
  })

  useEffect(() => {
    // What had the focus went with the page that it was on.
    if (turn > 0) document.getElementById('content')?.focus()
  }, [turn])
  const lastRead = useRef(0)

  async function read(chosen: File, isDropped = false) {
    const file = chosen.name
    // Of several files in a row the last one counts, however long it takes.
    lastRead.current += 1
    const number = lastRead.current
    try {
      const [opened] = await Promise.all([edge.readFile(chosen), loadDrawing()])
      const isOther = isDropped && !opened.ok && !sight && (await isForImport(chosen))
      if (number !== lastRead.current) return
      if (isOther) {
        setDropped(chosen)
        setOpening(undefined)
        navigate(IMPORT_ADDRESS)
        return
      }
      setOpening(
        opened.ok
          ? { kind: 'opened', file: opened.file }
          : { kind: 'outcome', outcome: { file, opened } },
      )
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error)
      setOpening({ kind: 'outcome', outcome: { file, failure } })
    }
  }
  /** Whether a tree can be made of it; where trees are imported, also what is wrong with it is said. */
  async function isForImport(file: File): Promise<boolean> {
    const { kind } = await edge.readImport(file)
    const isThere = parseAddress(window.location.hash.slice(1)).page === 'import'
    return kind === 'read' || (kind === 'refused' && isThere)
  }
  /** Before anything of a file is offered, so that nothing empty is ever seen. */
  async function loadDrawing() {
    const drawing = await import('./file-sight.tsx')
    setDrawing(() => drawing.FileSight)
  }
  function leaveShared(address = before.current) {
    navigate(address, { replace: true })
    setTurn(turn + 1)
  }
  function keep(tree: Tree) {
    const { steps } = getState()
    addTree(tree)
    const step = getState().steps.done.at(-1)
    if (step && getState().steps !== steps) setKept({ name: tree.name, step })
    leaveShared(treeAddress(tree.id))
  }
  function show(next: FileSightKind | undefined) {
    if (shared) leaveShared()
    if (!sight) setOwnAddress(window.location.hash.slice(1))
    // The visitor walked about in somebody else's grove, and comes back to where they were.
    if (sight?.kind === 'visit') navigate(ownAddress, { replace: true })
    if (next?.kind === 'visit') navigate('/')
    setOpening(undefined)
    setTurn(turn + 1)
    setSight(next)
  }
  function leave() {
    show(undefined)
  }
  const ways: FileWays = {
    ask(file) {
      setOpening({ kind: 'opened', file })
    },
    look(file) {
      show({ kind: 'visit', file })
    },
    compare(file) {
      show({ kind: 'compare', file })
    },
    answer(file, review) {
      show({ kind: 'lead', file, review })
    },
    add(file) {
      void add(file)
    },
  }
  async function add(file: GroveFile) {
    const opened = await edge.addFile(file)
    leave()
    setOpening({ kind: 'outcome', outcome: { file: file.name, opened } })
  }
  async function showSample() {
    const [{ samplePerson }] = await Promise.all([
      import('../content/sample-person.ts'),
      loadDrawing(),
    ])
    const now = Date.now()
    const name = t.start.sampleName
    const records = samplePerson(now, name)
    const exportedAt = new Date(now).toISOString()
    ways.look({ name, exportedAt, records, unreadable: [], kept: [] })
  }
  const onFile = (file: File) => void read(file)
  const onDrop = (file: File) => void read(file, true)
  useIncomingFiles(onDrop)

  return (
    <Router hook={useHashLocation}>
      {shared ? (
        <SharedSight
          key={shared.data}
          {...shared}
          onFile={onFile}
          onKeep={keep}
          onOpen={(tree) => {
            leaveShared(treeAddress(tree))
          }}
          onLeave={() => {
            leaveShared()
          }}
        />
      ) : sight && Sight ? (
        <ErrorBoundary FallbackComponent={CrashedPage} onReset={leave}>
          <Sight key={turn} sight={sight} ways={ways} onFile={onFile} onLeave={leave} />
        </ErrorBoundary>
      ) : (
        <SampleContext value={() => void showSample()}>
          {/* Anew when it is frozen, so that no form is open that could keep nothing. */}
          <App
            key={halt ?? 'own'}
            notices={children}
            onFile={onFile}
            dropped={dropped}
            onTaken={() => {
              setDropped(undefined)
            }}
          />
        </SampleContext>
      )}
      {opening && !halt && (
        <OpeningDialog
          opening={opening}
          ways={ways}
          onClose={() => {
            setOpening(undefined)
          }}
        />
      )}
      {(shared ?? kept) && (
        <KeptToast
          kept={kept}
          onUndone={() => {
            navigate(treeAddress(edge.homeTree))
          }}
          onClose={() => {
            setKept(undefined)
          }}
        />
      )}
      {!halt && <FileDrop onFile={onDrop} />}
    </Router>
  )
}
