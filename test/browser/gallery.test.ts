import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { questionPreviews } from '../../src/domains/applications/questions/question-previews.ts'
import { asPart } from '../../src/platform/gallery/gallery.paths.ts'
import { pagePreviews } from '../../src/previews.ts'
import { findings } from './axe.ts'
import { noBrowser, openBrowser } from './chromium.ts'
import { serveStates, statesByPath } from './gallery-server.ts'

const states = statesByPath([...pagePreviews, ...questionPreviews])
const inWelsh = (path: string): boolean => path.startsWith('/cy/')
// What a component is without scripts does not hang on the page: every page is looked at, of the questions each type once.
const once = new Set(
  questionPreviews.map(({ name, states: [first] }) => `/en/${asPart(name)}/${asPart(first?.name ?? '')}`),
)
const isPage = (path: string): boolean => once.has(path) || !path.startsWith('/en/applications.questions.')

describe('Every page of the gallery', { skip: noBrowser, timeout: 600_000 }, () => {
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

  /** Looks at each path in a small telephone's width, a few at a time; what is wrong comes back as lines. */
  const lookAt = async (paths: Iterable<string>, scripts: boolean): Promise<readonly string[]> => {
    const left = [...paths]
    const wrong: string[] = []
    const worker = async (): Promise<void> => {
      const page = await open()
      for (let path = left.shift(); path !== undefined; path = left.shift()) {
        await page.goto(`${served.base}${scripts ? '' : '/plain'}${path}`)
        if (scripts) await page.waitForFunction('document.body.classList.contains("govuk-frontend-supported")')
        for (const finding of await findings(page)) wrong.push(`${path}: ${finding}`)
        const wide = await page.evaluate('document.documentElement.scrollWidth')
        if (Number(wide) > 375) wrong.push(`${path}: ${wide} pixels wide`)
      }
      await page.close()
    }
    await Promise.all([worker(), worker(), worker()])
    return wrong
  }

  // The languages differ in words alone, and scripts do not read them: each page is looked at once in each.
  it('has nothing that axe finds and nothing wider than a small telephone, in Welsh with scripts', async (t) => {
    const paths = [...states.keys()].filter(inWelsh)
    assert.deepEqual(await lookAt(paths, true), [])
    t.diagnostic(`${paths.length} pages`)
  })

  it('has nothing that axe finds and nothing wider than a small telephone, in English without scripts', async (t) => {
    const paths = [...states.keys()].filter((path) => !inWelsh(path) && isPage(path))
    assert.deepEqual(await lookAt(paths, false), [])
    t.diagnostic(`${paths.length} pages`)
  })

  it('starts its scripts without a complaint in the console', () => assert.deepEqual(complaints, []))
})
