import type { Preview } from '#platform/views/preview.ts'
import { fileUpload } from './file-upload.ts'

/** How it looks in the gallery. */
export const fileUploadPreview: Preview = {
  name: 'govuk/file-upload',
  kind: 'component',
  states: [
    {
      name: 'plain',
      html: (locale) =>
        fileUpload({
          name: 'photo',
          label: locale === 'cy' ? 'Uwchlwytho llun' : 'Upload a photo',
          hint: locale === 'cy' ? 'JPEG neu PNG, hyd at 10 MB' : 'JPEG or PNG, up to 10 MB',
          locale,
        }),
    },
    {
      name: 'with a place to drop files',
      html: (locale) =>
        fileUpload({
          name: 'photo',
          label: locale === 'cy' ? 'Uwchlwytho llun' : 'Upload a photo',
          javascript: true,
          multiple: true,
          locale,
        }),
    },
    {
      name: 'with an error',
      html: (locale) =>
        fileUpload({
          name: 'photo',
          label: locale === 'cy' ? 'Uwchlwytho llun' : 'Upload a photo',
          errorMessage:
            locale === 'cy'
              ? 'Rhaid i’r ffeil a ddewiswyd fod yn llai na 10 MB'
              : 'The selected file must be smaller than 10 MB',
          locale,
        }),
    },
  ],
}
