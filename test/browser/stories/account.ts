import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { words } from '../../../src/domains/applications/application.words.ts'
import { requoteWords } from '../../../src/domains/applications/paying/requote.words.ts'
import { words as cases } from '../../../src/domains/cases/case.words.ts'
import { words as conversation } from '../../../src/domains/cases/conversation/conversation.words.ts'
import { words as documents } from '../../../src/domains/cases/requests/documents/documents.words.ts'
import { words as home } from '../../../src/domains/home/home.words.ts'
import { words as wishes } from '../../../src/domains/messages/wishes/wishes.words.ts'
import { codeWords } from '../../../src/domains/sign-in/code/code.words.ts'
import { nextWords } from '../../../src/domains/sign-in/kept/next.words.ts'
import { exitWords } from '../../../src/platform/govuk/exit-this-page/exit-this-page.words.ts'
import { timeoutWords } from '../../../src/platform/views/frame/timeout-warning.words.ts'
import { fillIn } from '../../applicant/apply.ts'
import { branch, branchOf, discountOf, gardenOf } from './answers.ts'
import { change, cli, moveClock, type Stage, settled, story, submit } from './stage.ts'

const towers = 'thomas-towers'

/** Somebody with an account of their own, who has reported a branch. */
const reporter = async (stage: Stage, of: string) => {
  const email = stage.email(of)
  const hand = await stage.hand()
  await stage.withCode(hand, email)
  const reference = await stage.asked(branchOf(email), hand)
  return { hand, email, reference, request: `/barsetshire/requests/${reference}` }
}

story('documents are asked for later: the account says so first, and each is sent from there', async (stage) => {
  const email = stage.email('documents')
  const hand = await stage.hand()
  await stage.withCode(hand, email)
  const reference = await stage.asked(discountOf(email), hand)
  const officer = await stage.quietly('susan-grantly')
  await submit(officer, `/desk/barchester/cases/${reference}/documents`, {
    words: 'We need this.',
    'what-0': 'Photo',
    'why-0': 'To see it',
  })
  await stage.mail(email, new RegExp(reference))
  await settled(async () => {
    await hand.open('/home')
    return (await hand.words()).includes(hand.say(home.documents))
  })
  await hand.reads(home.next)
  await hand.within('main').follow(`/requests/${reference}`)
  await hand.on('request')
  await hand.reads(documents.wanted)
  await hand.press(cases.sendReply)
  await hand.page.locator('.govuk-error-summary').waitFor()
  const control = (await hand.page.locator('main input[type="file"]').first().getAttribute('name')) ?? ''
  await hand.fill({ [control]: stage.files.photo })
  await hand.press(cases.sendReply)
  await hand.on('request')
  await hand.reads('gate.png')
})

story('a person and an officer write to each other, with a file', async (stage) => {
  const { hand, email, reference, request } = await reporter(stage, 'writes')
  await hand.open(request)
  await hand.follow(conversation.write)
  await hand.press(conversation.send)
  await hand.reads(conversation.missing)
  await hand.fill({ words: hand.say({ en: 'A branch again.', cy: 'Cangen eto.' }), files: stage.files.photo })
  await hand.press(conversation.send)
  await hand.on('conversation')
  await hand.reads('gate.png')
  const officer = await stage.signedIn(towers)
  await officer.open(`/desk/barsetshire/cases/${reference}`)
  await officer.follow(conversation.open)
  await officer.reads({ en: 'A branch again.', cy: 'Cangen eto.' })
  await officer.fill({ words: officer.say({ en: 'It is on the list.', cy: 'Mae ar y rhestr.' }) })
  await officer.press(conversation.send)
  await stage.mail(email, stage.locale === 'en' ? /You have a message about/ : /Mae gennych neges am/)
  await hand.open(`${request}/messages`)
  await hand.reads({ en: 'It is on the list.', cy: 'Mae ar y rhestr.' })
})

story('another format and a safe way are said once, and obeyed', async (stage) => {
  const { hand, reference } = await reporter(stage, 'safe')
  await hand.open('/home')
  await hand.follow(home.contact)
  await hand.fill({ from: 'noon' })
  await hand.press(wishes.save)
  await hand.page.locator('.govuk-error-summary').waitFor()
  const how = hand.say({ en: 'Never leave a voicemail.', cy: 'Peidiwch byth â gadael neges llais.' })
  await hand.fill({ topics: 'needed', ways: 'email', formats: 'largePrint', how, from: '09:00', until: '17:00' })
  await hand.press(wishes.save)
  await hand.reads(wishes.saved)
  const officer = await stage.signedIn(towers)
  await officer.open(`/desk/barsetshire/cases/${reference}`)
  await officer.reads(wishes.guarded)
  await officer.reads(how)
  await officer.reads(wishes.largePrint)
})

