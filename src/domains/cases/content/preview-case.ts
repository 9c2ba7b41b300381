import type { Locale, Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { compile } from '#engine/journey/compile.ts'
import { evaluate } from '#engine/journey/evaluate.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import type { Case } from '../case.store.ts'
import { type DecisionLine, decisionLines } from '../decisions/decision.rules.ts'
import { decisionLetter, type Letter } from '../decisions/letter.rules.ts'
import type { CaseFile } from './case-file.ts'

const at = (time: string): Temporal.Instant => Temporal.Instant.from(`2026-${time}:00Z`)

export const previewCase: Case = {
  id: '019a0000-0000-7000-8000-000000000010',
  reference: 'H7KM-4TQX',
  design: 'parking-permit',
  version: 'version',
  stage: 'received',
  outcome: null,
  submittedAt: at('05-01T09:12'),
  dueAt: at('05-08T23:00'),
  closedAt: null,
  channel: 'web',
  asOf: '2026-05-01',
  fee: 3000,
  link: null,
  restricted: false,
  team: null,
  assigned: null,
  flag: null,
  clockLeft: null,
  clockStage: null,
}

export const previewAnswers = {
  zone: 'a',
  drive: false,
  plate: 'BA26 HRD',
  electric: true,
  drivers: [{ driver: { full: 'Eleanor Harding' }, since: '1994-06-14' }],
  name: { first: 'Eleanor', last: 'Harding' },
  address: { line1: '3 The Close', town: 'Barchester', postcode: 'BA1 1AA', areas: ['barchester'] },
  email: 'eleanor.harding@barchester.example',
  more: null,
}

/** What the rules of the gallery's design come to for that case. */
export const previewLines = decisionLines(
  permit,
  evaluate(compile(permit), { answers: previewAnswers, asOf: '2026-05-01', organisation: 'barchester' }),
)

const line = (rule: string, title: Text, value: number, because: readonly Text[]) => ({
  rule,
  title,
  value,
  row: 'is',
  because,
  pence: true as const,
  missing: [],
})

/** A decision that is a sum, as the desk sees it. */
export const previewSum: readonly DecisionLine[] = [
  {
    rule: 'couple',
    title: { en: 'Is there a partner?', cy: 'A oes partner?' },
    value: false,
    row: 'is',
    because: [],
    missing: [],
  },
  line('bill', { en: 'Council tax for the year', cy: 'Treth gyngor am y flwyddyn' }, 240000, []),
  line('others', { en: 'Other adults', cy: 'Oedolion eraill' }, -26000, [
    {
      en: 'Other adults in your home are expected to pay towards the bill.',
      cy: 'Disgwylir i oedolion eraill yn eich cartref dalu tuag at y bil.',
    },
  ]),
  line('minimum', { en: 'Least that is paid', cy: 'Y lleiaf a delir' }, 0, []),
  line('award', { en: 'Reduction for the year', cy: 'Gostyngiad am y flwyddyn' }, 214000, []),
]

const payment = {
  obligation: '019a0000-0000-7000-8000-000000000011',
  reference: 'H7KM-4TQX',
  owed: 3000,
  attempts: [],
  attempt: undefined,
  open: false,
  waived: 0,
  waivedAt: undefined,
  waivedReason: undefined,
  refunded: 0,
  refunds: [],
}

/** Money of the case, by how much of the fee was paid. */
export const previewPayment = (paid: 0 | 3000): CaseFile['payment'] => ({ ...payment, paid, due: 3000 - paid })

/** The person has done their part; the bank has not said yes or no. */
export const pendingPayment: CaseFile['payment'] = {
  ...payment,
  paid: 0,
  due: 3000,
  open: true,
  attempt: {
    id: '019a0000-0000-7000-8000-000000000012',
    obligation: payment.obligation,
    provider: 'sandbox',
    providerId: 'p1',
    nextUrl: null,
    status: 'waiting',
    code: 'submitted',
    pence: 3000,
    returnUrl: '#',
    madeAt: at('05-01T09:13'),
    endedAt: null,
  },
}

/** A case as it was sent: nothing else has happened. */
export const freshFile: CaseFile = {
  answers: previewAnswers,
  answersByCategory: {},
  sources: {},
  messages: [],
  notes: [],
  letters: [],
  decision: undefined,
  events: [{ id: 'e1', type: 'case.opened', at: at('05-01T09:12'), actor: 'person', stage: 'received' }],
  payment: undefined,
  appointments: [],
  sent: [],
}

const asked = {
  id: 'm1',
  by: 'officer',
  from: 'Septimus Grantly',
  words: 'Please send a bill that shows **your name**.\n\nA photo is fine.',
  files: [],
  at: at('05-04T10:30'),
} as const

/** What was asked of the applicant and not yet answered. */
export const askedFile: CaseFile = {
  ...freshFile,
  messages: [asked],
  events: [
    ...freshFile.events,
    { id: 'e2', type: 'case.moreAsked', at: at('05-04T10:30'), actor: 'member', stage: 'waiting' },
  ],
}

/** A conversation, with a file and a colleague's note. */
export const talkedFile: CaseFile = {
  ...askedFile,
  messages: [
    asked,
    {
      id: 'm2',
      by: 'applicant',
      from: undefined,
      words: 'Here it is. My name is on the second page.',
      files: [
        {
          id: '019a0000-0000-7000-8000-000000000012',
          name: 'gas-bill.pdf',
          size: 82_000,
          type: 'application/pdf',
          sha256: 'ab12',
        },
      ],
      at: at('05-05T18:02'),
    },
  ],
  notes: [{ id: 'n1', words: 'The electoral register agrees.', by: 'Theophila Grantly', at: at('05-06T08:45') }],
  events: [
    ...askedFile.events,
    { id: 'e3', type: 'case.moreGiven', at: at('05-05T18:02'), actor: 'person', stage: 'received' },
    { id: 'e4', type: 'case.noted', at: at('05-06T08:45'), actor: 'member', stage: undefined },
  ],
}

const officerWords: Readonly<Record<Locale, string>> = {
  en: 'Your street is in zone A and you have nowhere else to park.',
  cy: 'Mae eich stryd ym mharth A ac nid oes gennych le arall i barcio.',
}

/** The letter of the decision in a language; `design` where it is not the gallery's own. */
export const previewLetter = (locale: Locale, design: Design = permit): Letter => {
  const stage = design.stages.find(({ id }) => id === 'given')
  if (!stage) throw new Error('the design of the gallery has lost its stage')
  return decisionLetter({
    locale,
    design,
    stage,
    lines: previewLines,
    reference: 'H7KM-4TQX',
    officer: 'Septimus Grantly',
    officerWords: officerWords[locale],
    organisation: locale === 'cy' ? 'Cyngor Dinas Barchester' : 'Barchester City Council',
    name: 'Eleanor Harding',
    address: ['3 The Close', 'Barchester', 'BA1 1AA'],
    date: '2026-05-06',
  })
}

const mail = {
  by: 'email',
  address: 'eleanor.harding@barchester.example',
  locale: 'en',
  status: 'sent',
  madeAt: at('05-06T11:00'),
  deliveredAt: null,
  provider: 'smtp',
  postedOn: null,
} as const

/** What was sent to the applicant: arrived, on its way, come back, and a letter that somebody has to post. */
const sent = (locale: Locale): CaseFile['sent'] => {
  const letter = previewLetter(locale)
  const body = letter.paragraphs.join('\n\n')
  return [
    { ...mail, id: 's1', subject: letter.subject, body },
    { ...mail, id: 's2', subject: letter.subject, body, status: 'waiting', provider: null },
    { ...mail, id: 's3', subject: letter.subject, body, status: 'given-up', provider: null },
    {
      ...mail,
      id: 's4',
      by: 'letter',
      status: 'waiting',
      provider: null,
      address: ['Eleanor Harding', ...letter.address].join('\n'),
      subject: letter.subject,
      body,
    },
  ]
}

/** A case that was decided, with its letter in the language it is looked at in. */
export const decidedFile = (locale: Locale): CaseFile => ({
  ...talkedFile,
  payment: previewPayment(3000),
  letters: [{ id: 'letter', at: at('05-06T11:00'), letter: previewLetter(locale) }],
  sent: sent(locale),
  decision: {
    id: 'd1',
    caseId: previewCase.id,
    version: 'version',
    asOf: '2026-05-01',
    parameters: {},
    answers: {},
    lines: previewLines,
    outcome: 'given',
    stage: 'given',
    words: 'note',
    letter: 'letter',
    membership: 'membership',
    decidedAt: at('05-06T11:00'),
    corrects: null,
    reason: null,
  },
  events: [
    ...talkedFile.events,
    { id: 'e5', type: 'payment.received', at: at('05-06T10:40'), actor: 'job', stage: undefined },
    { id: 'e6', type: 'case.decided', at: at('05-06T11:00'), actor: 'member', stage: 'given' },
  ],
})

const visit = {
  id: '019a0000-0000-7000-8000-000000000041',
  caseId: previewCase.id,
  question: 'visit',
  slot: '019a0000-0000-7000-8000-000000000042',
  diary: '019a0000-0000-7000-8000-000000000043',
  state: 'booked',
  why: null,
  firm: true,
  startsAt: at('05-11T06:00'),
  endsAt: at('05-11T11:00'),
  closed: false,
  changeHours: 48,
  name: { en: 'Visits', cy: 'Ymweliadau' },
  place: { en: 'The Guildhall, Market Square', cy: 'Neuadd y Ddinas, Sgwâr y Farchnad' },
  askedAt: null,
} as const

/** A case with an appointment on Monday 11 May 2026, however that stands. */
export const visitFile = (more: Partial<CaseFile['appointments'][number]> = {}): CaseFile => ({
  ...freshFile,
  appointments: [{ ...visit, ...more }],
})
