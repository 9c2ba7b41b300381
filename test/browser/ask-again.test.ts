import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, it } from 'node:test'
import { assets } from '../../src/platform/views/assets.ts'
import { brandAsset } from '../../src/platform/views/brand/brand-css.ts'
import { html } from '../../src/platform/views/html.ts'
import { inLayout } from '../../src/platform/views/layout.ts'
import { noBrowser, openBrowser } from './chromium.ts'

const asked: string[] = []
const same: string[] = []
const page = (title: string, refresh?: number) =>
  String(inLayout({ title, locale: 'en', path: '/wait', refresh, main: html`<h1>${title}</h1>` }))

const server = createServer((request, response) => {
  const path = request.url ?? '/'
  const asset = assets.find((one) => one.path === path) ?? brandAsset(path)
  if (asset) return response.writeHead(200, { 'content-type': asset.type }).end(asset.body)
  // A service's page keeps its heading: it only waits no longer.
  if (path === '/same') {
    same.push(request.headers['sec-fetch-dest'] === 'document' ? 'loaded' : 'asked')
    return response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(page('Publication', same.length < 3 ? 1 : undefined))
  }
  if (path === '/wait') asked.push(request.headers['sec-fetch-dest'] === 'document' ? 'loaded' : 'asked')
  // The job is done when the page has asked twice.
  if (path === '/wait' && asked.filter((one) => one === 'asked').length >= 2)
    return response.writeHead(303, { location: '/done' }).end()
  return response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(path === '/wait' ? page('Checking your payment', 1) : page('We have received your application'))
})
after(() => server.close())

it('a page that waits is not loaded again until there is something new, and then goes where it leads', {
  skip: noBrowser,
  timeout: 120_000,
}, async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await openBrowser()
  try {
    const tab = await browser.newPage()
    await tab.goto(`${base}/wait`)
    await tab.waitForURL(`${base}/done`, { timeout: 60_000 })
    assert.deepEqual(asked, ['loaded', 'asked', 'asked', 'loaded'])
    await tab.goto(`${base}/same`)
    await tab.waitForFunction(`!('askAgain' in document.body.dataset)`, undefined, { timeout: 60_000 })
    assert.deepEqual(same, ['loaded', 'asked', 'asked', 'loaded'])
    // Where scripts do not run the browser itself loads the page again, and is led on at once.
    const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    asked.length = 0
    await plain.goto(`${base}/wait`)
    await plain.waitForEvent('load', { timeout: 60_000 })
    assert.deepEqual(asked.slice(0, 2), ['loaded', 'loaded'])
  } finally {
    await browser.close()
  }
})
