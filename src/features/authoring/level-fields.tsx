import type { Refusal } from '../../domain/edit.ts'
import { type Guidance, NO_GUIDANCE } from '../../domain/guidance.ts'
import { LEVELS } from '../../domain/level.ts'
import { late } from '../../messages/late.ts'
import { levelName } from '../../messages/level-words.ts'
import { useFold } from '../../store/use-fold.ts'
import { Fold } from '../../ui/fold.tsx'
import { TextField } from './text-field.tsx'

/** What each level of a skill looks like, one sentence a line. */
export function LevelFields({
  name,
  guidance = NO_GUIDANCE,
  onKeep,
}: {
  /** Names the fields among all. */
  readonly name: string
  readonly guidance?: Guidance | undefined
  readonly onKeep: (guidance: Guidance) => Refusal | undefined
}) {
  const words = late().editor.skill
  const fold = useFold('edit-levels', true)
  return (
    <Fold title={words.levels} {...fold}>
      <p className="hint">{words.levelsHint}</p>
      {LEVELS.map((level) => (
        <TextField
          key={level}
          name={`${name}/${level}`}
          label={levelName(level)}
          rows={2}
          kept={guidance.levels[level].join('\n')}
          onKeep={(text) =>
            onKeep({ ...guidance, levels: { ...guidance.levels, [level]: linesOf(text) } })
          }
        />
      ))}
    </Fold>
  )
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
