import { expect, test } from './journey.ts'
import { stored } from './stored.ts'

test('the empty start says what to do, and a sample person leaves nothing behind', async ({
  page,
}) => {
  await page.goto('./')
  await expect(page.getByText('This is a support team’s tree.')).toBeVisible()

  await test.step('one press shows the app in use', async () => {
    await page.getByRole('button', { name: 'Try it with a sample person' }).click()
    await expect(page.getByText(/^You are looking at Sample person’s file of /)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Self-care, master' })).toBeVisible()
    await page.getByRole('link', { name: 'Focus', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Troubleshooting' })).toBeVisible()
    await page.getByRole('link', { name: 'Evidence', exact: true }).click()
    await expect(page.getByText('the first one she understood')).toBeVisible()
  })

  await test.step('another one leaves it, and nothing of it is stored', async () => {
    await page.getByRole('button', { name: 'Leave' }).click()
    await expect(page.getByRole('button', { name: 'Self-care, unrated' })).toBeVisible()
    const kept = Object.keys(await stored(page)).filter((key) => !key.startsWith('setting/'))
    expect(kept).toEqual([])
  })

  await test.step('a rating moves nothing, and the words are gone the next time', async () => {
    await page.getByRole('button', { name: 'Self-care, unrated' }).focus()
    await page.keyboard.press('1')
    await expect(page.getByRole('button', { name: 'Self-care, rookie' })).toBeVisible()
    await expect(page.getByText('This is a support team’s tree.')).toBeVisible()
    await expect(page.getByRole('status')).toHaveText('Saved')
    await page.reload()
    await expect(page.getByRole('button', { name: 'Self-care, rookie' })).toBeVisible()
    await expect(page.getByText('This is a support team’s tree.')).toHaveCount(0)
  })
})
