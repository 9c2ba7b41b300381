import type { Locale } from '#core/text.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { notGivenUp } from '../message.policy.ts'
import type { Outgoing } from '../outgoing.store.ts'
import { addressProblems } from './address.rules.ts'
import type { GivenUp } from './given-up.store.ts'
import { givenUpView, messageView } from './given-up.view.ts'

const at = Temporal.Instant.from('2026-05-07T08:15:00Z')

/** An email that came back. */
const failedMail: Outgoing = {
  id: '019a0000-0000-7000-8000-000000000021',
  caseId: '019a0000-0000-7000-8000-000000000010',
  by: 'email',
  address: 'eleanor.harding@barchester.example',
  subject: 'Resident parking permit: we have your application H7KM-4TQX',
  body: 'Dear Eleanor Harding,\n\nWe have your application. Your reference is **H7KM-4TQX**.',
  locale: 'en',
  status: 'given-up',
  tries: 1,
  fault: '550 No such mailbox',
  madeAt: at,
  sentAt: null,
  secrets: [],
  nextAt: null,
  provider: null,
  providerId: null,
  deliveredAt: null,
  givenUpAt: at,
  about: 'H7KM-4TQX',
  forLink: null,
  paper: null,
  postedOn: null,
  toStaff: false,
}
const line: GivenUp = { ...failedMail, givenUpAt: at }
const long =
  'Cais am drwydded barcio i breswylwyr a’u hymwelwyr rheolaidd mewn parthau rheoledig: mae eich cais wedi ein cyrraedd'

const welsh = 'Trwydded barcio i breswylwyr: mae eich cais wedi ein cyrraedd H7KM-4TQX'
const welshBody = 'Annwyl Eleanor Harding,\n\nMae eich cais wedi ein cyrraedd. Eich cyfeirnod yw **H7KM-4TQX**.'
/** A message in the language of whoever reads it. */
const said = <T extends { readonly subject: string }>(message: T, locale: Locale): T =>
  locale === 'cy' && message.subject !== long ? { ...message, subject: welsh, body: welshBody, locale } : message

const list = (
  name: string,
  messages: readonly GivenUp[],
  more: { next?: string; done?: boolean } = {},
): PreviewState => ({
  name,
  html: (locale) =>
    givenUpView({
      frame: previewFrame(locale, '/desk/barchester/messages', { who: 'officer' }),
      messages: messages.map((message) => said(message, locale)),
      back: '#back',
      next: more.next,
      done: more.done ?? false,
      one: () => '#one',
    }),
})

/** The messages that could not be sent. */
export const givenUpPreview: Preview = {
  name: 'messages/given-up',
  routes: ['GET /desk/:org/messages'],
  kind: 'page',
  states: [
    list('none', []),
    list('one', [line]),
    list('sent again', [], { done: true }),
    list(
      'many',
      [line, { ...line, by: 'text', tries: 9, about: null }, { ...line, by: 'letter', tries: 9 }, line, line],
      { next: '#next' },
    ),
    { ...list('the longest Welsh', [{ ...line, subject: long, tries: 9 }]), locale: 'cy' },
    refusedState(),
  ],
}

const one = (name: string, message: Outgoing, typed?: string): PreviewState => ({
  name,
  html: (locale) =>
    messageView({
      frame: previewFrame(locale, '/desk/barchester/messages/one', { who: 'officer' }),
      message: said(message, locale),
      back: { href: '#back', text: locale === 'cy' ? 'Yn ôl' : 'Back' },
      action: '#again',
      hidden: previewHidden,
      typed,
      problems: typed === undefined ? [] : addressProblems(message.by, typed),
    }),
})

/** One of them, and how it is sent again. */
export const messagePreview: Preview = {
  name: 'messages/message',
  routes: ['GET /desk/:org/messages/:message', 'POST /desk/:org/messages/:message'],
  kind: 'page',
  states: [
    one('an email', failedMail),
    one('a text, tried for a day', { ...failedMail, by: 'text', address: '07700900982', tries: 9, fault: 'timeout' }),
    one('a letter', { ...failedMail, by: 'letter', address: 'Eleanor Harding\n3 The Close\nBarchester\nBA1 1AA' }),
    one('on its way again', { ...failedMail, status: 'waiting', givenUpAt: null, fault: null, tries: 0 }),
    one('no address typed', failedMail, ''),
    one('no phone number typed', { ...failedMail, by: 'text' }, '12'),
    one('no envelope typed', { ...failedMail, by: 'letter' }, 'Eleanor'),
    { ...one('the longest Welsh', { ...failedMail, subject: long, body: long, locale: 'cy' }), locale: 'cy' },
    refusedState(),
    refusedState('on its way already', notGivenUp),
  ],
}
