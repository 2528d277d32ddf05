import { ArrowRight, CornerDownRight, type LucideIcon, Sprout, Trees } from 'lucide-react'
import { useEffect, useEffectEvent, useRef } from 'react'
import { levelMark } from '../../layout/level-marks.ts'
import { late } from '../../messages/late.ts'
import { useLanguages } from '../../store/use-language-of.ts'
import { Icon } from '../../ui/drawing.tsx'
import type { Command, CommandGroup } from './command.ts'
import type { FoundGroup } from './find-commands.ts'

const ICONS: Readonly<Record<CommandGroup, LucideIcon>> = {
  skill: CornerDownRight,
  pages: ArrowRight,
  actions: CornerDownRight,
  skills: ArrowRight,
  trees: Trees,
  destinations: Sprout,
}

/** What was found, as a listbox whose field keeps the focus. */
export function CommandList({
  id,
  groups,
  active,
  optionId,
  onPoint,
  onRun,
}: {
  readonly id: string
  readonly groups: readonly FoundGroup[]
  readonly active: Command | undefined
  readonly optionId: (command: Command) => string
  readonly onPoint: (id: string) => void
  readonly onRun: (command: Command) => void
}) {
  const languageOf = useLanguages()
  const marksOf = ({ tree }: Command) => (tree === undefined ? {} : languageOf(tree))
  const list = useRef<HTMLDivElement>(null)
  const activeId = active?.id
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  const commandAt = (target: EventTarget | null) => {
    const option = target instanceof Element ? target.closest('[role=option]') : null
    return groups
      .flatMap(({ commands }) => commands)
      .find((command) => optionId(command) === option?.id)
  }
  const choose = useEffectEvent((event: Event) => {
    const command = commandAt(event.target)
    if (command) onRun(command)
  })
  const point = useEffectEvent((event: Event) => {
    const command = commandAt(event.target)
    if (command && command.id !== activeId) onPoint(command.id)
  })
  // By hand, since nothing here takes the focus or keys.
  useEffect(() => {
    const element = list.current
    const onClick = (event: Event) => {
      choose(event)
    }
    const onMove = (event: Event) => {
      point(event)
    }
    const keepFocus = (event: Event) => {
      event.preventDefault()
    }
    element?.addEventListener('click', onClick)
    element?.addEventListener('pointermove', onMove)
    element?.addEventListener('mousedown', keepFocus)
    return () => {
      element?.removeEventListener('click', onClick)
      element?.removeEventListener('pointermove', onMove)
      element?.removeEventListener('mousedown', keepFocus)
    }
  }, [])

  return (
    <div
      className="palette-list"
      role="listbox"
      id={id}
      aria-label={late().commands.open}
      ref={list}
    >
      {groups.map(({ group, commands }) => (
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <div id={`${id}-${group}`} className="palette-group" role="presentation">
            {late().commands.groups[group]}
          </div>
          {commands.map((command) => (
            <div
              key={command.id}
              id={optionId(command)}
              role="option"
              className="palette-option"
              aria-selected={command === active}
            >
              <Mark command={command} />
              <span className="palette-name" {...marksOf(command)}>
                {command.name}
              </span>{' '}
              {command.hint !== undefined && (
                <span className="palette-hint" {...marksOf(command)}>
                  {command.hint}
                </span>
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

function Mark({ command }: { readonly command: Command }) {
  if (command.level !== undefined) {
    return <Icon shape={levelMark(command.level)} size={22} reach={20} />
  }
  const GroupIcon = ICONS[command.group]
  return <GroupIcon aria-hidden="true" size={18} />
}
