import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { previewOf } from '../administration.preview.ts'
import { problem } from '../form.rules.ts'
import { words as details } from '../organisation/organisation.words.ts'
import { type FurtherView, furtherView } from './further.view.ts'
import { words } from './further.words.ts'

const organisations = [
  { slug: 'barsetshire', name: { en: 'Barsetshire County Council', cy: 'Cyngor Sir Barset' } },
  { slug: 'barchester', name: { en: 'Barchester City Council', cy: 'Cyngor Dinas Barchester' } },
]
const state = (name: string, more: Partial<FurtherView> = {}, locale?: 'cy'): PreviewState => ({
  name,
  ...(locale && { locale }),
  html: (shown) =>
    furtherView({
      ...previewOf(shown, '/organisations'),
      organisations,
      languages: ['en', 'cy'],
      action: '#found',
      hidden: previewHidden,
      values: {},
      problems: [],
      ...more,
    }),
})

/** The organisations of the place. */
export const furtherPreview: Preview = {
  name: 'administration/organisations',
  routes: ['GET /desk/:org/administration/organisations', 'POST /desk/:org/administration/organisations'],
  kind: 'page',
  states: [
    state('one', { organisations: organisations.slice(0, 1) }),
    state('founded', { done: words.done }),
    state('everything wrong', {
      languages: [],
      problems: [
        problem('slug', 'shape', words.slugShape),
        problem('name', 'missing', details.nameMissing),
        problem('nameCy', 'missing', details.nameCyMissing),
        problem('kind', 'missing', details.kindMissing),
        problem('languages', 'missing', details.languagesMissing),
        problem('phone', 'phone', details.phoneWrong),
        problem('hours', 'missing', details.hoursMissing),
        problem('hoursCy', 'missing', details.hoursCyMissing),
        problem('administrator', 'missing', words.nameMissing),
        problem('administratorEmail', 'email', words.emailWrong),
      ],
    }),
    state('an address that is taken', { problems: [problem('slug', 'taken', words.slugTaken)] }),
    state('the longest Welsh', { organisations: longest(organisations) }, 'cy'),
    refusedState(),
  ],
}