story('a session that runs out is warned of, and loses nothing', async (stage) => {
  const { hand, email, request } = await reporter(stage, 'timeout')
  if (stage.javascript) await hand.page.clock.install()
  await hand.open(`${request}/messages`)
  const typed = hand.say({ en: 'The branch is still there.', cy: 'Mae’r gangen yno o hyd.' })
  await hand.fill({ words: typed })
  if (stage.javascript) {
    await hand.page.clock.runFor('55:05')
    const dialog = hand.page.locator('dialog.moothall-timeout')
    await dialog.waitFor({ state: 'visible' })
    assert.ok((await dialog.textContent())?.includes(hand.say(timeoutWords.title)))
    await hand.key('Enter')
    await dialog.waitFor({ state: 'hidden' })
  }
  const session = (await hand.page.context().cookies()).find(({ name }) => name === 'session')
  await change(stage, 'sign_in.session', {
    set: `until = now() - interval '1 second'`,
    where: `token_hash = sha256(convert_to($1, 'UTF8'))`,
    values: [session?.value],
  })
  await hand.press(conversation.send)
  await hand.reads(codeWords.ranOut)
  await hand.fill({ email })
  await hand.press(codeWords.send)
  await hand.fill({ code: await stage.codeTo(email) })
  await hand.press(codeWords.goOn)
  await hand.reads(nextWords.keptTitle)
  await hand.reads(typed)
  await hand.press(nextWords.goOn)
  await hand.on('conversation')
  await hand.reads(typed)
})

story('every page of a sensitive service can be left at once', async (stage) => {
  const library = new URL('../../../designs/street-problem/design.yaml', import.meta.url).pathname
  const file = `${stage.files.photo}.yaml`
  writeFileSync(file, readFileSync(library, 'utf8').replace(/^id: .*$/m, 'id: quiet-word\nquiet: true'))
  execFileSync(process.execPath, [cli, 'publish', 'barsetshire', file], {
    env: { ...process.env, DATA_DIR: stage.dataDir, PORT: new URL(stage.url).port },
  })
  const hand = await stage.hand()
  await hand.page.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="en"><title>Weather</title><h1>Weather</h1>',
    }),
  )
  await hand.open('/barsetshire/services/quiet-word/apply')
  await hand.leave(exitWords)
  assert.match(hand.page.url(), /^https:\/\/www\.bbc\.co\.uk\/weather/)
  if (!stage.javascript) return
  await hand.open('/barsetshire/services/quiet-word/apply')
  await Promise.all([
    hand.page.waitForURL(/bbc\.co\.uk/),
    (async () => {
      for (let i = 0; i < 3; i++) await hand.key('Shift')
    })(),
  ])
})

story('two tabs and the back button lose nothing and send once', async (stage) => {
  const email = stage.email('tabs')
  const hand = await stage.hand()
  await hand.open('/barsetshire/services/street-problem/apply')
  await hand.answer(branch(email))
  await hand.on('check-answers')
  const other = await stage.tabOf(hand)
  await other.open('/barsetshire/services/street-problem/apply/check-answers')
  await hand.back()
  await hand.page.goForward({ waitUntil: 'domcontentloaded' })
  await hand.on('check-answers')
  await hand.press(words.send)
  await hand.on('done')
  const reference = await hand.page.locator('main').getAttribute('data-reference')
  await other.press(words.send)
  await other.on('done')
  assert.equal(await other.page.locator('main').getAttribute('data-reference'), reference)
})

/** The last of all: it moves the clock of the whole node to the end of a year of fees, and back. */
export const tellLast = (): void =>
  story('a fee that changed while somebody filled the form in is shown again before it is sent', async (stage) => {
    const now = Temporal.Now.instant().toString()
    // The design has £50 a bin until the end of March 2027, and £52.50 from April.
    await moveClock(stage, { now: '2027-03-31T12:00:00Z' })
    const hand = await stage.hand()
    try {
      await hand.open('/barchester/services/garden-waste/apply')
      await fillIn(await stage.asHand(hand), gardenOf(stage.email('fee')))
      await hand.open('/barchester/services/garden-waste/apply/check-answers')
      await hand.reads('£100')
      await moveClock(stage, { now: '2027-04-01T12:00:00Z' })
      await hand.press(words.sendAndPay)
      await hand.on('check-answers')
      await hand.reads(requoteWords.changed)
      await hand.reads('£105')
      await hand.press(words.sendAndPay)
      await hand.on('pay')
      await hand.reads('£105')
    } finally {
      await moveClock(stage, { now })
    }
  })
