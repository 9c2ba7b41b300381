import assert from 'node:assert/strict'
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '#platform/processes/ports.ts'
import { type Browser, type Fields, fetching, formsOf, openBrowser } from '../../../../../../test/applicant/browser.ts'
import { openPlace } from '../../../../../../test/variation/adopting-place.ts'

const { db, found, officeOf, workOff } = await openPlace()
const septimus = await found('barchester', 'Barchester City Council', 'Septimus Harding')
const two = (name: string, en: string, cy: string) => ({ [`${name}.en`]: en, [`${name}.cy`]: cy })
await septimus.send('new-service', {
  ...two('title', 'Report a noisy neighbour', 'Rhoi gwybod am gymydog swnllyd'),
  ...two('summary', 'Tell us about noise.', 'Dywedwch wrthym am sŵn.'),
  ...{ respondent: 'resident', kind: 'report', keep: '24', basis: 'public-task' },
})
await septimus.send('staff/invite', {
  ...{ name: 'Mary Bold', email: 'mary@barchester.example', locale: 'en', roles: 'administrator' },
})
await workOff()
const [mail] = await db.sql<{ body: string }>(
  `select body from messages.outgoing where address = 'mary@barchester.example'`,
)
const mary = await officeOf('barchester', /\/join\/([A-Za-z0-9_-]+)/.exec(mail?.body ?? '')?.[1] ?? '')

const desk = '/desk/barchester/administration'
const service = 'services/report-noisy-neighbour'
const part = (at: string) => `${service}/variation/part?at=${encodeURIComponent(at)}`
const addPage = `${service}/studio/add?in=%2Fpages`
/** A form as somebody has it open: what is sent with it, whatever happens meanwhile. */
const opened = async (browser: Browser, path: string, act?: string) => {
  const page = await browser.get(`${desk}/${path}`)
  const form = formsOf(page.body).find(({ hidden }) => hidden._key !== undefined)
  assert.ok(form, path)
  const fields = { ...form.hidden, ...(act && { do: act }) }
  return (more: Fields, by: Browser = browser) => by.post(form.action, { ...fields, ...more })
}
const label = '/pages/contact/questions/email/label'
const hint = '/pages/contact/questions/email/hint'
const changes = async () => {
  const [row] = await db.sql<{ changes: { at: string; to?: unknown; value?: { title?: { en: string } } }[] }>(
    'select changes from designs.own_changes',
  )
  return row?.changes ?? []
}
const pagesCalled = async (title: string) => (await changes()).filter(({ value }) => value?.title?.en === title).length

test('two officers change different leaves of one question at once, and both are kept', async () => {
  const hers = await opened(mary.browser, part(label), 'set')
  const his = await opened(septimus.browser, part(hint), 'set')
  assert.equal((await his(two('value', 'We write to you there', 'Ysgrifennwn atoch yno'))).status, 303)
  assert.equal((await hers(two('value', 'Where do we write to you?', 'I ble yr ysgrifennwn?'))).status, 303)
  const all = await changes()
  assert.equal(all.find(({ at }) => at === `${label}/en`)?.to, 'Where do we write to you?')
  assert.equal(all.find(({ at }) => at === `${hint}/en`)?.to, 'We write to you there')
})

test('of the same leaf the second sees both texts, the other’s and their own, and chooses', async () => {
  const hers = await opened(mary.browser, part(label), 'set')
  const his = await opened(septimus.browser, part(label), 'set')
  await his(two('value', 'Your email address?', 'Eich cyfeiriad e-bost?'))
  const late = await hers(two('value', 'Which email do you use?', 'Pa e-bost a ddefnyddiwch?'))
  assert.equal(late.status, 200)
  assert.match(late.body, /data-part="theirs"[\s\S]{0,200}Your email address\?/)
  assert.match(late.body, /Which email do you use\?/)
  assert.match(late.body, /Keep theirs/)
  const now = async () => (await changes()).find(({ at }) => at === `${label}/en`)?.to
  assert.equal(await now(), 'Your email address?', 'nothing is overwritten before she chooses')
  const form = formsOf(late.body).find(({ hidden }) => hidden.at === label)
  const mine = await mary.browser.post(form?.action ?? '', {
    ...form?.hidden,
    ...{ do: 'set', ...two('value', 'Which email do you use?', 'Pa e-bost a ddefnyddiwch?') },
  })
  assert.equal(mine.status, 303)
  assert.equal(await now(), 'Which email do you use?')
})

test('two who add to one list at once both find what they added', async () => {
  const [hers, his] = [await opened(mary.browser, addPage), await opened(septimus.browser, addPage)]
  const sent = await Promise.all([
    hers({ ...two('title', 'The dog', 'Y ci'), behind: 'contact' }),
    his({ ...two('title', 'The music', 'Y gerddoriaeth'), behind: 'contact' }),
  ])
  assert.deepEqual(
    sent.map(({ status }) => status),
    [303, 303],
  )
  assert.deepEqual([await pagesCalled('The dog'), await pagesCalled('The music')], [1, 1])
})

test('each sees that the other is working on it, and on which part', async () => {
  await mary.get(part('/pages/contact/questions/email'))
  const his = await septimus.get(`${service}/studio`)
  assert.match(
    his,
    /data-part="editors"[\s\S]{0,200}Mary Bold<\/strong> is working on this too, and has this open: “Which email/,
  )
  assert.doesNotMatch(his, /<strong>Septimus Harding/)
})

const dataDir = mkdtempSync(join(tmpdir(), 'moothall-studio-'))
after(() => rmSync(dataDir, { recursive: true, force: true }))
const port = await freePort()
let serving: ChildProcess | undefined
/** A serving process on the same database, as a node has several. */
const start = async (): Promise<ChildProcess> => {
  const { NODE_TEST_CONTEXT: _, ...environment } = process.env
  const child = fork(new URL('../../../../../serving.ts', import.meta.url).pathname, {
    stdio: 'ignore',
    execArgv: [],
    env: {
      ...{ ...environment, DATABASE_URL_WEB: db.urls.web, NODE_KEY: 'the key of a test', DATA_DIR: dataDir },
      ...{ PORT: String(port), PUBLIC_URL: `http://localhost:${port}`, POSTS_PER_MINUTE: '0' },
    },
  })
  serving = child
  await once(child, 'message')
  return child
}
after(() => serving?.kill('SIGKILL'))

test('the server is killed between: what was acknowledged is there, what was not is sent again and done once', async () => {
  let child = await start()
  const browser = openBrowser(fetching(`http://localhost:${port}`))
  for (const [name, value] of mary.browser.cookies) browser.cookies.set(name, value)
  const acknowledged = await opened(browser, addPage)
  assert.equal((await acknowledged(two('title', 'Kept', 'Wedi’i gadw'))).status, 303)
  const moments = [4, 30]
  for (const [i, moment] of moments.entries()) {
    const send = await opened(browser, addPage)
    const titled = two('title', `Killed after ${i}`, `Lladdwyd ar ôl ${i}`)
    const first = send(titled).catch(() => undefined)
    await sleep(moment)
    child.kill('SIGKILL')
    await Promise.all([first, child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined])
    child = await start()
    assert.equal((await send(titled)).status, 303, 'the same form, sent again')
    assert.equal((await send(titled)).status, 303, 'and again')
    assert.equal(await pagesCalled(`Killed after ${i}`), 1)
  }
  assert.equal(await pagesCalled('Kept'), 1)
})
