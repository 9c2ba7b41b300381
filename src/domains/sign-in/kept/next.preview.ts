import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { keptView, nextView } from './next.view.ts'

const city = { id: 'one', organisation: { en: 'Barchester City Council', cy: 'Cyngor Dinas Barchester' } }
const county = { id: 'two', organisation: { en: 'Barsetshire County Council', cy: 'Cyngor Sir Barset' } }
const next = (name: string, memberships: readonly (typeof city)[]): PreviewState => ({
  name,
  html: (locale) =>
    nextView({
      frame: previewFrame(locale, '/sign-in/next', { who: 'resident', place: true }),
      csrf: previewHidden,
      action: '#desk',
      home: '#home',
      memberships,
    }),
})

/** Somebody who works here has signed in. */
export const nextPreview: Preview = {
  name: 'sign-in/next',
  routes: ['GET /sign-in/next'],
  kind: 'page',
  states: [
    next('works at one organisation', [city]),
    next('works at two', [city, county]),
    { ...next('the longest Welsh', [{ ...city, organisation: longest(city.organisation) }]), locale: 'cy' },
    refusedState(),
  ],
}

const kept = (name: string, typed: readonly string[], hadFiles = false): PreviewState => ({
  name,
  html: (locale) =>
    keptView({
      frame: previewFrame(locale, '/sign-in/kept', { who: 'resident', place: true }),
      id: 'one',
      csrf: previewHidden,
      action: '#go-on',
      fields: typed.map((value, i) => ({ name: `field-${i}`, value })),
      typed,
      hadFiles,
      leave: '#leave',
    }),
})

/** What was typed when the session had run out. */
export const keptPreview: Preview = {
  name: 'sign-in/kept',
  routes: ['GET /sign-in/kept'],
  kind: 'page',
  states: [
    kept('one answer', ['12 Hogglestock Lane']),
    kept('many answers', ['Martha', 'Bunce', '12', '3', '1951', 'The gate sticks; please ring the bell and wait.']),
    kept('nothing but a button', []),
    kept('with files', ['A fallen branch'], true),
    refusedState(),
  ],
}
