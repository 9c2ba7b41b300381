import type { FieldProblem } from '#core/field-problem.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { type WishesView, wishesView } from './wishes.view.ts'
import { readWishes, unsaid, type WishesForm } from './wishes-form.rules.ts'

const filled: WishesForm = {
  topics: 'needed',
  ways: ['text', 'letter'],
  locale: 'cy',
  formats: ['largePrint'],
  from: '09:30',
  until: '14:00',
  how: '',
  never: '',
  safeWords: '',
}
const wrong: WishesForm = { ...filled, topics: '', ways: [], from: '9', until: '25:00', never: 'x' }

const state = (
  name: string,
  at: WishesView['at'],
  more: { form?: WishesForm; problems?: readonly FieldProblem[]; done?: boolean } = {},
): PreviewState => ({
  name,
  html: (locale) =>
    wishesView({
      frame: previewFrame(locale, '/home/contact', {
        who: at === 'desk' ? 'officer' : 'resident',
        place: at === 'account',
      }),
      at,
      back: { href: '#back', text: locale === 'cy' ? 'Yn ôl' : 'Back' },
      action: '#save',
      hidden: previewHidden,
      form: more.form ?? unsaid(locale),
      problems: more.problems ?? [],
      done: more.done ?? false,
    }),
})

/** How a person may be contacted: their own page, with a request, and at the desk. */
export const wishesPreview: Preview = {
  name: 'messages/contact',
  routes: [
    'GET /home/contact',
    'POST /home/contact',
    'GET /:org/requests/:reference/contact',
    'POST /:org/requests/:reference/contact',
    'GET /desk/:org/cases/:reference/contact',
    'POST /desk/:org/cases/:reference/contact',
  ],
  kind: 'page',
  states: [
    state('nothing said yet', 'account'),
    state('said', 'account', { form: filled }),
    state('saved', 'account', { form: filled, done: true }),
    state('with a request', 'request'),
    state('at the desk', 'desk', { form: filled }),
    state('recorded at the desk', 'desk', { form: filled, done: true }),
    state('everything wrong', 'account', { form: wrong, problems: readWishes(wrong).problems }),
    state('hours the wrong way round', 'desk', {
      form: { ...filled, from: '15:00', until: '09:00' },
      problems: readWishes({ ...filled, from: '15:00', until: '09:00' }).problems,
    }),
    refusedState(),
  ],
}
