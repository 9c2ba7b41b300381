import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { peopleWords as words } from '../../cases/assignment/absence/absence.words.ts'
import { cannotAssign } from '../../cases/assignment/assignment.policy.ts'
import { previewTeams, previewWorkforce } from '../../cases/assignment/preview-work.ts'
import { type PeopleView, peopleView } from './people.view.ts'

const absences: PeopleView['absences'] = [
  { id: 'a1', member: 'm3', cover: 'm2', from: '2026-05-04', to: '2026-05-15' },
  { id: 'a2', member: 'm1', cover: null, from: '2026-08-10', to: '2026-08-21' },
]

const state = (name: string, more: Partial<PeopleView>): PreviewState => ({
  name,
  html: (locale) =>
    peopleView({
      ...previewWorkforce,
      frame: previewFrame(locale, '/desk/barchester/people', { who: 'officer' }),
      org: 'barchester',
      absences,
      me: 'm1',
      leads: true,
      works: true,
      csrf: previewHidden,
      action: (act) => `#${act}`,
      again: undefined,
      ...more,
    }),
})

const again = (form: 'absence' | 'capacity', problems: readonly (readonly [string, keyof typeof words])[]) => ({
  again: {
    form,
    typed: { 'from-day': '31', 'from-month': '2', 'from-year': '2027', cases: 'many' },
    problems: problems.map(([field, word]) => ({ field, code: 'wrong', message: words[word] })),
  },
})

/** Who works here, and who is away. */
export const peoplePreview: Preview = {
  name: 'desk/people',
  routes: [
    'GET /desk/:org/people',
    'POST /desk/:org/people/absences',
    'POST /desk/:org/people/absences/:absence/end',
    'POST /desk/:org/people/capacity',
  ],
  kind: 'page',
  states: [
    state('as a lead sees it', {}),
    state('as an officer sees it', { leads: false, me: 'm2' }),
    state('as somebody who only reads sees it', { leads: false, works: false }),
    state('one colleague, nobody away', { absences: [], colleagues: previewWorkforce.colleagues.slice(0, 1) }),
    state(
      'nobody chosen, no real days',
      again('absence', [
        ['member', 'whoMissing'],
        ['from-day', 'fromWrong'],
        ['to-day', 'toWrong'],
      ]),
    ),
    state('the last day before the first', again('absence', [['to-day', 'toBeforeFrom']])),
    state('all of it past', again('absence', [['to-day', 'toPast']])),
    state('covering for oneself', again('absence', [['cover', 'coverSelf']])),
    state(
      'nobody chosen, no number',
      again('capacity', [
        ['carrier', 'whoMissing'],
        ['cases', 'capacityWrong'],
      ]),
    ),
    { ...state('the longest Welsh', { teams: longest(previewTeams) }), locale: 'cy' },
    refusedState(),
    refusedState('not theirs to say', cannotAssign),
  ],
}
