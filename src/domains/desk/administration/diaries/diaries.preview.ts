import type { Locale } from '#core/text.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import type { Diary } from '../../../cases/diaries/diary.rules.ts'
import { words as common } from '../administration.words.ts'
import { problem } from '../form.rules.ts'
import { words as calendarWords } from '../organisation/organisation.words.ts'
import { type DiariesAdminView, type DiaryAdminView, diariesAdminView, diaryAdminView } from './diary.view.ts'
import { words } from './diary.words.ts'
import { diaryValues } from './read-diary.rules.ts'

const diary: Diary = {
  id: '019a0000-0000-7000-8000-000000000043',
  code: 'bulky-waste',
  name: { en: 'Bulky waste crew', cy: 'Criw gwastraff swmpus' },
  place: {},
  hours: [
    ...[1, 2, 3].map((weekday) => ({
      id: `h${weekday}`,
      weekday,
      from: '07:00',
      to: '12:00',
      minutes: 300,
      capacity: 4,
    })),
    { id: 'h9', weekday: 2, from: '12:30', to: '16:30', minutes: 30, capacity: 1 },
  ],
  closed: ['2026-12-29'],
  keepsHolidays: true,
  daysAhead: 28,
  noticeHours: 48,
  changeHours: 48,
  endedOn: null,
  madeUntil: '2026-06-08',
}

const frameOf = (locale: Locale, path: string) => ({
  frame: previewFrame(locale, `/desk/barchester/administration/diaries${path}`, { who: 'officer' }),
  org: 'barchester',
})
const form = { action: '#save', hidden: previewHidden, problems: [], values: {}, welsh: true }

const list = (name: string, more: Partial<DiariesAdminView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    diariesAdminView({ ...frameOf(locale, ''), ...form, diaries: [diary], codes: ['bulky-waste'], ...more }),
})

/** The diaries of an organisation. */
export const diariesAdminPreview: Preview = {
  name: 'administration/diaries',
  routes: ['GET /desk/:org/administration/diaries', 'POST /desk/:org/administration/diaries'],
  kind: 'page',
  states: [
    list('none yet', { diaries: [], codes: [] }),
    list('one'),
    list('many, one ended', {
      diaries: [
        diary,
        {
          ...diary,
          id: 'd2',
          code: 'assessments',
          endedOn: '2026-04-01',
          name: { en: 'Mobility assessments', cy: 'Asesiadau symudedd' },
        },
      ],
      codes: ['assessments', 'bulky-waste'],
    }),
    list('everything wrong', {
      values: { code: 'Bulky & more' },
      problems: [
        problem('name', 'missing', words.nameMissing),
        problem('nameCy', 'missing', words.nameCyMissing),
        problem('code', 'wrong', words.codeWrong),
      ],
    }),
    { ...list('the longest Welsh', { diaries: [{ ...diary, name: longest(diary.name) }] }), locale: 'cy' },
    refusedState(),
  ],
}

const one = (name: string, more: Partial<DiaryAdminView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    diaryAdminView({
      ...frameOf(locale, '/bulky-waste'),
      ...form,
      diary,
      toMove: 0,
      ticked: [],
      values: diaryValues(diary),
      ...more,
    }),
})
const noDay = (text: string): string => text.replace('{line}', '31/02/2026')

/** One diary. */
export const diaryAdminPreview: Preview = {
  name: 'administration/diary',
  routes: ['GET /desk/:org/administration/diaries/:diary', 'POST /desk/:org/administration/diaries/:diary'],
  kind: 'page',
  states: [
    one('as it stands'),
    one('never open yet', { diary: { ...diary, hours: [] } }),
    one('saved, with appointments to move', { toMove: 3, done: common.saved }),
    one('ended', { diary: { ...diary, endedOn: '2026-05-01' } }),
    one('new hours, everything wrong', {
      values: { ...diaryValues(diary), from: 'early', to: 'late', minutes: '0', capacity: 'many' },
      problems: [
        problem('weekday', 'missing', words.daysMissing),
        problem('from', 'time', words.fromWrong),
        problem('to', 'time', words.toWrong),
        problem('minutes', 'number', words.minutesWrong),
        problem('capacity', 'number', words.capacityWrong),
      ],
    }),
    one('its bounds, everything wrong', {
      values: { daysAhead: '0', noticeHours: 'x', changeHours: '-1', closed: '31/02/2026' },
      problems: [
        problem('name', 'missing', words.nameMissing),
        problem('nameCy', 'missing', words.nameCyMissing),
        problem('daysAhead', 'number', words.daysAheadWrong),
        problem('noticeHours', 'number', words.noticeHoursWrong),
        problem('changeHours', 'number', words.changeHoursWrong),
        problem('closed', 'date', { en: noDay(calendarWords.closedWrong.en), cy: noDay(calendarWords.closedWrong.cy) }),
      ],
    }),
    { ...one('the longest Welsh', { diary: { ...diary, name: longest(diary.name) } }), locale: 'cy' },
    refusedState(),
  ],
}
