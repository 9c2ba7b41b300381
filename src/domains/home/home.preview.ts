import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import type { OwnDraft } from '../applications/own-drafts/find-own-drafts.ts'
import type { HomeItem } from './home.store.ts'
import { homeView } from './home.view.ts'

const permit: HomeItem = {
  slug: 'barchester',
  organisation: { en: 'Barchester City Council', cy: 'Cyngor Dinas Barchester' },
  reference: 'H7KM-4TQX',
  title: { en: 'Apply for a parking permit', cy: 'Gwneud cais am drwydded barcio' },
  stage: { en: 'Being checked', cy: 'Yn cael ei wirio' },
  waits: false,
  wants: null,
  due: 0,
  closed: false,
  withdrawn: false,
  dueOn: '2026-05-08',
  unread: 0,
  changedAt: Temporal.Instant.from('2026-05-04T10:30:00Z'),
}
const waiting: HomeItem = {
  ...permit,
  slug: 'barsetshire',
  organisation: { en: 'Barsetshire County Council', cy: 'Cyngor Sir Barset' },
  title: { en: 'Ask for a care needs assessment', cy: 'Gofyn am asesiad o anghenion gofal' },
  stage: { en: 'Waiting for you', cy: 'Yn aros amdanoch chi' },
  waits: true,
  wants: 'answer',
  dueOn: null,
}
const owing: HomeItem = {
  ...permit,
  title: { en: 'Subscribe to garden waste collection', cy: 'Tanysgrifio i gasgliad gwastraff gardd' },
  stage: { en: 'Waiting for payment', cy: 'Yn aros am daliad' },
  due: 5000,
  dueOn: null,
}
const closed: HomeItem = {
  ...permit,
  title: { en: 'Single person discount', cy: 'Gostyngiad person sengl' },
  stage: { en: 'Discount given', cy: 'Gostyngiad wedi’i roi' },
  closed: true,
  dueOn: null,
}
const documents: HomeItem = { ...waiting, wants: 'documents', unread: 1 }
const written: HomeItem = { ...permit, unread: 3 }
const withdrawn: HomeItem = {
  ...closed,
  withdrawn: true,
  stage: { en: 'Withdrawn', cy: 'Wedi’i dynnu’n ôl' },
}

const long = (item: HomeItem): HomeItem => ({
  ...item,
  organisation: longest(item.organisation),
  title: longest(item.title),
  stage: longest(item.stage),
})

const draft: OwnDraft = {
  title: { en: 'Apply for a parking permit', cy: 'Gwneud cais am drwydded barcio' },
  organisation: permit.organisation,
  path: '/barchester/services/resident-parking-permit/apply',
  changedAt: permit.changedAt,
  until: Temporal.Instant.from('2026-06-03T10:30:00Z'),
}

const state = (name: string, items: readonly HomeItem[], drafts: readonly OwnDraft[] = []): PreviewState => ({
  name,
  html: (locale) =>
    homeView({
      frame: previewFrame(locale, '/home', { who: 'resident', place: true }),
      items,
      drafts,
      works: items.length > 1,
    }),
})

/** A person's home across all organisations. */
export const homePreview: Preview = {
  name: 'home',
  routes: ['GET /home'],
  kind: 'page',
  states: [
    state('nothing yet', []),
    state('one not sent yet', [], [draft]),
    state('one not sent and one under way', [permit], [draft]),
    state('one under way', [permit]),
    state('something to do', [waiting, permit]),
    state('something to pay', [owing]),
    state('documents to send', [documents]),
    state('messages to read', [written]),
    state('withdrawn', [withdrawn]),
    state('all of it over', [closed]),
    state('many', [
      waiting,
      owing,
      permit,
      { ...permit, title: owing.title },
      written,
      closed,
      { ...closed, title: permit.title },
      withdrawn,
    ]),
    { ...state('the longest Welsh', [{ ...waiting, due: 5000 }, permit, closed].map(long)), locale: 'cy' },
    refusedState(),
  ],
}
