import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'

export type Locale = 'en' | 'cy'

/** With or without JavaScript, in which language, on which node. */
export interface Visit {
  readonly url: string
  readonly javascript: boolean
  readonly locale: Locale
}

/** What is put into the controls of a page, by their names: words, choices, or the path of a file. */
export type Filled = Readonly<Record<string, string | readonly string[]>>

/** Somebody at a browser of their own. Every step fails when it takes longer than a step may. */
export interface Visitor extends Visit {
  readonly page: Page
  /** the path in this visitor's language */
  to(path: string): string
  open(path: string): Promise<void>
  /** waits until the page that says it is this one is there */
  on(name: string): Promise<void>
  fill(fields: Filled): Promise<void>
  /** presses the button of the form that is sent to an address with this ending; the first form where none is said */
  send(ending?: string): Promise<void>
  /** follows the first link that has these words */
  follow(words: string): Promise<void>
  /** the words that stand on the page */
  words(): Promise<string>
}

const stepMs = 30_000

const fillOne = async (page: Page, name: string, value: string): Promise<void> => {
  const control = page.locator(`[name="${name}"]`).first()
  const type = await control.evaluate((element) => element.getAttribute('type') ?? element.tagName.toLowerCase())
  if (type === 'radio' || type === 'checkbox') await page.locator(`[name="${name}"][value="${value}"]`).check()
  else if (type === 'select') await control.selectOption(value)
  else if (type === 'file') await control.setInputFiles(value)
  else await control.fill(value)
}

/** Opens a browser of one's own: nothing of what others did in theirs is in it. */
export const openVisitor = async (browser: Browser, visit: Visit): Promise<Visitor> => {
  const context = await browser.newContext({
    baseURL: visit.url,
    javaScriptEnabled: visit.javascript,
    viewport: { width: 1280, height: 900 },
  })
  context.setDefaultTimeout(stepMs)
  const page = await context.newPage()
  const to = (path: string): string => (visit.locale === 'cy' ? `/cy${path}` : path)
  return {
    ...visit,
    page,
    to,
    open: async (path) => {
      const answer = await page.goto(path)
      assert.equal(answer?.status(), 200, `${path}: ${await page.title()}`)
    },
    on: async (name) => {
      try {
        await page.locator(`main[data-page="${name}"]`).waitFor()
      } catch {
        const found = await page.locator('main').getAttribute('data-page')
        // biome-ignore lint/performance/useDomNodeTextContent: a visitor reads what is rendered, not what is hidden
        const said = await page.locator('main').innerText()
        assert.fail(`not on ${name} but on ${found}, ${page.url()}:\n${said.slice(0, 1500)}`)
      }
    },
    fill: async (fields) => {
      for (const [name, value] of Object.entries(fields))
        for (const each of [value].flat()) await fillOne(page, name, each)
    },
    send: async (ending) => {
      const form = ending === undefined ? 'main form[method="post"]' : `main form[action$="${ending}"]`
      await page.locator(form).first().locator('button[type="submit"]').first().click()
    },
    follow: async (words) => {
      await page.locator('main').getByRole('link', { name: words, exact: false }).first().click()
    },
    // biome-ignore lint/performance/useDomNodeTextContent: a visitor reads what is rendered, not what is hidden
    words: () => page.locator('main').innerText(),
  }
}
