import type { Typed, Walk } from '../client/applicant.ts'

const lastPart = (path: string): string => path.replace(/\?.*$/, '').replace(/\/$/, '').split('/').at(-1) ?? ''

/** The same person at both: every other one gets a benefit, so that both branches are walked. */
const pages = (number: number) => ({
  getsBenefit: number % 2 === 0,
  email: `applicant${number}@example.com`,
})

const answering =
  (pagesOf: (number: number) => Readonly<Record<string, Typed>>) =>
  (number: number): Walk['typed'] => {
    const all = pagesOf(number)
    return (path) => all[lastPart(path)]
  }

const ours = answering((number) => {
  const { getsBenefit, email } = pages(number)
  return {
    name: { fullName: 'Susan Grantly' },
    'birth-date': { 'birthDate.day': '27', 'birthDate.month': '3', 'birthDate.year': '1961' },
    email: { email },
    // As a browser does, boxes that are left empty are sent too.
    address: {
      'address.line1': '4 Almond Street',
      'address.line2': '',
      'address.town': 'Barchester',
      'address.county': '',
      'address.postcode': 'BA1 3AB',
    },
    home: { home: 'rent' },
    benefit: { benefit: getsBenefit ? 'yes' : 'no' },
    'which-benefit': { whichBenefit: 'pensionCredit' },
    income: { income: '11200' },
    needs: { needs: ['walking', 'seeing'] },
    'check-answers': {},
  }
})

const defra = answering((number) => {
  const { getsBenefit, email } = pages(number)
  return {
    name: { fullName: 'Susan Grantly' },
    'birth-date': { birthDate__day: '27', birthDate__month: '3', birthDate__year: '1961' },
    email: { email },
    address: {
      address__uprn: '',
      address__addressLine1: '4 Almond Street',
      address__addressLine2: '',
      address__town: 'Barchester',
      address__county: '',
      address__postcode: 'BA1 3AB',
    },
    home: { home: 'rent' },
    benefit: { benefit: getsBenefit ? 'true' : 'false' },
    'which-benefit': { whichBenefit: 'pensionCredit' },
    income: { income: '11200' },
    needs: { needs: ['walking', 'seeing'] },
    summary: { action: 'send' },
  }
})

/** How the journey is walked at ours and at DEFRA's, by the applicant's number. */
export const ways = {
  ours: (number: number): Walk => ({
    start: '/barchester/services/council-tax-help/apply/name',
    isDone: (path, page) => lastPart(path) === 'done' && page.includes('data-reference='),
    typed: ours(number),
  }),
  defra: (number: number): Walk => ({
    start: '/council-tax-help/name',
    isDone: (path, page) => lastPart(path) === 'status' && page.includes('govuk-panel__title'),
    typed: defra(number),
  }),
} as const
