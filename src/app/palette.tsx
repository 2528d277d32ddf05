import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { parseAddress } from '../domain/address.ts'
import { settingOf } from '../domain/records.ts'
import { CommandPalette } from '../features/commands/command-palette.tsx'
import type { Command } from '../features/commands/command.ts'
import { skillCommands, treeCommands } from '../features/commands/tree-commands.ts'
import { late } from '../messages/late.ts'
import { t } from '../messages/messages.ts'
import { useActions, useEdge, useGrove } from '../store/grove-context.tsx'
import { headersOf, levelsOf, treesOf } from '../store/selectors.ts'
import { useAllTrees } from '../store/use-tree.ts'
import { actionCommands, pageCommands, ratingCommands } from './app-commands.ts'

/** The palette with all that can be found and done, from the page one is on. */
export function Palette({
  location,
  onShortcuts,
  onReading,
  onNewTree,
  onRun,
  onClose,
}: {
  readonly location: string
  readonly onShortcuts: () => void
  readonly onReading: () => void
  readonly onNewTree: () => void
  readonly onRun: (command: Command) => void
  readonly onClose: () => void
}) {
  const load = useAllTrees()
  const { homeTree } = useEdge()
  const actions = useActions()
  const state = useGrove((all) => all)
  const [, navigate] = useLocation()
  // What had the focus before the palette took it.
  const [focused] = useState(() => focusedSkill())

  const commands = useMemo(() => {
    const address = parseAddress(location)
    const lastTree = settingOf(state.records, 'last-tree') ?? homeTree
    const go = (to: string) => {
      navigate(to, { state: { takesFocus: true } })
      // The panel of a skill takes it from there.
      document.getElementById('content')?.focus()
    }
    return [
      ...ratingCommands(state, actions, address, focused),
      ...pageCommands(lastTree, go),
      ...actionCommands(state, actions, address, go, { onShortcuts, onReading, onNewTree }),
      ...skillCommands(treesOf(state).values(), levelsOf(state), go),
      ...treeCommands(headersOf(state), go),
    ]
  }, [location, state, actions, focused, homeTree, navigate, onShortcuts, onReading, onNewTree])

  return (
    <CommandPalette commands={commands} onRun={onRun} onClose={onClose}>
      {load.kind === 'loading' && <p className="palette-foot">{late().commands.loading}</p>}
      {load.kind === 'failed' && (
        <div className="palette-foot">
          <p>{late().commands.treesFailed}</p>
          <button type="button" className="text-button" onClick={load.retry}>
            {t.app.tryAgain}
          </button>
        </div>
      )}
    </CommandPalette>
  )
}

function focusedSkill(): string | undefined {
  const card = document.activeElement?.closest('[data-skill]')
  return card?.getAttribute('data-skill') ?? undefined
}
