import type { Preview } from '#platform/views/preview.ts'
import { notificationBanner } from './notification-banner.ts'

/** How it looks in the gallery. */
export const notificationBannerPreview: Preview = {
  name: 'govuk/notification-banner',
  kind: 'component',
  states: [
    {
      name: 'important',
      html: (locale) =>
        notificationBanner({
          locale,
          text: locale === 'cy' ? 'Mae’r swyddfa ar gau ar 26 Rhagfyr.' : 'The office is closed on 26 December.',
        }),
    },
    {
      name: 'success',
      html: (locale) =>
        notificationBanner({
          locale,
          type: 'success',
          disableAutoFocus: true,
          text: locale === 'cy' ? 'Cafodd eich cais ei gadw.' : 'Your application was saved.',
        }),
    },
  ],
}
