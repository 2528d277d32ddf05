import type { Locator, Page } from '@playwright/test'
import { expectNoViolations } from './axe.ts'
import { pointing } from './hand.ts'
import { expect, test } from './journey.ts'
import { typing } from './keyboard-hand.ts'

const DAY = ['Took every break', 'Asked what the customer wants', 'Slept well']
const MODELS = ['Listens before solving', 'Teaches new colleagues']

const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Steps of the workshop' }).getByRole('link', { name })
const note = (page: Page, text: string) => page.getByRole('option', { name: text })
const group = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const notesIn = (page: Page, name: string) =>
  page.getByRole('listbox', { name: `Notes in ${name}` }).getByRole('option')
const column = (page: Page, name: string) =>
  page.getByRole('list', { name: `Skills in ${name}` }).getByRole('listitem')

async function begin(page: Page): Promise<void> {
  await page.goto('./#/workshop')
  await page.getByRole('textbox', { name: 'What is the tree for?' }).fill('Our support')
  await page.getByRole('button', { name: 'Begin a workshop' }).click()
  await expect(page.getByRole('heading', { name: 'Think back, and write' })).toBeVisible()
}

async function write(page: Page, notes: readonly string[]): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Your note' })
  await field.click()
  for (const text of notes) {
    await expect(field).toBeFocused()
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
    await expect(field).toHaveValue('')
  }
}

async function writeAll(page: Page): Promise<void> {
  await write(page, DAY)
  await page.getByRole('button', { name: 'Role models' }).click()
  await write(page, MODELS)
}

/** Puts what is dragged down in the middle of `target`, in small steps as a hand does. */
async function drag(page: Page, from: Locator, target: Locator): Promise<void> {
  await from.hover()
  await page.mouse.down()
  const box = await target.boundingBox()
  if (!box) throw new Error('nothing to drop on')
  await page.mouse.move(box.x + box.width / 2, box.y + Math.min(box.height / 2, 60), { steps: 8 })
  await page.mouse.up()
}

async function afterReload(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  await page.reload()
}

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

