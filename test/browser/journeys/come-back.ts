import assert from 'node:assert/strict'
import type { Browser } from 'playwright-core'
import { answer, answersOf, find, said } from './garden-waste.ts'
import { codeIn, followLinkIn, type Mail, waitForMail } from './letterbox.ts'
import { openVisitor, type Visit, type Visitor } from './visitor.ts'

/** The email whose link is followed, and whether this browser has to show a code for it. */
export interface WayBack {
  readonly address: string
  readonly mail: Mail
  readonly byCode: boolean
}

/** Comes back by the link of an email: at once where this browser began, else by a code, after a wrong one. */
export const comeBack = async (visitor: Visitor, { address, mail, byCode }: WayBack): Promise<void> => {
  await followLinkIn(visitor, address, mail)
  if (!byCode) return
  await visitor.send()
  await visitor.page.locator('input[name="code"]').waitFor()
  await visitor.fill({ code: '000000' })
  await visitor.send()
  await visitor.page.locator('.govuk-error-summary').waitFor()
  const code = codeIn(await waitForMail(visitor, address, /\b\d{6}\b/))
  await visitor.fill({ code })
  await visitor.send()
}

/** Begins, saves for later, and goes on: in the same browser by the link alone, in another one with a code. */
export const saveAndComeBack = async (browser: Browser, visit: Visit & { readonly email: string }): Promise<void> => {
  const { home = {}, property = {}, bins = {} } = answersOf(visit.email)
  const applicant = await openVisitor(browser, visit)
  await find(applicant)
  await answer(applicant, { home, property })
  await applicant.on('bins')
  await applicant.follow(said[visit.locale].later)
  await applicant.page.locator('input[name="email"]').waitFor()
  await applicant.fill({ email: 'nowhere' })
  await applicant.send()
  await applicant.page.locator('.govuk-error-summary').waitFor()
  assert.equal(await applicant.page.locator('input[name="email"]').inputValue(), 'nowhere')
  await applicant.fill({ email: visit.email })
  await applicant.send()
  const mail = await waitForMail(applicant, visit.email, '/way-back/')
  await comeBack(applicant, { address: visit.email, mail, byCode: false })
  await applicant.on('bins')

  const elsewhere = await openVisitor(browser, visit)
  await comeBack(elsewhere, { address: visit.email, mail, byCode: true })
  await answer(elsewhere, { bins })
  await elsewhere.on('concession')
  await elsewhere.open(elsewhere.to('/barchester/services/garden-waste/apply/property'))
  const line1 = elsewhere.page.locator('[name="address.line1"]')
  assert.equal(await line1.inputValue(), '4 Hiram’s Lane')
  await Promise.all([applicant, elsewhere].map(({ page }) => page.context().close()))
}
