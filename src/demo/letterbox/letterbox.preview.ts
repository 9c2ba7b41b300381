import { refusedState } from '#platform/gallery/refused-state.ts'
import { longestWord } from '#platform/gallery/world/longest.ts'
import { previewFrame } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { letterboxView, mailView } from './letterbox.view.ts'
import type { Mail } from './mail.ts'

const mail: Mail = {
  id: '019a0000-0000-7000-8000-000000000020',
  messageId: '<gallery@barchester.example>',
  at: '2026-05-06T11:00:00Z',
  from: 'no-reply@barchester.example',
  fromName: 'Barchester City Council',
  to: ['eleanor.harding@barchester.example'],
  subject: 'Your parking permit: H7KM-4TQX',
  locale: 'en',
  text: 'Hello Eleanor Harding,\n\nYour permit is ready.\nRead the letter: http://localhost:3000/barchester/requests/H7KM-4TQX.\n',
  html: '',
}
const welsh: Mail = { ...mail, subject: 'Eich trwydded barcio: H7KM-4TQX', locale: 'cy' }
const longest: Mail = {
  ...welsh,
  subject: `${longestWord} ${longestWord}`,
  to: [`${longestWord.toLowerCase()}@barchester.example`],
}

const list = (name: string, mails: readonly Mail[], to?: string): PreviewState => ({
  name,
  html: (locale) =>
    letterboxView({
      frame: previewFrame(locale, '/demo/letterbox', { place: true }),
      mails,
      to,
      action: '#show',
      mailHref: () => '#mail',
    }),
})

const one = (name: string, shown: Mail): PreviewState => ({
  name,
  html: (locale) =>
    mailView({ frame: previewFrame(locale, '/demo/letterbox/gallery', { place: true }), mail: shown, back: '#back' }),
})

/** What the demo's mail server got. */
export const letterboxPreview: Preview = {
  name: 'demo/letterbox',
  routes: ['GET /demo/letterbox'],
  kind: 'page',
  states: [
    list('no email', []),
    list('one email', [mail]),
    list('many emails', [mail, welsh, mail, welsh, mail, welsh]),
    list('one person’s', [mail], 'eleanor.harding@barchester.example'),
    { ...list('the longest Welsh', [longest]), locale: 'cy' },
    refusedState(),
  ],
}

/** One email. */
export const mailPreview: Preview = {
  name: 'demo/mail',
  routes: ['GET /demo/letterbox/:mail'],
  kind: 'page',
  states: [
    one('in English', mail),
    one('in Welsh', welsh),
    { ...one('the longest Welsh', longest), locale: 'cy' },
    refusedState(),
  ],
}
