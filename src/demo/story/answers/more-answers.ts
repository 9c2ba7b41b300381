import { type Asker, addressOf, daysBack, nameOf } from './answers.ts'

type Answers = Readonly<Record<string, unknown>>

/** A rubbish bin that was missed the day before yesterday. */
export const missedBin = (who: Asker): Answers => ({
  container: 'refuse',
  binDay: daysBack(2),
  outInTime: true,
  sticker: 'nothing',
  address: addressOf(who),
  howMany: 'mine',
  missedBefore: 1,
  phone: null,
  email: who.email,
})

/** A sofa and a mattress for the crew: two lorries. */
export const bulky = (who: Asker, of: { readonly where: string; readonly from?: '07:00' | '12:00' }): Answers => ({
  things: [
    { thing: 'sofa', number: 1, details: null },
    { thing: 'mattress', number: 1, details: null },
  ],
  dangers: ['none'],
  whose: 'home',
  address: addressOf(who),
  goodThings: true,
  fireLabel: 'labelled',
  put: { words: of.where },
  // Which of the diary's free times that begin so it becomes is found when the story is lived.
  visit: { slot: 'free', on: '2026-05-11', from: of.from ?? '07:00', to: of.from === '12:00' ? '17:00' : '12:00' },
  name: nameOf(who),
  phone: who.phone,
  email: who.email,
  helpWithPrice: 'neither',
})

/** A permit for the person's own petrol car, from three days from now. */
export const permit = (who: Asker, of: { readonly plate: string; readonly co2: number }): Answers => ({
  address: addressOf(who),
  zone: 'station',
  carFree: 'ordinary',
  plate: of.plate,
  keeper: 'me',
  kindOfVehicle: 'car',
  registered: '2018-03-01',
  fuel: 'petrol',
  permitsNow: 0,
  livedSince: '2019-06',
  onTaxBill: true,
  co2: of.co2,
  length: 'year',
  startsOn: daysBack(-3),
  name: nameOf(who),
  email: who.email,
  terms: true,
})

/** Somebody who has come to rent a home in the city with their partner. */
export const moved = (who: Asker, of: { readonly since: number }): Answers => ({
  direction: 'arrived',
  movedOn: daysBack(of.since),
  newAddress: addressOf(who),
  newRight: 'tenancy',
  landlordName: 'Close Lettings',
  tenancyFrom: daysBack(of.since + 2),
  adults: [{ adultName: { full: 'Mary Bold' }, adultRight: 'partner' }],
  mayFit: ['none'],
  instalments: 'ten',
  paperless: true,
  name: nameOf(who),
  phone: null,
  email: who.email,
})

/** Free school meals for two children of somebody on Universal Credit who earns little. */
export const meals = (who: Asker): Answers => ({
  benefit: 'universalCredit',
  pay1: 52000,
  pay2: 48000,
  pay3: 50000,
  name: nameOf(who),
  birthDate: who.birthDate,
  nino: 'AB123456C',
  email: who.email,
  postcode: who.address.postcode,
  pupils: [
    { pupil: { full: 'Posy Quiverful' }, born: '2018-06-01', school: 'closePrimary', diet: null },
    { pupil: { full: 'Sam Quiverful' }, born: '2014-02-20', school: 'hogglestockHigh', diet: null },
  ],
})

/** A place at the catchment school for a child whose brother goes there. */
export const schoolPlace = (who: Asker): Answers => ({
  born: '2018-06-01',
  plan: 'noPlan',
  childName: { first: 'Posy', last: nameOf(who).last },
  lookedAfter: 'neverInCare',
  situation: 'moved',
  presentSchool: 'Silverbridge Primary',
  startOn: daysBack(-2),
  forces: false,
  address: addressOf(who),
  movedIn: true,
  choices: [
    { school: 'closePrimary', sibling: true, catchment: true, socialMedical: false, distance: 450 },
    { school: 'millLane', sibling: false, catchment: false, socialMedical: false, distance: 1200 },
  ],
  name: nameOf(who),
  relation: 'responsible',
  agreed: true,
  phone: who.phone,
  email: who.email,
})

/** Mould in a bedroom of a rented home. */
export const mould = (who: Asker, of: { readonly words: string }): Answers => ({
  now: 'noneNow',
  landlord: 'tenant',
  part: 'damp',
  mouldWhere: ['bedroom'],
  mouldSize: 'wall',
  breathing: 'aLittle',
  tellUs: of.words,
  atRisk: ['lungs'],
  address: addressOf(who),
  name: nameOf(who),
  phone: who.phone,
  email: who.email,
})
