import type { ImportProblem } from '../../domain/import-format.ts'
import { describeProblem } from '../../messages/describe-problem.ts'
import { late } from '../../messages/late.ts'
import { atPlace } from './finding-words.ts'

/** Why nothing could be read: where, what is wrong, and the way out. */
export function problemWords(problem: ImportProblem): string {
  const { problems: words, formats } = late().importing
  switch (problem.kind) {
    case 'empty':
      return words.empty
    case 'unread':
      return words.unread
    case 'other-kind':
      return words.otherKind
    case 'too-large':
      return words.tooLarge({ megabytes: problem.megabytes })
    case 'not-json':
      return at(problem, words.notJson)
    case 'too-deep':
      return at(problem, words.tooDeep({ limit: problem.limit }))
    case 'too-many':
      return at(problem, words.tooMany({ limit: problem.limit }))
    case 'no-skills':
      return words.noSkills({ format: formats[problem.format] })
    case 'syntax': {
      const format = formats[problem.format]
      const isPlaced = problem.place !== ''
      return at(problem, isPlaced ? words.syntax({ format }) : words.syntaxWhole({ format }))
    }
    default:
      return at(problem, describeProblem({ ...problem, place: '' }))
  }
}

function at({ place }: ImportProblem, what: string): string {
  return place === '' ? what : atPlace(place, what)
}
