import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { componentPreviews } from '../../src/platform/govuk/gallery/component-previews.ts'
import { cardsPreview } from '../../src/platform/views/cards.preview.ts'
import { html } from '../../src/platform/views/html.ts'
import { layoutPreview } from '../../src/platform/views/layout.preview.ts'
import { inLayout } from '../../src/platform/views/layout.ts'
import { findings } from './axe.ts'
import { noBrowser, openBrowser } from './chromium.ts'
import { serveStates } from './gallery-server.ts'
import { startScripts, turnTo } from './turn-to.ts'

const pages = new Map(
  [...componentPreviews, cardsPreview, layoutPreview].flatMap(({ name, kind, states }) =>
    states.flatMap((state, i) =>
      (['en', 'cy'] as const).map((locale): [string, () => string] => {
        const path = `/${locale}/${name}/${i}`
        const markup = state.html(locale)
        if (kind === 'page') return [path, () => String(markup)]
        const heading = !String(markup).includes('<h1') && html`<h1 class="govuk-heading-l">${state.name}</h1>`
        return [path, () => String(inLayout({ title: state.name, locale, path, main: html`${heading}${markup}` }))]
      }),
    ),
  ),
)

describe('Every component, in the layout', { skip: noBrowser, timeout: 400_000 }, () => {
  let browser: Browser
  let page: Page
  let served: Awaited<ReturnType<typeof serveStates>>
  let shown = ''
  const complaints: string[] = []

  before(async () => {
    served = await serveStates(pages)
    browser = await openBrowser()
    page = await browser.newPage({ viewport: { width: 375, height: 800 } })
    page.setDefaultTimeout(10_000)
    page.on('pageerror', (error) => complaints.push(`${shown}: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${shown}: ${message.text()}`)
    })
  })
  after(async () => {
    await browser?.close()
    served?.server.close()
  })

  it('has nothing that axe finds, and nothing wider than a small telephone', async (t) => {
    await page.goto(`${served.base}${[...pages.keys()][0]}`)
    for (const [path, make] of pages) {
      shown = path
      await turnTo(page, make())
      await startScripts(page)
      // The two languages differ in words alone: looking at one of them is half the time.
      if (path.startsWith('/cy/')) assert.deepEqual(await findings(page, '#main-content'), [], path)
      assert.equal(
        await page.evaluate('document.documentElement.scrollWidth <= innerWidth'),
        true,
        `${path} is too wide`,
      )
    }
    t.diagnostic(`${pages.size} pages`)
  })

  it('stands in a frame in which axe finds nothing either', async () => {
    for (const path of [...pages.keys()].filter((key) => key.includes('/layout/'))) {
      shown = path
      await page.goto(`${served.base}${path}`)
      await page.waitForFunction('document.body.classList.contains("govuk-frontend-supported")')
      assert.deepEqual(await findings(page), [], path)
    }
  })

  it('starts its scripts without a complaint in the console', () => assert.deepEqual(complaints, []))
})
