import { readFile } from 'node:fs/promises'
import type { Locator } from '@playwright/test'
import { late } from '../../src/messages/late.ts'
import { t } from '../../src/messages/messages.ts'
import type { Hand } from './hand.ts'
import { expect, test } from './journey.ts'
import { type GroveFile, groveFile } from './robins-file.ts'

/*
 * A whole 1:1 in steps, from the first rating to the picture at the end. Each asks for things by
 * the role they have and the name that the language in use gives them.
 */

/** The day of the whole way. */
export const NOW = new Date('2026-11-24T10:00:00Z')
/** To look back on. Day and month are alike, whichever a browser wants first. */
const DAY = '2026-12-12'
const HIGH = 'Goal-setting & accountability'
const ALIKE = 'Time & task management'

/** All of it: one person and a lead, in two browsers that exchange only files. */
export async function wholeWay(person: Hand, lead: Hand): Promise<void> {
  await rateAndLookAhead(person)
  const answer = await answerAsLead(lead, await reviewForLead(person))
  await talkAndTakeAlong(person, answer)
}

/** Somebody rates three skills in the tree, chooses a focus and looks where it leads. */
async function rateAndLookAhead(hand: Hand): Promise<void> {
  const { page } = hand
  await test.step('skills are rated in the tree', async () => {
    await rate(hand, 'self-care', 'Self-care', t.level.master)
    await rate(hand, 'empathy', 'Empathy', t.level.rookie)
    await rate(hand, 'resilience', 'Resilience', t.level.pro)
    await isSaved(hand)
  })
  await test.step('a skill is chosen as focus', async () => {
    await go(hand, t.navigation.focus)
    await hand.write(page.getByLabel(late().focus.leverage.text), 'Resil')
    await hand.press(button(hand, late().focus.leverage.focusOn({ skill: 'Resilience' })))
    await setGoal(hand, 'A pause before each hard reply.', DAY)
    await expect(page.getByRole('article', { name: 'Resilience' })).toContainText(
      'A pause before each hard reply.',
    )
  })
  await test.step('the grove shows the way to another tree', async () => {
    await go(hand, t.navigation.grove)
    const land = { tree: 'Marketing', growth: 'dormant' } as const
    await hand.press(
      button(hand, late().park.landName(land))
        .or(button(hand, late().grove.landName(land)))
        .first(),
    )
    const path = page.getByRole('region', { name: late().path.title({ tree: 'Marketing' }) })
    await expect(path.getByRole('list', { name: late().path.steps })).toContainText('Clear writing')
    await hand.closePanel(path, t.app.close)
  })
}

