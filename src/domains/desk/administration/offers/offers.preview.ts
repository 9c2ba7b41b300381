import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import { previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { previewOf } from '../administration.preview.ts'
import { problem } from '../form.rules.ts'
import { words as updateWords } from '../updates/update.words.ts'
import { type AnsweringView, answeringView, type ListedOffer, offersView, type TriedView } from './answering.view.ts'
import { words } from './offer.words.ts'
import { type OfferingView, offeringView } from './offering.view.ts'

const title = { en: 'Apply for a parking permit', cy: 'Gwneud cais am drwydded barcio' }
const county = { en: 'Barsetshire County Council', cy: 'Cyngor Sir Barset' }
const at = Temporal.Instant.from('2026-05-01T09:12:00Z')
const sentences: ListedOffer['sentences'] = [
  {
    sentence: {
      en: 'Question “Which zone do you live in?” now reads “Which zone is your home in?”',
      cy: 'Cwestiwn “Ym mha barth ydych chi’n byw?”: y geiriad newydd yw “Ym mha barth mae eich cartref?”',
    },
    reason: 'Half of all calls were about this question',
  },
  {
    sentence: {
      en: 'Question “How many cars?”: the highest number is 2 instead of 4',
      cy: 'Cwestiwn “Sawl car?”: y rhif uchaf yw 2 yn lle 4',
    },
    reason: null,
  },
]
const offer: ListedOffer = {
  ...{ id: '01999999-0000-7000-8000-000000000001', name: county, title, sentences, offeredAt: at },
  why: 'It halved the calls',
  ...{ withdrawnAt: null, state: null, answer: null, releasedIn: null },
}
const taken: ListedOffer = { ...offer, state: 'taken', releasedIn: 'a'.repeat(64) }
const declined: ListedOffer = { ...offer, state: 'declined', answer: 'Our zones have other names' }
const withdrawn: ListedOffer = { ...offer, withdrawnAt: at }

const changes = sentences.map((one, i) => ({ ...one, key: `set /pages/${i}` }))
const offering = (name: string, more: Partial<OfferingView> = {}): PreviewState => ({
  name,
  html: (shown) =>
    offeringView({
      ...previewOf(shown, '/services/permit/offers'),
      ...{ service: 'permit', title, canOffer: true, changes, chosen: [], made: [] },
      ...{ action: '#act', hidden: previewHidden, values: {}, problems: [], ...more },
    }),
})

/** What an organisation offers of its copy. */
export const offeringPreview: Preview = {
  name: 'administration/offering',
  routes: [
    'GET /desk/:org/administration/services/:design/offers',
    'POST /desk/:org/administration/services/:design/offers',
  ],
  kind: 'page',
  states: [
    offering('nothing was changed', { changes: [] }),
    offering('nobody to offer to', { canOffer: false }),
    offering('some changes'),
    offering('offered, taken, not taken and taken back', {
      done: words.doneOffered,
      made: [offer, taken, declined, withdrawn],
    }),
    offering('nothing chosen and no reason', {
      problems: [problem('changes', 'missing', words.whichMissing), problem('why', 'missing', words.whyMissing)],
    }),
    { ...offering('the longest Welsh', { title: longest(title), changes: longest(changes) }), locale: 'cy' },
    refusedState(),
  ],
}

const list = (name: string, offers: readonly ListedOffer[]): PreviewState => ({
  name,
  html: (shown) => offersView({ ...previewOf(shown, '/offers'), offers }),
})

/** What others offer. */
export const offersPreview: Preview = {
  name: 'administration/offers',
  routes: ['GET /desk/:org/administration/offers'],
  kind: 'page',
  states: [
    list('nothing yet', []),
    list('one', [offer]),
    list('many', [offer, taken, declined, withdrawn]),
    { ...list('the longest Welsh', [{ ...offer, title: longest(title), name: longest(county) }]), locale: 'cy' },
    refusedState(),
  ],
}

const outcome: TriedView['outcome'] = {
  ...{ merged: permit, unsettled: [], problems: [], translations: [] },
  examples: [
    {
      ...{ id: 'one', title: { en: 'One car in zone A', cy: 'Un car ym mharth A' }, ok: true, differs: [] },
      whose: 'both',
    },
  ],
}
const tried: TriedView = { copy: 'a'.repeat(64), conflicts: [], outcome }
const conflict: TriedView['conflicts'][number] = {
  path: '/pages/home/questions/zone/label/en',
  name: 'c0',
  sentence: {
    en: 'Both changed the words of question “Which zone do you live in?”',
    cy: 'Newidiodd y ddau eiriad y cwestiwn “Ym mha barth ydych chi’n byw?”',
  },
  values: undefined,
  texts: {
    base: 'Which zone do you live in?',
    ours: 'Which zone do you park in?',
    theirs: 'Which zone is your home in?',
  },
  editable: true,
  lang: 'en',
}
const answering = (name: string, more: Partial<AnsweringView> = {}): PreviewState => ({
  name,
  html: (shown) =>
    answeringView({
      ...previewOf(shown, '/offers/one'),
      ...{ offer, tried, action: '#act', hidden: previewHidden, values: {}, problems: [], ...more },
    }),
})
const wrong: TriedView['outcome']['problems'] = [
  {
    at: '/pages/0/when',
    code: 'unknown-name' as never,
    message: { en: 'There is no question “lid”', cy: 'Nid oes cwestiwn “lid”' },
    by: { ours: [], theirs: [] },
  },
]

/** An offer as its publisher answers it. */
export const offerPreview: Preview = {
  name: 'administration/offer',
  routes: ['GET /desk/:org/administration/offers/:offer', 'POST /desk/:org/administration/offers/:offer'],
  kind: 'page',
  states: [
    answering('it fits'),
    answering('it conflicts', {
      tried: { ...tried, conflicts: [conflict], outcome: { ...outcome, unsettled: [conflict.path] } },
      values: { c0: 'other' },
      problems: [problem('c0', 'unsettled', updateWords.choose), problem('c0.value', 'value', updateWords.valueWrong)],
    }),
    answering('something is wrong with it', {
      tried: { ...tried, outcome: { ...outcome, problems: wrong } },
      problems: [problem('knows', 'problems', updateWords.knowsMissing)],
    }),
    answering('the copy changed meanwhile', {
      problems: [problem('outcome', 'changed-meanwhile', words.copyChanged)],
    }),
    answering('not taken without a reason', { problems: [problem('why', 'missing', words.declineMissing)] }),
    answering('taken', { done: words.doneTaken, offer: taken, tried: undefined }),
    answering('not taken', { done: words.doneDeclined, offer: declined, tried: undefined }),
    {
      ...answering('the longest Welsh', {
        offer: {
          ...offer,
          title: longest(title),
          sentences: sentences.map((one) => ({ ...one, sentence: longest(one.sentence) })),
        },
      }),
      locale: 'cy',
    },
    refusedState(),
  ],
}
