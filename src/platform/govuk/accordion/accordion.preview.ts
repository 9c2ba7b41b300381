import { html } from '#platform/views/html.ts'
import type { Preview } from '#platform/views/preview.ts'
import { accordion } from './accordion.ts'

/** How it looks in the gallery. */
export const accordionPreview: Preview = {
  name: 'govuk/accordion',
  kind: 'component',
  states: [
    {
      name: 'two sections',
      html: (locale) =>
        accordion({
          locale,
          id: 'accordion',
          rememberExpanded: false,
          items: [
            {
              heading: locale === 'cy' ? 'Beth sydd ei angen arnoch' : 'What you need',
              content: locale === 'cy' ? 'Eich bil treth gyngor.' : 'Your council tax bill.',
            },
            {
              heading: locale === 'cy' ? 'Ar ôl i chi wneud cais' : 'After you apply',
              summary: locale === 'cy' ? 'Faint o amser mae’n ei gymryd' : 'How long it takes',
              content: html`<p class="govuk-body">${locale === 'cy' ? 'Byddwn yn ateb o fewn 10 diwrnod gwaith.' : 'We reply within 10 working days.'}</p>`,
              expanded: true,
            },
          ],
        }),
    },
  ],
}
