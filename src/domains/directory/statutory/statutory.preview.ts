import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import { previewFrame } from '#platform/gallery/world/preview-frame.ts'
import { acceptedFindings } from '#platform/govuk/gallery/accepted-findings.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { accessibilityView } from './accessibility.view.ts'
import { cookiesView } from './cookies.view.ts'
import { privacyView } from './privacy.view.ts'

const accessible = (name: string, accepted: readonly string[]): PreviewState => ({
  name,
  html: (locale) => accessibilityView({ frame: previewFrame(locale, '/barchester/accessibility'), accepted }),
})

/** The accessibility statement. */
export const accessibilityPreview: Preview = {
  name: 'directory/accessibility',
  routes: ['GET /:org/accessibility'],
  kind: 'page',
  states: [
    accessible(
      'with the known problems',
      acceptedFindings.map(({ selector }) => selector),
    ),
    accessible('no known problems but documents', []),
  ],
}

const names = { 'barsetshire-fire': { en: 'Barsetshire Fire Service', cy: 'Gwasanaeth Tân Swydd Barset' } }
const shared = {
  ...permit,
  sharing: [{ id: 'homeSafety', purpose: 'home-safety', with: 'barsetshire-fire', categories: ['contact' as const] }],
}
const notice = (name: string, designs: readonly (typeof permit)[]): PreviewState => ({
  name,
  html: (locale) => privacyView({ frame: previewFrame(locale, '/barchester/privacy'), designs, names }),
})

/** The privacy notice. */
export const privacyPreview: Preview = {
  name: 'directory/privacy',
  routes: ['GET /:org/privacy'],
  kind: 'page',
  states: [
    notice('no services', []),
    notice('a service, and one that may be shared', [permit, shared]),
    { ...notice('the longest Welsh', [longest(permit)]), locale: 'cy' },
  ],
}

/** The cookies. */
export const cookiesPreview: Preview = {
  name: 'directory/cookies',
  routes: ['GET /:org/cookies'],
  kind: 'page',
  states: [
    {
      name: 'over https',
      html: (locale) =>
        cookiesView({
          frame: previewFrame(locale, '/barchester/cookies'),
          names: { session: '__Host-session', acting: '__Host-acting' },
        }),
    },
  ],
}
