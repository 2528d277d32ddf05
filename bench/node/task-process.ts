import { type ChildProcess, fork } from 'node:child_process'
import { within } from '../in-turn.ts'
import type { Numbers } from './task.ts'

type Answer = { readonly numbers: Numbers } | { readonly failure: string }

/** A process in which tasks run, so that one that never ends, or takes all memory, can be ended. */
export interface TaskProcess {
  /** Rejects where the task fails, or takes longer than `patience` seconds. */
  readonly run: (task: string, size: number, patience: number) => Promise<Numbers>
  readonly close: () => void
}

/** `file` is a bundle that calls `serveTasks`. The process is started when it is needed. */
export function taskProcess(file: string): TaskProcess {
  let child: ChildProcess | undefined
  const close = () => {
    child?.kill('SIGKILL')
    child = undefined
  }
  return {
    async run(task, size, patience) {
      child ??= fork(file, [], { execArgv: ['--max-old-space-size=3072'], stdio: 'ignore' })
      const asked = child
      const answered = new Promise<Answer>((resolve, reject) => {
        asked.once('message', (answer: Answer) => {
          asked.removeAllListeners('exit')
          resolve(answer)
        })
        asked.once('exit', () => {
          reject(new Error('it ended, perhaps for want of memory'))
        })
        asked.send({ task, size })
      })
      try {
        const answer = await within(patience, answered)
        if ('failure' in answer) throw new Error(answer.failure)
        return answer.numbers
      } catch (error) {
        close()
        throw error
      }
    },
    close,
  }
}
