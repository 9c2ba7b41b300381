import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoDatabase } from '../../../test/database.ts'
import { openEdge } from '../../../test/edge/open-edge.ts'
import { visitor } from '../../../test/edge/visitor.ts'
import { routes } from '../../app.ts'

const db = await demoDatabase()
await db.sql('update app.node set demo = true')
const { app } = await openEdge(db, routes)
const browser = visitor(app)

/** The links of a page's main part: where to, and what they say. */
const linksOf = (body: string): readonly (readonly [string, string])[] =>
  [...body.slice(body.indexOf('<main'), body.indexOf('</main>')).matchAll(/<a [^>]*href="([^"]+)"[^>]*>([^<]+)/g)].map(
    ([, href = '', text = '']) => [href.replaceAll('&amp;', '&'), text] as const,
  )

test('a search in one council’s pages finds the service of whichever organisation has it', async () => {
  const found = await browser.get('/barchester/services?q=pot%20hole')
  assert.equal(found.statusCode, 200)
  const [first] = linksOf(found.body)
  assert.deepEqual(first?.[0], '/barsetshire/services/street-problem')
  assert.ok(found.body.includes('Barsetshire County Council'))
})

test('a search answers in Welsh, keeps what was typed, and says what to do when there is nothing', async () => {
  const welsh = await browser.get('/cy/?q=gwastraff%20gardd')
  assert.ok(linksOf(welsh.body).some(([href]) => href === '/cy/barchester/services/garden-waste'))
  const none = await browser.get('/barchester/services?q=%3Cb%3Ezeppelin')
  assert.ok(none.body.includes('value="&lt;b>zeppelin"') || none.body.includes('value="&lt;b&gt;zeppelin"'))
  assert.ok(none.body.includes('We found nothing.'))
  assert.ok(linksOf(none.body).some(([href]) => href === '/barchester/services'))
})

test('a need leads by the council somebody pays to whoever has the duty: the service here, or a website elsewhere', async () => {
  const need = await browser.get('/barchester/which-council')
  assert.ok(linksOf(need.body).some(([href]) => href === '/barchester/which-council?need=557'))
  const whose = await browser.get('/barchester/which-council?need=557')
  assert.ok(whose.body.includes('Which council do you pay council tax to?'))
  const missing = await browser.get('/barchester/which-council?need=557&council=')
  assert.equal(missing.statusCode, 422)
  assert.ok(missing.body.includes('href="#council"'))
  const here = await browser.get('/barchester/which-council?need=557&council=barchester')
  assert.ok(linksOf(here.body).some(([href]) => href === '/barsetshire/services/street-problem'))
  const away = await browser.get('/barchester/which-council?need=557&council=adur')
  assert.ok(away.body.includes('West Sussex County Council'))
  assert.ok(linksOf(away.body).some(([href]) => new URL(href, 'http://x').hostname === 'www.westsussex.gov.uk'))
  assert.equal((await browser.get('/barchester/which-council?need=99998')).statusCode, 404)
})