test('everything survives a reload at every step, half a note and half a name included', async ({
  page,
}) => {
  await begin(page)
  await write(page, ['Slept well', 'Asked why'])

  await test.step('a note that is being written, the question, and a timer that was paused', async () => {
    await page.getByRole('combobox', { name: 'Minutes' }).selectOption('3')
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await page.getByRole('button', { name: 'Pause' }).click()
    const left = await page.getByRole('timer').textContent()
    await page.getByRole('button', { name: 'Role models' }).click()
    await page.getByRole('textbox', { name: 'Your note' }).fill('Half a thou')
    await afterReload(page)
    await expect(page.getByRole('button', { name: 'Role models' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await expect(page.getByRole('textbox', { name: 'Your note' })).toHaveValue('Half a thou')
    await expect(page.getByRole('timer')).toHaveText(left ?? '')
  })

  await test.step('lines that were pasted and not added', async () => {
    await page.getByRole('heading', { name: 'Paste many notes' }).click()
    await page.getByRole('textbox', { name: 'Lines from a chat' }).fill('- Listens\n- Listens')
    await afterReload(page)
    await expect(page.getByRole('textbox', { name: 'Lines from a chat' })).toHaveValue(
      '- Listens\n- Listens',
    )
  })

  await test.step('the wall, and the name of a group that is being written', async () => {
    await step(page, 'Wall').click()
    await note(page, 'Slept well').click()
    await page.getByRole('button', { name: 'Move…' }).click()
    await page.getByRole('button', { name: 'Make the group' }).click()
    await page.getByRole('textbox', { name: 'Name of the skill' }).fill('Self-c')
    await afterReload(page)
    await expect(page.getByRole('heading', { name: 'Which notes speak' })).toBeVisible()
    const name = page.getByRole('textbox', { name: 'Name of the skill' })
    await expect(name).toHaveValue('Self-c')
    await name.fill('Self-care')
    await name.press('Enter')
    await expect(notesIn(page, 'Self-care')).toHaveText(['Slept well'])
  })

  await test.step('the order and the links', async () => {
    await note(page, 'Asked why').click()
    await page.getByRole('button', { name: 'Move…' }).click()
    await page.getByRole('textbox', { name: 'Into a new group' }).fill('Empathy')
    await afterReload(page)
    await note(page, 'Asked why').click()
    await page.getByRole('button', { name: 'Move…' }).click()
    // Not even that is lost.
    await expect(page.getByRole('textbox', { name: 'Into a new group' })).toHaveValue('Empathy')
    await page.getByRole('button', { name: 'Make the group' }).click()
    await step(page, 'Order').click()
    for (const skill of ['Self-care', 'Empathy']) {
      await page.getByRole('button', { name: `Move ${skill} on to Foundations` }).click()
    }
    await page.getByRole('button', { name: 'Move Empathy on to Building on them' }).click()
    await afterReload(page)
    await expect(column(page, 'Building on them')).toHaveText(['Empathy'])
    await step(page, 'Links').click()
    const box = page.getByRole('checkbox', { name: 'Self-care' })
    await box.check()
    await afterReload(page)
    await expect(box).toBeChecked()
  })

  await test.step('the draft, and after it was removed the workshop itself', async () => {
    await step(page, 'Tree').click()
    await afterReload(page)
    await expect(page.getByText('2 skills, 1 link, 2 behaviours')).toBeVisible()
    await page.getByRole('link', { name: 'All workshops' }).click()
    await page.getByRole('button', { name: 'Remove the workshop Our support' }).click()
    await expect(page.getByRole('link', { name: 'Our support' })).toHaveCount(0)
    await afterReload(page)
    await page.goto('./#/data')
    await page.getByRole('button', { name: 'Put back: Our support' }).click()
    await page.goto('./#/workshop')
    await page.getByRole('link', { name: 'Our support' }).click()
    await expect(page.getByRole('option')).toHaveCount(2)
  })
})

test('200 pasted notes come to the wall, are told apart, grouped at once and undone', async ({
  page,
}) => {
  await begin(page)
  const lines = Array.from(
    { length: 200 },
    (_, at) => `${String(at + 1)}. Helped customer ${String(at)}`,
  )
  await page.getByRole('heading', { name: 'Paste many notes' }).click()
  await page
    .getByRole('textbox', { name: 'Lines from a chat' })
    .fill([...lines, '- helped customer 7.', '   '].join('\n'))
  await expect(page.getByText('200 new notes')).toBeVisible()
  await expect(page.getByText('1 line says what is there already:')).toBeVisible()
  await page.getByRole('button', { name: 'Add 200 notes' }).click()
  await step(page, 'Wall').click()
  await expect(page.getByRole('option')).toHaveCount(200)
  await expect(page.getByRole('option').first()).toHaveText('Helped customer 0')

  await page.getByRole('option').first().focus()
  await page.keyboard.press('Control+a')
  await expect(page.getByText('200 notes chosen')).toBeVisible()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Into a new group' }).fill('Helping')
  await page.keyboard.press('Enter')
  await expect(notesIn(page, 'Helping')).toHaveCount(200)

  await step(page, 'Tree').click()
  await expect(page.getByText('100 notes do not fit in')).toBeVisible()
  await page.getByRole('button', { name: 'Grow this tree' }).click()
  await expect(page.getByRole('button', { name: 'Helping, unrated' })).toBeVisible()
  // What is stored can be read again.
  await afterReload(page)
  await expect(page.getByRole('button', { name: 'Helping, unrated' })).toBeVisible()
})

test('the timer says politely when the time is up', async ({ page }) => {
  await page.clock.install()
  await begin(page)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.getByRole('timer')).toHaveText('5:00 left')
  await page.clock.runFor('04:10')
  await expect(page.getByText('One minute left. Finish your thought.')).toBeVisible()
  await page.clock.runFor('01:00')
  await expect(page.getByText('Time is up. Finish the note that you are writing.')).toBeVisible()
  await page.getByRole('button', { name: 'Set back' }).click()
  await expect(page.getByRole('combobox', { name: 'Minutes' })).toHaveValue('5')
})
