import type { Design } from '#engine/design/design.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import { previewFrame } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { type ServiceView, serviceView } from './service.view.ts'

const state = (
  name: string,
  design: Design,
  { today = '2026-04-20', outcome }: Pick<Partial<ServiceView>, 'today' | 'outcome'> = {},
): PreviewState => ({
  name,
  html: (locale) =>
    serviceView({
      frame: previewFrame(locale, '/barchester/services/parking-permit'),
      design,
      today,
      outcome,
      start: '#start',
      paper: '#paper',
      services: '#services',
      which: '#which-council',
      suggest: '#suggest',
      suggestions: '#suggestions',
      shown: { design: 'barchester/parking-permit', version: 'version', content: 'content' },
    }),
})

const { about: _about, rules: _rules, retention: _retention, ...bare } = permit

const consultation: Design = {
  ...bare,
  signIn: 'none',
  title: { en: 'Have your say on a parking zone', cy: 'Dweud eich dweud am barth parcio' },
  window: { opens: '2026-11-02', closes: '2026-12-14', paper: '7 days' },
  phases: [
    {
      id: 'listening',
      title: { en: 'We listen', cy: 'Rydym yn gwrando' },
      begins: '2026-11-02',
      text: { en: 'Answer online, on paper or by telephone.', cy: 'Atebwch ar-lein, ar bapur neu dros y ffôn.' },
    },
    {
      id: 'deciding',
      title: { en: 'The cabinet decides', cy: 'Mae’r cabinet yn penderfynu' },
      begins: '2026-12-15',
      text: { en: 'The meeting is public.', cy: 'Mae’r cyfarfod yn gyhoeddus.' },
    },
    { id: 'answering', title: { en: 'We answer you', cy: 'Rydym yn eich ateb' }, begins: '2027-02-23' },
  ],
}

/** A service's own page. */
export const servicePreview: Preview = {
  name: 'directory/service',
  routes: ['GET /:org/services/:service'],
  kind: 'page',
  states: [
    state('as it should be', permit),
    state('free, and nothing said about it', { ...bare, signIn: 'none' }),
    state('a quiet service', { ...permit, quiet: true }),
    state('before it opens', consultation, { today: '2026-10-20' }),
    state('open until a day', consultation, { today: '2026-11-22' }),
    state('closed', consultation, { today: '2026-12-15' }),
    state('closed, with results', consultation, { today: '2027-02-23', outcome: '#results' }),
    { ...state('the longest Welsh, in phases', longest(consultation), { today: '2026-11-22' }), locale: 'cy' },
    { ...state('the longest Welsh', longest(permit)), locale: 'cy' },
    refusedState('no such service'),
  ],
}
