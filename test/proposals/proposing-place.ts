import assert from 'node:assert/strict'
import { jobs } from '../../src/app.ts'
import { queueMessage } from '../../src/domains/messages/queue-message.ts'
import { signInJobs } from '../../src/domains/sign-in/sign-in.jobs.ts'
import { operations } from '../../src/operations.ts'
import { type Browser, type Fields, formsOf } from '../applicant/browser.ts'
import { openPlace } from '../variation/adopting-place.ts'
import { firstGreenBins } from '../variation/green-bins.ts'

/** A city that runs green bins, which its county publishes, and its public. */
export const openProposingPlace = async () => {
  const place = await openPlace()
  const { db, found, workOff } = place
  const context = { database: db.jobs, signal: new AbortController().signal }
  const county = await db.jobs.bare((tx) => operations.organisationBySlug(tx, 'barsetshire'))
  const office = await found('barchester', 'Barchester City Council', 'Septimus Harding')
  const who = {
    org: county?.id ?? '',
    purpose: 'operation',
    name: 'publish',
    operator: { membership: undefined },
  } as const
  const up = { document: firstGreenBins, publisher: 'barsetshire', languages: ['en', 'cy'], canSignIn: true }
  await db.jobs.jobWork(who, (work) =>
    operations.publish(work, { ...up, by: 'operator', reason: 'The first', severity: 'better' }),
  )
  await workOff()
  const bins = 'services/green-bins'
  /** what was put up is checked and published */
  const publish = async (fields: Fields = {}) => {
    const sent = await office.send(`${bins}/publication`, { do: 'publish', ...fields })
    assert.equal(sent.status, 303, sent.body.slice(0, 2000))
    await workOff()
  }
  assert.equal((await office.send('designs/barsetshire/green-bins', {})).status, 303)
  await publish()
  const [membership] = await db.sql<{ id: string }>(
    `select m.id from places.membership m join places.organisation o on o.id = m.org_id where o.slug = 'barchester'`,
  )

  const codes = signInJobs({ key: 'the key of a test' }, queueMessage).timers.find(
    ({ name }) => name === 'sign-in.codes',
  )
  const mails = (address: string) =>
    db.sql<{ subject: string; body: string }>(
      'select subject, body from messages.outgoing where address = $1 order by made_at, id',
      [address],
    )
  /** fills the form of a page in and sends it; follows no redirect */
  const send = async (by: Browser, path: string, fields: Fields) => {
    const shown = await by.get(path)
    const forms = formsOf(shown.body)
    const form = forms.find(({ controls }) => Object.keys(fields).every((name) => controls.has(name))) ?? forms.at(-1)
    assert.ok(form, `${path} shows no form: ${shown.status}`)
    return by.post(form.action, { ...form.hidden, ...fields })
  }
  /** the code that comes by email to an address */
  const codeTo = async (address: string): Promise<string> => {
    await codes?.run(context)
    return /\b(\d{6})\b/.exec((await mails(address)).at(-1)?.subject ?? '')?.[1] ?? ''
  }
  /** the same for somebody without an account: the code that comes by email is typed in */
  const sendOnce = async (by: Browser, path: string, fields: Fields, email: string) => {
    const asked = await send(by, path, { ...fields, email })
    if (asked.status !== 200 || !asked.body.includes('data-page="suggestion-code"')) return asked
    const code = await codeTo(email.toLowerCase())
    const form = formsOf(asked.body).at(-1)
    return by.post(form?.action ?? '', { ...form?.hidden, code })
  }
  return {
    ...place,
    office,
    publish,
    mails,
    send,
    sendOnce,
    codeTo,
    me: membership?.id ?? '',
    at: async (instant: string) => {
      await db.sql('select app.set_demo(true)')
      await db.sql('select app.move_clock($1)', [instant])
    },
    timer: async (name: string) => jobs.timers.find((timer) => timer.name === name)?.run(context),
  }
}
