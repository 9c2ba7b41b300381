import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { Page } from 'playwright-core'
import { freePort } from '#platform/processes/ports.ts'
import { routes } from '../../src/app.ts'
import { demoDatabase } from '../database.ts'
import { openEdge } from '../edge/open-edge.ts'
import { noBrowser, openBrowser } from './chromium.ts'

const db = await demoDatabase()
await db.sql('select app.set_demo(true)')
const port = await freePort()
const base = `http://127.0.0.1:${port}`
const edge = await openEdge(db, routes, { publicUrl: base })
await edge.app.listen({ port, host: '127.0.0.1' })

const answers: Readonly<Record<string, string>> = {
  ...{ problem: 'other', dangerNow: 'no', roadKind: 'street', wantsUpdates: 'yes' },
  ...{ 'place.words': 'High Street', nearby: 'the hall', description: 'A fallen branch', email: 'mary@example.org' },
}
/** Answers what the page asks, as a hand does, and goes on. */
const answer = async (tab: Page): Promise<void> => {
  for (const [name, value] of Object.entries(answers)) {
    const control = tab.locator(`main [name="${name}"]`)
    if ((await control.count()) === 0) continue
    if ((await control.first().getAttribute('type')) === 'radio')
      await tab.check(`main [name="${name}"][value="${value}"]`)
    else await control.first().fill(value)
  }
  await tab.click('main form button[type="submit"]:not([name="_add"])')
  await tab.waitForLoadState()
}
const shown = (tab: Page) => tab.locator('main').getAttribute('data-page')
const sent = async () => (await db.sql<{ n: number }>('select count(*)::int as n from cases.case'))[0]?.n

for (const javaScriptEnabled of [true, false])
  it(`the back button keeps what was told, and after sending shows the receipt; two tabs and a lost connection send once (${javaScriptEnabled ? 'with' : 'without'} JavaScript)`, {
    skip: noBrowser,
    timeout: 240_000,
  }, async () => {
    const browser = await openBrowser()
    try {
      const context = await browser.newContext({ javaScriptEnabled })
      const tab = await context.newPage()
      const before = (await sent()) ?? 0
      await tab.goto(`${base}/barsetshire/services/street-problem/apply`)
      for (let step = 0; step < 20 && (await shown(tab)) !== 'check-answers'; step++) {
        if ((await shown(tab)) === 'task-list')
          await tab.goto(`${base}/barsetshire/services/street-problem/apply/check-answers`)
        else await answer(tab)
      }
      assert.equal(await shown(tab), 'check-answers')
      await tab.goBack()
      const email = tab.locator('main [name="email"]')
      if ((await email.count()) > 0) assert.equal(await email.inputValue(), 'mary@example.org')
      await tab.goForward()
      assert.equal(await shown(tab), 'check-answers')
      const other = await context.newPage()
      await other.goto(`${base}/barsetshire/services/street-problem/apply/check-answers`)
      // The request arrives and its answer does not: the person presses the button once more.
      await tab.route('**/apply/check-answers', async (route) => {
        if (route.request().method() !== 'POST') return route.continue()
        await route.fetch({ maxRedirects: 0 })
        return route.abort('connectionreset')
      })
      await tab.click('main form button[type="submit"]').catch(() => undefined)
      await tab.unroute('**/apply/check-answers')
      await other.click('main form button[type="submit"]')
      await other.waitForURL(/\/apply\/done/)
      const reference = await other.locator('main').getAttribute('data-reference')
      assert.equal(await sent(), before + 1)
      await other.goBack()
      await other.waitForURL(/\/apply\/done/)
      assert.equal(await other.locator('main').getAttribute('data-reference'), reference)
      await tab.goto(`${base}/barsetshire/services/street-problem/apply/check-answers`)
      assert.equal(await tab.locator('main').getAttribute('data-reference'), reference)
      assert.equal(await sent(), before + 1)
    } finally {
      await browser.close()
    }
  })
