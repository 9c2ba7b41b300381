import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Visitor } from './visitor.ts'

/** An email as `/demo/letterbox.json` tells of it. */
export interface Mail {
  readonly id: string
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  readonly locale: string
}

const mailMs = 45_000

/** What has arrived for an address, newest first. */
export const mailsTo = async (visitor: Visitor, address: string): Promise<readonly Mail[]> => {
  const answer = await visitor.page.request.get(`/demo/letterbox.json?to=${encodeURIComponent(address)}`)
  assert.equal(answer.status(), 200)
  return (await answer.json()) as Mail[]
}

/** Waits until an email with these words in its subject or text has arrived for an address. */
export const waitForMail = async (visitor: Visitor, address: string, words: string | RegExp): Promise<Mail> => {
  const end = performance.now() + mailMs
  const has = (text: string) => (typeof words === 'string' ? text.includes(words) : words.test(text))
  for (;;) {
    const mails = await mailsTo(visitor, address)
    const found = mails.find(({ subject, text }) => has(subject) || has(text))
    if (found) return found
    if (performance.now() > end)
      assert.fail(`no email to ${address} says ${words}; there are: ${JSON.stringify(mails.map((m) => m.subject))}`)
    await sleep(300)
  }
}

/** Finds an email in the letterbox as a person does, and follows the last link in it. */
export const followLinkIn = async (visitor: Visitor, address: string, mail: Mail): Promise<void> => {
  const { page } = visitor
  await visitor.open(visitor.to('/demo/letterbox'))
  await visitor.on('letterbox')
  await page.locator('input[name="to"]').fill(address)
  await page.locator('main form button').click()
  await page.locator(`main a[href$="${mail.id}"]`).click()
  await visitor.on('letterbox-mail')
  await page.locator('main a[href*="/way-back/"], main a[href*="/requests/"]').last().click()
}

/** The code in an email: six digits by themselves. */
export const codeIn = (mail: Mail): string => {
  const code = /\b(\d{6})\b/.exec(mail.text)?.[1]
  assert.ok(code, `a code stands in:\n${mail.text}`)
  return code
}
