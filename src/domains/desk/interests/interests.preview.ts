import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { previewWorkforce } from '../../cases/assignment/preview-work.ts'
import { ownCase } from '../../cases/case.policy.ts'
import { cannotLift, declaredInterest } from '../../cases/interests/interest.policy.ts'
import type { ListedInterest } from '../../cases/interests/read-interests.ts'
import { type CaseInterestView, caseInterestView } from './case-interest.view.ts'
import { type InterestsView, interestsView } from './interests.view.ts'
import { words } from './interests.words.ts'

const one: ListedInterest = {
  id: 'i1',
  account: 'a1',
  membership: 'm1',
  relation: 'family',
  name: 'Eleanor Bold',
  birthDate: '1984-03-02',
  email: 'eleanor@example.org',
  phone: '01632 960001',
  line1: '4 Hiram’s Lane',
  postcode: 'BA1 1AF',
  caseId: null,
  record: null,
  madeAt: Temporal.Instant.from('2026-05-04T09:00:00Z'),
  endedAt: null,
  endedBy: null,
  endedWhy: null,
  reference: undefined,
}
const nobody = { name: null, birthDate: null, email: null, phone: null, line1: null, postcode: null }
const met: ListedInterest = { ...one, ...nobody, id: 'i2', relation: 'friend', caseId: 'c1', record: 'r1' }
const many: readonly ListedInterest[] = [
  one,
  met,
  { ...met, id: 'i3', account: 'a2', membership: 'm2', relation: 'money', record: null, reference: 'H7KM-4TQX' },
  { ...one, id: 'i4', account: 'a2', membership: 'm2', relation: 'work' },
  {
    ...one,
    id: 'i5',
    account: 'a3',
    membership: 'm3',
    endedAt: Temporal.Instant.from('2026-05-20T09:00:00Z'),
    endedBy: 'm2',
    endedWhy: 'They have moved away',
  },
]

const state = (name: string, more: Partial<InterestsView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    interestsView({
      ...previewWorkforce,
      frame: previewFrame(locale, '/desk/barchester/interests', { who: 'officer' }),
      org: 'barchester',
      me: 'a1',
      leads: false,
      interests: [one],
      done: undefined,
      hidden: previewHidden,
      values: {},
      problems: [],
      ends: undefined,
      action: (interest) => `#${interest ?? 'declare'}`,
      ...more,
    }),
})
const wrong = (field: string, word: keyof typeof words) => ({ field, code: 'wrong', message: words[word] })

/** Whom staff are close to. */
export const interestsPreview: Preview = {
  name: 'desk/interests',
  routes: ['GET /desk/:org/interests', 'POST /desk/:org/interests', 'POST /desk/:org/interests/:interest/end'],
  kind: 'page',
  states: [
    state('nothing declared', { interests: [] }),
    state('one', {}),
    state('many, as a lead sees them', { interests: many, leads: true }),
    state('just declared', { done: 'declared' }),
    state('a request just closed', { done: 'closed', interests: [met] }),
    state('one just ended', { done: 'ended', interests: many, leads: true }),
    state('nothing that tells the person, no connection', {
      problems: [wrong('relation', 'relationMissing'), wrong('name', 'tooLittle')],
    }),
    state('no real date, no address', {
      values: { 'birthDate.day': '31', 'birthDate.month': '2', 'birthDate.year': '1980', email: 'eleanor' },
      problems: [wrong('birthDate', 'birthDateWrong'), wrong('email', 'emailWrong')],
    }),
    state('half an address, no telephone number', {
      values: { line1: '4 Hiram’s Lane', phone: 'none' },
      problems: [wrong('phone', 'phoneWrong'), wrong('postcode', 'postcodeMissing')],
    }),
    state('the other half', { values: { postcode: 'BA1 1AF' }, problems: [wrong('line1', 'line1Missing')] }),
    state('no reason for its end', {
      interests: many,
      leads: true,
      ends: 'i4',
      problems: [wrong('reason', 'reasonMissing')],
    }),
    { ...state('the longest Welsh', { interests: longest(many), leads: true }), locale: 'cy' },
    refusedState(),
    refusedState('one’s own to end', cannotLift),
  ],
}

const inCase = (name: string, more: Partial<CaseInterestView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    caseInterestView({
      frame: previewFrame(locale, '/desk/barchester/cases/H7KM-4TQX/interest', { who: 'officer' }),
      reference: 'H7KM-4TQX',
      back: '#back',
      bars: [],
      hidden: previewHidden,
      values: {},
      problems: [],
      lifts: undefined,
      action: (interest) => `#${interest ?? 'declare'}`,
      ...more,
    }),
})
const bar = { interest: 'i1', name: 'Obadiah Slope', may: true, liftedAt: null, liftedWhy: null }

/** An interest in one case. */
export const caseInterestPreview: Preview = {
  name: 'desk/case-interest',
  routes: [
    'GET /desk/:org/cases/:reference/interest',
    'POST /desk/:org/cases/:reference/interest',
    'POST /desk/:org/cases/:reference/interest/:interest/lift',
  ],
  kind: 'page',
  states: [
    inCase('nobody yet'),
    inCase('closed to one, as an officer sees it', { bars: [{ ...bar, may: false }] }),
    inCase('closed to several, as a lead sees it', {
      bars: [
        bar,
        { ...bar, interest: 'i2', name: 'Charlotte Stanhope' },
        {
          ...bar,
          interest: 'i3',
          name: 'Francis Arabin',
          liftedAt: Temporal.Instant.from('2026-05-20T09:00:00Z'),
          liftedWhy: 'Another person of the same name',
        },
      ],
    }),
    inCase('no connection chosen', { problems: [wrong('relation', 'relationMissing')] }),
    inCase('no reason', { bars: [bar], lifts: 'i1', problems: [wrong('reason', 'reasonMissing')] }),
    { ...inCase('the longest Welsh', { bars: longest([bar]) }), locale: 'cy' },
    refusedState(),
    refusedState('one’s own case', ownCase),
    refusedState('declared already', declaredInterest),
    refusedState('one’s own to open', cannotLift),
  ],
}
