import { describe, expect, test } from 'vitest'
import { openPlayground, run, tab } from '../support/browser/playground.ts'
import { hasBrowser, useBrowser } from '../support/browser/useBrowser.ts'

describe.skipIf(!hasBrowser)('the playground of a service with INTROSPECTION=off', () => {
  const browser = useBrowser({ playground: true, introspection: false })

  test('answers queries, and says why it has no documentation', async () => {
    const { page } = await browser.openPage()
    await openPlayground(page)
    await tab(page, 'OnSaturday').click()
    expect((await run(page)).data.person.name).toBe('Lloyd Austin')
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    await page.getByText('Error fetching schema').waitFor()
  })

  test('says why as its first answer', async () => {
    const { page } = await browser.openPage()
    await openPlayground(page)
    await page.locator('.result-window').getByText('INTROSPECTION is off').first().waitFor()
  })
})
