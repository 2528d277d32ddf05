import { expectNoViolations } from './axe.ts'
import { cutOff, tooWide } from './fit.ts'
import { fullGrove } from './full-grove.ts'
import { expect, test } from './journey.ts'
import { WORDS } from './screen.ts'
import { seedRecords } from './seed-records.ts'

const TREE = './#/tree/happiness-engineer'

test('the outline needs no mouse: walk, fold, rate, open and come back', async ({ page }) => {
  await page.goto(TREE)
  await page.getByRole('button', { name: 'Outline' }).press('Enter')
  const item = (name: string) => page.getByRole('treeitem', { name, exact: true })
  const focused = page.locator(':focus')

  await test.step('Tab reaches the tree once', async () => {
    await page.getByRole('button', { name: 'Collapse all' }).focus()
    await page.keyboard.press('Tab')
    await expect(item('Adaptability, unrated')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(focused).not.toHaveRole('treeitem')
    await page.keyboard.press('Shift+Tab')
    await expect(item('Adaptability, unrated')).toBeFocused()
  })

  await test.step('arrows walk down the branch and fold it', async () => {
    await page.keyboard.press('ArrowDown')
    await expect(item('Goal-setting & accountability, unrated')).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await expect(item('Learning habit, unrated')).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(item('Learning habit, unrated')).toHaveAttribute('aria-expanded', 'false')
    await expect(item('Tool fluency, unrated')).toHaveCount(0)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(item('Tool fluency, unrated')).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await expect(item('Learning habit, unrated')).toBeFocused()
  })

  await test.step('a letter jumps, 3 rates Master', async () => {
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
    await page.keyboard.press('c')
    await expect(item('Clear writing, unrated')).toBeFocused()
    await page.keyboard.press('3')
    await expect(item('Clear writing, master')).toBeFocused()
    await expect(page.getByRole('status')).toHaveText('Saved')
    await expect(page.getByRole('link', { name: /^Marketing/ })).toContainText(
      'Sprouting from Clear writing',
    )
  })

  await test.step('Enter opens the panel, Escape comes back', async () => {
    await page.keyboard.press('Enter')
    const panel = page.getByRole('region', { name: 'Clear writing' })
    await expect(panel).toBeFocused()
    await expect(item('Clear writing, master')).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
    await expect(item('Clear writing, master')).toBeFocused()
  })

  await test.step('all branches are closed and opened at once', async () => {
    await page.getByRole('button', { name: 'Collapse all' }).press('Enter')
    await expect(page.getByRole('treeitem')).toHaveCount(5)
    await page.getByRole('button', { name: 'Expand all' }).press('Enter')
    await expect(page.getByRole('treeitem')).toHaveCount(32)
  })
})

test('the graph stays until the outline has come, and nothing says that the grove is opened', async ({
  page,
}) => {
  const held: (() => Promise<void>)[] = []
  await page.route(/\/tree-outline-[^/]*\.js$/, (route) => {
    held.push(() => route.continue())
  })
  await page.goto(TREE)
  const outline = page.getByRole('button', { name: 'Outline' })
  await outline.click()
  await expect(outline).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('toolbar', { name: 'Skill tree Customer support' })).toBeVisible()
  await expect(page.getByText('Opening your grove…')).toHaveCount(0)
  await expect.poll(() => held.length).toBe(1)
  await Promise.all(held.map((go) => go()))
  await expect(page.getByRole('tree', { name: 'Customer support' })).toBeVisible()
  await expect(page.getByRole('toolbar', { name: 'Skill tree Customer support' })).toHaveCount(0)
})

