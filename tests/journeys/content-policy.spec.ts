import { test as bare } from '@playwright/test'
import { expect, test, visitFirst } from './hosted.ts'
import { drop, robinsFile } from './robins-file.ts'

test('the page keeps to its content security policy on the main way', async ({ page }) => {
  await page.addInitScript(() => {
    const broken: string[] = []
    Object.assign(window, { broken })
    window.addEventListener('securitypolicyviolation', (event) => {
      broken.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`)
    })
  })
  await visitFirst(page)
  await page.getByRole('button', { name: 'Self-care, unrated' }).click()
  await page.getByRole('radio', { name: 'Master' }).check()
  await page.mouse.move(700, 500)
  await page.mouse.wheel(0, -300)
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'PNG' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save PNG' }).click()
  await downloading
  await page.getByRole('navigation').getByRole('link', { name: 'Grove' }).click()
  await expect(page.getByRole('button', { name: /^Marketing, / })).toBeVisible()
  await drop(page, robinsFile)
  await page.getByRole('button', { name: 'Look at it' }).click()
  await expect(page.getByRole('button', { name: 'Self-care, master' })).toBeAttached()
  expect(await page.evaluate(() => ('broken' in window ? window.broken : undefined))).toEqual([])
})

// What is refused prints an error, so that this is none of the quiet journeys.
bare.use({ serviceWorkers: 'allow' })

bare('code and styles that are not the app’s own are refused', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('button', { name: 'Self-care, unrated' })).toBeVisible()
  const came = await page.evaluate(async () => {
    const script = document.createElement('script')
    script.append('window.came = true')
    const style = document.createElement('style')
    style.textContent = 'body { color: rgb(1, 2, 3) }'
    document.head.append(script, style)
    const register = async () => navigator.serviceWorker.register('./acorn.svg')
    return [
      'came' in window,
      getComputedStyle(document.body).color === 'rgb(1, 2, 3)',
      await register().then(
        () => true,
        () => false,
      ),
    ]
  })
  expect(came).toEqual([false, false, false])
})
