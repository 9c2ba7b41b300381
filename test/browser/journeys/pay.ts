import assert from 'node:assert/strict'
import type { Visitor } from './visitor.ts'

/** Test cards that the sandbox shows beside its form. */
export const cards = { good: '4242 4242 4242 4242', declined: '4000 0000 0000 0002' } as const

/** From the page that says what is to be paid, through the provider's page, and back. */
export const payWith = async (visitor: Visitor, card: string): Promise<void> => {
  const { page } = visitor
  await visitor.on('pay')
  await visitor.send()
  await visitor.on('sandbox-card')
  assert.notEqual(new URL(page.url()).origin, visitor.url, 'the provider is another site')
  assert.equal(await page.locator('html').getAttribute('lang'), visitor.locale)
  await visitor.fill({ cardNumber: card, expiry: '10/39', cvc: '123' })
  await page.locator('button[value="pay"]').click()
}
