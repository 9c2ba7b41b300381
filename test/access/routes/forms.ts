import type { Answers } from '../../applicant/apply.ts'
import type { Canaries } from './canaries.ts'

/** Whose canaries go into a form: the person, and where it is kept (an organisation's name, or `draft at …`). */
export interface Whose {
  readonly owner: string
  readonly at: string
}

const contact = (canaries: Canaries, { owner, at }: Whose) => ({
  email: `${canaries.word(owner, at, 'contact')}@example.org`.toLowerCase(),
  phone: canaries.digits('077009', 5, { owner, at, kind: 'contact' }),
})

const home = (canaries: Canaries, { owner, at }: Whose) => ({
  'address.line1': `1 ${canaries.word(owner, at, 'contact')} Street`,
  'address.town': 'Barchester',
  'address.postcode': 'BA1 1AA',
  'address.areas': ['barchester'],
})

const name = (canaries: Canaries, { owner, at }: Whose) => ({
  'name.first': canaries.word(owner, at, 'identity'),
  'name.last': canaries.word(owner, at, 'identity'),
})

/** A garden waste subscription at half the price, with a letter as its proof. */
export const gardenWaste = (canaries: Canaries, whose: Whose): Answers => {
  const { owner, at } = whose
  return {
    org: 'barchester',
    service: 'garden-waste',
    fields: {
      homeType: 'house',
      kerbside: 'helped',
      ...home(canaries, whose),
      binCount: '1',
      binsThere: '0',
      benefits: ['pensionCredit'],
      councilTaxAccount: canaries.digits('7', 7, { owner, at, kind: 'finance' }),
      ...name(canaries, whose),
      ...contact(canaries, whose),
      binPlace: `By the gate of ${canaries.word(owner, at, 'housing')}`,
      agree: 'yes',
    },
    files: {
      benefitLetter: {
        name: `${canaries.word(owner, at, 'finance')}.pdf`,
        type: 'application/pdf',
        bytes: Buffer.from(`%PDF-1.4\n% ${canaries.word(owner, at, 'bytes')}\n%%EOF\n`),
      },
    },
  }
}

/** A problem on a street, by somebody who wants to hear of it. */
export const streetProblem = (canaries: Canaries, whose: Whose): Answers => {
  const { owner, at } = whose
  return {
    org: 'barsetshire',
    service: 'street-problem',
    fields: {
      problem: 'other',
      dangerNow: 'no',
      roadKind: 'street',
      'place.words': `${canaries.word(owner, at, 'service')} Lane`,
      nearby: canaries.word(owner, at, 'service'),
      description: `It is ${canaries.word(owner, at, 'service')}`,
      wantsUpdates: 'yes',
      ...contact(canaries, whose),
    },
  }
}

/** An assessment of care needs: restricted, with health, care, safeguarding and equality answers. */
export const careNeeds = (canaries: Canaries, whose: Whose): Answers => {
  const { owner, at } = whose
  const text = (kind: string) => canaries.word(owner, at, kind)
  return {
    org: 'barsetshire',
    service: 'care-needs-assessment',
    fields: {
      dangerNow: 'no',
      howSoon: 'weeks',
      adult: 'yes',
      livesHere: 'yes',
      askingFor: 'me',
      ...name(canaries, whose),
      'birthDate.day': '31',
      'birthDate.month': '3',
      'birthDate.year': '1948',
      ...home(canaries, whose),
      ...contact(canaries, whose),
      surgery: text('health'),
      livingNow: 'alone',
      conditions: ['frailty'],
      healthMore: text('health'),
      outcomes: ['nutrition'],
      wellbeing: 'some',
      goodDay: text('care'),
      events: ['none'],
      harm: 'harmWorried',
      harmMore: text('safeguarding'),
      safeContact: text('safeguarding'),
      helped: 'no',
      servicesNow: ['alarm'],
      formats: ['largePrint'],
      language: text('contact'),
      difficulties: ['none'],
      contactWhom: 'thePerson',
      contactWays: ['byPhone'],
      religion: 'otherReligion',
    },
  }
}
