import nlp from 'compromise'

/** Verbs that the tagger takes for nouns. */
nlp.plugin({
  words: Object.fromEntries(
    ['compare', 'mark', 'name', 'open', 'post', 'rate', 'shadow', 'sketch', 'time', 'trace'].map(
      (verb) => [verb, 'Infinitive'],
    ),
  ),
})

const OPENING =
  /^(after|at|before|during|each|every|for|from|in|on|once|over|this|when|with|without)$/

/** Whether `practice` starts with a verb, or with an opening phrase such as “For a week,” and a verb. */
export function startsWithVerb(practice: string): boolean {
  const [first = '', second = ''] = practice.split(/, (?:then )?/)
  const head = headOf(first)
  return nlp(OPENING.test(head) ? headOf(second) : head).has('#Infinitive')
}

function headOf(clause: string): string {
  return clause.split(' ')[0]?.toLowerCase() ?? ''
}

const COUNT =
  'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|half|once|twice|\\d+'
const SPAN = 'minutes?|hours?|days?|weeks?|months?|quarters?|years?|shifts?|sessions?'

/**
 * Whether `practice` says how much: a count (“three replies”), a length or rate (“for a week”, “a
 * day”), or the occasion that is meant (“your next proposal”, “each reopened ticket”).
 */
export function hasDose(practice: string): boolean {
  const count = new RegExp(`\\b(${COUNT})\\b(?= \\w|-\\w|[.,]|$)`, 'i')
  const span = new RegExp(`\\b(an?|per|this|next|last|each|every) (${SPAN})\\b`, 'i')
  const occasion = /\b(next|last|each|every) \w+/i
  return [count, span, occasion].some((pattern) => pattern.test(practice))
}

/** Whether a level line says what one can see somebody do, and not what they are or know. */
export function isSeen(line: string): boolean {
  return (
    /^([A-Z][a-z-]*s|Cannot)\b/.test(line) &&
    !/^(Is|Has an?|Always|This|Knows|Understands|Feels|Believes|Likes)\b/.test(line)
  )
}
