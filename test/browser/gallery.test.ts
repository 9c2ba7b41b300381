import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { questionPreviews } from '../../src/domains/applications/questions/question-previews.ts'
import { asPart } from '../../src/platform/gallery/gallery.paths.ts'
import { pagePreviews } from '../../src/previews.ts'
import { findings } from './axe.ts'
import { noBrowser, openBrowser } from './chromium.ts'
import { serveStates, statesByPath } from './gallery-server.ts'
import { frameOf, shapeOf } from './shape.ts'
import { startScripts, turnTo } from './turn-to.ts'

const states = statesByPath([...pagePreviews, ...questionPreviews])
const inWelsh = (path: string): boolean => path.startsWith('/cy/')
// What a page's own script does hangs on the page, not on its state: each page is loaded as it is once.
const loaded = new Set(
  [...pagePreviews, ...questionPreviews].map(
    ({ name, states: [first] }) => `/cy/${asPart(name)}/${asPart(first?.name ?? '')}`,
  ),
)

/**
 * Do scripts make another page of it? What they leave as it stands is the same document without them, which axe has seen with
 * them already: buttons, summaries and banners only get behaviour, radios and checkboxes change where they reveal something.
 * They are not started on it either: each component's own test does that.
 */
const unchanged = 'button|error-summary|notification-banner|service-navigation|skip-link|radios|checkboxes'
const changes = new RegExp(`data-module="(?!govuk-(?:${unchanged})")|data-aria-controls`)

describe('Every page of the gallery', { skip: noBrowser, timeout: 1_500_000 }, () => {
  let browser: Browser
  let served: Awaited<ReturnType<typeof serveStates>>
  const complaints: string[] = []
  const wrong: string[] = []
  let looked = 0

  before(async () => {
    served = await serveStates(states)
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    served?.server.close()
  })

  /** A small telephone; `at` says which path it shows. */
  const open = async (at: { path: string }): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 375, height: 800 } })
    page.setDefaultTimeout(20_000)
    page.on('pageerror', (error) => complaints.push(`${at.path}: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${at.path}: ${message.text()}`)
    })
    return page
  }

  /** Measures what the page shows; axe looks at it too, or at one part of it, where no page had the same elements before. */
  const lookAt = async (page: Page, path: string, toAxe: string | undefined): Promise<void> => {
    if (toAxe) for (const finding of await findings(page, toAxe)) wrong.push(`${path}: ${finding}`)
    const wide = await page.evaluate('document.documentElement.scrollWidth')
    if (Number(wide) > 375) wrong.push(`${path}: ${wide} pixels wide`)
  }

  const load = async (page: Page, path: string): Promise<void> => {
    await page.goto(`${served.base}${path}`)
    await page.waitForFunction('document.body.classList.contains("govuk-frontend-supported")')
  }

  it('has nothing that axe finds and nothing wider than a small telephone, with and without scripts', async (t) => {
    // In Welsh first, as its words are longer; axe, whose rules of this level read elements, looks at one of two that differ in words alone.
    const left = [...states].sort(([one], [other]) => Number(inWelsh(other)) - Number(inWelsh(one)))
    const seen = new Set<string>()
    const frames = new Set<string>()
    const seenAround = (markup: string): boolean => {
      const frame = frameOf(markup)
      if (frames.has(frame)) return markup.includes('<main')
      frames.add(frame)
      return false
    }
    const worker = async (): Promise<void> => {
      const at = { path: '' }
      const [loading, page] = [await open(at), await open(at)]
      await page.goto(`${served.base}${left[0]?.[0]}`)
      for (let next = left.shift(); next; next = left.shift()) {
        const [path, make] = next
        const markup = make()
        const shape = shapeOf(markup)
        const toAxe = seen.has(shape) ? undefined : seenAround(markup) ? 'main' : 'html'
        seen.add(shape)
        at.path = path
        if (loaded.has(path)) await load(loading, path)
        await turnTo(page, markup)
        await lookAt(page, path, toAxe)
        if (changes.test(markup)) {
          await startScripts(page)
          await lookAt(page, `${path} with scripts`, toAxe)
        }
        looked += 1
      }
      await loading.close()
      await page.close()
    }
    await Promise.all([worker(), worker(), worker()])
    assert.deepEqual(wrong, [])
    assert.equal(looked, states.size)
    t.diagnostic(`${looked} states, ${seen.size} of them unlike the others in more than words`)
  })

  it('starts its scripts without a complaint in the console', () => assert.deepEqual(complaints, []))
})
