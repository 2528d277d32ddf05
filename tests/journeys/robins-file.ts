import type { Page } from '@playwright/test'
import type { Entry } from '../../src/domain/records.ts'
import { expect } from './journey.ts'

export const HOME = 'happiness-engineer'
export const SECRET = 'I wrote the whole refund guide.'

export function rating(id: string, at: number, skill: string, level: string): Entry {
  return [`rating/${id}`, { id, by: 'self', at, tree: HOME, skill, level }]
}

export const BEGAN = Date.UTC(2026, 6, 30)
const review = { id: 'summer', by: 'self', at: BEGAN + 9, tree: HOME, name: 'Summer', began: BEGAN }

export const robins: readonly Entry[] = [
  rating('r1', BEGAN + 1, 'self-care', 'master'),
  rating('r2', BEGAN + 2, 'empathy', 'rookie'),
  rating('r3', BEGAN + 3, 'clear-writing', 'pro'),
  [
    'evidence/e1',
    {
      id: 'e1',
      by: 'self',
      at: BEGAN,
      tree: HOME,
      skill: 'self-care',
      on: '2026-07-30',
      note: SECRET,
    },
  ],
  ['review/summer', review],
  ['setting/person-name', { name: 'person-name', value: 'Robin' }],
]

export interface GroveFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

export function groveFile(name: string, entries: readonly Entry[], more: object = {}): GroveFile {
  const document = {
    format: 'skill-grove',
    version: 1,
    exportedAt: '2026-08-03T10:00:00.000Z',
    records: Object.fromEntries(entries),
    ...more,
  }
  return { name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(document)) }
}

export const robinsFile = groveFile('robin.grove.json', robins)

/** Chooses a file to be looked at; nothing of it is taken in by that. */
export async function offer(page: Page, file: GroveFile): Promise<void> {
  await page.goto('./#/data')
  await page.getByLabel('Look at a file without taking it in').setInputFiles(file)
}

/** Drags a file over the page and lets it go there, as from a folder. */
export async function drop(page: Page, file: GroveFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, type, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const data = new DataTransfer()
      data.items.add(new File([bytes], name, { type }))
      return data
    },
    { name: file.name, type: file.mimeType, base64: file.buffer.toString('base64') },
  )
  // What hears of it comes behind the first picture; a hand that drags moves on and on.
  await expect(async () => {
    await page.getByRole('main').dispatchEvent('dragover', { dataTransfer: transfer })
    await expect(page.getByText('Drop the file to see what it is.')).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: transfer })
  await expect(page.getByText('Drop the file to see what it is.')).toHaveCount(0)
}
