import { beforeEach, expect, test } from 'vitest'
import { leavingFor } from '../../src/app/leaving.ts'
import type { DeletionPhase } from '../../src/storage/tabs.ts'

let done: string[] = []

function leaving(clear: () => Promise<void>) {
  const heard: ((phase: DeletionPhase) => void)[] = []
  const made = leavingFor(
    {
      freeze: () => done.push('freeze'),
      disk: { clear },
      writer: { stop: () => done.push('stop') },
      copy: {
        forget: () => Promise.resolve(void done.push('forget copy')),
        close: () => done.push('close copy'),
      },
      tabs: {
        announce: (phase) => done.push(phase),
        onDeletion: (listener) => heard.push(listener),
      },
    },
    () => done.push('anew'),
  )
  const hear = (phase: DeletionPhase) => {
    for (const listener of heard) listener(phase)
  }
  return { ...made, hear }
}

beforeEach(() => {
  done = []
  localStorage.setItem('skill-grove-count', '{"count":3}')
  localStorage.setItem('other', 'not ours')
  sessionStorage.setItem('skill-grove-drafts', '{}')
})

test('nothing is written from when it begins, and the records go after the second copy', async () => {
  const clear = () => Promise.resolve(void done.push('clear'))
  const deletion = await leaving(clear).deleteEverything()
  expect(deletion).toEqual({ gone: ['copy', 'records', 'notes', 'drafts', 'file'], left: [] })
  expect(done).toEqual(['stop', 'begun', 'forget copy', 'clear', 'ended'])
  expect(Object.keys(localStorage)).toEqual(['other'])
  expect(Object.keys(sessionStorage)).toEqual([])
})

test('what is refused keeps nothing else from being deleted', async () => {
  const deletion = await leaving(() => Promise.reject(new Error('Locked.'))).deleteEverything()
  expect(deletion.left).toEqual([{ place: 'records', reason: 'Locked.' }])
  expect(deletion.gone).toEqual(['copy', 'notes', 'drafts', 'file'])
  expect(done.at(-1)).toBe('ended')
})

test('another tab lets go at once, and begins anew without its drafts when all is done', async () => {
  const { hear } = leaving(() => Promise.resolve())
  hear('begun')
  expect(done).toEqual(['freeze', 'stop', 'close copy'])
  hear('ended')
  await Promise.resolve()
  await Promise.resolve()
  expect(done.at(-1)).toBe('anew')
  expect(Object.keys(sessionStorage)).toEqual([])
})
