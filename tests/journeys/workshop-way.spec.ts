import type { Locator, Page } from '@playwright/test'
import { expectNoViolations } from './axe.ts'
import { pointing } from './hand.ts'
import { expect, test } from './journey.ts'
import { typing } from './keyboard-hand.ts'
import {
  afterReload,
  begin,
  column,
  drag,
  group,
  note,
  notesIn,
  step,
  write,
  writeAll,
} from './workshop-hand.ts'

test('a workshop leads from a blank page to a rated tree, by mouse', async ({ page }) => {
  await begin(page)
  await writeAll(page)

  await test.step('notes are dragged into groups, and the groups are named', async () => {
    await page.getByRole('link', { name: 'Next: Wall' }).click()
    await expect(page.getByRole('heading', { name: 'Which notes speak' })).toBeFocused()
    await expect(page.getByRole('option')).toHaveCount(5)
    await drag(page, note(page, 'Took every break'), page.getByText('Drop here for a new group'))
    await expect(group(page, 'No name yet: Took every break')).toBeVisible()
    await drag(page, note(page, 'Slept well'), group(page, 'No name yet: Took every break'))
    await page.getByRole('textbox', { name: 'Name of the skill' }).fill('Self-care')
    await page.keyboard.press('Enter')
    await expect(notesIn(page, 'Self-care')).toHaveText(['Took every break', 'Slept well'])
  })

  await test.step('several are chosen and go together, by drag or by menu', async () => {
    await note(page, 'Asked what').click()
    await note(page, 'Listens').click()
    await drag(page, note(page, 'Listens'), page.getByText('Drop here for a new group'))
    await page.getByRole('textbox', { name: 'Name of the skill' }).last().fill('Empathy')
    await page.keyboard.press('Enter')
    await expect(notesIn(page, 'Empathy')).toHaveCount(2)
    await note(page, 'Teaches').click()
    await page.getByRole('button', { name: 'Move…' }).click()
    await page.getByRole('textbox', { name: 'Into a new group' }).fill('Teaching')
    await page.getByRole('button', { name: 'Make the group' }).click()
    await expect(page.getByText('Every note has found its group.')).toBeVisible()
  })

  await test.step('a drag that is given up leaves all as it is', async () => {
    await note(page, 'Teaches').hover()
    await page.mouse.down()
    const box = await group(page, 'Empathy').boundingBox()
    await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 40, { steps: 6 })
    await expect(page.locator('.drag-ghost')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.locator('.drag-ghost')).toHaveCount(0)
    await page.mouse.up()
    await expect(notesIn(page, 'Teaching')).toHaveCount(1)
  })

  await test.step('the skills come into columns', async () => {
    await page.getByRole('link', { name: 'Next: Order' }).click()
    const slip = (name: string) => page.locator('.order-slip', { hasText: name })
    await drag(page, slip('Self-care'), group(page, 'Foundations'))
    await drag(page, slip('Empathy'), group(page, 'Building on them'))
    await drag(page, slip('Teaching'), group(page, 'Advanced'))
    await expect(column(page, 'Advanced')).toHaveText(['Teaching'])
    await expect(page.getByText('Every skill has found its column.')).toBeVisible()
  })

  await test.step('links are ticked, and a ring is refused by its names', async () => {
    await page.getByRole('link', { name: 'Next: Links' }).click()
    const of = (name: string) => page.getByRole('group', { name: `${name} builds on` })
    await of('Empathy').getByRole('checkbox', { name: 'Self-care' }).check()
    await of('Teaching').getByRole('checkbox', { name: 'Empathy' }).check()
    await of('Self-care').getByText('Others').click()
    await of('Self-care').getByRole('checkbox', { name: 'Teaching' }).click()
    await expect(of('Self-care')).toContainText(
      'Self-care builds on Teaching builds on Empathy builds on Self-care',
    )
    await expect(of('Self-care').getByRole('checkbox', { name: 'Teaching' })).not.toBeChecked()
  })

  await test.step('the draft is drawn, grows, and is rated', async () => {
    await page.getByRole('link', { name: 'Next: Tree' }).click()
    await expect(page.getByRole('img', { name: 'The draft: 3 skills in 3 columns' })).toBeVisible()
    await expect(page.getByText('3 skills, 2 links, 5 behaviours')).toBeVisible()
    await page.getByRole('button', { name: 'Grow this tree' }).click()
    await expect(page).toHaveURL(/#\/tree\/our-support-/)
    await page.getByRole('button', { name: 'Done', exact: true }).click()
    await page.getByRole('button', { name: 'Empathy, unrated' }).click()
    const panel = page.getByRole('region', { name: 'Empathy' })
    // Its notes are its behaviours.
    await expect(panel.getByRole('radio', { name: 'Pro' })).toHaveAccessibleDescription(
      'Asked what the customer wants',
    )
    await expect(panel.getByRole('radio', { name: 'Master' })).toHaveAccessibleDescription(
      'Listens before solving',
    )
    await panel.getByRole('radio', { name: 'Pro' }).check()
    await expect(page.getByRole('button', { name: 'Empathy, pro' })).toBeVisible()
    await afterReload(page)
    await expect(page.getByRole('button', { name: 'Empathy, pro' })).toBeVisible()
  })

  await test.step('the workshop stays, and one undo takes another tree back', async () => {
    await page.goto('./#/workshop')
    await page.getByRole('link', { name: 'Our support' }).click()
    await step(page, 'Notes').click()
    await write(page, ['Kept a promise'])
    await step(page, 'Tree').click()
    await page.getByRole('button', { name: 'Grow this tree' }).click()
    await expect(page.getByRole('heading', { name: 'Our support' })).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(
      page.getByRole('heading', { name: /no such tree|There is no tree/i }),
    ).toBeVisible()
  })
})

