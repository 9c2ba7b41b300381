import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { cannotAssign } from '../../cases/assignment/assignment.policy.ts'
import type { Comer, SlotOfDay } from '../../cases/diaries/day.rules.ts'
import type { Diary } from '../../cases/diaries/diary.rules.ts'
import { usualKinds } from '../../cases/markers/marker.rules.ts'
import { type DayView, dayView, type ToMoveView, toMoveView } from './day.view.ts'
import { type DiariesView, diariesView } from './diaries.view.ts'

const diary: Diary = {
  id: '019a0000-0000-7000-8000-000000000043',
  code: 'bulky-waste',
  name: { en: 'Bulky waste crew', cy: 'Criw gwastraff swmpus' },
  place: {},
  hours: [],
  closed: [],
  keepsHolidays: true,
  daysAhead: 28,
  noticeHours: 48,
  changeHours: 48,
  endedOn: null,
  madeUntil: null,
}
const comer = (name: string, more: Partial<Comer> = {}): Comer => ({
  appointment: name,
  caseId: name,
  link: null,
  question: 'visit',
  reference: 'H7KM-4TQX',
  service: { en: 'Book a bulky waste collection', cy: 'Trefnu casgliad gwastraff swmpus' },
  stage: { en: 'Your collection is confirmed', cy: 'Mae eich casgliad wedi’i gadarnhau' },
  name,
  phone: '01632 960123',
  address: ['3 The Close', 'Barchester', 'BA1 1AA'],
  paid: true,
  asked: false,
  warnings: [],
  ...more,
})
const at = (time: string): Temporal.Instant => Temporal.Instant.from(`2026-05-11T${time}:00Z`)
const slot = (more: Partial<SlotOfDay>): SlotOfDay => ({
  id: 'morning',
  startsAt: at('06:00'),
  endsAt: at('11:00'),
  capacity: 4,
  taken: 0,
  closed: false,
  comers: [],
  hidden: 0,
  ...more,
})
const people = [
  comer('Eleanor Harding'),
  comer('Dilys Prys', { paid: false }),
  comer('', { phone: undefined, address: [], asked: true }),
]
const warned = [
  comer('Eleanor Harding', { warnings: usualKinds.slice(0, 1).map(({ title }) => title) }),
  comer('Dilys Prys', { warnings: usualKinds.map(({ title }) => title) }),
]
const frame = (locale: 'en' | 'cy') => ({
  frame: previewFrame(locale, '/desk/barchester/diaries', { who: 'officer' }),
  org: 'barchester',
})

const list = (name: string, more: Partial<DiariesView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    diariesView({
      ...frame(locale),
      diaries: [
        {
          diary,
          toMove: 0,
          days: [
            { on: '2026-05-11', taken: 4, capacity: 4, toMove: 0 },
            { on: '2026-05-12', taken: 1, capacity: 6, toMove: 0 },
          ],
        },
      ],
      ...more,
    }),
})

/** The diaries of an organisation. */
export const diariesPreview: Preview = {
  name: 'desk/diaries',
  routes: ['GET /desk/:org/diaries'],
  kind: 'page',
  states: [
    list('none', { diaries: [] }),
    list('one, with a full day'),
    list('one ended, one without times and with appointments to move', {
      diaries: [
        { diary: { ...diary, endedOn: '2026-05-01' }, toMove: 2, days: [] },
        { diary: { ...diary, id: 'd2' }, toMove: 0, days: [] },
      ],
    }),
    {
      ...list('the longest Welsh', {
        diaries: [{ diary: { ...diary, name: longest(diary.name) }, toMove: 1, days: [] }],
      }),
      locale: 'cy',
    },
    refusedState(),
  ],
}

const day = (name: string, more: Partial<DayView> = {}): PreviewState => ({
  name,
  html: (locale) => dayView({ ...frame(locale), diary, day: '2026-05-11', toMove: 0, slots: [], may: true, ...more }),
})

/** A day of a diary. */
export const dayPreview: Preview = {
  name: 'desk/diary',
  routes: ['GET /desk/:org/diaries/:diary'],
  kind: 'page',
  states: [
    day('no times'),
    day('nobody yet', { slots: [slot({})] }),
    day('several, some that may not be seen', {
      toMove: 1,
      slots: [
        slot({ taken: 4, comers: people, hidden: 1 }),
        slot({
          id: 'afternoon',
          startsAt: at('11:00'),
          endsAt: at('16:00'),
          capacity: 2,
          taken: 1,
          comers: [comer('Mary Thorne')],
          closed: true,
        }),
      ],
    }),
    day('warnings about those who come', { slots: [slot({ taken: 3, comers: [...warned, comer('Mary Thorne')] })] }),
    day('by somebody who may not move them', { may: false, slots: [slot({ taken: 3, comers: people })] }),
    {
      ...day('the longest Welsh', {
        diary: { ...diary, name: longest(diary.name) },
        slots: [slot({ taken: 1, comers: [comer('Eleanor Harding', { service: longest(people[0]?.service ?? {}) })] })],
      }),
      locale: 'cy',
    },
    refusedState(),
  ],
}

const moving = (name: string, more: Partial<ToMoveView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    toMoveView({
      ...frame(locale),
      diary,
      slots: [],
      may: true,
      done: false,
      action: '#ask',
      hidden: previewHidden,
      ...more,
    }),
})

/** Appointments to move. */
export const toMovePreview: Preview = {
  name: 'desk/diary-to-move',
  routes: ['GET /desk/:org/diaries/:diary/to-move', 'POST /desk/:org/diaries/:diary/to-move'],
  kind: 'page',
  states: [
    moving('none'),
    moving('some', { slots: [slot({ closed: true, taken: 4, comers: people, hidden: 1 })] }),
    moving('some with warnings', { slots: [slot({ closed: true, taken: 2, comers: warned })] }),
    moving('all were asked', {
      done: true,
      slots: [slot({ closed: true, taken: 1, comers: [comer('Eleanor Harding', { asked: true })] })],
    }),
    { ...moving('the longest Welsh', { diary: { ...diary, name: longest(diary.name) } }), locale: 'cy' },
    refusedState(),
    refusedState('may not ask them', cannotAssign),
  ],
}
