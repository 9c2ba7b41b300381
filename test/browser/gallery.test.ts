import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { questionPreviews } from '../../src/domains/applications/questions/question-previews.ts'
import { asPart } from '../../src/platform/gallery/gallery.paths.ts'
import { pagePreviews } from '../../src/previews.ts'
import { findings } from './axe.ts'
import { noBrowser, openBrowser } from './chromium.ts'
import { serveStates, statesByPath } from './gallery-server.ts'
import { shapeOf } from './shape.ts'

const states = statesByPath([...pagePreviews, ...questionPreviews])
const inWelsh = (path: string): boolean => path.startsWith('/cy/')
// What a component is without scripts does not hang on the page: every page is looked at, of the questions each type once.
const once = new Set(
  questionPreviews.map(({ name, states: [first] }) => `/en/${asPart(name)}/${asPart(first?.name ?? '')}`),
)
const isPage = (path: string): boolean => once.has(path) || !path.startsWith('/en/applications.questions.')

/**
 * Do scripts make another page of it? What they leave as it stands is the same document without them, which axe has seen with
 * them already: buttons, summaries and banners only get behaviour, radios and checkboxes change where they reveal something.
 */
const unchanged = 'button|error-summary|notification-banner|service-navigation|skip-link|radios|checkboxes'
const changes = new RegExp(`data-module="(?!govuk-(?:${unchanged})")|data-aria-controls`)
const needsPlainLook = (markup: string): boolean => changes.test(markup)

describe('Every page of the gallery', { skip: noBrowser, timeout: 1_500_000 }, () => {
  let browser: Browser
  let served: Awaited<ReturnType<typeof serveStates>>
  const complaints: string[] = []

  before(async () => {
    served = await serveStates(states)
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    served?.server.close()
  })

  const open = async (): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 375, height: 800 } })
    page.setDefaultTimeout(20_000)
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(`${page.url()}: ${message.text()}`)
    })
    return page
  }

  /**
   * Looks at each path in a small telephone's width, a few at a time; what is wrong comes back as lines. Pages that differ in
   * words alone are measured each; axe, whose rules of this level read elements, sees one of them in each language.
   */
  const lookAt = async (paths: Iterable<string>, scripts: boolean): Promise<readonly string[]> => {
    const left = [...paths]
    const wrong: string[] = []
    const seen = new Set<string>()
    const isNew = (path: string): boolean => {
      const markup = states.get(path)?.() ?? ''
      const shape = `${path.slice(0, 3)} ${shapeOf(markup)}`
      if (seen.has(shape) || !(scripts || needsPlainLook(markup))) return false
      seen.add(shape)
      return true
    }
    const worker = async (): Promise<void> => {
      const page = await open()
      for (let path = left.shift(); path !== undefined; path = left.shift()) {
        const toAxe = isNew(path)
        await page.goto(`${served.base}${scripts ? (toAxe ? '/axe' : '') : '/plain'}${path}`)
        if (scripts) await page.waitForFunction('document.body.classList.contains("govuk-frontend-supported")')
        if (toAxe) for (const finding of await findings(page)) wrong.push(`${path}: ${finding}`)
        const wide = await page.evaluate('document.documentElement.scrollWidth')
        if (Number(wide) > 375) wrong.push(`${path}: ${wide} pixels wide`)
      }
      await page.close()
    }
    await Promise.all([worker(), worker(), worker()])
    return wrong
  }

  /** Pages of the other language that differ from their twin in more than words: those are looked at in both. */
  const unlike = (paths: readonly string[]): readonly string[] =>
    paths.filter((path) => {
      const twin = states.get(path.startsWith('/en/') ? `/cy/${path.slice(4)}` : `/en/${path.slice(4)}`)
      const own = states.get(path)
      return !twin || !own || shapeOf(twin()) !== shapeOf(own())
    })
  const welsh = [...states.keys()].filter(inWelsh)
  const english = [...states.keys()].filter((path) => !inWelsh(path) && isPage(path))

  for (const scripts of [true, false]) {
    const [first, second] = scripts
      ? [welsh, english]
      : [english, welsh.filter((path) => isPage(`/en/${path.slice(4)}`))]
    it(`has nothing that axe finds and nothing wider than a small telephone, ${scripts ? 'with' : 'without'} scripts`, async (t) => {
      const others = unlike(second)
      assert.deepEqual(await lookAt([...first, ...others], scripts), [])
      t.diagnostic(
        `${first.length} pages, ${others.length} of ${second.length} in the other language too, as more than words differ`,
      )
    })
  }

  it('starts its scripts without a complaint in the console', () => assert.deepEqual(complaints, []))
})
