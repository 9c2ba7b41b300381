import type { Text } from '#core/text.ts'
import { problem } from '#engine/check/problem.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { findingsOf } from '../../../../designs/studio/findings.rules.ts'
import { newService } from '../../../../designs/studio/making/new-service.rules.ts'
import { overviewOf } from '../../../../designs/studio/overview.rules.ts'
import { itemAt } from '../../../../designs/varying/leaves.rules.ts'
import { previewOf } from '../../administration.preview.ts'
import { type StudioView, studioView } from './studio.view.ts'
import { words } from './studio.words.ts'

const begun = newService(
  'report-noise',
  {
    title: { en: 'Report a noisy neighbour', cy: 'Rhoi gwybod am gymydog swnllyd' },
    summary: { en: 'Tell us about noise at home.', cy: 'Dywedwch wrthym am sŵn gartref.' },
    ...{ kind: 'report', respondent: 'resident', team: undefined, keep: '24 months', basis: 'public-task' },
  },
  ['en', 'cy'],
)
const wrong = findingsOf(permit, [
  problem('missing-category', '/pages/0/questions/0', { type: 'oneOf' }),
  problem('row-never-reached', '/rules/0/decide/1', { name: 'drive' }),
  problem('unknown-name', '/pages/1/when', { name: 'zoen', meant: '' }, { start: 0, end: 4 }),
  problem('missing-retention', ''),
])

const state = (name: string, more: Partial<StudioView> = {}, locale?: 'cy'): PreviewState => ({
  name,
  ...(locale && { locale }),
  html: (shown) =>
    studioView({
      ...previewOf(shown, '/services/parking-permit/studio'),
      service: 'parking-permit',
      title: permit.title as Text,
      ...{ rooms: overviewOf(permit), findings: [], editors: [], lacking: [], touched: undefined },
      ...more,
    }),
})

/** A service as it is built. */
export const studioPreview: Preview = {
  name: 'administration/studio',
  routes: ['GET /desk/:org/administration/services/:design/studio'],
  kind: 'page',
  states: [
    state('made just now', {
      ...{ service: 'report-noise', title: begun.title as Text },
      ...{ rooms: overviewOf(begun), lacking: ['costs'], done: words.doneCreated },
    }),
    state('somebody else’s design'),
    state('one thing to put right', {
      findings: wrong.slice(0, 1),
      done: words.doneAdded,
      touched: itemAt(permit, '/pages/zone'),
    }),
    state('several, and a colleague', {
      findings: wrong,
      editors: [
        {
          name: 'Theophilus Grantly',
          part: '/pages/zone',
          seenAt: Temporal.Instant.from('2026-05-01T10:00:00Z'),
          partName: { en: 'Your zone', cy: 'Eich parth' },
        },
      ],
    }),
    state('the longest Welsh', { rooms: longest(overviewOf(permit)), findings: longest(wrong) }, 'cy'),
    refusedState(),
  ],
}
