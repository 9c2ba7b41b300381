import type { Preview } from '#platform/views/preview.ts'
import { skipLink } from './skip-link.ts'

/** How it looks in the gallery. */
export const skipLinkPreview: Preview = {
  name: 'govuk/skip-link',
  kind: 'component',
  states: [{ name: 'usual', html: (locale) => skipLink({ href: '#main-content', locale }) }],
}
