import type { Preview } from '#platform/views/preview.ts'
import { cookieBanner } from './cookie-banner.ts'

/** How it looks in the gallery. */
export const cookieBannerPreview: Preview = {
  name: 'govuk/cookie-banner',
  kind: 'component',
  states: [
    {
      name: 'asking',
      html: (locale) =>
        cookieBanner({
          locale,
          messages: [
            {
              heading: locale === 'cy' ? 'Cwcis' : 'Cookies',
              text: locale === 'cy' ? 'Gawn ni gyfrif ymweliadau?' : 'May we count visits?',
              actions: [
                {
                  text: locale === 'cy' ? 'Iawn, cyfrwch' : 'Yes, count',
                  name: 'cookies',
                  value: 'yes',
                  type: 'submit',
                },
                { text: locale === 'cy' ? 'Ynghylch cwcis' : 'About cookies', href: '#cookies' },
              ],
            },
          ],
        }),
    },
  ],
}
