import { expect, type Page } from '@playwright/test'
import { outlineOf } from '../../src/domain/outline.ts'
import type { Entry } from '../../src/domain/records.ts'
import { rowsInView } from '../../src/features/tree-outline/outline-rows.ts'
import { largeTree } from '../large-tree.ts'
import { expectNoViolations } from './axe.ts'
import { test } from './journey.ts'
import { seedRecords } from './seed-records.ts'

const tree = largeTree(600, 12)
const record: Entry = ['tree/large', tree]
const rows = rowsInView(outlineOf(tree), undefined)

async function openOutline(page: Page) {
  await seedRecords(page, [record])
  await page.goto('./#/tree/large')
  await page.getByRole('button', { name: 'Outline' }).click()
  await expect(page.getByRole('treeitem').first()).toBeVisible()
}

const focused = (page: Page) => page.locator('[role=treeitem]:focus')

/** What a screen reader is told of the row that has the focus. */
function heard(page: Page) {
  return focused(page).evaluate((row) =>
    ['aria-label', 'aria-level', 'aria-posinset', 'aria-setsize']
      .map((name) => row.getAttribute(name))
      .join(' '),
  )
}

test('the outline of 600 skills has those in sight in the page, and keys walk to all', async ({
  page,
}) => {
  await openOutline(page)
  expect(await page.getByRole('treeitem').count()).toBeLessThan(60)
  await page.getByRole('treeitem').first().focus()

  await test.step('row by row, each says its place among all', async () => {
    for (const { name, item, position, size } of rows.slice(0, 50)) {
      expect(await heard(page)).toBe(
        `${name}, unrated ${String(item?.level)} ${String(position)} ${String(size)}`,
      )
      await expect(focused(page)).toBeInViewport({ ratio: 0.99 })
      await page.keyboard.press('ArrowDown')
    }
  })
  await test.step('to the end, back and by letter', async () => {
    await page.keyboard.press('End')
    await expect(focused(page)).toHaveAccessibleName(`${rows.at(-1)?.name ?? ''}, unrated`)
    await expect(focused(page)).toBeInViewport({ ratio: 0.99 })
    for (const { name } of rows.slice(-30, -1).reverse()) {
      await page.keyboard.press('ArrowUp')
      await expect(focused(page)).toHaveAccessibleName(`${name}, unrated`)
      await expect(focused(page)).toBeInViewport({ ratio: 0.99 })
    }
    await page.keyboard.press('Home')
    await expect(focused(page)).toHaveAccessibleName(`${rows[0]?.name ?? ''}, unrated`)
    await page.keyboard.press('s')
    await expect(focused(page)).toHaveAccessibleName(`${rows[1]?.name ?? ''}, unrated`)
  })
  await test.step('what has the focus stays when it is scrolled away, and is rated', async () => {
    await page.mouse.move(400, 500)
    await page.mouse.wheel(0, 9000)
    await expect(focused(page)).not.toBeInViewport()
    await page.keyboard.press('3')
    await expect(focused(page)).toHaveAccessibleName(`${rows[1]?.name ?? ''}, master`)
  })
  await expectNoViolations(page, 'the outline of a large tree', '.outline')
  await test.step('all branches are closed, and a folded one is jumped into', async () => {
    await page.getByRole('button', { name: 'Collapse all' }).press('Enter')
    const first = tree.skills.filter((skill) => skill.buildsOn.length === 0).length
    expect(await page.getByRole('treeitem').first().getAttribute('aria-setsize')).toBe(
      String(first),
    )
    await page.getByRole('treeitem').first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(focused(page)).toHaveAccessibleName(`${rows[1]?.name ?? ''}, master`)
  })
})

test('on a phone the outline of 600 skills is scrolled without a jump, also where it was not seen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await openOutline(page)
  await page.getByRole('treeitem').first().focus()
  await page.keyboard.press('End')
  await expect(focused(page)).toBeInViewport({ ratio: 0.99 })
  await page.mouse.move(200, 400)
  for (let turn = 0; turn < 6; turn++) {
    const before = await rowAt(page, 300)
    await page.mouse.wheel(0, -250)
    await expect.poll(() => topOf(page, before.skill)).toBe(before.top + 250)
  }
})

/** The row at a height of the screen, and its upper edge. */
function rowAt(page: Page, height: number) {
  return page.evaluate((y) => {
    const row = document.elementFromPoint(200, y)?.closest<HTMLElement>('[data-skill]')
    return {
      skill: row?.dataset.skill ?? '',
      top: Math.round(row?.getBoundingClientRect().top ?? 0),
    }
  }, height)
}

function topOf(page: Page, skill: string) {
  return page
    .locator(`[data-skill="${skill}"]`)
    .evaluate((row) => Math.round(row.getBoundingClientRect().top))
}
