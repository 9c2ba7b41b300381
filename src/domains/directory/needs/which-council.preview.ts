import { previewFrame } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { billing, councilsWith } from './councils.rules.ts'
import { type Need, needs } from './needs.rules.ts'
import { type Doer, doersView, needsView, whoseView } from './which-council.view.ts'

const councils = billing(
  councilsWith([
    { slug: 'barchester', name: { en: 'Barchester City Council', cy: 'Cyngor Dinas Barchester' }, kind: 'district' },
    { slug: 'barsetshire', name: { en: 'Barsetshire County Council', cy: 'Cyngor Sir Barset' }, kind: 'county' },
  ]),
)
const need = needs.find(({ lgsl }) => lgsl === 557) as Need
const county: Doer = {
  name: { en: 'Barsetshire County Council', cy: 'Cyngor Sir Barset' },
  service: {
    title: { en: 'Report a pothole or a street problem', cy: 'Rhoi gwybod am dwll yn y ffordd neu broblem stryd' },
    href: '#street-problem',
  },
  page: '#barsetshire',
  website: undefined,
}
const city: Doer = {
  name: { en: 'Barchester City Council', cy: 'Cyngor Dinas Barchester' },
  service: undefined,
  page: '#barchester',
  website: undefined,
}
const away: Doer = {
  name: { en: 'West Sussex County Council' },
  service: undefined,
  page: undefined,
  website: 'https://www.westsussex.gov.uk/',
}

const shown = (locale: 'en' | 'cy') => ({ frame: previewFrame(locale, '/barchester/which-council'), back: '#services' })
const whose = (name: string, missing: boolean): PreviewState => ({
  name,
  html: (locale) => whoseView({ ...shown(locale), need, councils, action: '#which', missing }),
})
const doers = (name: string, list: readonly Doer[]): PreviewState => ({
  name,
  html: (locale) => doersView({ ...shown(locale), need, doers: list, again: '#again' }),
})

/** Which council does what. */
export const whichCouncilPreview: Preview = {
  name: 'directory/which council',
  routes: ['GET /:org/which-council'],
  kind: 'page',
  states: [
    {
      name: 'every need',
      html: (locale) =>
        needsView({ ...shown(locale), needs: needs.map((one) => ({ need: one, href: `#${one.lgsl}` })) }),
    },
    whose('whose council', false),
    whose('no council chosen', true),
    doers('one council', [county]),
    doers('both councils', [county, city]),
    doers('a council elsewhere', [away]),
  ],
}
