import type { Preview } from '#platform/views/preview.ts'
import { languageNavigation } from './language-navigation.ts'

/** How it looks in the gallery. */
export const languageNavigationPreview: Preview = {
  name: 'govuk/language-navigation',
  kind: 'component',
  states: [
    {
      name: 'two languages',
      html: (locale) =>
        languageNavigation({
          locale,
          items: [
            { text: 'English', lang: 'en', href: '#en', current: locale === 'en' },
            { text: 'Cymraeg', lang: 'cy', href: '#cy', current: locale === 'cy' },
          ],
        }),
    },
  ],
}