test('a screen reader hears the first branch of the outline as before', async ({ page }) => {
  await page.goto(TREE)
  await page.getByRole('button', { name: 'Outline' }).click()
  for (const name of ['Time & task management', 'Focus & follow-through', 'Self-care']) {
    await page.getByRole('treeitem', { name }).press('ArrowLeft')
  }
  await expect(page.getByRole('tree', { name: 'Customer support' })).toMatchAriaSnapshot(`
    - tree "Customer support":
      - /children: equal
      - treeitem "Adaptability, unrated" [level=1]
      - treeitem "Goal-setting & accountability, unrated" [expanded] [level=1]
      - treeitem "Giving & taking feedback, unrated" [level=2]
      - treeitem "Learning habit, unrated" [expanded] [level=2]
      - treeitem "Tool fluency, unrated" [expanded] [level=3]
      - treeitem "Sharing workflows, unrated" [expanded] [level=4]
      - treeitem "Mentoring, unrated" [expanded] [level=5]
      - treeitem "Rallying the team, unrated" [level=6]
      - treeitem "Pattern spotting, unrated" [expanded] [level=4]
      - treeitem "Speaking the listener's language, unrated" [expanded] [level=5]
      - treeitem "Influence without authority, unrated" [level=6]
      - treeitem "Big-picture thinking, unrated" [level=6]
      - treeitem "Troubleshooting, unrated" [expanded] [level=3]
      - treeitem "Bug reports, unrated" [level=4]
      - treeitem "Time & task management, unrated" [level=1]
      - treeitem "Focus & follow-through, unrated" [level=1]
      - treeitem "Self-care, unrated" [level=1]
  `)
  const descriptions = page.getByRole('treeitem').evaluateAll((items) =>
    items.slice(0, 5).map((item) => {
      const about = item.getAttribute('aria-describedby') ?? ''
      return document.getElementById(about)?.textContent.trim().replace(/\s+/g, ' ')
    }),
  )
  expect(await descriptions).toEqual([
    'Lies over every tier. Behaviours: 0 of 6 shown.',
    'Tier I Foundations. Leads to Giving & taking feedback and Learning habit. Also leads to Small projects (under Proactive improvement). Ready.',
    'Tier II Everyday habits. Builds on Goal-setting & accountability. Also leads to Sharing workflows (under Tool fluency), Advocacy (under Hard conversations) and Mentoring (under Sharing workflows). A stretch for now.',
    'Tier II Everyday habits. Builds on Goal-setting & accountability and Time & task management. Also under Time & task management. Leads to Tool fluency and Troubleshooting. A stretch for now.',
    'Tier III With the customer. Builds on Learning habit and Time & task management. Also under Time & task management. Leads to Sharing workflows and Pattern spotting. A stretch for now.',
  ])
})

test('a screen reader hears the first tier of the graph as before', async ({ page }) => {
  await page.goto(TREE)
  await expect(page.getByRole('toolbar', { name: 'Skill tree Customer support' }))
    .toMatchAriaSnapshot(`
    - toolbar "Skill tree Customer support":
      - button "Adaptability, unrated"
      - button "Goal-setting & accountability, unrated"
      - button "Time & task management, unrated"
      - button "Focus & follow-through, unrated"
      - button "Self-care, unrated"
      - button "Giving & taking feedback, unrated"
  `)
  await expect(
    page.getByRole('button', { name: 'Learning habit, unrated' }),
  ).toHaveAccessibleDescription(
    'Tier II Everyday habits. Builds on Goal-setting & accountability and Time & task management. Leads to Tool fluency and Troubleshooting.',
  )
})

for (const width of [1440, 390, 320]) {
  test(`the outline is whole and axe finds nothing at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await seedRecords(page, fullGrove)
    for (const language of ['en', 'en-XA'] as const) {
      await page.goto(`./?language=${language}#/tree/happiness-engineer`)
      const { tree, lens } = WORDS[language]
      await page.getByRole('button', { name: tree.outline, exact: true }).click()
      const opens = page.getByRole('button', { name: lens.lens, exact: true })
      // It stays as it was left.
      if ((await opens.getAttribute('aria-pressed')) === 'false') await opens.click()
      const items = page.getByRole('treeitem')
      await expect(items).toHaveCount(32)
      const heights = await items.evaluateAll((rows) => rows.map((row) => row.clientHeight))
      expect(heights.filter((height) => height < 44)).toEqual([])
      expect(await page.evaluate(tooWide), language).toEqual([])
      expect(await page.evaluate(cutOff), language).toEqual([])
      expect(await items.evaluateAll(overfull), language).toEqual([])
    }
    await expectNoViolations(page, 'the outline', '.outline')
  })
}

/** Runs in the page: rows with something in them that is wider than they are. */
function overfull(rows: readonly Element[]): readonly string[] {
  return rows
    .filter((row) => row.scrollWidth > row.clientWidth)
    .map((row) => row.textContent.slice(0, 40))
}
