/** What is done in a workshop, in order; one can go back and forth at will. */
export const STEPS = ['notes', 'wall', 'order', 'links', 'tree'] as const

export type StepName = (typeof STEPS)[number]

/** The step that an address names: the first, where it names none. */
export function stepOf(name: string | undefined): StepName {
  return STEPS.find((step) => step === name) ?? 'notes'
}
