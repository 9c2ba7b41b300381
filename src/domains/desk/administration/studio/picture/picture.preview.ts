import { inLocale, type Locale } from '#core/text.ts'
import { compile } from '#engine/journey/compile.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { previewOf } from '../../administration.preview.ts'
import { journeyOf } from './journey-of.rules.ts'
import { type PictureView, pictureView } from './picture.view.ts'

const compiled = compile(permit)
const pagesIn = (locale: Locale) => journeyOf(compiled, { asOf: '2026-05-01', locale })

const state = (name: string, pages: (locale: Locale) => PictureView['pages'], locale?: Locale): PreviewState => ({
  name,
  ...(locale && { locale }),
  html: (shown) =>
    pictureView({
      ...previewOf(shown, '/services/parking-permit/picture'),
      service: 'parking-permit',
      title: inLocale(textOf(permit.title), shown),
      pages: pages(shown),
    }),
})

/** A journey as a picture. */
export const picturePreview: Preview = {
  name: 'administration/picture',
  routes: ['GET /desk/:org/administration/services/:design/picture'],
  kind: 'page',
  states: [
    state('of a service', pagesIn),
    state('one page', (locale) => pagesIn(locale).slice(0, 1)),
    state('a long branch', (locale) =>
      Array.from({ length: 24 }, (_, i) => ({
        id: `page${i}`,
        title: `${i + 1}. ${pagesIn(locale)[i % 5]?.title}`,
        section: undefined,
        shown: i % 8 > 2 ? pagesIn(locale).find(({ shown }) => shown)?.shown : undefined,
        end: i % 8 === 7 ? 'not-eligible' : undefined,
        questions: [{ id: `q${i}`, number: String(i + 1), label: `${i}` }],
      })),
    ),
    state('the longest Welsh', (locale) => longest(pagesIn(locale)), 'cy'),
    refusedState(),
  ],
}
