import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import { previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { misfitWords } from '../../../../designs/varying/vary.rules.ts'
import { previewOf } from '../../administration.preview.ts'
import { type ExamplesView, examplesView } from './examples.view.ts'
import { words } from './examples.words.ts'

type Shown = ExamplesView['of']['examples'][number]

const electric = { en: 'An electric car pays half', cy: 'Car trydan yn talu hanner' }
const drive = { en: 'No permit for a home with a drive', cy: 'Dim trwydded i gartref â dreif' }

const example = (id: string, title: Shown['title'], differs?: NonNullable<Shown['result']>['differs']): Shown => ({
  id,
  title,
  asOf: '2026-05-01',
  answers: {},
  expect: { pages: ['zone', 'plate'], fee: 3000, stage: 'received', complete: true },
  result: differs && { id, title: title as Readonly<Record<string, string>>, ok: differs.length === 0, differs },
})
const otherwise = [
  { name: 'fee', expected: 3000, actual: 6000 },
  { name: 'pages', expected: ['zone', 'plate'], actual: ['zone'] },
  { name: 'stage', expected: 'received', actual: null },
]
const defect = {
  en: 'The figure “Price of a permit” has no value on 1 April 2020. Give it a value that counts by then',
  cy: 'Nid oes gwerth gan y ffigur “Pris trwydded” ar 1 Ebrill 2020. Rhowch werth iddo sy’n cyfrif erbyn hynny',
}

const state = (
  name: string,
  examples: readonly Shown[],
  more: Partial<ExamplesView> = {},
  locale?: 'cy',
): PreviewState => ({
  name,
  ...(locale && { locale }),
  html: (shown) =>
    examplesView({
      ...previewOf(shown, '/services/parking-permit/examples'),
      service: 'parking-permit',
      of: { own: permit, copy: 'a', examples },
      refused: undefined,
      action: '#act',
      hidden: previewHidden,
      ...more,
    }),
})
const many = [
  example('a', electric, []),
  example('b', drive, otherwise),
  example('c', drive, [{ name: 'evaluation', expected: 'a result', actual: defect.en, said: defect }]),
]

/** The examples of an organisation's copy. */
export const examplesPreview: Preview = {
  name: 'administration/examples',
  routes: [
    'GET /desk/:org/administration/services/:design/examples',
    'POST /desk/:org/administration/services/:design/examples',
  ],
  kind: 'page',
  states: [
    state('none', []),
    state('one, just saved', [example('a', electric, [])], { done: words.doneSaved }),
    state('come out otherwise', many),
    state('the copy cannot be run', [example('a', electric), example('b', drive)]),
    state('changed meanwhile', many, { refused: misfitWords['changed-meanwhile'] }),
    state('the longest Welsh', longest(many), { done: words.doneRenewed }, 'cy'),
    refusedState(),
  ],
}
