import type { LevelOrNone } from '../../domain/level.ts'

/** What commands are about, in the order in which they stand before anything is typed. */
export const COMMAND_GROUPS = [
  'skill',
  'pages',
  'actions',
  'skills',
  'trees',
  'destinations',
] as const
export type CommandGroup = (typeof COMMAND_GROUPS)[number]

/** Something to find in the palette and to do. */
export interface Command {
  readonly id: string
  readonly group: CommandGroup
  readonly name: string
  /** What tells it from others of the same name; it is searched, too. */
  readonly hint?: string
  /** Id of the tree that name and hint are words of; absent for words of the app. */
  readonly tree?: string
  /** The level whose mark stands beside it. */
  readonly level?: LevelOrNone
  /** Whether it is there before anything is typed. */
  readonly isOffered?: boolean
  /** What is said once it is done, where nothing else tells. */
  readonly said?: string
  run(): void
}
