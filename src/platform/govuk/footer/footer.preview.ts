import type { Preview } from '#platform/views/preview.ts'
import { footer } from './footer.ts'

/** How it looks in the gallery. */
export const footerPreview: Preview = {
  name: 'govuk/footer',
  kind: 'component',
  states: [
    {
      name: 'links and words',
      html: (locale) =>
        footer({
          locale,
          copyright: null,
          meta: {
            items: [{ text: locale === 'cy' ? 'Cwcis' : 'Cookies', href: '#cookies' }],
            text: locale === 'cy' ? 'Yn cael ei redeg gan Gyngor Sir Barsetshire' : 'Run by Barsetshire County Council',
          },
        }),
    },
  ],
}
