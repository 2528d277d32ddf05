import { largeTree } from '../layout/large-tree.ts'
import { expect, test } from './journey.ts'
import { seedRecords } from './seed-records.ts'

test('a large tree is placed by a worker of the app’s own, and opens again without one', async ({
  page,
}) => {
  const tree = { ...largeTree(420, 6, 0.5), id: 'own-large', name: 'Large map' }
  await seedRecords(page, [[`tree/${tree.id}`, tree]])
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname))
  const placing = () => workers.filter((path) => path.includes('layout-worker'))

  await page.goto('./#/tree/own-large')
  await page.getByRole('button', { name: 'Graph', exact: true }).click()
  await expect(page.getByRole('toolbar', { name: 'Skill tree Large map' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Skill 0, unrated' }).first()).toBeVisible()
  expect(placing()).toHaveLength(1)

  await page.getByRole('button', { name: 'Outline', exact: true }).click()
  await page.getByRole('button', { name: 'Graph', exact: true }).click()
  await expect(page.getByRole('toolbar', { name: 'Skill tree Large map' })).toBeVisible()
  expect(placing()).toHaveLength(1)
})
