import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { previewTeams } from '../../cases/assignment/preview-work.ts'
import { mondaysUntil, type TeamFigures } from '../../cases/queue/team-figures.ts'
import { type DashboardView, dashboardView } from './dashboard.view.ts'
import { words } from './dashboard.words.ts'

const mondays = mondaysUntil('2026-05-06', 12)
const came = [14, 18, 21, 9, 30, 24, 17, 22, 26, 12, 19, 8]
const went = [10, 16, 20, 14, 18, 27, 21, 20, 19, 17, 22, 5]

const busy: TeamFigures = {
  now: { open: 47, overdue: 6, paused: 9, unassigned: 11, upTo5: 18, upTo10: 14, upTo20: 9, older: 6 },
  oldest: ['B3DX-6MNK', '4QTR-79WC', 'H7KM-4TQX'].map((reference, i) => ({
    reference,
    submittedAt: Temporal.Instant.from(`2026-03-${11 + i}T09:00:00Z`),
  })),
  weeks: mondays.map((week, i) => ({ week, in: came[i] ?? 0, out: went[i] ?? 0 })),
}

const quiet: TeamFigures = {
  now: { open: 0, overdue: 0, paused: 0, unassigned: 0, upTo5: 0, upTo10: 0, upTo20: 0, older: 0 },
  oldest: [],
  weeks: mondays.map((week) => ({ week, in: 0, out: 0 })),
}

const one: TeamFigures = {
  now: { ...quiet.now, open: 1, unassigned: 1, upTo5: 1 },
  oldest: busy.oldest.slice(0, 1),
  weeks: quiet.weeks.map((week, i) => (i === 11 ? { ...week, in: 1 } : week)),
}

const state = (name: string, figures: TeamFigures, more: Partial<DashboardView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    dashboardView({
      frame: previewFrame(locale, '/desk/barchester/dashboard', { who: 'officer' }),
      org: 'barchester',
      action: '#show',
      teams: previewTeams,
      team: 't1',
      figures,
      toSeeTo: [
        { href: '#payments', text: words.unsettled },
        { href: '#messages', text: words.givenUp },
        { href: '#deliveries', text: words.notDelivered },
      ],
      ...more,
    }),
})

/** How a team stands. */
export const dashboardPreview: Preview = {
  name: 'desk/dashboard',
  routes: ['GET /desk/:org/dashboard'],
  kind: 'page',
  states: [
    state('a busy team', busy),
    state('all teams', busy, { team: undefined }),
    state('one request', one),
    state('nothing yet', quiet),
    { ...state('the longest Welsh', busy, { teams: longest(previewTeams) }), locale: 'cy' },
    refusedState(),
  ],
}
