import type { Page } from 'playwright-core'
import { expect } from 'vitest'

type Editor = 'operation.graphql' | 'variables.json' | 'request-headers.json' | 'response.json'

/** Opens the playground, and waits until it can be used. */
export async function openPlayground(page: Page, address = '/graphql'): Promise<void> {
  const schema = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.goto(address)
  await schema
  await page.locator('.graphiql-query-editor .view-line').first().waitFor()
}

/** All that is in an editor: on the screen is only what fits there. */
export const textIn = (page: Page, editor: Editor): Promise<string> =>
  page.evaluate((name) => {
    const monaco: typeof import('monaco-editor') = Reflect.get(globalThis, '__MONACO')
    const model = monaco.editor.getModels().find(({ uri }) => uri.path.endsWith(name))
    if (!model) throw new Error(`There is no editor with ${name}.`)
    return model.getValue()
  }, editor)

// biome-ignore lint/suspicious/noExplicitAny: a test reads on in what it expects
export type Answer = any

/** What the playground shows as the answer, once it does. */
export async function answer(page: Page): Promise<Answer> {
  await expect.poll(() => textIn(page, 'response.json')).toMatch(/^\{\n[\s\S]*\n\}$/)
  return JSON.parse(await textIn(page, 'response.json'))
}

/** Runs what is in the editor by its button. */
export async function run(page: Page): Promise<Answer> {
  await page.getByRole('button', { name: /^Execute query/ }).click()
  return answer(page)
}

export const tab = (page: Page, title: string) => page.getByRole('button', { name: title, exact: true })

/** The titles of all tabs. */
export const tabs = (page: Page): Promise<string[]> => page.locator('.graphiql-tab-button').allTextContents()

/** The title of the tab that is shown. */
export const shownTab = (page: Page): Promise<string | null> =>
  page.locator('.graphiql-tab [aria-current="true"]').textContent()

/** Puts a text in the place of what is in an editor, by the keyboard. */
export async function retype(page: Page, editor: string, text: string): Promise<void> {
  await page.locator(editor).locator('.graphiql-editor:not(.hidden) .monaco-editor').click()
  await page.keyboard.press('ControlOrMeta+a')
  // What is typed over a selection is put around it, if it is a bracket.
  await page.keyboard.press('Delete')
  await page.keyboard.insertText(text)
}

/** Presses Tab until what has the focus is called so, and fails if nothing on the page is. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = []
  while (passed.length < 80) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? ''
    })
    if (focused === name) return
    passed.push(focused.slice(0, 40))
  }
  throw new Error(`Tab does not lead to ${name}, but to:\n${passed.join('\n')}`)
}
