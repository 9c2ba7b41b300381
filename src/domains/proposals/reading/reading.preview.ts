import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import { html } from '#platform/views/html.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { whoFields } from '../proving/prove.view.ts'
import { words as proveWords } from '../proving/prove.words.ts'
import { type ListView, listView } from './list.view.ts'
import type { Proposal } from './proposal.rules.ts'
import { type ProposalView, proposalView } from './proposal.view.ts'
import { words } from './reading.words.ts'
import { type TakePartView, takePartView } from './take-part.view.ts'

const service = { en: 'Apply for a parking permit', cy: 'Gwneud cais am drwydded barcio' }
const question = { en: 'What is the registration number?', cy: 'Beth yw’r rhif cofrestru?' }
const today = '2026-06-15'

/** A proposal of the gallery. */
export const previewProposal: Proposal = {
  id: '7c1f7a52-95a5-4dd5-9f0c-0f2c3a1d7e55',
  design: 'parking-permit',
  version: 'version',
  element: 'questions/registration',
  what: 'Ask for the registration number once. I had to type it on two pages.',
  why: 'People with shaking hands get it wrong the second time, and then the form begins again.',
  whom: 'People who find typing hard',
  locale: 'en',
  by: 'resident',
  state: 'published',
  ground: null,
  groundWords: '',
  edited: false,
  publishedOn: '2026-06-01',
  dueOn: '2026-06-29',
  joinedTo: null,
  joinedWhy: '',
  verdict: null,
  reason: null,
  answerer: null,
  answeredOn: null,
}
const answered: Proposal = {
  ...previewProposal,
  verdict: 'part',
  reason: {
    en: 'We ask for it once from July. The second page stays for people with two cars.',
    cy: 'Byddwn yn gofyn amdano unwaith o fis Gorffennaf. Mae’r ail dudalen yn aros i bobl â dau gar.',
  },
  answerer: { en: 'Head of parking services', cy: 'Pennaeth gwasanaethau parcio' },
  answeredOn: '2026-06-12',
}
const late: Proposal = { ...previewProposal, dueOn: '2026-06-08' }
const staffs: Proposal = { ...previewProposal, by: 'staff', what: 'Say that blue badges need no permit.', locale: 'cy' }

const line = (proposal: Proposal, supporters: number) => ({ proposal, name: question, supporters, href: '#one' })

const list = (name: string, more: Partial<ListView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    listView({
      frame: previewFrame(locale, '/barchester/services/parking-permit/suggestions'),
      service,
      back: '#service',
      suggest: '#suggest',
      lines: [],
      declined: [],
      more: undefined,
      today,
      exit: false,
      ...more,
    }),
})
const lines = [line(previewProposal, 1), line(answered, 42), line(late, 7), line(staffs, 0)]
const declined = [
  {
    element: '',
    version: 'version',
    ground: 'advertising',
    groundWords: '',
    on: '2026-06-03',
    count: 214,
    name: service,
  },
  {
    element: 'questions/registration',
    version: 'version',
    ground: 'personal',
    groundWords: 'About one neighbour',
    on: '2026-06-02',
    count: 1,
    name: question,
  },
]

/** What was suggested of a service. */
export const suggestionsPreview: Preview = {
  name: 'proposals/suggestions',
  routes: ['GET /:org/services/:service/suggestions'],
  kind: 'page',
  states: [
    list('nothing yet'),
    list('one', { lines: lines.slice(0, 1) }),
    list('many, and some not published', { lines, declined, more: '#older' }),
    list('a quiet service', { lines, exit: true }),
    { ...list('the longest Welsh', longest({ service, lines, declined })), locale: 'cy' },
    refusedState('no such service'),
  ],
}

const then = {
  kind: 'question',
  name: question,
  page: { en: 'Your car', cy: 'Eich car' },
  at: '/pages/car/questions/registration',
} as const

