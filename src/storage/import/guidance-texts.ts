import type { Guidance } from '../../domain/guidance.ts'

/** What words of a skill are called in the columns of our CSV and the attributes of our graphs. */
export type GuidancePart =
  'rookie' | 'pro' | 'master' | 'practise' | 'share' | 'questions' | 'onward' | 'serves'

/** Guidance out of texts by their names, one sentence a line; `undefined` where none says anything. */
export function guidanceOf(textOf: (part: GuidancePart) => string): Guidance | undefined {
  const lines = (part: GuidancePart) =>
    textOf(part)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  const levels = { rookie: lines('rookie'), pro: lines('pro'), master: lines('master') }
  const [practise, share, questions] = [lines('practise'), lines('share'), lines('questions')]
  const [onward, serves] = [textOf('onward').trim(), textOf('serves').trim()]
  const all = [...Object.values(levels), practise, share, questions].flat()
  if (all.length === 0 && onward === '' && serves === '') return undefined
  return {
    levels,
    practise,
    share,
    questions,
    ...(onward !== '' && { onward }),
    ...(serves !== '' && { serves }),
  }
}
