import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { offer, robinsFile } from './robins-file.ts'
import { stored } from './stored.ts'

const NOW = new Date('2026-11-24T10:00:00Z')

test('a whole 1:1 between two browsers that exchange only files', async ({ page, newPerson }) => {
  // Two browsers and every step from the first rating to the focus: longer than any other journey.
  test.setTimeout(120_000)
  await page.clock.setFixedTime(NOW)
  // Robin rates, reviews and hands over the file for a lead.
  await page.goto('./#/data')
  await page.getByLabel('Your name').fill('Robin')
  await page.goto('./#/review')
  await page.getByRole('button', { name: 'Begin a self-evaluation' }).click()
  await level(page, 'Self-care', '3')
  await level(page, 'Empathy', '1')
  await level(page, 'Clear writing', '2')
  await page.getByRole('button', { name: 'Overview' }).click()
  await page.getByRole('button', { name: 'Finish the review' }).click()
  await expect(page).toHaveURL(/#\/review\/.+/)
  const reviewUrl = page.url()
  const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the file for your lead' }).click()
  const forLead = await (await downloading).path()

  // The lead opens it, sees nothing of Robin's, answers, and is interrupted by a reload.
  const lead = await newPerson()
  await lead.clock.setFixedTime(NOW)
  await offer(lead, { ...robinsFile, buffer: await readFile(forLead) })
  const asked = lead.getByRole('dialog', { name: /^This is Robin’s file of / })
  await expect(asked).toContainText('3 rated skills, 1 finished review and no notes')
  await asked.getByRole('button', { name: `Answer “${name}” as their lead` }).click()
  await lead.getByLabel('Your name').fill('Sam')
  await lead.getByRole('button', { name: 'Begin' }).click()
  await level(lead, 'Self-care', '2')
  await expect(lead.getByRole('button', { name: 'Self-care, pro' })).toBeVisible()
  await lead.reload()
  await offer(lead, { ...robinsFile, buffer: await readFile(forLead) })
  await lead.getByRole('button', { name: /^Answer “/ }).click()
  await lead.getByLabel('Your name').fill('Sam')
  await lead.getByRole('button', { name: 'Begin' }).click()
  await expect(lead.getByRole('button', { name: 'Self-care, pro' })).toBeVisible()
  await level(lead, 'Empathy', '3')
  await level(lead, 'Clear writing', '2')
  await lead.getByRole('button', { name: 'Overview' }).click()
  const answering = lead.waitForEvent('download')
  await lead.getByRole('button', { name: 'Save the answer' }).click()
  const answer = await answering
  expect(answer.suggestedFilename()).toBe('Sam-answers-Robin-2026-11-24.grove.json')
  const answered = JSON.parse(await readFile(await answer.path(), 'utf8')) as {
    records: Record<string, { by: string }>
  }
  expect(Object.keys(answered.records).filter((key) => !key.startsWith('view/'))).toEqual([])
  expect(Object.values(answered.records).map(({ by }) => by)).toEqual(['Sam', 'Sam', 'Sam'])
  const leads = Object.keys(await stored(lead))
  expect(leads.filter((key) => !/^(view|setting)\//.test(key))).toEqual([])

  // Robin opens the answer: differences first, then what they agree on, then a focus.
  await page.goto('./#/data')
  const answerFile = await answer.path()
  await page.getByLabel('Open a grove file').setInputFiles({
    ...robinsFile,
    name: 'Sam-answers-Robin-2026-11-24.grove.json',
    buffer: await readFile(answerFile),
  })
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(
    page.getByText('Sam-answers-Robin-2026-11-24.grove.json: 3 records added'),
  ).toBeVisible()
  await page.getByRole('link', { name: 'See the answer beside your review' }).click()
  await expect(page).toHaveURL(reviewUrl)
  const empathy = page.getByRole('article', { name: 'Empathy' })
  await expect(empathy).toContainText('You: Rookie')
  await expect(empathy).toContainText('Sam: Master')
  await expect(page.getByRole('article', { name: 'Self-care' })).toContainText('Sam: Pro')
  await expect(page.getByRole('article', { name: 'Clear writing' })).toHaveCount(0)
  await empathy.getByRole('radio', { name: 'Pro' }).check()
  await empathy.getByRole('button', { name: 'Record what you agree on for Empathy' }).click()
  await expect(empathy).toContainText('Agreed with Sam on')
  await expect(page.getByRole('status')).toHaveText('Saved')
  const ratings = Object.values(await stored(page)).filter(
    (record) => (record as { skill?: string }).skill === 'empathy',
  )
  expect(ratings.map((record) => (record as { by: string }).by).toSorted()).toEqual([
    'Sam',
    'Sam',
    'self',
    'self',
  ])
  await page.getByRole('button', { name: 'Choose as focus: Empathy' }).click()
  await page.getByLabel('What will be seen or counted?').fill('I name the feeling in four of five.')
  await page.getByRole('button', { name: 'Set the goal' }).click()
  const goal = page.getByRole('article', { name: 'Empathy' }).last()
  await expect(goal).toContainText('I name the feeling in four of five.')
  await expect(page.getByRole('status')).toHaveText('Saved')
  const goals = Object.entries(await stored(page)).filter(([key]) => key.startsWith('goal/'))
  expect(goals.map(([, record]) => record)).toMatchObject([
    { kind: 'grow', skill: 'empathy', due: '2027-01-05' },
  ])
})

/** Goes to a skill of a walk and gives it a level by key. */
async function level(page: Page, skill: string, key: string): Promise<void> {
  await page.getByRole('button', { name: `${skill}, not looked at yet` }).click()
  await expect(page.getByRole('heading', { name: new RegExp(skill), level: 2 })).toBeVisible()
  await page.keyboard.press(key)
}
