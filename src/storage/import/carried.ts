import * as v from 'valibot'
import { canopySchema, skillSchema, treeSchema } from '../schemas.ts'

/** What our own exports carry of a skill beside what their format knows. */
export const carriedBySkill = v.pick(skillSchema, ['origin', 'practiseNow', 'guidance'])

/** The same of an overarching skill. */
export const carriedByCanopy = v.pick(canopySchema, ['home', 'behaviours', 'origin', 'guidance'])

const { seeds, portrait, translations } = treeSchema.entries

/** The same of a tree. */
export const carriedByTree = v.object({ seeds: v.exactOptional(seeds), portrait, translations })
