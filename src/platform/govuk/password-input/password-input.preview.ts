import type { Preview } from '#platform/views/preview.ts'
import { passwordInput } from './password-input.ts'

/** How it looks in the gallery. */
export const passwordInputPreview: Preview = {
  name: 'govuk/password-input',
  kind: 'component',
  states: [
    {
      name: 'usual',
      html: (locale) => passwordInput({ name: 'password', label: locale === 'cy' ? 'Cyfrinair' : 'Password', locale }),
    },
  ],
}
