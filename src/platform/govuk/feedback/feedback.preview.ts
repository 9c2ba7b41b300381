import type { Preview } from '#platform/views/preview.ts'
import { feedback } from './feedback.ts'

/** How it looks in the gallery. */
export const feedbackPreview: Preview = {
  name: 'govuk/feedback',
  kind: 'component',
  states: [
    {
      name: 'usual',
      html: (locale) =>
        feedback({
          title: locale === 'cy' ? 'Sut oedd y dudalen hon?' : 'How was this page?',
          text: locale === 'cy' ? 'Dywedwch wrthym beth allem ei wneud yn well.' : 'Tell us what we could do better.',
        }),
    },
  ],
}
