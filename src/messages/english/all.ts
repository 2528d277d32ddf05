import { english } from './english.ts'
import { lateEnglish } from './late.ts'

/** Every English word, as the other languages have them. */
export const allEnglish = { ...english, ...lateEnglish }
