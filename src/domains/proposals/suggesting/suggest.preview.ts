import type { Text } from '#core/text.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import type { Standing } from '../element/element.rules.ts'
import { codeView, limitView, stoppedView, whoFields } from '../proving/prove.view.ts'
import { words as proveWords } from '../proving/prove.words.ts'
import { staffView } from './staff.view.ts'
import { type SuggestionForm, type SuggestView, sentView, suggestView } from './suggest.view.ts'
import { staffWords, words } from './suggest.words.ts'

const service = { en: 'Apply for a parking permit', cy: 'Gwneud cais am drwydded barcio' }
const question: Standing = {
  kind: 'question',
  name: { en: 'What is the registration number?', cy: 'Beth yw’r rhif cofrestru?' },
  page: { en: 'Your car', cy: 'Eich car' },
  at: '/pages/car/questions/registration',
}
const choices = [
  { element: 'questions/registration', name: question.name },
  { element: 'questions/make', name: { en: 'What make is it?', cy: 'Pa wneuthuriad ydyw?' } },
  { element: 'pages/car', name: words.wholePage },
]
const typed = {
  about: 'questions/registration',
  what: 'Ask for it once. I had to type it on two pages.',
  why: 'People with shaking hands get it wrong the second time.',
  whom: 'People who find typing hard',
}
const empty = { about: 'questions/registration', what: '', why: '', whom: '' }

const form = (more: Partial<SuggestionForm>): Omit<SuggestionForm, 'frame'> => ({
  service,
  standing: question,
  choices: [],
  action: '#suggest',
  hidden: previewHidden,
  typed: empty,
  problems: [],
  exit: false,
  ...more,
})

const problems = [
  { field: 'what', code: 'missing', message: words.whatMissing },
  { field: 'why', code: 'long', message: words.whyLong },
  { field: 'whom', code: 'long', message: words.whomLong },
  { field: 'email', code: 'format', message: proveWords.emailMissing },
]

const state = (
  name: string,
  more: Partial<SuggestView> = {},
  who: { readonly signedIn?: boolean; readonly email?: string } = {},
): PreviewState => ({
  name,
  html: (locale) =>
    suggestView({
      ...form({}),
      frame: previewFrame(locale, '/barchester/services/parking-permit/suggest', {
        who: who.signedIn ? 'resident' : 'nobody',
      }),
      who: whoFields({
        locale,
        signIn: who.signedIn ? undefined : '#sign-in',
        typed: { email: who.email ?? '', tell: who.signedIn ?? false },
        problem: more.problems?.find(({ field }) => field === 'email'),
      }),
      back: '#back',
      fromForm: true,
      staff: '#staff',
      ...more,
    }),
})

const path = '/barchester/services/parking-permit/suggest'
const code = (name: string, isWrong: boolean): PreviewState => ({
  name,
  html: (locale) =>
    codeView({
      frame: previewFrame(locale, path),
      action: '#code',
      carried: previewHidden,
      email: 'eleanor.harding@example.org',
      problem: isWrong ? { field: 'code', code: 'wrong', message: proveWords.codeWrong } : undefined,
      wrote: typed.what,
      exit: false,
    }),
})

/** Suggesting a change. */
export const suggestPreview: Preview = {
  name: 'proposals/suggest',
  routes: ['GET /:org/services/:service/suggest', 'POST /:org/services/:service/suggest'],
  kind: 'page',
  states: [
    state('one question'),
    state('signed in', { typed }, { signedIn: true }),
    state('a page with several questions', { choices, standing: { ...question, kind: 'page' } }),
    state('the whole service', {
      standing: { kind: 'service', name: service, page: undefined, at: '' },
      fromForm: false,
    }),
    state('everything wrong', { typed, problems }, { email: 'eleanor' }),
    state('a quiet service', { exit: true }),
    code('a code is asked for', false),
    code('a wrong code', true),
    { name: 'too many codes', html: (locale) => limitView(previewFrame(locale, path), 'address', false) },
    { name: 'too many from a network', html: (locale) => limitView(previewFrame(locale, path), 'network', false) },
    { name: 'too many guesses', html: (locale) => limitView(previewFrame(locale, path), 'guesses', true) },
    {
      name: 'too many suggestions',
      html: (locale) =>
        stoppedView({
          frame: previewFrame(locale, path),
          title: words.tooManyTitle,
          text: words.tooMany,
          exit: false,
        }),
    },
    {
      name: 'sent',
      html: (locale) =>
        sentView({
          frame: previewFrame(locale, path),
          title: words.sent,
          text: words.sentNext,
          links: [
            { href: '#back', text: words.back },
            { href: '#all', text: words.all },
          ],
          exit: false,
        }),
    },
    { ...state('the longest Welsh', longest({ service, choices, standing: question })), locale: 'cy' },
    refusedState('no such question'),
  ],
}

const staff = (name: string, more: Partial<SuggestionForm> = {}): PreviewState => ({
  name,
  html: (locale) =>
    staffView({
      ...form(more),
      frame: previewFrame(locale, '/desk/barchester/suggest/parking-permit', { who: 'officer' }),
      back: '#back',
    }),
})
const said = (name: string, title: Text, text: Text): PreviewState => ({
  name,
  html: (locale) => {
    const frame = previewFrame(locale, '/barchester/suggestions/letterbox')
    return name === 'put in'
      ? sentView({ frame, title, text, links: [{ href: '#all', text: words.all }], exit: false })
      : stoppedView({ frame, title, text, exit: false })
  },
})

/** What staff suggest without their name. */
export const staffSuggestPreview: Preview = {
  name: 'proposals/suggest-unnamed',
  routes: ['GET /desk/:org/suggest/:service', 'POST /:org/suggestions/letterbox'],
  kind: 'page',
  states: [
    staff('one question'),
    staff('everything wrong', { problems: problems.slice(0, 3) }),
    staff('several questions', { choices, typed }),
    said('put in', staffWords.sent, staffWords.sentText),
    said('the letterbox is full', staffWords.full, staffWords.fullText),
    said('a form of another day', staffWords.old, staffWords.oldText),
    { ...staff('the longest Welsh', longest({ service, standing: question })), locale: 'cy' },
    refusedState(),
  ],
}
