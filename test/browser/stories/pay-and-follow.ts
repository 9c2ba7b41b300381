import assert from 'node:assert/strict'
import type { Text } from '#core/text.ts'
import { words as amending } from '../../../src/domains/applications/amending/amending.words.ts'
import { words } from '../../../src/domains/applications/application.words.ts'
import { words as equality } from '../../../src/domains/applications/equality/equality.words.ts'
import { followWords } from '../../../src/domains/applications/following/follow.words.ts'
import { payWords } from '../../../src/domains/applications/paying/pay.words.ts'
import { words as appointment } from '../../../src/domains/cases/appointments/changing/appointment.words.ts'
import { words as feedback } from '../../../src/domains/cases/feedback/feedback.words.ts'
import { words as withdrawal, withdrawnStage } from '../../../src/domains/cases/withdrawal/withdrawal.words.ts'
import { fillIn } from '../../applicant/apply.ts'
import { branch, branchOf, bulky, care, garden } from './answers.ts'
import type { Hand } from './hand.ts'
import { settled, story } from './stage.ts'

const cards = { good: '4242 4242 4242 4242', declined: '4000 0000 0000 0002' } as const
/** From the page that says what is to be paid, through the provider's, and back. */
const pays = async (hand: Hand, cardNumber: string, button: Text = payWords.payNow): Promise<void> => {
  await hand.on('pay')
  await hand.press(button)
  await hand.on('sandbox-card')
  await hand.fill({ cardNumber, expiry: '10/39', cvc: '123' })
  await hand.press({ en: 'Pay £', cy: 'Talu £' })
}
const referenceOn = async (hand: Hand): Promise<string> =>
  (await hand.page.locator('main').getAttribute('data-reference')) ?? assert.fail('no reference')

story('a payment is declined and then made; the last page asks what one thinks', async (stage) => {
  const email = stage.email('payer')
  const martha = await stage.hand()
  await martha.open('/barchester/services/garden-waste/apply')
  await martha.answer(garden(email))
  await martha.on('check-answers')
  await martha.press(words.sendAndPay)
  await pays(martha, cards.declined)
  await martha.on('pay')
  await martha.reads(payWords.declined)
  await pays(martha, cards.good, payWords.tryAgain)
  await martha.on('done')
  await martha.reads(words.doneTitle)
  await martha.follow(feedback.link)
  await martha.press(feedback.send)
  await martha.reads(feedback.scoreMissing)
  await martha.fill({ score: '4', words: martha.say({ en: 'It was quick.', cy: 'Roedd yn gyflym.' }) })
  await martha.press(feedback.send)
  await martha.reads(feedback.thanks)
})

story('what was told wrongly is corrected; a request is withdrawn', async (stage) => {
  const email = stage.email('corrects')
  const john = await stage.hand()
  await john.open('/barsetshire/services/street-problem/apply')
  await john.answer(branch(email))
  await john.press(words.send)
  await john.on('done')
  const request = `/barsetshire/requests/${await referenceOn(john)}`
  await john.follow(words.follow)
  await john.follow(amending.title)
  await john.follow('/amend/where')
  await john.fill({ 'place.words': 'London Road' })
  await john.press(amending.continue)
  await john.reads(amending.checkTitle)
  await john.press(amending.send)
  await john.on('request')
  await john.reads('London Road')
  await john.follow(withdrawal.link)
  await john.fill({ reason: john.say({ en: 'It has been cleared.', cy: 'Mae wedi’i glirio.' }) })
  await john.press(withdrawal.button)
  await john.open(request)
  await john.reads(withdrawnStage.title)
})

story(
  'a request is followed with its reference and a code by somebody without an account, who then claims it for one',
  async (stage) => {
    const email = stage.email('follows')
    const reference = await stage.asked(branchOf(email))
    const mary = await stage.hand()
    await mary.open('/barsetshire')
    await mary.follow('/barsetshire/follow')
    await mary.fill({ reference: 'H7KM', email })
    await mary.press(followWords.send)
    await mary.reads(followWords.referenceWrong)
    await mary.fill({ reference: reference.toLowerCase().replace('-', ' '), email })
    await mary.press(followWords.send)
    await mary.fill({ code: await stage.codeTo(email) })
    await mary.press(words.continue)
    await mary.on('request')
    await mary.reads('A fallen branch')
    // Whoever followed it and signs in has it in their account from then on.
    await stage.withCode(mary, email)
    await settled(async () => {
      await mary.open('/home')
      return (await mary.words()).includes(reference)
    })
    await mary.follow(`/requests/${reference}`)
    await mary.on('request')
  },
)

story('equality questions come after sending, are optional, and are passed over or answered', async (stage) => {
  const email = stage.email('cared')
  const septimus = await stage.signedIn('septimus-harding')
  const by = await stage.asHand(septimus)
  await fillIn(by, { org: 'barsetshire', service: 'care-needs-assessment', fields: care(email) })
  await septimus.open('/barsetshire/services/care-needs-assessment/apply/check-answers')
  await septimus.press(words.send)
  await septimus.on('equality-questions')
  await septimus.reads(equality.why)
  await septimus.reads(equality.who)
  await septimus.press(stage.javascript ? equality.skip : equality.save)
  await septimus.on('done')
})

story('an appointment is booked while asking, moved by its person, and stands on their request', async (stage) => {
  const email = stage.email('bulky')
  const by = await stage.hand()
  await by.open('/barchester/services/bulky-waste/apply')
  await by.answer(bulky(email))
  await by.on('time')
  const times = by.page.locator('main input[name="visit"]')
  const [, second = ''] = await times.evaluateAll((all) => all.map((one) => one.getAttribute('value')))
  await by.answer({ visit: second ?? '' })
  await by.answer(bulky(email))
  await by.on('check-answers')
  await by.press(words.sendAndPay)
  await pays(by, cards.good)
  await by.on('done')
  await by.follow(words.follow)
  const before = await by.words()
  await by.follow(appointment.change)
  const other = await by.page
    .locator('main input[type="radio"]:not(:checked)')
    .evaluateAll((all) => all.map((one) => [one.getAttribute('name'), one.getAttribute('value')]))
  const [name = '', value = ''] = other.at(-1) ?? []
  await by.press(appointment.save)
  await by.fill({ [name ?? '']: value ?? '' })
  await by.press(appointment.save)
  await by.on('request')
  assert.notEqual(await by.words(), before)
})
