import type { Preview } from '#platform/views/preview.ts'
import { serviceNavigation } from './service-navigation.ts'

/** How it looks in the gallery. */
export const serviceNavigationPreview: Preview = {
  name: 'govuk/service-navigation',
  kind: 'component',
  states: [
    {
      name: 'two pages',
      html: (locale) =>
        serviceNavigation({
          locale,
          serviceName: locale === 'cy' ? 'Gwastraff gardd' : 'Garden waste',
          serviceUrl: '#',
          navigation: [
            { text: locale === 'cy' ? 'Gwneud cais' : 'Apply', href: '#a', current: true },
            { text: locale === 'cy' ? 'Negeseuon' : 'Messages', href: '#b' },
          ],
        }),
    },
  ],
}