const one = (name: string, more: Partial<ProposalView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    proposalView({
      frame: previewFrame(locale, '/barchester/suggestions/one'),
      proposal: previewProposal,
      service,
      element: { then, now: then, changes: [] },
      live: true,
      supporters: 12,
      age: [],
      tie: [],
      did: [],
      comments: [],
      moreComments: undefined,
      joined: [],
      joinedTo: undefined,
      support: '#support',
      comment: '#comment',
      back: '#all',
      done: undefined,
      today,
      exit: false,
      ...more,
    }),
})
const comment = {
  id: '1',
  words: 'It asked me three times.',
  locale: 'en',
  state: 'published',
  ground: null,
  groundWords: '',
  edited: false,
  publishedOn: '2026-06-04',
} as const
const comments = [
  comment,
  { ...comment, id: '2', edited: true, words: 'The same happened to my neighbour.' },
  { ...comment, id: '3', state: 'declined', ground: 'offensive', words: '', groundWords: '' } as const,
]
const changed = {
  then,
  now: { ...then, name: { en: 'What is your registration number?', cy: 'Beth yw eich rhif cofrestru?' } },
  changes: [
    {
      en: 'The label of the question “What is the registration number?” now reads “What is your registration number?”.',
      cy: 'Mae label y cwestiwn “Beth yw’r rhif cofrestru?” bellach yn darllen “Beth yw eich rhif cofrestru?”.',
    },
  ],
}
const did = [{ version: '0a1b2c3d4e5f60718293', sentences: changed.changes, liveOn: '2026-06-14', until: null }]
const group = (en: string, cy: string, people: number | undefined) => ({ name: { en, cy }, people })
const age = [
  group('Under 25', 'Dan 25', 15),
  group('25 to 44', '25 i 44', 30),
  group('45 to 64', '45 i 64', undefined),
  group('65 or over', '65 neu hŷn', undefined),
]

/** One suggestion. */
export const suggestionPreview: Preview = {
  name: 'proposals/suggestion',
  routes: ['GET /:org/suggestions/:proposal'],
  kind: 'page',
  states: [
    one('open, nobody has commented', { supporters: 1 }),
    one('supported and commented', { supporters: 61, comments, moreComments: '#more', age, tie: age.slice(0, 2) }),
    one('the question has changed', { element: changed }),
    one('the question was removed', { element: { then, now: undefined, changes: [] } }),
    one('the service is off', { live: false, element: { then, now: undefined, changes: [] } }),
    one('edited by the council', { proposal: { ...previewProposal, edited: true } }),
    one('answered', { proposal: answered }),
    one('you said, we did', { proposal: answered, element: changed, did }),
    one('you said, we did, and it was measured', {
      proposal: answered,
      element: changed,
      did: did.map((each) => ({
        ...each,
        effect: html`<p class="govuk-body">64% → 91%</p>`,
      })),
    }),
    one('what was done is no longer so', {
      proposal: answered,
      did: did.map((each) => ({ ...each, until: '2026-09-01' })),
    }),
    one('the answer is overdue', { proposal: late }),
    one('by somebody who works here, in Welsh', { proposal: staffs }),
    one('others say the same', { joined: [{ what: staffs.what, locale: 'cy', href: '#other' }] }),
    one('joined to another', {
      proposal: { ...previewProposal, joinedTo: '1', joinedWhy: 'Ask for the number once' },
      joinedTo: '#other',
    }),
    one('not published', {
      proposal: { ...previewProposal, state: 'declined', ground: 'personal', what: '', why: '', whom: '' },
    }),
    one('supported just now', { done: words.doneSupported }),
    one('supported before', { done: words.doneAlready }),
    one('a comment was sent', { done: words.doneCommented }),
    one('a quiet service', { exit: true }),
    { ...one('the longest Welsh', longest({ service, element: changed, comments, age })), locale: 'cy' },
    refusedState('no such suggestion'),
  ],
}

const take = (name: string, kind: 'support' | 'comment', more: Partial<TakePartView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    takePartView({
      frame: previewFrame(locale, `/barchester/suggestions/one/${kind}`),
      kind,
      proposal: previewProposal,
      action: '#send',
      hidden: previewHidden,
      who: whoFields({
        locale,
        signIn: more.back === '#signed-in' ? undefined : '#sign-in',
        typed: { email: '', tell: false },
        problem: more.problems?.find(({ field }) => field === 'email'),
      }),
      typed: {},
      problems: [],
      back: '#back',
      exit: false,
      ...more,
    }),
})
const wrongAddress = { field: 'email', code: 'format', message: proveWords.emailMissing }

/** Supporting a suggestion, and saying something about it. */
export const takePartPreview: Preview = {
  name: 'proposals/take-part',
  routes: [
    'GET /:org/suggestions/:proposal/support',
    'POST /:org/suggestions/:proposal/support',
    'GET /:org/suggestions/:proposal/comment',
    'POST /:org/suggestions/:proposal/comment',
  ],
  kind: 'page',
  states: [
    take('support', 'support'),
    take('support, signed in', 'support', { back: '#signed-in' }),
    take('support, a wrong address', 'support', { problems: [wrongAddress] }),
    take('comment', 'comment'),
    take('comment, nothing typed', 'comment', {
      problems: [{ field: 'words', code: 'missing', message: words.commentMissing }, wrongAddress],
    }),
    take('comment, too long', 'comment', {
      typed: { words: 'A long comment' },
      problems: [{ field: 'words', code: 'long', message: words.commentLong }],
    }),
    take('a quiet service', 'support', { exit: true }),
    { ...take('the longest Welsh', 'support'), locale: 'cy' },
    refusedState('no such suggestion'),
  ],
}
