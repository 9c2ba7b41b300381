import type { Locale } from '#core/text.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { allAnswers, previewEvaluation } from '../../../../../applications/preview-journey.ts'
import { previewOf } from '../../../administration.preview.ts'
import { previewBanner } from '../banner.view.ts'
import type { TriedRequest } from './messages-of.rules.ts'
import { triedStaffView } from './staff.view.ts'

const state = (name: string, more: Partial<TriedRequest> = {}, locale?: Locale): PreviewState => ({
  name,
  ...(locale && { locale }),
  html: (shown) =>
    triedStaffView({
      ...previewOf(shown, '/services/parking-permit/preview/staff'),
      service: 'parking-permit',
      banner: previewBanner({ locale: shown, day: '2026-05-01', about: null, example: false, leave: '#leave' }),
      languages: ['en', 'cy'],
      of: {
        design: permit,
        answers: allAnswers,
        evaluation: previewEvaluation(allAnswers),
        day: '2026-05-01',
        calendar: { nation: 'ENG', closed: new Set() },
        organisation: { en: 'Barchester City Council', cy: 'Cyngor Dinas Barchester' },
        ...more,
      },
    }),
})

/** What staff would see of the answers of a preview. */
export const previewStaffPreview: Preview = {
  name: 'administration/preview-staff',
  routes: ['GET /desk/:org/administration/services/:design/preview/staff'],
  kind: 'page',
  states: [
    state('a whole request'),
    state('nothing answered', { answers: {}, evaluation: previewEvaluation({}) }),
    state('of a quiet service', { design: { ...permit, quiet: true, restricted: true } }),
    state(
      'the longest Welsh',
      { design: { ...permit, stages: longest(permit.stages), messages: longest(permit.messages ?? []) } },
      'cy',
    ),
    refusedState(),
  ],
}
