import assert from 'node:assert/strict'
import type { Filled, Locale, Visitor } from './visitor.ts'

/** What stands on the pages of this service, as its design and the pages of the node say it in each language. */
export const said = {
  en: {
    organisation: 'Barchester City Council',
    service: 'Subscribe to garden waste collection',
    start: 'Start now',
    error: 'Error: ',
    declined: 'Your payment was declined',
    received: 'We have received your application',
    waits: 'We need something from you',
    full: 'The full price of your bins.',
    started: 'Your subscription has started',
    later: 'Save and come back later',
    sent: 'We have your request',
    opened: 'Request sent',
    receipt: 'Receipt for your garden waste subscription',
    moreAsked: 'We need something more for your request',
  },
  cy: {
    organisation: 'Cyngor Dinas Barchester',
    service: 'Tanysgrifio i gasgliad gwastraff gardd',
    start: 'Dechrau nawr',
    error: 'Gwall: ',
    declined: 'Gwrthodwyd eich taliad',
    received: 'Rydym wedi derbyn eich cais',
    waits: 'Mae angen rhywbeth arnom gennych chi',
    full: 'Pris llawn eich biniau.',
    started: 'Mae eich tanysgrifiad wedi dechrau',
    later: 'Cadw a dychwelyd yn nes ymlaen',
    sent: 'wedi ein cyrraedd',
    opened: 'Anfonwyd y cais',
    receipt: 'Derbynneb am eich tanysgrifiad',
    moreAsked: 'Mae angen rhywbeth arall arnom',
  },
} as const satisfies Record<Locale, Record<string, string>>

/** Two bins at 50 pounds each from 1 April 2026: parameters/price of the design. */
export const feeWords = '£100'
export const feePence = 10_000

/** The pages that ask, in their order, with what is put into them. */
export const answersOf = (email: string): Readonly<Record<string, Filled>> => ({
  home: { homeType: 'house', kerbside: 'can' },
  property: {
    'address.line1': '4 Hiram’s Lane',
    'address.town': 'Barchester',
    'address.postcode': 'BA1 1AF',
    'address.areas': 'barchester',
  },
  bins: { binCount: '2', binsThere: '1' },
  concession: { benefits: 'none' },
  you: { 'name.first': 'Martha', 'name.last': 'Dunstable', email },
  terms: { agree: 'yes' },
})

/** Finds the service from the node's start page on, as somebody does who has no address of it, and starts. */
export const find = async (visitor: Visitor): Promise<void> => {
  const words = said[visitor.locale]
  await visitor.open('/')
  if (visitor.locale === 'cy') await visitor.page.getByRole('link', { name: 'Cymraeg' }).first().click()
  await visitor.on('place')
  await visitor.follow(words.organisation)
  await visitor.on('organisation')
  await visitor.follow(words.service)
  await visitor.on('service')
  assert.equal(await visitor.page.locator('html').getAttribute('lang'), visitor.locale)
  await visitor.page.getByRole('button', { name: words.start }).click()
}

/** Answers pages until one is reached that is not among those that are answered. */
export const answer = async (visitor: Visitor, pages: Readonly<Record<string, Filled>>): Promise<void> => {
  for (const [page, fields] of Object.entries(pages)) {
    await visitor.on(page)
    await visitor.fill(fields)
    await visitor.send()
  }
}

/** A page is sent with something wrong: it comes again, says so, and keeps what was typed. */
export const answerWrongly = async (visitor: Visitor, page: string, wrong: Filled): Promise<void> => {
  await visitor.on(page)
  await visitor.fill(wrong)
  await visitor.send()
  await visitor.page.locator('.govuk-error-summary').waitFor()
  await visitor.on(page)
  assert.ok((await visitor.page.title()).startsWith(said[visitor.locale].error), await visitor.page.title())
  for (const [name, value] of Object.entries(wrong))
    assert.equal(await visitor.page.locator(`[name="${name}"]`).first().inputValue(), value, `${name} is kept`)
  for (const link of await visitor.page.locator('.govuk-error-summary__list a').all()) {
    const target = (await link.getAttribute('href')) ?? ''
    assert.equal(await visitor.page.locator(`[id="${target.slice(1)}"]`).count(), 1, `${target} is on the page`)
  }
}
