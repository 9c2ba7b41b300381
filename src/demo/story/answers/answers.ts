import type { DemoResident } from '../../place/people.ts'

/** Somebody who asks: what the forms want to know of them. */
export type Asker = Pick<DemoResident, 'name' | 'email' | 'birthDate' | 'phone' | 'address'>
type Answers = Readonly<Record<string, unknown>>

/** A person's name in the two boxes of a form. */
export const nameOf = ({ name }: Asker) => {
  const [first = '', ...rest] = name.split(' ')
  return { first, last: rest.join(' ') }
}
/** Where they live, in the city. */
export const addressOf = ({ address }: Asker) => ({ ...address, areas: ['barchester'] })
/** The day so many days before today, as an ISO date; ahead where it is negative. */
export const daysBack = (days: number): string =>
  Temporal.Now.plainDateISO('Europe/London').subtract({ days }).toString()

/** A garden waste subscription; `pension`: for half the price. */
export const garden = (who: Asker, of: { readonly bins: number; readonly pension?: boolean }): Answers => ({
  homeType: 'house',
  kerbside: 'can',
  address: addressOf(who),
  binCount: of.bins,
  binsThere: 0,
  benefits: of.pension ? ['pensionCredit'] : ['none'],
  councilTaxAccount: of.pension ? '70012351' : null,
  name: nameOf(who),
  email: who.email,
  phone: who.phone,
  agree: true,
})

/** A single person discount of somebody who lives alone since so many days (of today). */
export const discount = (who: Asker, of: { readonly since: number }): Answers => ({
  household: 'onlyMe',
  mainHome: true,
  onBill: true,
  address: addressOf(who),
  accountNumber: '70012345',
  otherAdults: false,
  ownReason: 'none',
  aloneSince: daysBack(of.since),
  whatChanged: 'movedIn',
  name: nameOf(who),
  email: who.email,
  phone: null,
  willTell: true,
})

type Problem = 'pothole' | 'pavement' | 'streetLight' | 'drain'

const details: Readonly<Record<Problem, (of: { depth?: string; light?: string }) => Answers>> = {
  pothole: ({ depth = 'notSure' }) => ({ depth, width: 'plate' }),
  pavement: () => ({ trip: 'flat' }),
  streetLight: ({ light = 'flickers' }) => ({ lightFault: light }),
  drain: () => ({ drainFault: 'standing' }),
}

/** A problem on a street; `who` wants to hear of it. */
export const street = (of: {
  readonly problem: Problem
  readonly where: string
  readonly depth?: string
  readonly light?: string
  readonly who?: Asker
}): Answers => ({
  problem: of.problem,
  dangerNow: false,
  roadKind: 'street',
  place: { words: of.where },
  ...details[of.problem](of),
  wantsUpdates: of.who !== undefined,
  ...(of.who && { email: of.who.email }),
})

/** A care needs assessment, asked for by the person or by a daughter who cannot ask her mother. */
export const care = (who: Asker, of: { readonly need: 'some' | 'lot'; readonly forMother?: boolean }): Answers => ({
  dangerNow: false,
  howSoon: 'weeks',
  adult: true,
  livesHere: true,
  ...(of.forMother
    ? {
        askingFor: 'relative',
        agreement: 'cannotDecide',
        askerName: nameOf(who),
        askerPhone: who.phone,
        askerRole: 'family',
        name: { first: 'Sarah', last: nameOf(who).last },
        birthDate: '1941-01-30',
        livingNow: 'withOthers',
        conditions: ['memory'],
      }
    : {
        askingFor: 'me',
        name: nameOf(who),
        birthDate: who.birthDate,
        livingNow: 'alone',
        conditions: ['frailty', 'sight'],
      }),
  address: addressOf(who),
  phone: who.phone,
  email: who.email,
  outcomes: of.need === 'lot' ? ['nutrition', 'hygiene', 'toilet', 'homeSafely'] : ['nutrition', 'homeClean'],
  wellbeing: of.need,
  events: of.need === 'lot' ? ['lost'] : ['none'],
  harm: 'harmNo',
  helped: false,
  servicesNow: ['alarm'],
  formats: of.forMother ? ['none'] : ['largePrint'],
  difficulties: of.forMother ? ['remembering'] : ['none'],
  hasSupporter: true,
  contactWhom: of.forMother ? 'asker' : 'thePerson',
  contactWays: ['byPhone'],
})
