import { useState } from 'react'
import { useLocation } from 'wouter'
import { treeAddress } from '../../domain/address.ts'
import { treeFromSketch } from '../../domain/tree-from-sketch.ts'
import type { Workshop } from '../../domain/workshop.ts'
import { sketchOf, treeIdOf } from '../../domain/workshop-sketch.ts'
import { late } from '../../messages/late.ts'
import { listOf } from '../../messages/messages.ts'
import { useActions, useGetState } from '../../store/grove-context.tsx'
import { treesOf } from '../../store/selectors.ts'
import { useChangeWorkshop } from '../../store/workshops.ts'
import { DraftPicture } from './draft-picture.tsx'
import { DraftWords } from './draft-words.tsx'
import { HeldLine } from './held-line.tsx'
import './tree-step.css'

/** What the workshop has come to, and the way to make it a tree. */
export function TreeStep({ workshop }: { readonly workshop: Workshop }) {
  const change = useChangeWorkshop(workshop.id)
  const { addTree } = useActions()
  const getState = useGetState()
  const [, go] = useLocation()
  const [isRefused, setRefused] = useState(false)
  const { tree: words, columnNumber } = late().workshop
  const made = sketchOf(workshop, (index) => columnNumber({ number: index + 1 }))
  const { tree } = treeFromSketch(made.sketch, treeIdOf(workshop, new Set()))
  function grow() {
    const { stored } = getState()
    const isThere = treesOf(getState()).has(tree.id)
    // One that was taken back or removed is still stored under its id.
    const taken = new Set(isThere ? [] : stored.trees.map(({ id }) => id))
    const id = treeIdOf(workshop, taken)
    addTree({ ...tree, id })
    go(treeAddress(id), { state: { edits: true } })
    // The button goes with this page.
    document.getElementById('content')?.focus()
  }
  const links = tree.skills.reduce((sum, { buildsOn }) => sum + buildsOn.length, 0)
  const notes = tree.skills
    .flatMap(({ guidance }) => (guidance ? Object.values(guidance.levels) : []))
    .reduce((sum, texts) => sum + texts.length, 0)
  const isEmpty = tree.skills.length === 0
  const left = [
    made.loose > 0 && words.loose({ count: made.loose }),
    made.unplaced.length > 0 && words.unplaced({ skills: listOf(made.unplaced) }),
    made.moved.length > 0 && words.moved({ skills: listOf(made.moved) }),
    made.over > 0 && words.over({ count: made.over }),
  ].filter((text) => text !== false)
  return (
    <section className="tree-step" aria-labelledby="tree-heading">
      <div className="step-heading">
        <h2 id="tree-heading" tabIndex={-1}>
          {words.heading}
        </h2>
        <p className="aside">{words.growHint}</p>
      </div>
      <div className="grow-row">
        <div className="grow-name">
          <span aria-hidden="true">{words.name}</span>
          <HeldLine
            form={`workshop/${workshop.id}/name`}
            label={words.name}
            value={workshop.name}
            isRequired
            onKeep={(name) => {
              change({ kind: 'rename', name })
            }}
          />
        </div>
        <button
          type="button"
          className="button button-acorn"
          aria-disabled={isEmpty}
          aria-describedby={isEmpty ? 'grow-empty' : undefined}
          onClick={() => {
            if (isEmpty) setRefused(true)
            else grow()
          }}
        >
          {words.grow}
        </button>
      </div>
      {isEmpty ? (
        <p id="grow-empty" className={isRefused ? 'form-error' : undefined}>
          {words.empty}
        </p>
      ) : (
        <>
          <p>{words.facts({ skills: tree.skills.length, links, notes })}</p>
          <DraftPicture tree={tree} />
          {left.length > 0 && (
            <ul className="draft-left">
              {left.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
          <p className="hint">{words.levels}</p>
          <DraftWords tree={tree} />
        </>
      )}
    </section>
  )
}
