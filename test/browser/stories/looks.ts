import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import { findings } from '../axe.ts'
import { shapeOf } from '../shape.ts'
import { frame, strange } from './in-page.ts'

/** In which language, with or without JavaScript, on which node. */
export interface Way {
  readonly url: string
  readonly javascript: boolean
  readonly locale: 'en' | 'cy'
}

/** The parts that a page is made of: pages of as many rows, or of other questions of the same types, are of one kind. */
const kindOf = (markup: string): string => {
  const parts = [...shapeOf(markup).matchAll(/^<(\S+)(?=.*)/gm)].map(([, tag]) => tag)
  const classes = [...markup.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))
  return [...new Set([...parts, ...classes])].sort().join(' ')
}

/** Names of the demo place, which are the same in both languages, and sentences that quote what a design says in English. */
const named = /^(The Guildhall|the hall|By the gate|The Close)$|Hiram|yn Saesneg (yw|oedd) “/

const seen = new Set<string>()
let plain: Page | undefined

/** The page as it stands, in a page that runs scripts (axe never ends in one that does not), with its own scripts taken out. */
const inPlain = async (browser: Browser, page: Page, markup: string): Promise<Page> => {
  plain ??= await (await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true })).newPage()
  const url = page.url()
  const body = markup.replace(/<script[\s\S]*?<\/script>/g, '')
  await plain.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }))
  await plain.goto(url)
  await plain.unroute(url)
  return plain
}

/** A page that somebody has come to: it is theirs in language, heading and skip link, and axe finds nothing on a new kind of page. */
export const look = async (page: Page, as: Way): Promise<void> => {
  const at = page.url()
  const { lang, one, heading, skips, summary } = (await page.evaluate(`(${frame})()`)) as Record<string, unknown>
  assert.equal(lang, as.locale, `${at} is in its visitor's language`)
  assert.ok(one, `${at} has one main heading: ${heading}`)
  assert.ok(skips, `${at} begins with a skip link`)
  if (as.javascript) assert.ok(summary, `the focus is on what is wrong on ${at}`)
  const markup = await page.content()
  // A page that waits goes on by itself: the gallery has it standing still.
  if (markup.includes('data-ask-again')) return
  const kind = `${as.locale} ${kindOf(markup)}`
  if (seen.has(kind)) return
  seen.add(kind)
  const others = (await page.evaluate(`(${strange})(${JSON.stringify(as.locale)})`)) as string[]
  const foreign = others.filter((line) => !named.test(line))
  assert.deepEqual(foreign, [], `every line of ${at} is in its language`)
  const browser = page.context().browser()
  assert.ok(browser)
  const shown = as.javascript ? page : await inPlain(browser, page, markup)
  const found = await findings(shown)
  assert.deepEqual(found, [], `axe finds nothing on ${at} (${heading})`)
}
