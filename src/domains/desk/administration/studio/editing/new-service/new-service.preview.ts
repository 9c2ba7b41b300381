import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { previewOf } from '../../../administration.preview.ts'
import { type NewServiceView, newServiceView } from './new-service.view.ts'
import { readNewService } from './read-new-service.rules.ts'

const teams = [
  { code: 'noise', name: { en: 'Noise and nuisance', cy: 'Sŵn a niwsans' } },
  { code: 'waste', name: { en: 'Waste', cy: 'Gwastraff' } },
]
const values = { kind: 'application', keep: '24', basis: 'public-task' }

const state = (name: string, more: Partial<NewServiceView> = {}, locale?: 'cy'): PreviewState => ({
  name,
  ...(locale && { locale }),
  html: (shown) =>
    newServiceView({
      ...previewOf(shown, '/new-service'),
      ...{ languages: ['en', 'cy'], teams, action: '#make', hidden: previewHidden, values, problems: [] },
      ...more,
    }),
})

/** Where an organisation makes a service of its own. */
export const newServicePreview: Preview = {
  name: 'administration/new-service',
  routes: ['GET /desk/:org/administration/new-service', 'POST /desk/:org/administration/new-service'],
  kind: 'page',
  states: [
    state('to be filled in'),
    state('without teams', { teams: [] }),
    state('in English alone', { languages: ['en'] }),
    state('everything wrong', {
      values: { keep: 'for ever' },
      problems: readNewService({ keep: 'for ever' }, { languages: ['en', 'cy'], teams: [] }).problems,
    }),
    state('the longest Welsh', { teams: longest(teams) }, 'cy'),
    refusedState(),
  ],
}
