import type { Agenda } from '../domain/agenda.ts'
import { changeKind } from '../domain/change.ts'
import { dayOf } from '../domain/day-of.ts'
import type { Goal } from '../domain/goal.ts'
import { levelName } from './level-words.ts'
import { late } from './late.ts'
import { dateOf, t } from './messages.ts'
import { agendaTitle } from './person-words.ts'

/** What the agenda is put into words with. */
export interface AgendaWords {
  readonly agenda: Agenda
  /** The person's name, or empty. */
  readonly person: string
  readonly tree: string
  readonly today: Date
  /** Name of a skill of the tree. */
  readonly nameOf: (skill: string) => string
  /** Name of the skill that a goal is for, and the questions that fit it. */
  readonly goalSkill: (goal: Goal) => string
  readonly questionsOf: (goal: Goal) => readonly string[]
  /** Ways to share each ripe skill. */
  readonly ways: readonly { readonly skill: string; readonly ways: readonly string[] }[]
}

/** Blank lines for what the person wants to bring up. */
const BLANKS = ['- [ ] ', '- [ ] ', '- [ ] ']

/** The agenda of a 1:1 as Markdown. Texts of the person's stand in it as they are, never as markup. */
export function agendaMarkdown(input: AgendaWords): string {
  const { agenda, person, tree, today, nameOf, goalSkill } = input
  const words = t.export.agenda
  const { pair, both } = words
  const { answer, growth, focus, sharing } = agenda
  const rises = (growth?.changes ?? []).filter((change) =>
    ['new', 'risen'].includes(changeKind(change)),
  )
  const goals = [
    ...focus.map((goal) => ({ goal, skill: goalSkill(goal) })),
    ...sharing.map((goal) => ({ goal, skill: words.sharing({ skill: goalSkill(goal) }) })),
  ]
  const lines = [
    `# ${plain(agendaTitle(person))}`,
    '',
    plain(t.export.subtitle({ tree, date: dateOf(today) })),
    ...section(words.topics, BLANKS),
    ...section(
      words.followUps,
      agenda.followUps.map(({ goal, outcome }) =>
        item(
          pair({
            start: goalSkill(goal),
            end: both({
              first: late().focus.lookBack.results[outcome.result],
              second: dateOf(new Date(outcome.at)),
            }),
          }),
          [goal.aim],
        ),
      ),
      words.noFollowUps,
    ),
    ...(answer
      ? section(
          words.differences({ lead: answer.lead }),
          answer.differences.map(({ skill, own, lead }) => {
            const said = words.difference({
              own: levelName(own),
              lead: answer.lead,
              theirs: levelName(lead),
            })
            return item(pair({ start: nameOf(skill), end: said }))
          }),
          words.agreed,
        )
      : []),
    ...(growth
      ? section(
          words.growth({ review: growth.review.name }),
          rises.map(({ skill, from, to }) =>
            item(
              pair({
                start: nameOf(skill),
                end: words.rise({ from: levelName(from), to: levelName(to) }),
              }),
            ),
          ),
          words.noGrowth,
        )
      : []),
    ...section(
      words.focus,
      goals.map(({ goal, skill }) =>
        item(both({ first: skill, second: words.due({ date: dateOf(dayOf(goal.due)) }) }), [
          goal.aim,
        ]),
      ),
      words.noFocus,
    ),
    ...section(
      words.questions,
      focus.flatMap((goal) => {
        const questions = input.questionsOf(goal)
        return questions.length === 0 ? [] : [item(goalSkill(goal), questions)]
      }),
    ),
    ...section(
      words.share,
      input.ways.map(({ skill, ways }) => item(skill, ways)),
    ),
  ]
  return `${lines.join('\n')}\n`
}

/** A heading and a list, or what is said instead of an empty one. Without that, there is none. */
function section(title: string, items: readonly string[], otherwise?: string): readonly string[] {
  if (items.length === 0 && otherwise === undefined) return []
  return ['', `## ${plain(title)}`, '', ...(items.length > 0 ? items : [plain(otherwise ?? '')])]
}

function item(text: string, details: readonly string[] = []): string {
  const below = details.filter((detail) => detail.trim() !== '')
  return [`- ${plain(text)}`, ...below.map((detail) => `  - ${plain(detail)}`)].join('\n')
}

/** Text on one line that Markdown takes as it is. */
function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<~$]|&(?=#?\w+;)/gu, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^[-+=#>]/u, '\\$&')
}
