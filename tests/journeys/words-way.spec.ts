import type { Page } from '@playwright/test'
import type { Overarching, Skill, Tree } from '../../src/domain/tree.ts'
import { guidedTrees, sentencesOf, subjectsOf } from '../content/guided-trees.ts'
import { expect, test } from './journey.ts'

test('the words of a skill help to rate honestly, and stay as they were left', async ({ page }) => {
  await page.goto('./#/tree/happiness-engineer')
  const panel = page.getByRole('region', { name: 'Hard conversations' })
  const evidence = panel.getByRole('group', { name: 'Evidence' })

  await test.step('an unrated skill shows how each level looks', async () => {
    await page.getByRole('button', { name: 'Hard conversations, unrated' }).click()
    await expect(panel).toContainText('Unrated is a fine answer')
    for (const level of ['Rookie', 'Pro', 'Master']) {
      await expect(panel.getByRole('radio', { name: level })).toHaveAccessibleDescription(
        /^[A-Z].+\. [A-Z].+\.$/,
      )
    }
  })

  await test.step('a recent example is kept beside the rating', async () => {
    await panel.getByRole('radio', { name: 'Pro' }).check()
    await evidence.getByRole('button', { name: 'Add evidence for Hard conversations' }).click()
    await page.keyboard.type('Told 2 customers no, and both thanked me.')
    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
    await page.getByRole('button', { name: 'Hard conversations, pro' }).click()
    await expect(evidence.getByRole('textbox', { name: 'What happened?' })).toHaveValue(
      'Told 2 customers no, and both thanked me.',
    )
    await evidence.getByRole('button', { name: 'Keep it' }).click()
    await expect(evidence.getByRole('listitem')).toHaveText(
      /^\d+ \w+ 20\d\d Told 2 customers no, and both thanked me\./,
    )
  })

  await test.step('questions for a 1:1 unfold, and all of it is there after a reload', async () => {
    const questions = panel.getByRole('group').filter({ hasText: 'Ask in a 1:1' })
    await expect(questions.getByRole('listitem').first()).toBeHidden()
    await panel.getByRole('heading', { name: 'Ask in a 1:1' }).click()
    await expect(questions.getByRole('listitem')).toHaveCount(3)
    await expect(page.getByRole('status')).toHaveText('Saved')
    await page.reload()
    await expect(questions.getByRole('listitem').first()).toBeVisible()
    await expect(evidence.getByRole('listitem')).toContainText('both thanked me')
    await expect(page.getByRole('button', { name: 'Hard conversations, pro' })).toBeAttached()
  })

  await test.step('evidence is removed by keyboard, and brought back', async () => {
    await evidence.getByRole('button', { name: /^Change the evidence of / }).press('Enter')
    await evidence.getByRole('button', { name: 'Remove' }).press('Enter')
    await expect(evidence.getByRole('listitem')).toHaveCount(0)
    await evidence.getByRole('button', { name: 'Undo' }).press('Enter')
    await expect(evidence.getByRole('listitem')).toContainText('both thanked me')
  })
})

test('a destination tells what it is like there before one chooses it', async ({ page }) => {
  await page.goto('./#/grove/trainer')
  const path = page.getByRole('region', { name: 'Seed path to Teaching & training' })
  for (const term of ['A week there', 'Who enjoys it', 'What it leaves out', 'Why these seeds']) {
    await expect(path.getByRole('term').filter({ hasText: term })).toBeVisible()
  }
  await path.getByRole('heading', { name: 'What it is like there' }).click()
  await expect(path.getByText('A week there')).toBeHidden()
  await expect(path.getByRole('heading', { name: 'In hand' })).toBeVisible()
})

test('the longest words of every tree fit a phone of 320 px, whole', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('./')
  for (const { tree } of await guidedTrees()) {
    const longest = [most(tree, textLength), most(tree, longestWord)]
    for (const { id, name } of new Set(longest)) {
      await page.goto(`./#/tree/${tree.id}/${id}`)
      const panel = page.getByRole('region', { name, exact: true })
      await expect(panel.getByRole('radio', { name: 'Master' })).toHaveAccessibleDescription(/\./)
      await panel.evaluate(unfold)
      expect(await cutOff(page), name).toEqual([])
    }
  }
})

test('what each destination is like fits a phone of 320 px, whole', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('./')
  for (const { tree } of (await guidedTrees()).slice(1)) {
    await page.goto(`./#/grove/${tree.id}`)
    const path = page.getByRole('region', { name: `Seed path to ${tree.name}` })
    await expect(path.getByText('Why these seeds')).toBeVisible()
    expect(await cutOff(page), tree.name).toEqual([])
  }
})

/** The skill of a tree that has most of something. */
function most(tree: Tree, measure: (subject: Skill | Overarching) => number): Skill | Overarching {
  const [first] = subjectsOf(tree).toSorted((a, b) => measure(b) - measure(a))
  if (!first) throw new Error(`${tree.id} has no skill`)
  return first
}

function textLength(subject: Skill | Overarching): number {
  return sentencesOf(subject).join('').length
}

function longestWord(subject: Skill | Overarching): number {
  const words = sentencesOf(subject).flatMap((sentence) => sentence.split(/[ -]/))
  return Math.max(...words.map((word) => word.length))
}

/** Runs in the page: opens whatever is folded. */
function unfold(panel: Element): void {
  for (const fold of panel.querySelectorAll('details')) fold.open = true
}

/** What of the panel is wider than the place it has, or cuts off what it holds. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.panel, .panel *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element)
        const isTooWide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth
        const isTooHigh = overflowY === 'hidden' && element.scrollHeight > element.clientHeight
        return isTooWide || isTooHigh
      })
      .map(({ textContent }) => textContent.slice(0, 40)),
  )
}
