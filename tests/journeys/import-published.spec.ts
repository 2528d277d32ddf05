import { existsSync } from 'node:fs'
import { expect, test } from './journey.ts'

/** Files of other projects, as they published them. They stand beside the project, not in it. */
const PUBLISHED = '../shared/data'

const FILES = [
  ['direct-skill.csv', 'table', '164 skills in 6 tiers, 90 links', 'Data acquisition'],
  ['gaia.json', 'list', '243 skills in 7 tiers, 451 links', 'Adaptive Pattern Learning'],
  ['introduction.canvas', 'canvas', '18 skills in 4 tiers, 9 links', 'Exotic Arabian Song'],
  [
    'monzo-customer-operations.md',
    'framework',
    '4 skills in 1 tier, no links',
    '🧠 Knowledge & Impact',
  ],
  ['nokia-skills.json', 'list', '49 skills in 3 tiers, 9 links', 'CSS tools'],
  ['nokia-trees.json', 'list', '7 skills in 1 tier, no links', 'Photoshop'],
] as const

test.skip(!existsSync(PUBLISHED), 'The published files are not beside the project.')

for (const [file, format, counts, skill] of FILES) {
  test(`${file}, as it was published, becomes a tree in which ${skill} can be rated`, async ({
    page,
  }) => {
    await page.goto('./#/import')
    await page.getByLabel('Choose a file').setInputFiles(`${PUBLISHED}/${file}`)
    await expect(page.getByLabel('Read as')).toHaveValue(format)
    await expect(page.getByText(counts)).toBeVisible()
    await page.getByLabel('Name of the tree').fill('Published')
    await page.getByRole('button', { name: 'Add this tree' }).click()
    await expect(page.getByRole('heading', { name: 'Published', level: 1 })).toBeVisible()

    // Of a large tree not every card is in the page.
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill(skill)
    await page.keyboard.press('Enter')
    await page.getByRole('radio', { name: 'Pro' }).check()
    await expect(page.getByRole('button', { name: `${skill}, pro` })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('button', { name: `${skill}, pro` })).toBeVisible()
  })
}
