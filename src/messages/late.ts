import type { Messages as Ready } from './catalogue.ts'
import { lateEnglish } from './english/late.ts'
import { loaded, spoken } from './messages.ts'
import { translate } from './translate.ts'

let of: typeof loaded
let ready: Ready<typeof lateEnglish> | undefined

/**
 * The words, in the language in use, of what opens after the first picture. Only what is loaded then
 * may ask for them, since the English ones come with this file.
 */
export function late(): Ready<typeof lateEnglish> {
  if (ready === undefined || of !== loaded) {
    of = loaded
    ready = translate<typeof lateEnglish>(loaded ?? lateEnglish, spoken.tag)
  }
  return ready
}
