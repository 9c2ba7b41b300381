import assert from 'node:assert/strict'
import type { Browser } from 'playwright-core'
import { comeBack } from './come-back.ts'
import { answer, answersOf, answerWrongly, feePence, feeWords, find, said } from './garden-waste.ts'
import { mailsTo, waitForMail } from './letterbox.ts'
import { act, actWrongly, atStage, openFromQueue, signInAs, twinOf } from './officer.ts'
import { cards, payWith } from './pay.ts'
import { openVisitor, type Visit, type Visitor } from './visitor.ts'

/** What one run of the main job needs beside a browser. */
export interface MainJob extends Visit {
  readonly email: string
  /** the path of a file to answer with */
  readonly file: string
  /** comes back in another browser, with the code, rather than in the one that was applied in */
  readonly otherBrowser: boolean
  /** `moothall replay`, as a program would run it */
  replay(reference: string): { readonly same: boolean }
}

/** Finds the service, answers its pages, sends it with two clicks, and pays with the second card. Returns the reference. */
const applyAndPay = async (visitor: Visitor, email: string): Promise<string> => {
  const words = said[visitor.locale]
  const { page } = visitor
  const { home = {}, property = {}, ...rest } = answersOf(email)
  await find(visitor)
  await answer(visitor, { home })
  await answerWrongly(visitor, 'property', { 'address.line1': '4 Hiram’s Lane', 'address.postcode': 'NOWHERE' })
  await answer(visitor, { property, ...rest })
  await visitor.on('check-answers')
  for (const shown of ['4 Hiram’s Lane', 'BA1 1AF', 'Martha Dunstable', email, feeWords])
    assert.ok((await visitor.words()).includes(shown), `check your answers shows ${shown}`)
  await page.locator('main form[action$="/check-answers"] button').dblclick()
  await payWith(visitor, cards.declined)
  await page.getByText(words.declined).first().waitFor()
  await payWith(visitor, cards.good)
  await visitor.on('done')
  assert.ok((await visitor.words()).includes(words.received))
  assert.ok((await visitor.words()).includes(feeWords))
  const reference = (await page.locator('main').getAttribute('data-reference')) ?? ''
  assert.match(reference, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  return reference
}

const reply = { en: 'Here is a photo of the gate.', cy: 'Dyma lun o’r gât.' } as const
const question = { en: 'Please send a photo of the gate.', cy: 'Anfonwch lun o’r gât os gwelwch yn dda.' } as const
const reasons = { en: 'The gate is wide enough.', cy: 'Mae’r gât yn ddigon llydan.' } as const

/** What the page of a case shows and what its JSON twin says are the same. */
const sameAsTwin = async (officer: Visitor, reference: string, email: string): Promise<void> => {
  const path = `/desk/barchester/cases/${reference}`
  const twin = await twinOf(officer, path)
  await officer.open(officer.to(path))
  const shown = await officer.words()
  const { locale } = officer
  assert.equal(twin.reference, reference)
  assert.equal(twin.design, 'garden-waste')
  assert.equal(twin.stage, await officer.page.locator('main').getAttribute('data-stage'))
  assert.equal(twin.stage, 'active')
  assert.equal(twin.outcome, 'subscribed')
  assert.deepEqual(twin.answers.identity, { name: { first: 'Martha', last: 'Dunstable' } })
  assert.equal(twin.answers.contact.email, email)
  assert.equal(twin.answers.service.binCount, 2)
  assert.deepEqual([twin.owed, twin.paid], [feePence, feePence])
  assert.deepEqual(twin.payments.map(({ status }: { status: string }) => status).sort(), ['declined', 'success'])
  const [asked, answered] = twin.messages
  assert.deepEqual([asked.words, answered.words], [question[locale], reply[locale]])
  assert.deepEqual(
    answered.files.map(({ name }: { name: string }) => name),
    ['gate.png'],
  )
  assert.equal(twin.letters.length, 1)
  assert.equal(twin.decision.words, reasons[locale])
  for (const words of [
    'Martha Dunstable',
    email,
    feeWords,
    question[locale],
    reply[locale],
    'gate.png',
    twin.letters[0].subject,
  ])
    assert.ok(shown.includes(words), `the page shows ${words}`)
  const rows = await officer.page.locator('main li', { hasText: said[locale].opened }).locator('xpath=../li').count()
  assert.equal(rows, twin.events.length, 'an event of the twin is a row of the page')
  const types = twin.events.map(({ type }: { type: string }) => type)
  for (const type of [
    'case.opened',
    'payment.failed',
    'payment.received',
    'case.moreAsked',
    'case.moreGiven',
    'case.decided',
  ])
    assert.equal(types.filter((each: string) => each === type).length, 1, `${type} in ${types}`)
}

/** The whole of the main job, once: find, apply, pay, be asked, answer, be decided, read the letter. */
export const mainJob = async (browser: Browser, job: MainJob): Promise<void> => {
  const words = said[job.locale]
  const applicant = await openVisitor(browser, job)
  const reference = await applyAndPay(applicant, job.email)
  await waitForMail(applicant, job.email, words.receipt)

  const officer = await openVisitor(browser, job)
  await signInAs(officer, 'obadiah-slope')
  await openFromQueue(officer, 'barchester', reference)
  await actWrongly(officer, 'ask', {})
  await act(officer, 'ask', { question: question[job.locale] })
  await atStage(officer, 'moreNeeded', reference)

  const asked = await waitForMail(applicant, job.email, words.moreAsked)
  assert.ok(asked.text.includes(question[job.locale]), asked.text)
  const later = job.otherBrowser ? await openVisitor(browser, job) : applicant
  await comeBack(later, { address: job.email, mail: asked, byCode: job.otherBrowser })
  await atStage(later, 'moreNeeded', reference)
  assert.ok((await later.words()).includes(words.waits))
  assert.ok((await later.words()).includes(question[job.locale]))
  await later.send(`/requests/${reference}`)
  await later.page.locator('.govuk-error-summary').waitFor()
  await later.fill({ reply: reply[job.locale], files: job.file })
  await later.send(`/requests/${reference}`)
  await atStage(later, 'received', reference)

  await openFromQueue(officer, 'barchester', reference)
  await actWrongly(officer, 'decide', { words: reasons[job.locale] })
  await act(officer, 'decide', { outcome: 'active', words: reasons[job.locale] })
  await atStage(officer, 'active', reference)

  await waitForMail(later, job.email, words.started)
  await later.open(later.to(`/barchester/requests/${reference}`))
  await later.page.locator('main a[href*="/letters/"]').first().click()
  await later.on('letter')
  for (const shown of [reference, 'Martha Dunstable', '4 Hiram’s Lane', words.full, reasons[job.locale]])
    assert.ok((await later.words()).includes(shown), `the letter says ${shown}`)

  await sameAsTwin(officer, reference, job.email)
  const { notes, ...both } = await twinOf(officer, `/desk/barchester/cases/${reference}`)
  assert.equal(notes.length, 1)
  assert.deepEqual(
    await twinOf(later, `/barchester/requests/${reference}`),
    both,
    'the applicant sees all but the notes',
  )
  assert.equal(job.replay(reference).same, true)
  const confirmations = (await mailsTo(later, job.email)).filter(({ subject }) => subject.includes(words.sent))
  assert.equal(confirmations.length, 1, 'two clicks sent one application')
  await Promise.all([...new Set([applicant, officer, later])].map(({ page }) => page.context().close()))
}
