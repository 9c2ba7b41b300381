import type { Locale, Text } from '#core/text.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import { html } from '#platform/views/html.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { enterCodeView, signInView, stoppedView } from './code.view.ts'
import { codeWords } from './code.words.ts'

const form = (locale: Locale, path: string, problem?: Text) => ({
  frame: previewFrame(locale, path, { place: true }),
  action: '#sign-in',
  hidden: previewHidden,
  typed: problem ? 'eleanor@' : '',
  problem,
})
const door = (name: string, more: { problem?: Text; ranOut?: boolean; others?: boolean }): PreviewState => ({
  name,
  html: (locale) =>
    signInView({
      ...form(locale, '/sign-in', more.problem),
      ranOut: more.ranOut ?? false,
      others: more.others
        ? html`<h2 class="govuk-heading-m">${locale === 'cy' ? 'Ffordd arall i mewn' : 'Another way in'}</h2>`
        : undefined,
    }),
})
const stopped = (name: string, title: Text, text: Text): PreviewState => ({
  name,
  html: (locale) =>
    stoppedView({
      frame: previewFrame(locale, '/sign-in', { place: true }),
      title,
      text,
      then: codeWords.waitAnHour,
      link: { href: '#again', text: codeWords.tryAgain },
    }),
})

/** Where everybody signs in. */
export const signInPreview: Preview = {
  name: 'sign-in/address',
  routes: ['GET /sign-in', 'POST /sign-in'],
  kind: 'page',
  states: [
    door('asks for the address', {}),
    door('the address is none', { problem: codeWords.emailMissing }),
    door('after a session has run out', { ranOut: true }),
    door('with another way in', { others: true }),
    stopped('too many codes', codeWords.tooManyTitle, codeWords.tooManyCodes),
    stopped('too many from one network', codeWords.tooManyTitle, codeWords.tooManyNetwork),
    refusedState(),
  ],
}

const code = (name: string, email: string, problem?: Text): PreviewState => ({
  name,
  html: (locale) => enterCodeView({ ...form(locale, '/sign-in/code', problem), typed: '', email, again: '#again' }),
})

/** The code that was sent. */
export const enterCodePreview: Preview = {
  name: 'sign-in/code',
  routes: ['GET /sign-in/code', 'POST /sign-in/code'],
  kind: 'page',
  states: [
    code('asks for the code', 'eleanor.harding@example.org'),
    code('a long address', `${'septimus.harding.of.hiram'.repeat(2)}@barsetshire-almshouses.example.org`),
    code('the code is wrong', 'eleanor.harding@example.org', codeWords.codeWrong),
    stopped('too many guesses', codeWords.tooManyTitle, codeWords.tooManyGuesses),
    stopped('a closed account', codeWords.closedTitle, codeWords.closedText),
    refusedState(),
  ],
}
