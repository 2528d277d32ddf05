import { useEffect, useEffectEvent } from 'react'

let waiting: File | undefined
let take: ((file: File) => void) | undefined

/** Brings a file that the app was opened with. It waits until somebody takes it. */
export function bringFile(file: File): void {
  if (take) take(file)
  else waiting = file
}

/** Takes files that the app is opened with, as those that are dropped on it. */
export function useIncomingFiles(onFile: (file: File) => void): void {
  const onIncoming = useEffectEvent(onFile)
  useEffect(() => {
    take = (file) => {
      onIncoming(file)
    }
    if (waiting) take(waiting)
    waiting = undefined
    return () => {
      take = undefined
    }
  }, [])
}
