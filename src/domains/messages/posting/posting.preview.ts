import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Locale } from '#core/text.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import type { Paper } from '../letters/paper.rules.ts'
import { type PostedForm, readPosted } from './posting.rules.ts'
import type { ToPost } from './posting.store.ts'
import { postingView } from './posting.view.ts'

const letter: ToPost = {
  id: '019a0000-0000-7000-8000-000000000031',
  caseId: '019a0000-0000-7000-8000-000000000010',
  subject: 'Resident parking permit: permit given',
  madeAt: Temporal.Instant.from('2026-05-06T11:00:00Z'),
  about: 'H7KM-4TQX',
  forLink: null,
  paper: null,
  body: '',
  address: '',
  locale: 'en',
}
const other: ToPost = {
  ...letter,
  id: '019a0000-0000-7000-8000-000000000032',
  about: 'K2BD-9QRW',
  subject: 'Single person discount: we cannot give you the discount',
}
const subjects = {
  [letter.subject]: 'Trwydded barcio i breswylwyr: rhoddwyd trwydded',
  [other.subject]: 'Gostyngiad person sengl: ni allwn roi’r gostyngiad i chi',
}
const said = (one: ToPost, locale: Locale): ToPost => ({
  ...one,
  subject: inLocale({ en: one.subject, cy: subjects[one.subject] ?? one.subject }, locale),
})
const spoken: Paper = {
  locale: 'en',
  organisation: '',
  name: '',
  address: [],
  date: '',
  reference: '',
  subject: '',
  paragraphs: [],
  reasons: [],
  review: undefined,
  signed: '',
  formats: ['audio', 'bsl'],
}
const empty: PostedForm = { letters: [], day: '', month: '', year: '' }

const state = (
  name: string,
  letters: readonly ToPost[],
  more: { form?: PostedForm; problems?: readonly FieldProblem[]; done?: number; more?: boolean } = {},
): PreviewState => ({
  name,
  html: (locale) =>
    postingView({
      frame: previewFrame(locale, '/desk/barchester/letters', { who: 'officer' }),
      letters: letters.map((one) => said(one, locale)),
      more: more.more ?? false,
      back: '#back',
      action: '#posted',
      hidden: previewHidden,
      print: '#print',
      one: () => '#one',
      form: more.form ?? empty,
      problems: more.problems ?? [],
      done: more.done,
    }),
})
const wrong = (name: string, form: PostedForm): PreviewState =>
  state(name, [letter, other], { form, problems: readPosted(form, '2026-05-07').problems })
const chosen = { letters: [letter.id], day: '6', month: '5', year: '2026' }

/** Letters to print and post. */
export const postingPreview: Preview = {
  name: 'messages/letters-to-post',
  routes: ['GET /desk/:org/letters', 'POST /desk/:org/letters'],
  kind: 'page',
  states: [
    state('none', []),
    state('one', [letter]),
    state('one that is wanted in audio', [{ ...letter, paper: spoken }]),
    state('many', [letter, other, { ...letter, id: 'c' }, { ...other, id: 'd' }], { more: true }),
    state('marked as posted', [other], { done: 2 }),
    wrong('none chosen', { ...chosen, letters: [] }),
    wrong('no day', { ...chosen, day: '' }),
    wrong('no such day', { ...chosen, day: '31', month: '4' }),
    wrong('a day to come', { ...chosen, year: '2027' }),
    wrong('nothing filled in', empty),
    {
      ...state('the longest Welsh', [
        {
          ...letter,
          subject:
            'Cais am drwydded barcio i breswylwyr a’u hymwelwyr rheolaidd mewn parthau rheoledig: ni allwn roi’r drwydded i chi',
        },
      ]),
      locale: 'cy',
    },
    refusedState(),
  ],
}