test('the same by keyboard alone', async ({ page }) => {
  const hand = typing(page)
  await page.goto('./#/workshop')
  await hand.write(page.getByRole('textbox', { name: 'What is the tree for?' }), 'Our support')
  await page.keyboard.press('Enter')
  const field = page.getByRole('textbox', { name: 'Your note' })
  for (const text of ['Slept well', 'Asked why', 'Explained why']) {
    await hand.write(field, text)
    await page.keyboard.press('Enter')
    await expect(field).toHaveValue('')
  }

  await hand.press(page.getByRole('link', { name: 'Next: Wall' }))
  await expect(page.getByRole('heading', { name: 'Which notes speak' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(note(page, 'Slept well')).toBeFocused()
  await page.keyboard.press('Enter')
  const name = page.getByRole('textbox', { name: 'Into a new group' })
  await expect(name).toBeFocused()
  await page.keyboard.type('Rest')
  await page.keyboard.press('Enter')
  // One goes on where one was.
  await expect(note(page, 'Asked why')).toBeFocused()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(note(page, 'Explained why')).toBeFocused()
  await expect(page.getByText('2 notes chosen')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Move 2 notes' })).toBeVisible()
  await page.keyboard.type('Empathy')
  await page.keyboard.press('Enter')
  await expect(notesIn(page, 'Empathy')).toHaveCount(2)
  await expect(page.getByRole('heading', { name: 'Which notes speak' })).toBeFocused()

  await hand.press(page.getByRole('link', { name: 'Next: Order' }))
  const later = (skill: string, to: string) =>
    page.getByRole('button', { name: `Move ${skill} on to ${to}` })
  await hand.press(later('Rest', 'Foundations'))
  await hand.press(later('Empathy', 'Foundations'))
  // The focus goes along with what is moved.
  await expect(later('Empathy', 'Building on them')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(column(page, 'Building on them')).toHaveText(['Empathy'])

  await hand.press(page.getByRole('link', { name: 'Next: Links' }))
  const box = page
    .getByRole('group', { name: 'Empathy builds on' })
    .getByRole('checkbox', { name: 'Rest' })
  for (let tabs = 0; tabs < 6 && !(await box.evaluate(isFocused)); tabs += 1) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Space')
  await expect(box).toBeChecked()

  await hand.press(page.getByRole('link', { name: 'Next: Tree' }))
  await hand.press(page.getByRole('button', { name: 'Grow this tree' }))
  await hand.press(page.getByRole('button', { name: 'Done', exact: true }))
  await hand.openSkill('empathy', 'Empathy')
  await hand.choose(
    page.getByRole('region', { name: 'Empathy' }).getByRole('radio', { name: 'Pro' }),
  )
  await hand.closePanel(page.getByRole('region', { name: 'Empathy' }), 'Close')
  await expect(page.getByRole('button', { name: 'Empathy, pro' })).toBeVisible()
})

/** Runs in the page. */
function isFocused(element: Element): boolean {
  return element === document.activeElement
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('notes are dragged by a finger that rests first, and moved by menu, up to a rated tree', async ({
    page,
  }) => {
    const hand = pointing(page, 'tap')
    await page.goto('./#/workshop')
    await hand.write(page.getByRole('textbox', { name: 'What is the tree for?' }), 'Our support')
    await hand.press(page.getByRole('button', { name: 'Begin a workshop' }))
    for (const text of ['Slept well', 'Asked why']) {
      await hand.write(page.getByRole('textbox', { name: 'Your note' }), text)
      await hand.press(page.getByRole('button', { name: 'Keep the note' }))
    }
    await hand.press(page.getByRole('link', { name: 'Next: Wall' }))

    await test.step('a finger that moves at once scrolls, and one that rests drags', async () => {
      const target = page.getByText('Drop here for a new group')
      await target.scrollIntoViewIfNeeded()
      await fingerDrag(page, note(page, 'Slept well'), target)
      await expect(group(page, 'No name yet: Slept well')).toBeVisible()
    })

    await hand.press(note(page, 'Asked why'))
    await hand.press(page.getByRole('button', { name: 'Move…' }))
    await hand.write(page.getByRole('textbox', { name: 'Into a new group' }), 'Empathy')
    await hand.press(page.getByRole('button', { name: 'Make the group' }))
    await expect(notesIn(page, 'Empathy')).toHaveCount(1)
    await expectNoViolations(page, 'the wall on a phone')

    await hand.press(step(page, 'Order'))
    await hand.press(page.getByRole('button', { name: 'Move Empathy on to Foundations' }))
    await expect(column(page, 'Foundations')).toHaveText(['Empathy'])
    await hand.press(step(page, 'Tree'))
    await hand.press(page.getByRole('button', { name: 'Grow this tree' }))
    await hand.press(page.getByRole('button', { name: 'Done', exact: true }))
    await hand.openSkill('empathy', 'Empathy')
    await hand.choose(
      page.getByRole('region', { name: 'Empathy' }).getByRole('radio', { name: 'Pro' }),
    )
  })
})

/** Rests on `from` until it is lifted, and lets it go over `target`. */
async function fingerDrag(page: Page, from: Locator, target: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await target.boundingBox()]
  if (!start || !end) throw new Error('nothing to drag')
  const touch = await page.context().newCDPSession(page)
  const at = (x: number, y: number) => ({ touchPoints: [{ x, y }] })
  const [x, y] = [start.x + start.width / 2, start.y + start.height / 2]
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(x, y) })
  await expect(page.locator('.drag-ghost')).toBeVisible()
  for (const share of [0.25, 0.5, 0.75, 1]) {
    await touch.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      ...at(x + share * (end.x + end.width / 2 - x), y + share * (end.y + end.height / 2 - y)),
    })
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect(page.locator('.drag-ghost')).toHaveCount(0)
}
