import type { Times } from '../../../cases/diaries/times.rules.ts'
import { questionPreview } from '../question-preview.ts'
import { slotView } from './slot.view.ts'

const slot = (on: string, from: string, to: string) => ({ slot: `${on}-${from.slice(0, 2)}`, on, from, to })
const times: Times = {
  days: [
    { on: '2026-05-11', slots: [slot('2026-05-11', '07:00', '12:00'), slot('2026-05-11', '12:00', '17:00')] },
    { on: '2026-05-12', slots: [slot('2026-05-12', '12:00', '17:00')] },
    { on: '2026-05-14', slots: [slot('2026-05-14', '07:00', '12:00'), slot('2026-05-14', '12:00', '17:00')] },
  ],
  later: '2026-05-18',
  earlier: false,
}

const preview = questionPreview('slot', slotView, {
  question: {
    type: 'slot',
    diary: 'bulky-waste',
    label: { en: 'When should we come?', cy: 'Pryd ddylem ni ddod?' },
    hint: { en: 'The crew comes at any time between these hours', cy: 'Daw’r criw ar unrhyw adeg rhwng yr oriau hyn' },
    missing: { en: 'Select when we should come', cy: 'Dewiswch pryd y dylem ddod' },
  },
  filled: times.days[0]?.slots[1],
  wrong: { 'no such time': { slot: 'Tuesday' } },
  context: { times },
})

const shown = (context: Parameters<typeof slotView>[1]) =>
  slotView(
    {
      id: 'slot',
      type: 'slot',
      diary: 'bulky-waste',
      label: { en: 'When should we come?', cy: 'Pryd ddylem ni ddod?' },
    },
    context,
  )

/** How it looks in the gallery. */
export const slotPreview: typeof preview = {
  ...preview,
  states: [
    ...preview.states,
    {
      name: 'filled with a time of other days',
      html: (locale) =>
        shown({
          problems: [],
          locale,
          name: 'slot',
          value: slot('2026-06-02', '07:00', '12:00'),
          times: { ...times, later: undefined, earlier: true },
        }),
    },
    { name: 'empty, with no time free', html: (locale) => shown({ problems: [], locale, name: 'slot' }) },
  ],
}
