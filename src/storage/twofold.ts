import type { SharedRecords } from './browser-records.ts'
import type { SecondCopy } from './second-copy.ts'

/**
 * The browser's records, of which a second copy is kept. A write is done when both have it; where
 * the second copy fails, the first one counts, and `onFailure` hears why.
 */
export function withSecondCopy(
  disk: SharedRecords,
  copy: Pick<SecondCopy, 'append'> | undefined,
  onFailure: (reason: string) => void,
): SharedRecords {
  return {
    ...disk,
    async write(fresh) {
      const second = copy?.append(fresh).catch((error: unknown) => {
        onFailure(error instanceof Error ? error.message : String(error))
      })
      await Promise.all([disk.write(fresh), second])
    },
  }
}
