import type { Guidance } from '../../../domain/tree.ts'

export const framing: Guidance = {
  levels: {
    rookie: [
      'Reports that customers are annoyed, with one quote.',
      'Uses the same message for every team.',
    ],
    pro: [
      'Adds a number, a cost or a risk that the other team already tracks.',
      'States a clear request and does not talk it down.',
    ],
    master: [
      'Has got decisions changed in a team they do not belong to, more than once, and can show it.',
      'Helps colleagues prepare their case, and others borrow the wording.',
    ],
  },
  practise: [
    'Write one problem in three ways: for finance, for product and for marketing.',
    "In your next proposal, delete every 'just', every 'sorry' and the question mark at the end.",
    'Ask a product manager which number they watch, and use it next time.',
  ],
  share: [
    'Keep a page of examples with the problem, the audience, the wording and the outcome.',
    "Offer to edit a colleague's proposal.",
    'Run a fifteen-minute session in which people rewrite real requests.',
  ],
  questions: [
    'Think of your last request: who had to say yes, and what do they get measured on?',
    'What did you ask for in the first two sentences?',
    'Which no this quarter was about the wording rather than the idea?',
  ],
}
