import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { newReference } from '#core/reference.ts'
import { orderWaiting } from '#platform/events/order.ts'
import { readOn } from '#platform/events/read-on.ts'
import { applicationJobs } from '../../src/domains/applications/application.jobs.ts'
import { followPages } from '../../src/domains/applications/following/follow.pages.ts'
import { applicationPages } from '../../src/domains/applications/journey/application.pages.ts'
import { submissionPages } from '../../src/domains/applications/submission/submission.pages.ts'
import { pathBack } from '../../src/domains/applications/way-back/path-back.ts'
import { wayBackPages } from '../../src/domains/applications/way-back/way-back.pages.ts'
import { caseJobs } from '../../src/domains/cases/case.jobs.ts'
import { requestPages } from '../../src/domains/cases/requests/request.pages.ts'
import { applyFor } from '../applicant/apply.ts'
import { type Browser, formsOf, type Heard, injecting, openBrowser } from '../applicant/browser.ts'
import { demoDatabase } from '../database.ts'
import { openEdge } from '../edge/open-edge.ts'
import { makeQueue } from '../queue.ts'
import { signInPages } from '../sign-in-pages.ts'
import { mediansOf } from './interleaved.ts'

// What somebody who guesses can learn: nothing by the answer, and nothing by how long it takes.
const publicUrl = 'http://localhost:3000'
const db = await demoDatabase()
await db.sql('select app.set_demo(true)')
await makeQueue(db)
const limits = { guesses: 1_000_000, codesOfAddress: 1_000_000, codesOfNetwork: 1_000_000 }
const edge = await openEdge(db, {
  applications: [...applicationPages, ...wayBackPages, ...followPages, ...submissionPages(() => 'none')],
  cases: requestPages,
  'sign-in': signInPages({ limits }),
})
const { readers, timers } = applicationJobs({
  publicUrl,
  dataDir: join(edge.filesFolder, 'data'),
  key: 'the key of a test',
})
const all = [...readers, ...caseJobs({ publicUrl, pathBack }).readers]
const sendCodes = () =>
  timers
    .find(({ name }) => name === 'applications.codes')
    ?.run({ database: db.jobs, signal: new AbortController().signal })
const browser = (): Browser => openBrowser(injecting(edge.app))
const known = 'guessed.about@example.org'
const unknown = 'nobody.is.that@example.org'
const by = browser()
const reference = await applyFor(by, {
  org: 'barsetshire',
  service: 'street-problem',
  fields: {
    problem: 'other',
    dangerNow: 'no',
    roadKind: 'street',
    'place.words': 'High Street',
    nearby: 'the hall',
    description: 'A fallen branch',
    wantsUpdates: 'yes',
    email: known,
    phone: '',
  },
})
do await orderWaiting(db.jobs)
while (
  (await readOn(db.jobs, all, (_reader, _org, cause) => {
    throw cause
  })) > 0
)
const [mail] = await db.sql<{ body: string }>('select body from messages.outgoing where address = $1', [known])
const link = /http:\/\/localhost:3000(\S*\/way-back\/[\w-]+)/.exec(mail?.body ?? '')?.[1] ?? assert.fail('no link')
const nobodysLink = `/barsetshire/way-back/${'A'.repeat((link.split('/').at(-1) ?? '').length)}`
const nobodys = newReference()
const [{ email: account } = { email: '' }] = await db.sql<{ email: string }>(
  'select email from people.account where email is not null order by id limit 1',
)

/** A form that is filled in and sent over and over, from a browser of its own. */
const repeated = async (page: string, fields: Record<string, string>, action?: string) => {
  const mine = browser()
  const form = formsOf((await mine.get(page)).body).find((each) => each.action.startsWith(action ?? page))
  assert.ok(form, page)
  const send = () => mine.post(form.action, { ...form.hidden, ...fields })
  await send()
  return { send, mine }
}
/** An answer without what is new on every page, and without what was asked about. */
const plain = ({ status, headers, body }: Heard, ...asked: readonly string[]): string =>
  asked
    .reduce((left, each) => left.replaceAll(each, 'ASKED'), `${status} ${headers.location} ${body}`)
    .replace(/name="_csrf" value="[^"]*"/g, '')
    // The reference of an error page is new each time.
    .replace(/data-reference="[^"]*">[^<]*</g, '')

const nothing = async (): Promise<void> => undefined
const same = async (
  ask: { one(): Promise<Heard>; other(): Promise<Heard>; between?(): Promise<unknown> },
  asked: readonly string[],
): Promise<void> => {
  const between = ask.between ?? nothing
  await between()
  const [one, other] = [await ask.one(), await ask.other()]
  assert.equal(plain(one, ...asked), plain(other, ...asked))
  const found = await mediansOf({ ...ask, between }, { pairs: 40, within: 5, runs: 6 })
  assert.ok(Math.abs(found.one - found.other) < 5, `${found.one.toFixed(2)} ms and ${found.other.toFixed(2)} ms`)
}

test('asking for a code to sign in tells nothing of whether an address has an account', async () => {
  const one = await repeated('/sign-in', { email: account })
  const other = await repeated('/sign-in', { email: unknown })
  await same({ one: one.send, other: other.send }, [account, unknown])
})

test('a wrong code to sign in tells nothing of whether the address has an account', async () => {
  const wrong = async (email: string) => {
    const { mine } = await repeated('/sign-in', { email })
    const form = formsOf((await mine.get('/sign-in/code')).body).find(({ action }) => action === '/sign-in/code')
    return () => mine.post('/sign-in/code', { ...form?.hidden, code: '12' })
  }
  await same({ one: await wrong(account), other: await wrong(unknown) }, [account, unknown])
})

test('a link tells nothing of whether it is anybody’s, opened or with a wrong code', async () => {
  await same({ one: () => browser().get(link), other: () => browser().get(nobodysLink) }, [link, nobodysLink])
  const forget = () => db.sql('delete from sign_in.guess')
  const [one, other] = [
    await repeated(`${link}?asked=1`, { code: '12' }, link),
    await repeated(`${nobodysLink}?asked=1`, { code: '12' }, nobodysLink),
  ]
  await same({ one: one.send, other: other.send, between: forget }, [link, nobodysLink])
})

test('asking to follow a reference tells nothing of whether it is there or whose it is, nor does a wrong code', async () => {
  const forget = () => db.sql('delete from applications.code')
  const ask = (named: string) => repeated('/barsetshire/follow', { reference: named, email: known })
  const [one, other] = [await ask(reference), await ask(nobodys)]
  await same({ one: one.send, other: other.send, between: forget }, [reference, nobodys])
  await Promise.all([one.send(), other.send()])
  await sendCodes()
  const wrong = (named: string) =>
    repeated(`/barsetshire/follow/code?reference=${named}`, { code: '123456' }, '/barsetshire/follow/code')
  const [right, none] = [await wrong(reference), await wrong(nobodys)]
  await same({ one: right.send, other: none.send, between: () => db.sql('delete from sign_in.guess') }, [
    reference,
    nobodys,
  ])
})

test('a reference that is somebody else’s and one that is nobody’s are the same page that is not there', async () => {
  const at = (named: string) => () => browser().get(`/barsetshire/requests/${named}`)
  await same({ one: at(reference), other: at(nobodys) }, [reference, nobodys])
})
