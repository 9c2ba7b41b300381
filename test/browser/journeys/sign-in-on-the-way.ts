import assert from 'node:assert/strict'
import type { Browser } from 'playwright-core'
import { until } from '../../node/a-node.ts'
import { answer } from './garden-waste.ts'
import { act, atStage, openFromQueue, signInAs } from './officer.ts'
import { openVisitor, type Visit } from './visitor.ts'

/** The sections of the single person discount with their pages, in the words and ids of its design. */
const sections = {
  check: { en: 'Check you can apply', cy: 'Gwirio a allwch wneud cais' },
  home: { en: 'Your home and account', cy: 'Eich cartref a’ch cyfrif' },
  household: { en: 'Who lives in your home', cy: 'Pwy sy’n byw yn eich cartref' },
  change: { en: 'When it started', cy: 'Pryd y dechreuodd' },
  you: { en: 'About you', cy: 'Amdanoch chi' },
} as const
const checkAndSend = { en: 'Check your answers and send', cy: 'Gwirio eich atebion ac anfon' } as const
const reasons = { en: 'You are the only adult.', cy: 'Chi yw’r unig oedolyn.' } as const

const parts = ['year', 'month', 'day'] as const
const aloneSince = Temporal.Now.plainDateISO('Europe/London').subtract({ days: 20 })

const answers = {
  situation: { household: 'onlyMe', mainHome: 'yes', onBill: 'yes' },
  account: {
    'address.line1': '2 High Street',
    'address.town': 'Barchester',
    'address.postcode': 'BA1 1AD',
    'address.areas': 'barchester',
    accountNumber: '70012345',
  },
  adults: { otherAdults: 'no' },
  yourself: { ownReason: 'none' },
  start: {
    ...Object.fromEntries(parts.map((part) => [`aloneSince.${part}`, String(aloneSince[part])])),
    whatChanged: 'movedIn',
  },
  applicant: { 'name.first': 'Eleanor', 'name.last': 'Bold', email: 'eleanor.bold@barsetshire.example' },
  duty: { willTell: 'yes' },
}

/**
 * A service that wants to know who asks: a task list; eligibility before anything personal; sign-in on the way, with the
 * answers kept; the request and its letter in the person's account.
 */
export const signInOnTheWay = async (
  browser: Browser,
  visit: Visit & { replay(reference: string): { readonly same: boolean } },
): Promise<void> => {
  const { locale } = visit
  const { situation, account, adults, yourself, start, applicant, duty } = answers
  const resident = await openVisitor(browser, visit)
  await resident.open(resident.to('/barchester/services/single-person-discount/apply'))
  const section = async (id: keyof typeof sections): Promise<void> => {
    await resident.on('task-list')
    await resident.follow(sections[id][locale])
  }
  await section('check')
  await answer(resident, { situation })
  await section('home')
  await resident.on('sign-in')
  await resident.page.locator('form:has(input[name="person"][value="eleanor-bold"]) button').click()
  await answer(resident, { account })
  await section('household')
  await answer(resident, { adults, yourself })
  await section('change')
  await answer(resident, { start })
  await section('you')
  await answer(resident, { applicant, duty })
  await resident.on('task-list')
  await resident.follow(checkAndSend[locale])
  await resident.on('check-answers')
  assert.ok((await resident.words()).includes('70012345'))
  await resident.send('/check-answers')
  await resident.on('done')
  const reference = (await resident.page.locator('main').getAttribute('data-reference')) ?? ''
  // The account is written by a reader of the journal: it follows within moments.
  const inAccount = async (): Promise<boolean> => {
    await resident.open(resident.to('/home'))
    return (await resident.words()).includes(reference)
  }
  await until(inAccount, 'the request stands in the account', 20_000)

  const officer = await openVisitor(browser, visit)
  await signInAs(officer, 'susan-grantly')
  await openFromQueue(officer, 'barchester', reference)
  await act(officer, 'decide', { outcome: 'awarded', words: reasons[locale] })
  await atStage(officer, 'awarded', reference)
  assert.equal(visit.replay(reference).same, true)

  await resident.open(resident.to(`/barchester/requests/${reference}`))
  await resident.page.locator('main a[href*="/letters/"]').first().click()
  await resident.on('letter')
  for (const shown of [reference, 'Eleanor Bold', '2 High Street', reasons[locale]])
    assert.ok((await resident.words()).includes(shown), `the letter says ${shown}`)
  await Promise.all([resident, officer].map(({ page }) => page.context().close()))
}
