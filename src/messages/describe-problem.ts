import type { Problem } from '../domain/problem.ts'
import { cutList, cutShort } from './cut-short.ts'
import { t } from './messages.ts'

/** How many skills of a ring are named. */
const RING = 12

/** A problem as a sentence: where it is, what is wrong, what to do. */
export function describeProblem(problem: Problem): string {
  const what = whatIsWrong(problem)
  return problem.place === '' ? what : t.problem.at({ place: cutShort(problem.place), what })
}

function whatIsWrong(problem: Problem): string {
  switch (problem.kind) {
    case 'form':
      return t.problem.form({
        expected: cutShort(problem.expected),
        received: cutShort(problem.received),
      })
    case 'duplicate':
      return t.problem.duplicate({ id: cutShort(problem.id) })
    case 'unknown':
      return t.problem.unknown({ id: problem.id, within: problem.within })
    case 'cycle':
      return t.problem.cycle({
        ring: cutList([...problem.skills, problem.skills[0] ?? ''], RING).join(' → '),
      })
    case 'tier-order':
      return t.problem.tierOrder({ skill: problem.skill, buildsOn: problem.buildsOn })
    case 'foreign-answer':
      return t.problem.foreignAnswer({ lead: problem.lead })
    case 'key':
      return t.problem.key({ expected: problem.expected })
    case 'not-json':
      return t.problem.notJson
    case 'other-kind':
      return t.problem.otherKind
    case 'picture-only':
      return t.problem.pictureOnly
    case 'picture-damaged':
      return t.problem.pictureDamaged
    case 'not-a-grove':
      return t.problem.notAGrove
    case 'newer-version':
      return t.problem.newerVersion({ version: problem.version })
    case 'too-large':
      return t.problem.tooLarge({ megabytes: problem.megabytes })
    case 'too-many':
      return t.problem.tooMany({ limit: problem.limit })
    case 'too-deep':
      return t.problem.tooDeep({ limit: problem.limit })
    case 'not-utf8':
      return t.problem.notUtf8
  }
}
