import type { FieldProblem } from '#core/field-problem.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longestWord } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { words } from '../application.words.ts'
import {
  askCodeView,
  enterCodeView,
  savedToAccountView,
  savedView,
  saveForLaterView,
  tooManyView,
} from './way-back.view.ts'

const later = '/barchester/services/parking-permit/apply/save-for-later'
const back = '/barchester/way-back/gallery'

const emailWrong: FieldProblem = { field: 'email', code: 'format', message: words.emailMissing }
const codeWrong: FieldProblem = { field: 'code', code: 'wrong', message: words.codeWrong }

const save = (name: string, value: string, problem: FieldProblem | undefined): PreviewState => ({
  name,
  html: (locale) =>
    saveForLaterView({
      frame: previewFrame(locale, later),
      action: '#send',
      hidden: previewHidden,
      value,
      problem,
      back: '#back',
    }),
})

const saved = (name: string, email: string): PreviewState => ({
  name,
  html: (locale) => savedView({ frame: previewFrame(locale, later), email, goOn: '#on' }),
})

/** Save and come back later, by a link in an email. */
export const saveForLaterPreview: Preview = {
  name: 'applications/save-for-later',
  routes: ['GET /:org/services/:service/apply/save-for-later', 'POST /:org/services/:service/apply/save-for-later'],
  kind: 'page',
  states: [
    save('asked for an address', '', undefined),
    save('nothing typed', '', emailWrong),
    save('not an address', 'eleanor@', emailWrong),
    {
      name: 'saved in the account',
      html: (locale) =>
        savedToAccountView({ frame: previewFrame(locale, back, { who: 'resident' }), home: '#home', goOn: '#go-on' }),
    },
    saved('the link is sent', 'eleanor.harding@barchester.example'),
    {
      ...saved('the longest Welsh', `${longestWord.toLowerCase()}@${longestWord.toLowerCase()}.example`),
      locale: 'cy',
    },
    refusedState(),
  ],
}

const code = (name: string, value: string, problem: FieldProblem | undefined): PreviewState => ({
  name,
  html: (locale) =>
    enterCodeView({
      frame: previewFrame(locale, back),
      action: '#send',
      hidden: previewHidden,
      value,
      problem,
      back: undefined,
      again: '#again',
    }),
})

/** A link opened in another browser: the code that went to the email address. */
export const wayBackPreview: Preview = {
  name: 'applications/way-back',
  routes: ['GET /:org/way-back/:secret', 'POST /:org/way-back/:secret'],
  kind: 'page',
  states: [
    {
      name: 'opened in another browser',
      html: (locale) => askCodeView({ frame: previewFrame(locale, back), action: '#send', hidden: previewHidden }),
    },
    code('asked for the code', '', undefined),
    code('nothing typed', '', codeWrong),
    code('not the code', '123456', codeWrong),
    {
      name: 'too many wrong codes',
      html: (locale) => tooManyView({ frame: previewFrame(locale, back), again: '#again' }),
    },
    refusedState(),
  ],
}
