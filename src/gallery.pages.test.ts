import assert from 'node:assert/strict'
import { test } from 'node:test'
import { injecting, openBrowser } from '../test/applicant/browser.ts'
import { patient } from '../test/applicant/patient.ts'
import { freshDatabase } from '../test/database.ts'
import { openEdge } from '../test/edge/open-edge.ts'
import { foundPlace } from '../test/place.ts'
import { routes } from './app.ts'

const db = await freshDatabase()
await foundPlace(db)
const { app } = await openEdge(db, { gallery: routes.gallery ?? [] })
const guest = openBrowser(patient(injecting(app)))

interface Listed {
  readonly name: string
  readonly kind: 'component' | 'page'
  readonly routes: readonly string[]
  readonly states: readonly { readonly name: string; readonly urls: readonly string[] }[]
}

test('the gallery lists what it shows, and every address that it lists is there in its language', async () => {
  const listed: readonly Listed[] = JSON.parse((await guest.get('/gallery.json')).body)
  const index = (await guest.get('/gallery')).body
  const states = listed.flatMap((one) => one.states)
  assert.ok(listed.length > 80, `${listed.length} pages and components`)
  for (const { urls } of states) {
    const [first = ''] = urls
    assert.ok(index.includes(`href="${first}"`), first)
    for (const url of urls) {
      const answer = await guest.get(url)
      assert.equal(answer.status, 200, url)
      assert.match(answer.body, url.startsWith('/cy/') ? /<html lang="cy"/ : /<html lang="en"/, url)
    }
  }
})

test('what is not in the gallery is not found', async () => {
  assert.equal((await guest.get('/gallery/cases.case/nothing-of-the-kind')).status, 404)
  assert.equal((await guest.get('/gallery/cases.nothing/just-sent')).status, 404)
})
