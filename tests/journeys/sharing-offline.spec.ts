import { fullTree } from '../full-tree.ts'
import { expect, test, visitFirst } from './hosted.ts'
import { linkTo } from './tree-links.ts'

test('a link is opened without a network, on a phone, and left by keyboard alone', async ({
  page,
  context,
  host,
}) => {
  // Behind a first visit that fetches every file.
  test.slow()
  await visitFirst(page)
  await host.close()
  await context.setOffline(true)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`./?language=ar${linkTo(fullTree)}`)
  const banner = page.locator('.page-banner')
  await expect(banner).toContainText('Night shift')
  await expect(page.getByRole('treeitem', { name: /Tea/ })).toBeVisible()
  const [keep, leave] = [banner.getByRole('button').first(), banner.getByRole('button').last()]
  for (let tabs = 0; tabs < 30; tabs += 1) {
    if (await keep.evaluate((each) => each === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(keep).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(leave).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(banner).toHaveCount(0)
  await expect(page.getByRole('main')).toBeFocused()
})
