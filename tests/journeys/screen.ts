import type { Page } from '@playwright/test'
import { arabic } from '../../src/messages/arabic/arabic.ts'
import { allEnglish } from '../../src/messages/english/all.ts'
import { pseudo } from '../../src/messages/pseudo.ts'
import { expect } from './journey.ts'

/** What the app says, by language; `en-XA` is made of longer words than English. */
export const WORDS = { en: allEnglish, ar: arabic, 'en-XA': pseudo }

export type SpokenLanguage = keyof typeof WORDS
export type Words = (typeof WORDS)[SpokenLanguage]

/** Something the app shows: a page, or what opens on one. */
export interface Screen {
  readonly name: string
  readonly path: string
  /** What one does on the page until it is there. */
  readonly open?: Open
}

export type Open = (page: Page, words: Words) => Promise<void>

/** Opens one screen from the start, as a new visit. The grove is to be seeded before. */
export async function show(page: Page, screen: Screen, language: SpokenLanguage = 'en') {
  // Only another address before the hash loads the page anew.
  const width = page.viewportSize()?.width ?? 0
  const visit = new URLSearchParams({ language, screen: screen.name, width: String(width) })
  await page.goto(`./?${visit.toString()}${screen.path}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('.loading')).toHaveCount(0)
  await screen.open?.(page, WORDS[language])
}
