import assert from 'node:assert/strict'
import { words } from '../../../src/domains/applications/application.words.ts'
import { payWords } from '../../../src/domains/applications/paying/pay.words.ts'
import { words as cases } from '../../../src/domains/cases/case.words.ts'
import { words as papers } from '../../../src/domains/cases/papers/papers.words.ts'
import { garden } from './answers.ts'
import { settled, story } from './stage.ts'

story(
  'the payment page is left and paid on later; the request says how it stands, and there is a receipt',
  async (stage) => {
    const eleanor = await stage.hand()
    await eleanor.open('/barchester/services/garden-waste/apply')
    await eleanor.answer(garden(stage.email('late')))
    await eleanor.press(words.sendAndPay)
    await eleanor.on('pay')
    await eleanor.press(payWords.payNow)
    await eleanor.on('sandbox-card')
    const tab = await stage.tabOf(eleanor)
    const reference = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await eleanor.words())?.[0] ?? ''
    await tab.open(`/barchester/requests/${reference}`)
    await tab.on('request')
    await tab.reads(cases.payFirst)
    await eleanor.fill({ cardNumber: '4242 4242 4242 4242', expiry: '10/39', cvc: '123' })
    await eleanor.press({ en: 'Pay £', cy: 'Talu £' })
    await eleanor.on('done')
    await settled(async () => {
      await tab.open(`/barchester/requests/${reference}`)
      return !(await tab.words()).includes(tab.say(cases.payFirst))
    })
    const receipt = await tab.take(papers.downloadReceipt)
    assert.equal(receipt.subarray(0, 5).toString(), '%PDF-')
    const copy = await tab.take(papers.downloadCopy)
    assert.equal(copy.subarray(0, 5).toString(), '%PDF-')
  },
)
