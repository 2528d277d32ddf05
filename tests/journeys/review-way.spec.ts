import { SELF } from '../../src/domain/event.ts'
import type { Level } from '../../src/domain/level.ts'
import type { Entry } from '../../src/domain/records.ts'
import { exampleGrove } from '../screenshots/example-grove.ts'
import { expect, test } from './journey.ts'
import { seedRecords } from './seed-records.ts'

const TREE = 'happiness-engineer'
/** After the ratings of the example, whatever the clock of the machine says. */
const NOW = new Date('2026-11-24T10:00:00Z')

test('a review is walked by keyboard, left, gone on with after a reload, and finished', async ({
  page,
}) => {
  await page.clock.setFixedTime(NOW)
  await seedRecords(page, exampleGrove('light'))
  await page.goto('./#/review')
  const heading = page.getByRole('heading', { level: 2 })

  await test.step('keys rate and go on, skill by skill', async () => {
    await page.getByRole('textbox', { name: 'Name' }).fill('My first review')
    await page.keyboard.press('Enter')
    await expect(heading).toContainText('Goal-setting & accountability')
    await expect(heading).toBeFocused()
    await page.keyboard.press('3')
    await expect(heading).toContainText('Time & task management')
    await page.keyboard.press('Enter')
    await expect(heading).toContainText('Focus & follow-through')
    await page.keyboard.press('0')
    await expect(page.getByText('3 of 32 looked at')).toBeVisible()
  })

  await test.step('a reload goes on at the first skill not looked at', async () => {
    await expect(page.getByRole('status')).toHaveText('Saved')
    await page.reload()
    await page.getByRole('button', { name: 'Go on with My first review' }).click()
    await expect(heading).toContainText('Self-care')
    await expect(page.getByText('3 of 32 looked at')).toBeVisible()
  })

  await test.step('it is finished with a day, and stands among the reviews', async () => {
    await page.getByRole('button', { name: 'Overview' }).click()
    await expect(page.getByText(/^29 skills are not looked at yet/)).toBeVisible()
    await page.getByRole('button', { name: 'Finish the review' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'My first review' })).toBeVisible()
    await page.getByRole('link', { name: 'All reviews' }).click()
    await expect(page.getByRole('region', { name: 'Reviews so far' })).toContainText(
      '3 skills looked at',
    )
  })
})

test('a walk opened cold, on a phone, has its look and says in place what became ripe', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.clock.setFixedTime(NOW)
  await seedRecords(page, exampleGrove('light'))
  await page.goto('./#/review')
  await page.getByRole('button', { name: 'Begin a self-evaluation' }).click()
  // Of src/app/panel.css, which pages opened before this one would have brought along.
  const row = page.locator('label').filter({ has: page.getByRole('radio', { name: 'Rookie' }) })
  await expect(row).toHaveCSS('display', 'grid')
  await expect(row).toHaveCSS('grid-template-columns', /^20px 38px /)
  await expect(row).toHaveCSS('cursor', 'pointer')

  await page.keyboard.press('3')
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Time & task management')
  await page.keyboard.press('3')
  const news = page.getByText('Time & task management is ripe. It can start Organiser.')
  await expect(news).toHaveCount(1)
  const heading = page.getByRole('heading', { level: 2, name: /Focus & follow-through/ })
  const [said, progress, skill] = await Promise.all([
    news.boundingBox(),
    page.getByRole('progressbar').boundingBox(),
    heading.boundingBox(),
  ])
  if (!said || !progress || !skill) throw new Error('not in sight')
  expect(said.y + said.height).toBeLessThan(progress.y)
  expect(progress.y + progress.height).toBeLessThan(skill.y)
  expect(skill.y).toBeLessThan(0.3 * 844)
})

test('the talk records what both agree on, and ends at the focus', async ({ page }) => {
  const at = Date.parse('2026-11-03T09:00:00Z')
  const review = { id: 'talked', by: SELF, at, tree: TREE, name: 'Autumn 2026', began: at - 1 }
  const answer = { by: 'Robin', at: at + 1, review: 'talked', tree: TREE }
  const view = (skill: string, level: Level): Entry => [
    `view/${skill}`,
    { ...answer, id: skill, skill, level },
  ]
  await page.clock.setFixedTime(NOW)
  await seedRecords(page, [
    ...exampleGrove('light'),
    ['review/talked', review],
    view('tool-fluency', 'master'),
    view('empathy', 'master'),
  ])
  await page.goto('./#/review/talked')
  const fluency = page.getByRole('article', { name: 'Tool fluency' })
  await expect(fluency).toContainText('You: Rookie')
  await expect(fluency).toContainText('Robin: Master')
  await expect(page.getByRole('article', { name: 'Empathy' })).toHaveCount(0)

  await fluency.getByRole('radio', { name: 'Pro' }).check()
  await fluency.getByRole('button', { name: 'Record what you agree on for Tool fluency' }).click()
  await expect(fluency).toContainText('Agreed with Robin on 24 November 2026: Pro')
  await expect(page.getByRole('status')).toHaveText('Saved')
  await page.reload()
  await expect(fluency).toContainText('Agreed with Robin on 24 November 2026: Pro')
  await expect(fluency).toContainText('You: Rookie')

  const next = page.getByRole('list', { name: 'Good to grow next' }).getByRole('listitem')
  await expect(next.first()).toContainText('Tool fluency')
  await next.first().getByRole('button', { name: 'Choose as focus: Tool fluency' }).click()
  await page.getByLabel('What will be seen or counted?').fill('Two shortcuts a week.')
  await page.getByLabel('Look back on').fill('2026-12-24')
  await page.getByRole('button', { name: 'Set the goal' }).click()
  const goal = page.getByRole('article', { name: 'Tool fluency' }).last()
  await expect(goal).toContainText('Two shortcuts a week.')
  await expect(goal).toContainText('24 December 2026')
  await expect(goal.getByRole('heading', { name: 'Tool fluency' })).toBeFocused()
  await expect(page).toHaveURL(/#\/review\/talked$/)
  await page.goto('./#/review')
  const past = page.getByRole('region', { name: 'Reviews so far' })
  await past.getByRole('link', { name: 'answered by Robin' }).click()
  await expect(page).toHaveURL(/#\/review\/talked$/)
})
