import { useEffect, useState } from 'react'
import { useHeldText } from '../../store/use-held-text.ts'

const MINUTE = 60_000
const TICK = 250

/** A timer that runs on, or rests, through a reload of the page. Times are in ms. */
export function useTimer(workshop: string) {
  const [held, hold] = useHeldText(`workshop/${workshop}/timer`)
  const [now, setNow] = useState(() => Date.now())
  const minutes = Number(held?.minutes ?? '5')
  const endsAt = held?.endsAt
  const isRunning = endsAt !== undefined
  const whole = minutes * MINUTE
  const left = isRunning
    ? Math.min(whole, Math.max(0, Number(endsAt) - now))
    : Number(held?.left ?? whole)
  const isEnding = isRunning && left > 0
  useEffect(() => {
    if (!isEnding) return
    const ticks = setInterval(() => {
      setNow(Date.now())
    }, TICK)
    return () => {
      clearInterval(ticks)
    }
  }, [isEnding])
  const of = { minutes: String(minutes) }
  return {
    minutes,
    left,
    isRunning,
    /** Whether it was started and not set back since. */
    isSet: isRunning || held?.left !== undefined,
    choose: (next: number) => {
      hold({ minutes: String(next) })
    },
    start: () => {
      const at = Date.now()
      setNow(at)
      hold({ ...of, endsAt: String(at + left) })
    },
    pause: () => {
      hold({ ...of, left: String(left) })
    },
    reset: () => {
      hold(of)
    },
  }
}
