import type { Design } from '#engine/design/design.ts'
import { compile } from '#engine/journey/compile.ts'
import { evaluate } from '#engine/journey/evaluate.ts'
import type { Evaluation } from '#engine/journey/evaluation.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import type { Shown } from './journey/journey.view.ts'
import type { Moved } from './moving/move.rules.ts'
import type { Offers, Sources } from './offers/offer.rules.ts'

/** The application that the gallery shows, and how far somebody is in it. */
export const previewShown: Shown = { design: 'barchester/parking-permit', version: 'version', content: 'content' }

const bill = {
  id: '019a0000-0000-7000-8000-000000000001',
  name: 'gas-bill.pdf',
  size: 82_000,
  type: 'application/pdf',
  sha256: '00',
}

/** Everything answered: the longest path through the design. */
export const allAnswers = {
  zone: 'a',
  drive: false,
  plate: 'BA26 HRD',
  electric: true,
  drivers: [
    { driver: { full: 'Eleanor Harding' }, since: '1994-06-14' },
    { driver: { full: 'John Bold' }, since: '2001-11-02' },
  ],
  proof: [bill],
  name: { first: 'Eleanor', last: 'Harding' },
  address: { line1: '3 The Close', town: 'Barchester', postcode: 'BA1 1AA', areas: ['barchester'] },
  email: 'eleanor.harding@barchester.example',
  more: null,
}

/** Two of the three sections answered, the second begun only. */
export const someAnswers = { zone: 'b', drive: false, plate: 'BA26 HRD' }

const compiled = compile(permit)

/** Where somebody with these answers stands; `design` is looked at only where it is not the gallery's own. */
export const previewEvaluation = (answers: Readonly<Record<string, unknown>>, design?: Design): Evaluation =>
  evaluate(design ? compile(design) : compiled, { answers, asOf: '2026-05-01', organisation: 'barchester' })

const told = {
  from: 'case',
  service: { en: 'Subscribe to garden waste collection', cy: 'Tanysgrifio i gasgliad gwastraff gardd' },
  at: '2026-05-03T10:00:00Z',
} as const
const account = { from: 'account', service: null, at: null } as const

/** Where some of the answers came from, and what is offered on the page of personal details. */
export const previewSources: Sources = { address: told, email: account }
export const previewOffers: Offers = {
  address: { value: allAnswers.address, source: told, mark: 'address' },
  email: { value: allAnswers.email, source: account, mark: 'email' },
}

/** The design changed while it was being filled in: one answer to be given again, one that is asked no more. */
export const previewMoved: Moved = {
  from: 'before',
  on: '2026-04-20',
  fee: 3000,
  told: false,
  left: [
    {
      question: 'plate',
      label: { en: 'What is the registration number?', cy: 'Beth yw’r rhif cofrestru?' },
      said: { en: ['BARCHESTER 1'], cy: ['BARCHESTER 1'] },
      asked: true,
      files: [],
    },
    {
      question: 'colour',
      label: { en: 'What colour is the car?', cy: 'Pa liw yw’r car?' },
      said: { en: ['Blue'], cy: ['Glas'] },
      asked: false,
      files: [],
    },
  ],
}
