import type { Locale } from '#core/text.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { compare } from '../../../people/matching/compare.rules.ts'
import { likenessOf } from '../../../people/matching/likeness.rules.ts'
import { ownCase } from '../../case.policy.ts'
import { cannotJudge, judgedMeanwhile, namedApart, saidApart } from '../duplicates.policy.ts'
import { words } from '../duplicates.words.ts'
import { nearbyPanel } from '../nearby/nearby.view.ts'
import { personPanel } from '../person-panel.view.ts'
import { type CompareView, compareView } from './compare.view.ts'

const eleanor = {
  name: { first: 'Eleanor', last: 'Harding' },
  birthDate: '1971-04-12',
  email: 'eleanor.harding@barchester.example',
  phone: '01632 960611',
  address: { line1: '3 The Close', town: 'Barchester', postcode: 'BA1 1AA' },
}
const nell = {
  name: { full: 'Nell Harding' },
  birthDate: '1971-12-04',
  email: null,
  phone: '+44 1632 960611',
  address: { line1: '3, The Cl.', postcode: 'BA1 1AA' },
}
const service = { en: 'Apply for a parking permit', cy: 'Gwneud cais am drwydded barcio' }
const other = { en: 'Subscribe to garden waste collection', cy: 'Tanysgrifio i gasgliad gwastraff gardd' }

const state = (name: string, more: Partial<CompareView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    compareView({
      frame: previewFrame(locale, '/desk/barchester/cases/H7KM-4TQX/duplicates/7KXM-42QB', { who: 'officer' }),
      one: { reference: 'H7KM-4TQX', href: '#one', service, person: eleanor },
      other: { reference: '7KXM-42QB', href: '#other', service: other, person: nell },
      score: compare(likenessOf(eleanor), likenessOf(nell)),
      standing: 'open',
      joinedAt: undefined,
      mayJudge: true,
      back: '#back',
      action: '#judge',
      hidden: previewHidden,
      typed: { verdict: '', reason: '' },
      problems: [],
      ...more,
    }),
})

/** The part of a case's page that names two who may be its applicant, and what else they asked for. */
export const previewPersonPanel = (locale: Locale) =>
  personPanel({
    locale,
    alike: ['7KXM-42QB', 'QB7K-XM42'].map((reference) => ({
      reference,
      score: compare(likenessOf(eleanor), likenessOf(nell)),
      compare: '#compare',
    })),
    requests: [
      { reference: 'M4QX-7KTB', href: '#case', service: other, closed: true, compare: undefined },
      { reference: 'X42M-QB7K', href: '#case', service, closed: false, compare: '#compare' },
    ],
  })

/** The part of a case's page that names others about the same place. */
export const previewNearbyPanel = (locale: Locale) =>
  nearbyPanel({
    locale,
    near: [0, 12].map((metres) => ({
      reference: metres === 0 ? 'QB7K-XM42' : '42QB-7KXM',
      href: '#case',
      metres,
      submittedAt: Temporal.Instant.from('2026-04-28T09:00:00Z'),
      closed: metres > 0,
    })),
  })

const stranger = { name: { first: 'Olivia', last: 'Proudie' }, birthDate: '1990-01-01' }

/** Two applicants side by side. */
export const comparePreview: Preview = {
  name: 'cases/duplicates',
  routes: [
    'GET /desk/:org/cases/:reference/duplicates/:other',
    'POST /desk/:org/cases/:reference/duplicates/:other',
    'POST /desk/:org/cases/:reference/duplicates/:other/part',
  ],
  kind: 'page',
  states: [
    state('very likely one person'),
    state('unlikely, and little is known', {
      score: compare(likenessOf(eleanor), likenessOf(stranger)),
      other: { reference: '7KXM-42QB', href: '#other', service: other, person: stranger },
    }),
    state('nothing known of either', {
      score: compare(likenessOf({}), likenessOf({})),
      one: { reference: 'H7KM-4TQX', href: '#one', service, person: {} },
      other: { reference: '7KXM-42QB', href: '#other', service: other, person: {} },
    }),
    state('nothing filled in', {
      problems: [
        { field: 'verdict', code: 'missing', message: words.verdictMissing },
        { field: 'reason', code: 'missing', message: words.reasonMissing },
      ],
    }),
    state('joined', { standing: 'joined', joinedAt: Temporal.Instant.from('2026-05-04T09:00:00Z') }),
    state('parting without a reason', {
      standing: 'joined',
      joinedAt: Temporal.Instant.from('2026-05-04T09:00:00Z'),
      problems: [{ field: 'reason', code: 'missing', message: words.reasonMissing }],
    }),
    state('joined by way of another', { standing: 'joined by another' }),
    state('one record', { standing: 'one record' }),
    state('told apart before', { standing: 'different' }),
    state('who only reads', { mayJudge: false }),
    {
      ...state('the longest Welsh', {
        one: longest({ reference: 'H7KM-4TQX', href: '#one', service, person: eleanor }),
      }),
      locale: 'cy',
    },
    refusedState(),
    refusedState('one’s own request', ownCase),
    refusedState('may not decide', cannotJudge),
    refusedState('decided meanwhile', judgedMeanwhile),
    refusedState('told apart by a colleague', saidApart),
    refusedState('for people who may not know of the other', namedApart),
  ],
}
