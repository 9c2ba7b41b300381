import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { previewWorkforce } from '../../cases/assignment/preview-work.ts'
import { ownCase } from '../../cases/case.policy.ts'
import { alreadyLifted, cannotMark } from '../../cases/markers/marker.policy.ts'
import { usualKinds } from '../../cases/markers/marker.rules.ts'
import type { DueWarning, Warning } from '../../cases/markers/read-markers.ts'
import { words as common } from '../administration/administration.words.ts'
import { dueMarkersView } from './due.view.ts'
import { type KindsView, kindsView } from './kinds.view.ts'
import { kindWords } from './kinds.words.ts'
import { type MarkersView, markersView } from './markers.view.ts'
import { words } from './markers.words.ts'

const at = (day: string) => Temporal.Instant.from(`2026-${day}T09:00:00Z`)
const one: Warning = {
  id: 'w1',
  caseId: 'c1',
  record: 'r1',
  kind: 'twoOfficers',
  title: usualKinds[0]?.title ?? { en: '' },
  standing: 'holds',
  reason: 'Shouted at our officer',
  told: 'tell',
  toldWords: 'Two of us come',
  madeBy: 'm1',
  madeAt: at('05-04'),
  reviewOn: '2026-11-04',
  reviewedAt: null,
  reviewedWhy: null,
  liftedAt: null,
  liftedWhy: null,
}
const many: readonly Warning[] = [
  one,
  { ...one, id: 'w2', title: usualKinds[2]?.title ?? one.title, standing: 'due', told: 'not', reviewOn: '2026-06-10' },
  {
    ...one,
    id: 'w3',
    standing: 'over',
    told: 'already',
    reviewOn: '2026-05-01',
    reviewedAt: at('04-01'),
    reviewedWhy: 'Happened again',
  },
  { ...one, id: 'w4', standing: 'lifted', liftedAt: at('05-20'), liftedWhy: 'Said sorry' },
]
const wrong = (field: string, word: keyof typeof words) => ({ field, code: 'wrong', message: words[word] })

const state = (name: string, more: Partial<MarkersView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    markersView({
      ...previewWorkforce,
      frame: previewFrame(locale, '/desk/barchester/cases/H7KM-4TQX/markers', { who: 'officer' }),
      reference: 'H7KM-4TQX',
      back: '#back',
      warnings: [one],
      kinds: usualKinds,
      may: true,
      hidden: previewHidden,
      values: {},
      problems: [],
      reviews: undefined,
      action: (marker) => `#${marker ?? 'add'}`,
      ...more,
    }),
})

/** The warnings of a person. */
export const markersPreview: Preview = {
  name: 'desk/markers',
  routes: [
    'GET /desk/:org/cases/:reference/markers',
    'POST /desk/:org/cases/:reference/markers',
    'POST /desk/:org/cases/:reference/markers/:marker',
  ],
  kind: 'page',
  states: [
    state('none', { warnings: [] }),
    state('one'),
    state('many', { warnings: many }),
    state('as an officer sees them', { warnings: many, may: false }),
    state('nothing typed', {
      problems: [
        wrong('kind', 'whichMissing'),
        wrong('reason', 'happenedMissing'),
        wrong('months', 'monthsMissing'),
        wrong('told', 'tellMissing'),
        wrong('toldWords', 'tellWordsMissing'),
      ],
    }),
    state('a quiet service tells nothing', { values: { told: 'tell' }, problems: [wrong('told', 'tellQuiet')] }),
    state('a review without an answer', {
      reviews: 'w1',
      problems: [wrong('still', 'stillMissing'), wrong('why', 'reasonMissing')],
    }),
    { ...state('the longest Welsh', { warnings: longest(many) }), locale: 'cy' },
    refusedState(),
    refusedState('not theirs to set', cannotMark),
    refusedState('taken off meanwhile', alreadyLifted),
    refusedState('one’s own case', ownCase),
  ],
}

const due = (id: string, reviewOn: string, standing: Warning['standing']): DueWarning => ({
  id,
  caseId: 'c1',
  reference: 'H7KM-4TQX',
  link: null,
  team: null,
  kind: 'twoOfficers',
  title: one.title,
  madeBy: 'm1',
  madeAt: one.madeAt,
  reviewOn,
  standing,
})
const dueState = (name: string, warnings: readonly DueWarning[]): PreviewState => ({
  name,
  html: (locale) =>
    dueMarkersView({
      frame: previewFrame(locale, '/desk/barchester/markers', { who: 'officer' }),
      org: 'barchester',
      warnings,
    }),
})
const dueMany = [due('w1', '2026-05-01', 'over'), due('w2', '2026-06-02', 'due'), due('w3', '2026-06-10', 'due')]

/** What an organisation has to look at again. */
export const dueMarkersPreview: Preview = {
  name: 'desk/markers-due',
  routes: ['GET /desk/:org/markers'],
  kind: 'page',
  states: [
    dueState('nothing due', []),
    dueState('one', dueMany.slice(0, 1)),
    dueState('many', dueMany),
    { ...dueState('the longest Welsh', longest(dueMany)), locale: 'cy' },
    refusedState(),
    refusedState('not theirs to look at', cannotMark),
  ],
}

const kinds = (name: string, more: Partial<KindsView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    kindsView({
      frame: previewFrame(locale, '/desk/barchester/administration/markers', { who: 'officer' }),
      org: 'barchester',
      done: undefined,
      kinds: usualKinds,
      welsh: true,
      action: '#kinds',
      hidden: previewHidden,
      values: {},
      problems: [],
      ...more,
    }),
})
const missing = (prefix: string) => [
  { field: `${prefix}en`, code: 'missing', message: kindWords.englishMissing },
  { field: `${prefix}cy`, code: 'missing', message: kindWords.welshMissing },
  { field: `${prefix}months`, code: 'missing', message: kindWords.monthsMissing },
]
const first = usualKinds.slice(0, 1)

/** The warnings that an organisation uses. */
export const markerKindsPreview: Preview = {
  name: 'desk/marker-kinds',
  routes: ['GET /desk/:org/administration/markers', 'POST /desk/:org/administration/markers'],
  kind: 'page',
  states: [
    kinds('one', { kinds: first }),
    kinds('many, one not offered any more', {
      kinds: usualKinds.map((kind, i) => ({ ...kind, ended: i === 1 })),
    }),
    kinds('saved', { done: common.saved }),
    kinds('nothing typed', { kinds: [], problems: missing('') }),
    ...usualKinds.map((kind) =>
      kinds(`a change without words: ${kind.id}`, {
        kinds: [kind],
        values: { kind: kind.id },
        problems: missing(`${kind.id}.`),
      }),
    ),
    { ...kinds('the longest Welsh', { kinds: longest(usualKinds) }), locale: 'cy' },
    refusedState(),
  ],
}
