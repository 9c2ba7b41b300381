import type { Preview } from '#platform/views/preview.ts'
import { exitThisPage } from './exit-this-page.ts'

/** How it looks in the gallery. */
export const exitThisPagePreview: Preview = {
  name: 'govuk/exit-this-page',
  kind: 'component',
  states: [{ name: 'usual', html: (locale) => exitThisPage({ locale }) }],
}
