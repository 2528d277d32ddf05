import { exampleGrove } from '../screenshots/example-grove.ts'
import { expect, test } from './journey.ts'
import { seedRecords } from './seed-records.ts'

test('two ways to a land are compared, one is avoided, the land is planted and left', async ({
  page,
}) => {
  await seedRecords(page, exampleGrove('light'))
  await page.goto('./#/grove')

  await test.step('a land of the park opens its ways', async () => {
    await page.getByRole('button', { name: 'Help centre owner, dormant' }).press('Enter')
    await expect(
      page.getByRole('heading', { name: 'Seed path to Help centre owner' }),
    ).toBeFocused()
    const path = page.getByRole('region', { name: 'Seed path to Help centre owner' })
    await expect(path.getByRole('radio').first()).toBeChecked()
    await expect(path.getByRole('radio', { name: /^Documentation, 1 level-up/ })).toBeChecked()
  })

  const path = page.getByRole('region', { name: 'Seed path to Help centre owner' })
  await test.step('another way leads through another land, with its own steps', async () => {
    const through = path.getByRole('radio', { name: /Through Product specialist/ })
    await through.focus()
    await page.keyboard.press('Space')
    const steps = path.getByRole('list', { name: 'Steps' }).getByRole('listitem')
    await expect(steps.last()).toContainText('Plant Help centre owner')
    await path.getByRole('button', { name: 'Straight there' }).press('Enter')
    await expect(through).toBeChecked()
    await expect(path.getByRole('button', { name: 'Straight there' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await path.getByRole('button', { name: 'On firm ground' }).press('Enter')
  })

  await test.step('a skill that is not for me is gone around', async () => {
    await page.goto('./#/tree/happiness-engineer/documentation')
    await page.getByRole('checkbox', { name: /^Not for me/ }).check()
    await page.goto('./#/grove/help-center')
    await expect(path.getByRole('radio').first()).toBeChecked()
    await expect(path.getByRole('radio').first()).not.toHaveAccessibleName(/^Documentation/)
    await expect(path.getByRole('radio', { name: /^Documentation/ })).toHaveAccessibleName(
      /not for me/,
    )
  })

  await test.step('a master skill germinates, and its tree is planted and left again', async () => {
    await page.goto('./#/tree/happiness-engineer')
    await page.getByRole('button', { name: 'Documentation, pro' }).press('3')
    await expect(
      page.getByText('Documentation is ripe. It can start Help centre owner.'),
    ).toBeVisible()
    await page.getByRole('link', { name: 'Seed path to Help centre owner' }).click()
    await path.getByRole('button', { name: 'Plant Help centre owner' }).click()
    await expect(page.getByRole('button', { name: 'Help centre owner, planted' })).toBeVisible()
    await expect(path.getByRole('button', { name: 'Leave Help centre owner' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Help centre owner, sprouting' })).toBeVisible()
  })
})

test('a focus skill is chosen from what opens most, gets a goal, and is looked back at, by keyboard', async ({
  page,
}) => {
  await seedRecords(page, exampleGrove('light'))
  await page.goto('./#/focus')

  await test.step('the table is sorted by any column', async () => {
    const table = page.getByRole('table')
    await table.getByRole('button', { name: 'Skill' }).press('Enter')
    await expect(table.getByRole('columnheader', { name: 'Skill' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
    const first = () => table.getByRole('row').nth(1).getByRole('link').first().innerText()
    const ascending = await first()
    await table.getByRole('button', { name: 'Skill' }).press('Enter')
    await expect.poll(first).not.toBe(ascending)
  })

  await test.step('a skill is put in focus with a measurable goal', async () => {
    await page.getByRole('button', { name: /^Focus on Live chat/ }).press('Enter')
    await page
      .getByRole('textbox', { name: /What will be seen or counted/ })
      .fill('Four of five chats need no second round.')
    await page.getByRole('button', { name: 'Set the goal' }).press('Enter')
    await expect(page.getByText('Four of five chats need no second round.')).toBeVisible()
  })

  await test.step('it is marked on the tree', async () => {
    await page.getByRole('link', { name: 'Tree', exact: true }).press('Enter')
    await expect(page.getByRole('button', { name: 'Live chat, pro' })).toHaveAccessibleDescription(
      /Focus 1\./,
    )
    await page.getByRole('button', { name: 'What a step opens' }).press('Enter')
    await expect(page.getByRole('button', { name: 'Live chat, pro' })).toHaveAccessibleDescription(
      /The next step is to Master\./,
    )
  })

  await test.step('and closed without shame, after a reload', async () => {
    await page.goto('./#/focus')
    await page.reload()
    await page.getByRole('button', { name: 'Look back at Live chat' }).press('Enter')
    await page.getByRole('radio', { name: /^Not yet/ }).press('Space')
    await page.getByRole('button', { name: 'Keep this look back' }).press('Enter')
    await expect(page.getByRole('button', { name: 'Look back at Live chat' })).toHaveCount(0)
    await page.reload()
    await page.locator('.looked-back summary').press('Enter')
    await expect(page.getByText('Four of five chats need no second round.')).toBeVisible()
  })
})

test('who does not know where to go starts from what they are proud of', async ({ page }) => {
  await seedRecords(page, exampleGrove('light'))
  await page.goto('./#/grove')
  await page.getByRole('button', { name: /^Where could I go/ }).press('Enter')
  const section = page.getByRole('region', { name: /^Where could I go/ })
  await expect(section.getByRole('checkbox', { name: /^Clear writing/ })).toBeChecked()
  await section.getByRole('button', { name: 'See the path to Marketing' }).press('Enter')
  await expect(page.getByRole('region', { name: 'Seed path to Marketing' })).toBeVisible()
})
