import { type ComponentType, useEffect, useState } from 'react'

/** A component that may still have to be fetched. */
export type Later<Props extends object> = ComponentType<Props> & {
  /** Fetches it, so that it is then drawn at once. */
  fetch(): Promise<ComponentType<Props>>
}

/**
 * A component that is fetched when it is first drawn, as React's `lazy` has it, but without Suspense:
 * React holds back for 300 ms what comes after a fallback, even an empty one. `Waiting` stands there
 * until then. Where it cannot be fetched, the nearest error boundary hears of it, and the next one
 * that is drawn tries again.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting?: ComponentType,
): Later<Props> {
  let loaded: ComponentType<Props> | undefined
  async function fetch() {
    loaded ??= await load()
    return loaded
  }
  function Fetched(props: Props) {
    const [Found, setFound] = useState(() => loaded)
    const isHere = Found !== undefined
    useEffect(() => {
      if (isHere) return
      let isGone = false
      const tell = (next: () => ComponentType<Props>) => {
        if (!isGone) setFound(next)
      }
      fetch().then(
        (found) => {
          tell(() => found)
        },
        (error: unknown) => {
          tell(() => {
            throw error
          })
        },
      )
      return () => {
        isGone = true
      }
    }, [isHere])
    if (Found) return <Found {...props} />
    return Waiting ? <Waiting /> : null
  }
  return Object.assign(Fetched, { fetch })
}
