import { readdirSync } from 'node:fs'
import { expect, test, visitFirst } from './hosted.ts'
import { robinsFile } from './robins-file.ts'

test('from the second visit on everything works without a network', async ({
  page,
  context,
  host,
  folder,
}) => {
  // It goes all the way, behind a first visit that fetches every file.
  test.slow()
  const main = page.getByRole('navigation', { name: 'Main' })
  await visitFirst(page)

  await test.step('all files of the app are kept, and no others', async () => {
    const built = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`.replace(`${folder}/`, ''))
      .filter((name) => name !== 'robots.txt' && name !== 'service-worker.js')
      .map((name) => (name === 'index.html' ? '' : name))
    const kept = await page.evaluate(async () => {
      const [name = ''] = await caches.keys()
      const cache = await caches.open(name)
      const folder = new URL('./', window.location.href).href
      return (await cache.keys()).map(({ url }) => url.replace(folder, ''))
    })
    expect(kept.toSorted()).toEqual(built.toSorted())
  })

  await page.reload()
  await expect(page.getByRole('button', { name: 'Self-care, unrated' })).toBeVisible()
  await host.close()
  await context.setOffline(true)

  await test.step('skills are rated, in this tree and in another one', async () => {
    await page.getByRole('button', { name: 'Self-care, unrated' }).focus()
    await page.keyboard.press('3')
    await expect(page.getByRole('status')).toHaveText('Saved')
    await page.goto('./#/tree/marketing')
    await page
      .getByRole('button', { name: /, unrated$/ })
      .first()
      .focus()
    await page.keyboard.press('2')
    await expect(page.getByRole('status')).toHaveText('Saved')
  })

  await test.step('every page opens', async () => {
    for (const name of ['Grove', 'Focus', 'Review', 'Evidence', 'Data', 'Tree']) {
      await main.getByRole('link', { name, exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page).toHaveTitle(/Skill Grove/)
    }
  })

  await test.step('the guide opens with its pictures', async () => {
    await page.goto('./#/guide')
    const pictures = page.locator('.guide .of-light')
    await expect(pictures.first()).toBeVisible()
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded()
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0)
    }
    await main.getByRole('link', { name: 'Tree', exact: true }).click()
  })

  await test.step('the picture goes out as a file, with its fonts', async () => {
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: 'PNG' }).click()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save PNG' }).click()
    expect((await downloading).suggestedFilename()).toMatch(/\.png$/)
  })

  await test.step('a file comes in', async () => {
    await page.goto('./#/data')
    await page.getByLabel('Open a grove file').setInputFiles(robinsFile)
    await page.getByRole('button', { name: 'Add it to mine' }).click()
    await expect(page.getByText(/^robin\.grove\.json: \d+ records added/)).toBeVisible()
  })

  await test.step('all is there after a reload, also in another language', async () => {
    await page.goto('./?language=es#/tree/happiness-engineer')
    await expect(page.getByRole('link', { name: 'Bosque', exact: true })).toBeVisible()
    await page.goto('./#/tree/happiness-engineer')
    await page.reload()
    await expect(page.getByRole('button', { name: 'Self-care, master' })).toBeVisible()
  })
})

test('a file that another app shares is asked about, as one that is dropped', async ({ page }) => {
  await visitFirst(page)
  await page.evaluate(
    async ({ name, text }) => {
      const form = new FormData()
      form.append('file', new File([text], name, { type: 'application/json' }))
      await fetch('./shared-file', { method: 'POST', body: form })
    },
    { name: robinsFile.name, text: robinsFile.buffer.toString() },
  )
  await page.reload()
  await expect(page.getByRole('dialog', { name: /Robin/ })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Self-care, unrated' })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a file that the app is opened with is asked about, too', async ({ page }) => {
  // The system hands a file over only to an installed app: here the page is given one of its own.
  await page.addInitScript(
    ({ name, text }) => {
      Object.defineProperty(window, 'launchQueue', {
        value: {
          async setConsumer(consume: (launch: { files: FileSystemFileHandle[] }) => void) {
            const folder = await navigator.storage.getDirectory()
            const file = await folder.getFileHandle(name, { create: true })
            const writing = await file.createWritable()
            await writing.write(text)
            await writing.close()
            consume({ files: [file] })
          },
        },
      })
    },
    { name: robinsFile.name, text: robinsFile.buffer.toString() },
  )
  await page.goto('./')
  await expect(page.getByRole('dialog', { name: /Robin/ })).toBeVisible()
})

test('the browser finds nothing that keeps the app from being installed', async ({
  page,
  context,
}) => {
  await visitFirst(page)
  const devTools = await context.newCDPSession(page)
  const { url, errors } = await devTools.send('Page.getAppManifest')
  expect([new URL(url).pathname, errors]).toEqual(['/somewhere/manifest.webmanifest', []])
  const { installabilityErrors } = await devTools.send('Page.getInstallabilityErrors')
  // A private window, as tests have it, is all that is against it.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito'])
})
