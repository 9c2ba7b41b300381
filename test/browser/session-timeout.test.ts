import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, it } from 'node:test'
import { assets } from '../../src/platform/views/assets.ts'
import { brandAsset } from '../../src/platform/views/brand/brand-css.ts'
import { html } from '../../src/platform/views/html.ts'
import { inLayout } from '../../src/platform/views/layout.ts'
import { noBrowser, openBrowser } from './chromium.ts'

const stays: (string | undefined)[] = []
let over = false
const page = String(
  inLayout({
    title: 'A form',
    locale: 'en',
    path: '/form',
    session: {
      signedInAs: 'Eleanor Harding',
      csrf: html`<input type="hidden" name="_csrf" value="hers">`,
      timeout: { seconds: 3600 },
    },
    main: html`<h1>A form</h1><textarea id="words" aria-label="Words"></textarea>`,
  }),
)
const server = createServer((request, response) => {
  const path = request.url ?? '/'
  const asset = assets.find((one) => one.path === path) ?? brandAsset(path)
  if (asset) return response.writeHead(200, { 'content-type': asset.type }).end(asset.body)
  if (path === '/sign-in/stay') {
    stays.push(request.headers['x-csrf-token']?.toString())
    return response.writeHead(over ? 401 : 200, { 'content-type': 'application/json' }).end('{"seconds":3600}')
  }
  return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
})
after(() => server.close())

it('a session is warned of five minutes before it runs out, can be kept by one key, and takes nothing typed with it', {
  skip: noBrowser,
  timeout: 120_000,
}, async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await openBrowser()
  try {
    const tab = await (await browser.newContext()).newPage()
    await tab.clock.install()
    await tab.goto(`${base}/form`)
    await tab.fill('#words', 'The gate sticks')
    const dialog = tab.locator('dialog.moothall-timeout')
    await tab.clock.runFor('54:00')
    assert.equal(await dialog.isVisible(), false, 'nobody is disturbed before')
    await tab.clock.runFor('01:05')
    await dialog.waitFor({ state: 'visible' })
    assert.match((await dialog.textContent()) ?? '', /sign you out in 5 minutes/)
    assert.equal(
      await tab
        .locator('button:focus')
        .textContent()
        .then((text) => text?.trim()),
      'Stay signed in',
    )
    await tab.clock.runFor('03:30')
    assert.match((await dialog.textContent()) ?? '', /in 2 minutes/)
    await tab.keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    assert.deepEqual(stays, ['hers'])
    assert.equal(await tab.inputValue('#words'), 'The gate sticks')
    over = true
    await tab.clock.runFor('01:00:05')
    await dialog.waitFor({ state: 'visible' })
    assert.match((await dialog.textContent()) ?? '', /You were signed out[\s\S]*still stands on this page/)
    await tab.keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    assert.equal(await tab.inputValue('#words'), 'The gate sticks')
    assert.equal(new URL(tab.url()).pathname, '/form')
  } finally {
    await browser.close()
  }
})