/** The same person looks at skills in a self-evaluation. Returns the file for the lead. */
async function reviewForLead(hand: Hand): Promise<{ review: string; file: GroveFile }> {
  const { page } = hand
  return test.step('a self-evaluation is walked, finished and saved for the lead', async () => {
    await go(hand, t.navigation.data)
    await hand.write(page.getByLabel(t.data.name), 'Robin')
    await go(hand, t.navigation.review)
    await hand.press(button(hand, late().review.begin.begin))
    await walk(hand, t.level.rookie, t.level.pro)
    await hand.press(button(hand, late().review.walking.finish))
    await expect(page).toHaveURL(/#\/review\/.+/)
    const review = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    const file = await download(hand, button(hand, late().review.send.save))
    await isSaved(hand)
    return { review, file }
  })
}

/** The lead opens the file, rates without seeing anything of it, and saves the answer. */
async function answerAsLead(
  hand: Hand,
  { review, file }: { review: string; file: GroveFile },
): Promise<GroveFile> {
  const { page } = hand
  return test.step('the lead opens the file and answers', async () => {
    await go(hand, t.navigation.data)
    await choose(hand, page.getByLabel(late().visit.look), file)
    await hand.press(button(hand, late().visit.answerReview({ review })))
    await hand.write(page.getByLabel(late().lead.name), 'Sam')
    await hand.press(button(hand, late().lead.begin))
    await walk(hand, t.level.master, t.level.pro)
    return download(hand, button(hand, late().lead.save))
  })
}

/** Both talk about the answer, agree on a level and close with a focus; the picture goes out. */
async function talkAndTakeAlong(hand: Hand, answer: GroveFile): Promise<void> {
  const { page } = hand
  const skill = page.getByRole('article', { name: HIGH })
  await test.step('the answer stands beside the review', async () => {
    await go(hand, t.navigation.data)
    await choose(hand, page.getByLabel(t.data.open), answer)
    await hand.press(button(hand, t.data.preview.add))
    await hand.press(page.getByRole('link', { name: late().visit.toReview }))
    const said = late().review.talk.sees({ who: 'Sam', level: t.level.master })
    await expect(skill).toContainText(said)
    await expect(page.getByRole('article', { name: ALIKE })).toHaveCount(0)
  })
  await test.step('what both agree on is recorded', async () => {
    await hand.choose(skill.getByRole('radio', { name: t.level.pro }))
    await hand.press(button(hand, late().review.talk.recordOf({ skill: HIGH })))
    await expect(skill.locator('.agreed')).toContainText(t.level.pro)
  })
  await test.step('the talk ends with a focus that has an aim and a day', async () => {
    await hand.press(button(hand, late().review.close.chooseSkill({ skill: HIGH })))
    await setGoal(hand, 'One goal a week, told to a colleague.', DAY)
    await expect(skill.last()).toContainText('One goal a week, told to a colleague.')
    await isSaved(hand)
  })
  await test.step('the picture goes out', async () => {
    await go(hand, t.navigation.tree)
    await hand.press(button(hand, t.export.export))
    await hand.press(page.getByRole('menuitem', { name: t.export.png }))
    const { name } = await download(hand, button(hand, t.export.picture.save))
    expect(name).toMatch(/2026-11-24\.png$/)
  })
}

async function rate(hand: Hand, id: string, name: string, level: string): Promise<void> {
  await hand.openSkill(id, name)
  const panel = hand.page.getByRole('region', { name, exact: true })
  await hand.choose(panel.getByRole('radio', { name: level, exact: true }))
  await hand.closePanel(panel, t.app.close)
}

/** Looks at two skills of a walk and goes to its overview. */
async function walk(hand: Hand, ...levels: readonly string[]): Promise<void> {
  const { page } = hand
  for (const [index, level] of levels.entries()) {
    await expect(page.getByRole('heading', { level: 2 })).toContainText([HIGH, ALIKE][index] ?? '')
    await hand.choose(page.getByRole('radio', { name: level, exact: true }))
    await hand.press(button(hand, late().review.walk.next))
  }
  const map = page.locator('summary', { hasText: late().review.walk.map })
  if (await map.isVisible()) await hand.press(map)
  await hand.press(button(hand, late().review.walk.overview))
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(late().review.walk.overview)
}

async function setGoal(hand: Hand, aim: string, day: string): Promise<void> {
  const form = hand.page.getByRole('dialog')
  await hand.write(form.getByLabel(late().focus.form.aim), aim)
  await hand.enterDay(form.getByLabel(late().focus.form.due), day)
  await hand.press(form.getByRole('button', { name: late().focus.form.save }))
  await expect(form).toHaveCount(0)
}

async function go(hand: Hand, name: string): Promise<void> {
  const main = hand.page.getByRole('navigation', { name: t.navigation.main })
  await hand.press(main.getByRole('link', { name, exact: true }))
  await expect(main.locator('[aria-current=page]')).toHaveText(name)
}

async function choose(hand: Hand, field: Locator, file: GroveFile): Promise<void> {
  const asking = hand.page.waitForEvent('filechooser')
  await hand.press(field)
  await (await asking).setFiles(file)
}

async function download(hand: Hand, target: Locator): Promise<GroveFile> {
  const saving = hand.page.waitForEvent('download')
  await hand.press(target)
  const saved = await saving
  const buffer = await readFile(await saved.path())
  return { ...groveFile(saved.suggestedFilename(), []), buffer }
}

function button({ page }: Hand, name: string): Locator {
  return page.getByRole('button', { name, exact: true })
}

async function isSaved({ page }: Hand): Promise<void> {
  await expect(page.getByRole('status')).toHaveText(t.saving.saved)
}
