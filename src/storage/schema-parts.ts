import * as v from 'valibot'
import { LATEST } from '../domain/event.ts'
import { LEVELS } from '../domain/level.ts'
import { LIST_LIMIT, NAME_LIMIT, TEXT_LIMIT } from '../domain/limits.ts'

/** Ids stand in keys and addresses between slashes. */
export const id = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(NAME_LIMIT),
  v.check((value) => !value.includes('/'), 'an id without "/"'),
  // Half a character cannot stand in an address.
  v.check((value) => !/\p{Surrogate}/u.test(value), 'well-formed text'),
)
export const name = v.pipe(v.string(), v.minLength(1), v.maxLength(NAME_LIMIT))
export const text = v.pipe(v.string(), v.maxLength(TEXT_LIMIT))
export const texts = v.pipe(v.array(text), v.maxLength(LIST_LIMIT))
export const level = v.picklist(LEVELS)
export const origin = v.picklist(['seed', 'extended', 'added'])

export const event = {
  id,
  by: name,
  at: v.pipe(v.number(), v.integer('integer'), v.minValue(-LATEST), v.maxValue(LATEST)),
}
