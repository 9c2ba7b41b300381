import type { Diary } from '../../domains/cases/diaries/diary.rules.ts'

const morning = { from: '07:00', to: '12:00', minutes: 300, capacity: 4 }
const afternoon = { from: '12:00', to: '17:00', minutes: 300, capacity: 2 }

/** The diaries of the demo, by the organisation that keeps each. */
export const demoDiaries: readonly (Omit<Diary, 'id' | 'madeUntil'> & { readonly org: string })[] = [
  {
    org: 'barchester',
    code: 'bulky-waste',
    name: { en: 'Bulky waste crew', cy: 'Criw gwastraff swmpus' },
    place: {},
    hours: [
      ...[1, 2, 3, 4, 5].map((weekday) => ({ id: `morning${weekday}`, weekday, ...morning })),
      ...[2, 4].map((weekday) => ({ id: `afternoon${weekday}`, weekday, ...afternoon })),
    ],
    closed: [],
    keepsHolidays: true,
    daysAhead: 28,
    noticeHours: 48,
    changeHours: 48,
    endedOn: null,
  },
]
