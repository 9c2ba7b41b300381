import type { Preview } from '#platform/views/preview.ts'
import { characterCount } from './character-count.ts'

/** How it looks in the gallery. */
export const characterCountPreview: Preview = {
  name: 'govuk/character-count',
  kind: 'component',
  states: [
    {
      name: 'empty',
      html: (locale) =>
        characterCount({
          name: 'what',
          label: locale === 'cy' ? 'Beth sydd wedi digwydd?' : 'What has happened?',
          maxlength: 200,
          locale,
        }),
    },
    {
      name: 'too long',
      html: (locale) =>
        characterCount({
          name: 'what',
          label: locale === 'cy' ? 'Beth sydd wedi digwydd?' : 'What has happened?',
          maxlength: 10,
          value: locale === 'cy' ? 'Mae polyn lamp wedi diffodd' : 'A lamp post is out',
          errorMessage:
            locale === 'cy'
              ? 'Rhaid i’r hyn sydd wedi digwydd fod yn 10 nod neu lai'
              : 'What has happened must be 10 characters or less',
          locale,
        }),
    },
    {
      name: 'in words',
      html: (locale) =>
        characterCount({
          name: 'what',
          label: locale === 'cy' ? 'Beth sydd wedi digwydd?' : 'What has happened?',
          maxlength: 150,
          countType: 'words',
          locale,
        }),
    },
  ],
}
