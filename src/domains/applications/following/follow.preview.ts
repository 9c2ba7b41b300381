import { refusedState } from '#platform/gallery/refused-state.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { words } from '../application.words.ts'
import { enterCodeView, tooManyView } from '../way-back/way-back.view.ts'
import { type FollowView, followView, tooManyAskedView } from './follow.view.ts'
import { followWords } from './follow.words.ts'

const state = (name: string, again: Pick<FollowView, 'typed' | 'problems'>): PreviewState => ({
  name,
  html: (locale) =>
    followView({ frame: previewFrame(locale, '/barchester/follow'), action: '#send', hidden: previewHidden, ...again }),
})
const code = (name: string, isWrong: boolean): PreviewState => ({
  name,
  html: (locale) =>
    enterCodeView({
      frame: previewFrame(locale, '/barchester/follow/code'),
      action: '#send',
      hidden: previewHidden,
      value: '',
      problem: isWrong ? { field: 'code', code: 'wrong', message: words.codeWrong } : undefined,
      back: undefined,
      again: '#again',
      text: followWords.codeText,
    }),
})

/** Following a request without an account. */
export const followPreview: Preview = {
  name: 'applications/follow',
  routes: ['GET /:org/follow', 'POST /:org/follow', 'GET /:org/follow/code', 'POST /:org/follow/code'],
  kind: 'page',
  states: [
    state('asks for the reference', { typed: { reference: '', email: '' }, problems: {} }),
    state('both are wrong', {
      typed: { reference: 'H7KM', email: 'eleanor@' },
      problems: { reference: followWords.referenceWrong, email: words.emailMissing },
    }),
    code('asks for the code', false),
    code('the code is wrong', true),
    {
      name: 'too many codes',
      html: (locale) => tooManyAskedView({ frame: previewFrame(locale, '/barchester/follow') }),
    },
    {
      name: 'too many wrong codes',
      html: (locale) => tooManyView({ frame: previewFrame(locale, '/barchester/follow/code'), again: '#again' }),
    },
    refusedState(),
  ],
}
