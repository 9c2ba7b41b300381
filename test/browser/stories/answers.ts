import type { Answers } from '../../applicant/apply.ts'
import type { Fields } from '../../applicant/browser.ts'
import { answersOf } from '../journeys/garden-waste.ts'

const twoDaysAgo = Temporal.Now.plainDateISO('Europe/London').subtract({ days: 2 })

/** What a garden waste form asks, in one piece. */
export const garden = (email: string): Fields => Object.assign({}, ...Object.values(answersOf(email)))
export const gardenOf = (email: string): Answers => ({
  org: 'barchester',
  service: 'garden-waste',
  fields: garden(email),
})

export const street = {
  missedBin: {
    container: 'refuse',
    'binDay.day': String(twoDaysAgo.day),
    'binDay.month': String(twoDaysAgo.month),
    'binDay.year': String(twoDaysAgo.year),
    outInTime: 'yes',
    sticker: 'nothing',
  },
}

/** A fallen branch, of which somebody wants to hear. */
export const branch = (email: string, at = 'High Street'): Fields => ({
  ...{ problem: 'other', dangerNow: 'no', roadKind: 'street', 'place.words': at, nearby: 'the hall' },
  ...{ description: 'A fallen branch', wantsUpdates: 'yes', email, phone: '' },
})
export const branchOf = (email: string, at?: string): Answers => ({
  org: 'barsetshire',
  service: 'street-problem',
  fields: branch(email, at),
})

/** A table for the crew, from a home; the time is chosen apart. */
export const bulky = (email: string): Fields => ({
  ...{ 'things[0].thing': 'table', 'things[0].number': '1', dangers: 'none', whose: 'home', goodThings: 'no' },
  ...{ 'address.line1': '14 Pump Lane', 'address.postcode': 'BA1 2BB', 'address.areas': 'barchester' },
  ...{ fireLabel: 'notPadded', 'put.words': 'By the gate', phone: '01632 960123', helpWithPrice: 'neither' },
  ...{ 'name.first': 'Mary', 'name.last': 'Bold', email },
})

/** Somebody asks for an assessment of their own needs. */
export const care = (email: string): Fields => ({
  ...{ dangerNow: 'no', howSoon: 'weeks', adult: 'yes', livesHere: 'yes', askingFor: 'me' },
  ...{ 'name.first': 'Septimus', 'name.last': 'Harding', email, phone: '01632 960123' },
  ...{ 'birthDate.day': '31', 'birthDate.month': '3', 'birthDate.year': '1948', surgery: 'The Close' },
  ...{ 'address.line1': '1 High Street', 'address.postcode': 'BA1 1AA', 'address.areas': 'barchester' },
  ...{ livingNow: 'alone', conditions: 'frailty', outcomes: 'nutrition', wellbeing: 'some', goodDay: 'Music' },
  ...{ events: 'none', harm: 'harmNo', helped: 'no', servicesNow: 'alarm', formats: 'largePrint' },
  ...{ difficulties: 'none', contactWhom: 'thePerson', contactWays: 'byPhone' },
})

/** A bin that was missed, told by somebody of this name. */
export const missedBinOf = (email: string): Answers => ({
  org: 'barchester',
  service: 'missed-bin',
  fields: { ...street.missedBin, ...garden(email), howMany: 'mine', missedBefore: '1', phone: '' },
})

const alone = Temporal.Now.plainDateISO('Europe/London').subtract({ days: 20 })

/** Somebody who lives alone asks for the discount. */
export const discountOf = (email: string): Answers => ({
  org: 'barchester',
  service: 'single-person-discount',
  fields: {
    ...{ household: 'onlyMe', mainHome: 'yes', onBill: 'yes', accountNumber: '70012345', otherAdults: 'no' },
    ...{ 'address.line1': '2 High Street', 'address.postcode': 'BA1 1AD', 'address.areas': 'barchester' },
    ...{ ownReason: 'none', whatChanged: 'movedIn', willTell: 'yes', email, phone: '' },
    ...{ 'aloneSince.day': String(alone.day), 'aloneSince.month': String(alone.month) },
    ...{ 'aloneSince.year': String(alone.year), 'name.first': 'Martha', 'name.last': 'Dunstable' },
  },
})
