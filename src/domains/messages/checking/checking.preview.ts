import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { type CheckingView, checkingView } from './checking.view.ts'
import { words } from './checking.words.ts'

const state = (name: string, more: Partial<CheckingView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    checkingView({
      frame: previewFrame(locale, '/barchester/letters/check'),
      action: '#check',
      hidden: previewHidden,
      typed: { reference: '', code: '' },
      problems: [],
      found: undefined,
      ...more,
    }),
})
const dated = '2026-05-06'

/** Where a letter is checked. */
export const checkingPreview: Preview = {
  name: 'messages/check-letter',
  routes: ['GET /:org/letters/check', 'POST /:org/letters/check'],
  kind: 'page',
  states: [
    state('nothing typed yet'),
    state('sent', { found: { outcome: 'sent', dated } }),
    state('superseded', { found: { outcome: 'superseded', dated } }),
    state('not known', { found: { outcome: 'unknown', dated: null } }),
    state('too many tries', { found: { outcome: 'too-many', dated: null } }),
    state('neither is one', {
      typed: { reference: 'H7KM', code: '1' },
      problems: [
        { field: 'reference', code: 'wrong', message: words.referenceWrong },
        { field: 'code', code: 'wrong', message: words.codeWrong },
      ],
    }),
  ],
}
