import { expect, type Page } from '@playwright/test'
import { test } from './journey.ts'
import { seedRecords } from './seed-records.ts'

const HOME = 'happiness-engineer'
const event = { by: 'self', tree: HOME }

/** Somebody rated two skills, renamed one of them and removed the other. */
const edited = [
  ['rating/r1', { ...event, id: 'r1', at: 1_795_900_000_000, skill: 'self-care', level: 'pro' }],
  ['rating/r2', { ...event, id: 'r2', at: 1_795_900_000_001, skill: 'empathy', level: 'rookie' }],
  [
    'edit/e1',
    {
      ...event,
      id: 'e1',
      at: Date.now(),
      changes: [
        { kind: 'skill', skill: 'empathy', name: 'Feeling with', was: { name: 'Empathy' } },
        { kind: 'remove-skill', skill: 'self-care', name: 'Self-care' },
      ],
    },
  ],
] as const

async function isSaved(page: Page) {
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
}

test('a tree is copied, renamed, removed, and had back after a reload', async ({ page }) => {
  await page.goto('./#/grove')
  await page.getByRole('button', { name: 'New tree' }).click()
  await page.getByRole('radio', { name: 'With a copy of a tree' }).check()
  await page.getByRole('combobox', { name: 'Which tree' }).selectOption('Marketing')
  await page.getByRole('button', { name: 'Make the tree' }).click()
  const name = 'Marketing, my version'
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page).toHaveURL(/#\/tree\/[^/]+$/)
  const own = page.url()
  await page.getByRole('button', { name: /^Brand voice, unrated/ }).focus()
  await page.keyboard.press('3')
  await expect(page.getByRole('button', { name: /^Brand voice, master/ })).toBeVisible()

  await page.goto('./#/data')
  await page.getByRole('button', { name: `Rename: ${name}` }).click()
  await page.getByRole('textbox', { name: 'Name of the tree' }).fill('Our voice')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Remove: Our voice' }).click()
  await expect(page.getByRole('link', { name: 'Our voice' })).toHaveCount(0)
  await expect(page.getByText('Brand voice, in Our voice', { exact: true })).toBeVisible()
  await isSaved(page)

  await page.reload()
  await expect(page.getByText('Brand voice, in Our voice', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Put back: Our voice' }).click()
  await expect(page.getByText('Everything has its place.')).toBeVisible()
  await page.getByRole('link', { name: 'Our voice' }).click()
  await expect(page).toHaveURL(own)
  await expect(page.getByRole('button', { name: /^Brand voice, master/ })).toBeVisible()
})

test('what was changed in a built-in tree is said, taken back, and nothing rated is lost', async ({
  page,
}) => {
  await seedRecords(page, edited)
  await page.goto(`./#/tree/${HOME}`)
  await expect(page.getByRole('button', { name: /^Feeling with, rookie/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Self-care,/ })).toHaveCount(0)

  await page.getByRole('button', { name: '1 skill without a place' }).click()
  const skill = 'Self-care, in Customer support'
  await page
    .getByRole('combobox', { name: `Give to another skill: ${skill}` })
    .selectOption({ label: 'Feeling with' })
  await page.getByRole('button', { name: `Give: ${skill}` }).click()
  await expect(page.getByText('Everything has its place.')).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: '1 skill without a place' })).toBeVisible()

  await page.getByRole('button', { name: 'What you changed' }).click()
  await page.getByRole('button', { name: 'Take back: Skill removed: Self-care' }).click()
  await expect(page.getByText('Taken back: Skill removed: Self-care')).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await isSaved(page)
  await page.reload()
  await expect(page.getByRole('button', { name: /^Self-care, pro/ })).toBeVisible()

  await page.getByRole('button', { name: 'What you changed' }).click()
  await page.getByRole('button', { name: 'Back to the original' }).click()
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('button', { name: /^Empathy, rookie/ })).toBeVisible()
})

test('where a newer original and one’s own words differ, one chooses, once for each', async ({
  page,
}) => {
  // As if the original had said “Sympathy” and “Calm” when these were written.
  const changes = [
    { kind: 'skill', skill: 'empathy', name: 'Feeling with', was: { name: 'Sympathy' } },
    { kind: 'skill', skill: 'resilience', name: 'Standing firm', was: { name: 'Calm' } },
    { kind: 'skill', skill: 'self-care', name: 'Resting', was: { name: 'Self-care' } },
  ]
  const edit = { ...event, id: 'own', at: 1_795_900_000_000, changes }
  await seedRecords(page, [['edit/own', edit]])
  await page.goto('./')
  await page.getByRole('button', { name: 'What you changed (2 choices to make)' }).click()
  const dialog = page.getByRole('dialog', { name: 'What you changed: Customer support' })
  await dialog.getByRole('button', { name: 'Take the new one: Feeling with: name' }).click()
  await expect(dialog.getByText('Chosen: Feeling with: name')).toBeAttached()
  await dialog.getByRole('button', { name: 'Keep mine: Standing firm: name' }).click()
  await expect(dialog.getByRole('button', { name: /^(Take the new one|Keep mine)/ })).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await isSaved(page)
  await page.reload()
  for (const name of ['Empathy', 'Standing firm', 'Resting']) {
    await expect(page.getByRole('button', { name: `${name}, unrated` })).toBeVisible()
  }
  await expect(page.getByRole('button', { name: 'What you changed', exact: true })).toBeVisible()
})
