import { useRef, useState } from 'react'
import { type Clash, settled } from '../../domain/clash.ts'
import { type Difference, differences } from '../../domain/differences.ts'
import type { Change } from '../../domain/edit.ts'
import type { Tree } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { stepWords } from '../../messages/step-words.ts'
import { clashesIn } from '../../store/clashes.ts'
import { editedTree } from '../../store/edited-trees.ts'
import { useActions, useGrove } from '../../store/grove-context.tsx'
import { guidedTreesOf, originalsOf, treesOf } from '../../store/selectors.ts'
import { skillNamesOf } from '../../store/unplaced.ts'
import { useGuidance } from '../../store/use-guidance.ts'
import { ModalDialog } from '../../ui/modal-dialog.tsx'
import { ClashList } from './clash-list.tsx'
import { clashName, differenceWords } from './difference-words.ts'
import './own-trees.css'

/** In what a tree differs from its original, each with the way back, and where the two clash. */
export function ChangedDialog({
  treeId,
  onClose,
}: {
  readonly treeId: string
  readonly onClose: () => void
}) {
  // The words of levels are compared, too.
  useGuidance(treeId)
  const tree = useGrove((state) => guidedTreesOf(state).get(treeId))
  const original = useGrove((state) => originalsOf(state).get(treeId))
  return tree && original && <Changed tree={tree} original={original} onClose={onClose} />
}

function Changed({
  tree,
  original,
  onClose,
}: {
  readonly tree: Tree
  readonly original: Tree
  readonly onClose: () => void
}) {
  const edits = useGrove((state) => state.records.edits)
  const names = useGrove(skillNamesOf)
  const { edit } = useActions()
  const [said, setSaid] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const words = late().authoring.changed
  const merged = editedTree(original, edits)
  const clashes = clashesIn(original, edits)
  const all = differences(original, merged.tree)

  function run(changes: readonly Change[], done: string, what: string) {
    const refusal = edit(tree.id, changes)
    setSaid(refusal ? words.refused({ what }) : done)
    // The button goes with what it stood by.
    if (!refusal) list.current?.focus()
  }
  function takeBack(difference: Difference) {
    const what = differenceWords(difference, names)
    run(difference.back, words.isBack({ what }), what)
  }
  function settle(clash: Clash, keepsMine: boolean) {
    const what = clashName(clash, tree)
    run([settled(clash, keepsMine)], words.clash.isChosen({ what }), what)
  }
  return (
    <ModalDialog title={words.title({ tree: tree.name })} onAskToClose={onClose}>
      <div ref={list} tabIndex={-1} className="changed">
        {clashes.length > 0 && <ClashList clashes={clashes} tree={merged.tree} onSettle={settle} />}
        {all.length > 0 ? (
          <Differences all={all} names={names} onBack={takeBack} />
        ) : (
          <p>{words.none}</p>
        )}
        <Skipped skipped={merged.skipped} />
      </div>
      <p aria-live="polite">{said}</p>
      <div className="button-row">
        <button type="button" className="button button-main" onClick={onClose}>
          {t.app.close}
        </button>
        {all.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => {
              run([{ kind: 'restore' }], words.isOriginal, '')
            }}
          >
            {words.original}
          </button>
        )}
      </div>
    </ModalDialog>
  )
}

function Differences({
  all,
  names,
  onBack,
}: {
  readonly all: readonly Difference[]
  readonly names: ReadonlyMap<string, string>
  readonly onBack: (difference: Difference) => void
}) {
  const words = late().authoring.changed
  return (
    <>
      <p className="hint">{words.hint}</p>
      <ul className="changed-list">
        {all.map((difference) => {
          const what = differenceWords(difference, names)
          return (
            <li key={JSON.stringify(difference.back)}>
              <span>{what}</span>
              <button
                type="button"
                className="text-button"
                aria-label={words.backOf({ what })}
                onClick={() => {
                  onBack(difference)
                }}
              >
                {words.back}
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** What the tree does not allow any more, such as a change of a skill that a newer original lacks. */
function Skipped({ skipped }: { readonly skipped: ReturnType<typeof editedTree>['skipped'] }) {
  const stored = useGrove((state) => state.stored)
  const trees = useGrove(treesOf)
  if (skipped.length === 0) return null
  return (
    <>
      <p className="hint">{late().authoring.changed.skipped({ count: skipped.length })}</p>
      <ul>
        {skipped.map(({ edit: { id } }) => (
          <li key={id}>
            {stepWords({ keys: [`edit/${id}`], settings: [], isFile: false }, stored, trees)}
          </li>
        ))}
      </ul>
    </>
  )
}
