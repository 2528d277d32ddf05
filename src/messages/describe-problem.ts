import type { Problem } from '../domain/problem.ts'
import { t } from './messages.ts'

/** A problem as a sentence: where it is, what is wrong, what to do. */
export function describeProblem(problem: Problem): string {
  return t.problem.at(problem.place, whatIsWrong(problem))
}

function whatIsWrong(problem: Problem): string {
  switch (problem.kind) {
    case 'form':
      return t.problem.form(problem.expected, problem.received)
    case 'duplicate':
      return t.problem.duplicate(problem.id)
    case 'unknown':
      return t.problem.unknown(problem.id, problem.within)
    case 'cycle':
      return t.problem.cycle([...problem.skills, problem.skills[0] ?? ''].join(' → '))
    case 'tier-order':
      return t.problem.tierOrder(problem.skill, problem.buildsOn)
    case 'taken':
      return t.problem.taken(problem.id)
    case 'foreign-answer':
      return t.problem.foreignAnswer(problem.lead)
    case 'key':
      return t.problem.key(problem.expected)
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
      return t.problem.newerVersion(problem.version)
    case 'too-large':
      return t.problem.tooLarge(problem.limit)
    case 'too-deep':
      return t.problem.tooDeep(problem.limit)
  }
}
