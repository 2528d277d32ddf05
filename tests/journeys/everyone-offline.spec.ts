import { pointing } from './hand.ts'
import { expect, test, visitFirst } from './hosted.ts'
import { NOW, wholeWay } from './one-to-one-steps.ts'

test('a whole 1:1 goes without a network, from the second visit on', async ({
  page,
  newPerson,
  host,
}) => {
  // Behind two first visits, each of which fetches every file.
  test.slow()
  const lead = await newPerson()
  for (const each of [page, lead]) {
    await visitFirst(each)
    await each.clock.setFixedTime(NOW)
  }
  await host.close()
  for (const each of [page, lead]) await each.context().setOffline(true)
  for (const each of [page, lead]) {
    await each.reload()
    await expect(each.getByRole('button', { name: 'Self-care, unrated' })).toBeVisible()
  }
  await wholeWay(pointing(page, 'click'), pointing(lead, 'click'))
})
