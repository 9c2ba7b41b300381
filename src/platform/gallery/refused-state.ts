import { notFound, type Refusal } from '#core/refusal.ts'
import { inLocale } from '#core/text.ts'
import { failureWords } from '../http/failures/failure.words.ts'
import { failurePage } from '../http/failures/failure-page.ts'
import { inLayout } from '../views/layout.ts'
import type { PreviewState } from '../views/preview.ts'
import { previewFrame } from './world/preview-frame.ts'

/** How a page looks to whoever may not see it: a refusal's own words, or that there is no such page. */
export const refusedState = (name = 'no permission', refusal: Refusal = notFound()): PreviewState => ({
  name,
  html: (locale) => {
    const { title } = failureWords(refusal.status)
    const failure = { ...refusal, title, words: refusal.words, reference: 'H7KM-4TQX', retryAfter: undefined }
    return inLayout({
      ...previewFrame(locale, '/barchester'),
      title: inLocale(title, locale),
      main: failurePage(
        { ...failure, status: refusal.status, code: refusal.code, defect: false },
        { locale, organisation: undefined, again: undefined },
      ),
    })
  },
})
