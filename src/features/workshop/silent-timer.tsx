import { Timer } from 'lucide-react'
import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { late } from '../../messages/late.ts'
import { useTimer } from './use-timer.ts'

const MINUTES = [3, 5, 10, 15] as const

/** A clock for the silence that can be paused. It says politely when the end is near, without a sound. */
export function SilentTimer({ workshop }: { readonly workshop: string }) {
  const { minutes, left, isRunning, isSet, choose, start, pause, reset } = useTimer(workshop)
  const words = late().workshop.timer
  const startButton = useRef<HTMLButtonElement>(null)
  const seconds = Math.ceil(left / 1000)
  const isOver = isSet && seconds === 0
  const isLast = isRunning && seconds > 0 && seconds <= 60
  return (
    <div
      className={isOver ? 'silent-timer is-over' : 'silent-timer'}
      role="group"
      aria-label={words.title}
    >
      <Timer aria-hidden="true" size={20} />
      {isSet ? (
        <span role="timer" className="timer-left">
          {words.left({
            minutes: Math.floor(seconds / 60),
            seconds: String(seconds % 60).padStart(2, '0'),
          })}
        </span>
      ) : (
        <label>
          <span>{words.minutes}</span>
          <select
            value={minutes}
            onChange={(event) => {
              choose(Number(event.target.value))
            }}
          >
            {MINUTES.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      )}
      {!isOver && (
        <button
          ref={startButton}
          type="button"
          className="text-button"
          onClick={isRunning ? pause : start}
        >
          {isRunning ? words.pause : isSet ? words.goOn : words.start}
        </button>
      )}
      {isSet && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            // The button goes, and what comes instead is there at once.
            flushSync(reset)
            startButton.current?.focus()
          }}
        >
          {words.reset}
        </button>
      )}
      <p aria-live="polite" className="timer-said">
        {isOver ? words.over : isLast ? words.oneMinute : ''}
      </p>
    </div>
  )
}
