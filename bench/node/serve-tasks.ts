import process from 'node:process'
import { reasonOf } from '../in-turn.ts'
import type { Run, Task } from './task.ts'

/** Answers the process that started this one: `{ task, size }` in, `{ numbers }` or `{ failure }` out. */
export function serveTasks(tasks: Readonly<Record<string, Task>>): void {
  const prepared = new Map<string, Run>()
  process.on('message', (message: { readonly task: string; readonly size: number }) => {
    void answer(message)
  })
  async function answer({ task, size }: { readonly task: string; readonly size: number }) {
    try {
      const key = `${task}/${String(size)}`
      const run = prepared.get(key) ?? (await tasks[task]?.prepare(size))
      if (!run) throw new Error(`there is no task ${task}`)
      prepared.set(key, run)
      process.send?.({ numbers: await run() })
    } catch (error) {
      process.send?.({ failure: reasonOf(error) })
    }
  }
}
