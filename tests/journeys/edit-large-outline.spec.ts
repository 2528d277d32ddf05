import { expect, type Page } from '@playwright/test'
import { largeTree } from '../large-tree.ts'
import { expectNoViolations } from './axe.ts'
import { test } from './journey.ts'
import { seedRecords } from './seed-records.ts'

const tree = largeTree(600, 12)

async function openList(page: Page) {
  await seedRecords(page, [['tree/large', tree]])
  await page.goto('./#/tree/large')
  await page.getByRole('button', { name: 'Outline' }).click()
  await expect(page.getByRole('treeitem').first()).toBeVisible()
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await expect(skill(page, 'Skill 0 at listening')).toBeVisible()
}

const skill = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const list = (page: Page) => page.getByRole('list', { name: tree.name })

test('the list in which 600 skills are edited has those in sight in the page', async ({ page }) => {
  await openList(page)
  expect(await list(page).getByRole('listitem').count()).toBeLessThan(60)
  await expectNoViolations(page, 'the list')

  await test.step('a menu moves a skill, which stays in sight, and removes one', async () => {
    const more = page.getByRole('button', { name: 'More for Skill 3 at teaching' })
    await more.click()
    await page.getByRole('menuitem', { name: 'Move to writing 2' }).click()
    await expect(more).toBeFocused()
    await expect(more).toBeInViewport()
    await expect(skill(page, 'Skill 0 at listening')).toHaveCount(0)
    await more.click()
    await page.getByRole('menuitem', { name: 'Remove this skill' }).click()
    await expect(skill(page, 'Skill 3 at teaching')).toHaveCount(0)
    await expect(page.locator('[data-skill]:focus')).toBeInViewport()
  })
  await test.step('what has the focus stays, however far one scrolls', async () => {
    const focused = page.locator('[data-skill]:focus')
    const name = (await focused.textContent()) ?? ''
    await page.mouse.move(400, 600)
    await page.mouse.wheel(0, 9000)
    await expect(focused).not.toBeInViewport()
    await expect(skill(page, name)).toBeFocused()
    await page.keyboard.press('Tab')
    const more = page.getByRole('button', { name: `More for ${name}` })
    await expect(more).toBeFocused()
    await expect(more).toBeInViewport()
  })
})

test('keys add a skill to the list of a large tree where it is seen', async ({ page }) => {
  await openList(page)
  const { name } = tree.tiers[11] ?? { name: '' }
  await skill(page, 'Skill 1 at writing').press('Enter')
  await page.getByRole('button', { name: 'Add tier' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Name of tier XIII' })).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Name of tier XIII' })).toBeInViewport()
  await page.keyboard.type('Last\n')
  await page.getByRole('button', { name: `Add skill to ${name}` }).press('Enter')
  await page.keyboard.type('Gardening\n')
  await page.keyboard.press('Escape')
  await expect(skill(page, 'Gardening')).toBeFocused()
  await expect(skill(page, 'Gardening')).toBeInViewport()
})

test('the skill that is opened by its address is seen in the list', async ({ page }) => {
  await openList(page)
  await page.goto('./#/tree/large/skill-310')
  await expect(page.locator('[aria-expanded=true][data-skill]')).toBeInViewport()
})
