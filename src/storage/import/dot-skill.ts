import type { SketchSkill } from '../../domain/sketch.ts'
import type { Origin } from '../../domain/tree.ts'
import { guidanceOf } from './guidance-texts.ts'

/** A node of a graph, and what its attributes say. */
export interface DotWords {
  readonly place: string
  readonly tier: string | undefined
  readonly attributes: Map<string, string>
}

export function dotSkill(key: string, { place, tier, attributes }: DotWords): SketchSkill {
  const textOf = (name: string) => dotText(attributes.get(name) ?? '')
  const label = textOf('label').replace(/\\N/g, key)
  const guidance = guidanceOf(textOf)
  const origin = originOf(textOf('origin'))
  const practiseNow = textOf('practise-now')
  return {
    key,
    id: key,
    name: label || key,
    description: textOf('tooltip'),
    ...(tier !== undefined && { tier }),
    buildsOn: [],
    place,
    more: {
      ...(origin && { origin }),
      ...(practiseNow !== '' && { practiseNow }),
      ...(guidance && { guidance }),
    },
  }
}

/** Whether our own export says that it lies over all tiers. */
export function isOverAll({ attributes }: DotWords): boolean {
  return attributes.get('class') === 'overarching'
}

/** The text that a value stands for: a line ends by `\n`, `\l` or `\r`, and a backslash is doubled. */
export function dotText(value: string): string {
  return value.replace(/\\([nlr\\])/g, (_, sign: string) => (sign === '\\' ? '\\' : '\n')).trim()
}

function originOf(text: string): Origin | undefined {
  return (['seed', 'extended', 'added'] as const).find((origin) => origin === text)
}
