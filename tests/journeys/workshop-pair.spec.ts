import { expect, test } from './journey.ts'
import { begin, drag, note, writeAll } from './workshop-hand.ts'

test('a note that is dropped on another makes a group of both, which can be dissolved', async ({
  page,
}) => {
  await begin(page)
  await writeAll(page)
  await page.getByRole('link', { name: 'Next: Wall' }).click()
  await drag(page, note(page, 'Asked what'), note(page, 'Listens'))
  const both = page.getByRole('region', { name: /^No name yet/ })
  await expect(both.getByRole('option')).toHaveCount(2)
  const said = '2 notes moved to No name yet: Asked what the customer wants.'
  await expect(page.getByText(said)).toBeVisible()
  await both.getByRole('button', { name: /^Dissolve/ }).click()
  await expect(both).toHaveCount(0)
  await expect(page.getByRole('option')).toHaveCount(5)
})
