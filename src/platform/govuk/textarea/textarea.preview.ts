import type { Preview } from '#platform/views/preview.ts'
import { textarea } from './textarea.ts'

/** How it looks in the gallery. */
export const textareaPreview: Preview = {
  name: 'govuk/textarea',
  kind: 'component',
  states: [
    {
      name: 'empty',
      html: (locale) =>
        textarea({ name: 'more', label: locale === 'cy' ? 'Dywedwch fwy wrthym' : 'Tell us more', locale }),
    },
    {
      name: 'with an error',
      html: (locale) =>
        textarea({
          name: 'more',
          label: locale === 'cy' ? 'Dywedwch fwy wrthym' : 'Tell us more',
          errorMessage: locale === 'cy' ? 'Dywedwch wrthym beth ddigwyddodd' : 'Tell us what happened',
          locale,
        }),
    },
  ],
}
