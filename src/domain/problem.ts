/**
 * What is wrong with something that came in, and where. `place` is the path inside the record or
 * file, such as `skills[3].buildsOn[0]`. The words for each kind are in `messages`.
 */
export type Problem =
  /** Not of the expected form; `expected` and `received` are short type names. */
  | {
      readonly kind: 'form'
      readonly place: string
      readonly expected: string
      readonly received: string
    }
  | { readonly kind: 'duplicate'; readonly place: string; readonly id: string }
  /** Names a tier, skill or tree that is not there. */
  | {
      readonly kind: 'unknown'
      readonly place: string
      readonly id: string
      readonly within: string
    }
  /** Skills that build on each other in a ring, each on the next and the last on the first. */
  | { readonly kind: 'cycle'; readonly place: string; readonly skills: readonly string[] }
  /** Builds on a skill that does not stand in an earlier tier. */
  | {
      readonly kind: 'tier-order'
      readonly place: string
      readonly skill: string
      readonly buildsOn: string
    }
  /** Somebody's answer to a review that is not the person's. */
  | { readonly kind: 'foreign-answer'; readonly place: string; readonly lead: string }
  /** The record's content does not belong under its key. */
  | { readonly kind: 'key'; readonly place: string; readonly expected: string }
  | { readonly kind: 'not-json'; readonly place: string }
  /** Neither a document nor a picture that could hold one. */
  | { readonly kind: 'other-kind'; readonly place: string }
  /** A PNG without a document in it. */
  | { readonly kind: 'picture-only'; readonly place: string }
  /** A PNG that is cut off, or whose document does not match its check sum. */
  | { readonly kind: 'picture-damaged'; readonly place: string }
  | { readonly kind: 'not-a-grove'; readonly place: string }
  | { readonly kind: 'newer-version'; readonly place: string; readonly version: number }
  | { readonly kind: 'too-large'; readonly place: string; readonly megabytes: number }
  /** More items in one object or array than are read. */
  | { readonly kind: 'too-many'; readonly place: string; readonly limit: number }
  /** More objects and arrays inside of each other than are read. */
  | { readonly kind: 'too-deep'; readonly place: string; readonly limit: number }
  /** Bytes that are no text in UTF-8. */
  | { readonly kind: 'not-utf8'; readonly place: string }

/** Why a text cannot be read as JSON. */
export type JsonProblem = Extract<
  Problem,
  { readonly kind: 'not-json' | 'too-deep' | 'too-many' | 'duplicate' }
>

/** A record that could not be read, and why. Its raw value is kept as it is. */
export interface Unreadable {
  readonly key: string
  readonly problems: readonly Problem[]
}
