import { type Page, test as bare } from '@playwright/test'
import { FULL_DAY, fullGrove } from './full-grove.ts'
import { expect, test, visitFirst } from './hosted.ts'
import { test as quiet } from './journey.ts'
import { drop, groveFile, robinsFile } from './robins-file.ts'
import { show } from './screen.ts'
import { SCREENS } from './screens.ts'
import { seedRecords } from './seed-records.ts'

declare global {
  interface Window {
    readonly tellViolation?: (what: string) => void
  }
}

/** What the page was kept from by its policy, on every page that is loaded from now on. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  await page.exposeFunction('tellViolation', (what: string) => found.push(what))
  await page.addInitScript(() => {
    window.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, sample } = event
      const what = [effectiveDirective, blockedURI, sourceFile, sample].join(' ')
      window.tellViolation?.(what)
    })
  })
  return found
}

test('the page keeps to its content security policy on the main way', async ({ page }) => {
  const violations = await violationsOf(page)
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
  expect(violations).toEqual([])
})

for (const [group, screens] of Object.entries(SCREENS)) {
  quiet(`nothing is against the policy on ${group}`, async ({ page }) => {
    quiet.setTimeout(120_000)
    const violations = await violationsOf(page)
    await page.clock.setFixedTime(FULL_DAY)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await seedRecords(page, fullGrove)
    for (const screen of screens) await show(page, screen)
    expect(violations).toEqual([])
  })
}

quiet('nothing is against the policy in any export and import', async ({ page }) => {
  const violations = await violationsOf(page)
  await page.addInitScript(() => {
    window.print = () => undefined
  })
  await seedRecords(page, fullGrove)
  await page.goto('./#/tree/happiness-engineer')
  for (const [format, take] of [
    ['PNG', 'Save PNG'],
    ['SVG', 'Save SVG'],
    ['Markdown'],
    ['CSV'],
    ['Backup'],
  ] as const) {
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: format }).click()
    if (take !== undefined) await page.getByRole('button', { name: take }).click()
    await downloading
    if (take !== undefined) await page.keyboard.press('Escape')
  }
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'PDF' }).click()
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await page.goto('./#/data')
  const input = page.getByLabel('Open a grove file')
  await input.setInputFiles(groveFile('later.grove.json', [], { version: 2 }))
  await expect(page.getByRole('alert')).toContainText('made by a newer Skill Grove')
  await input.setInputFiles(robinsFile)
  await expect(page.getByRole('dialog')).toContainText('Robin')
  expect(violations).toEqual([])
})

quiet('the policy is the whole one, with Trusted Types', async ({ page }) => {
  await page.goto('./')
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
  await expect(policy).toHaveAttribute(
    'content',
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types skill-grove-worker',
    ].join('; '),
  )
})

// What is refused prints an error, so that this is none of the quiet journeys.
bare.use({ serviceWorkers: 'allow' })

bare('text never becomes code, and nothing is asked of another origin', async ({ page }) => {
  const answered: string[] = []
  page.on('response', (response) => answered.push(new URL(response.url()).hostname))
  const violations = await violationsOf(page)
  await page.goto('./')
  await expect(page.getByRole('button', { name: 'Self-care, unrated' })).toBeVisible()
  const came = await page.evaluate(async () => {
    const made = (make: () => unknown) => {
      try {
        make()
        return true
      } catch {
        return false
      }
    }
    const sent = (send: () => Promise<unknown>) =>
      send().then(
        () => true,
        () => false,
      )
    const image = new Image()
    const loaded = new Promise<boolean>((resolve) => {
      image.onload = () => {
        resolve(true)
      }
      image.onerror = () => {
        resolve(false)
      }
    })
    image.src = 'https://elsewhere.example/pixel.png'
    return {
      html: made(() => (document.body.innerHTML = '<b>x</b>')),
      policy: made(() => window.trustedTypes?.createPolicy('another', { createScriptURL: String })),
      fetch: await sent(() => fetch('https://elsewhere.example/')),
      image: await loaded,
    }
  })
  expect(came).toEqual({ html: false, policy: false, fetch: false, image: false })
  expect(new Set(answered)).toEqual(new Set([new URL(page.url()).hostname]))
  expect(violations.map((violation) => violation.split(' ')[0]).toSorted()).toEqual([
    'connect-src',
    'img-src',
    'require-trusted-types-for',
    'trusted-types',
  ])
})

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
