import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { previewOf } from '../administration.preview.ts'
import { problem } from '../form.rules.ts'
import { words as releaseWords } from '../releases/release.words.ts'
import type { ShownHold } from './holds.view.ts'
import { type PublicationView, publicationView, type ShownWaiting } from './publication.view.ts'
import { words } from './publication.words.ts'

export const title = { en: 'Apply for a parking permit', cy: 'Gwneud cais am drwydded barcio' }
export const at = Temporal.Instant.from('2026-05-01T09:12:00Z')
export const version = 'a'.repeat(64)
export const sentences = [
  {
    en: 'Question “Which zone do you live in?” now reads “Which zone is your home in?”',
    cy: 'Cwestiwn “Ym mha barth ydych chi’n byw?”: y geiriad newydd yw “Ym mha barth mae eich cartref?”',
  },
  {
    en: 'Question “How many cars?”: the highest number is 2 instead of 4',
    cy: 'Cwestiwn “Sawl car?”: y rhif uchaf yw 2 yn lle 4',
  },
]
const hold = (name: string, more: Partial<ShownHold> = {}): ShownHold => ({
  hold: name,
  open: false,
  who: words.itself,
  clearedAt: at,
  clearedBy: undefined,
  kept: undefined,
  lines: [],
  examples: undefined,
  ...more,
})
export const own: readonly ShownHold[] = [
  hold('checks'),
  hold('examples', {
    examples: [
      { title: { en: 'One car in zone A', cy: 'Un car ym mharth A' }, ok: true, differs: [] },
      { title: { en: 'Two cars', cy: 'Dau gar' }, ok: true, differs: [] },
    ],
  }),
  hold('languages', { lines: [{ en: 'Required: English, Welsh', cy: 'Yn ofynnol: Saesneg, Cymraeg' }] }),
  hold('sign-in-route'),
]
const person = (name: string, more: Partial<ShownHold> = {}): ShownHold =>
  hold(name, { open: true, clearedAt: null, who: words.anyAdministrator, ...more })
const second = person('second-officer', { who: words.otherAdministrator })
const ethics = person('ethics-review', {
  lines: [
    {
      en: 'it asks for something that it did not ask for before: your health',
      cy: 'mae’n gofyn am rywbeth nad oedd yn gofyn amdano o’r blaen: eich iechyd',
    },
  ],
})
export const failing: readonly ShownHold[] = [
  hold('checks', {
    open: true,
    clearedAt: null,
    lines: [
      {
        en: 'The figure “Price of one permit” has no value until 1 April 2027',
        cy: 'Nid oes gwerth gan y ffigur “Pris un drwydded” tan 1 Ebrill 2027',
      },
    ],
  }),
  hold('examples', {
    open: true,
    clearedAt: null,
    examples: [
      { title: { en: 'One car in zone A', cy: 'Un car ym mharth A' }, ok: true, differs: [] },
      {
        title: { en: 'Two cars', cy: 'Dau gar' },
        ok: false,
        differs: [
          {
            en: 'What it costs: should be £60.00, is £45.00',
            cy: 'Beth mae’n ei gostio: dylai fod yn £60.00, yw £45.00',
          },
        ],
      },
    ],
  }),
  hold('languages', {
    open: true,
    clearedAt: null,
    lines: [{ en: 'There is no Welsh here', cy: 'Nid oes Cymraeg yma' }],
  }),
  hold('sign-in-route'),
]

export const waiting: ShownWaiting = {
  version,
  back: false,
  pilot: undefined,
  by: 'Septimus Harding',
  at,
  reason: { en: 'The zones were drawn again', cy: 'Tynnwyd y parthau eto' },
  severity: 'law',
  neededBy: '2027-04-01',
  goesLiveAt: null,
  dayCame: false,
  copyDiffers: false,
  changes: sentences,
  translations: [],
  holds: [...own, second],
}
const copy: NonNullable<PublicationView['copy']> = {
  copy: version,
  changes: sentences,
  translations: [],
  holds: [...own, second],
}

const state = (name: string, more: Partial<PublicationView>, locale?: 'cy'): PreviewState => ({
  name,
  ...(locale && { locale }),
  html: (shown) =>
    publicationView({
      ...previewOf(shown, '/services/permit/publication'),
      service: 'permit',
      title,
      isLive: true,
      isAdopted: true,
      checking: false,
      waiting: undefined,
      copy: undefined,
      since: undefined,
      action: '#act',
      hidden: previewHidden,
      values: {},
      problems: [],
      ...more,
    }),
})
const april = at.add({ hours: 24 * 330 })

/** A service's way to the public. */
export const publicationPreview: Preview = {
  name: 'administration/publication',
  routes: [
    'GET /desk/:org/administration/services/:design/publication',
    'POST /desk/:org/administration/services/:design/publication',
  ],
  kind: 'page',
  states: [
    state('nothing to publish', {}),
    state('published from the command line', { isAdopted: false }),
    state('never live', { isLive: false, copy: { ...copy, changes: undefined } }),
    state('a changed copy', { copy }),
    state('a changed copy with everything wrong', {
      copy: { ...copy, translations: sentences.slice(0, 1), holds: [...failing, second, ethics] },
    }),
    state('put up without saying why, on no day', {
      copy,
      values: { 'goesLive.day': '31', 'goesLive.month': '2', 'goesLive.year': '2027', goesLiveTime: '9 o’clock' },
      problems: [
        problem('reason', 'missing', releaseWords.reasonMissing),
        problem('severity', 'missing', releaseWords.neededMissing),
        problem('goesLive', 'date', words.dayWrong),
        problem('goesLiveTime', 'time', words.timeWrong),
        problem('neededBy', 'date', releaseWords.dateWrong),
      ],
    }),
    state('being checked', { checking: true }),
    state('waits for a second person', { waiting }),
    state('waits for everybody', {
      waiting: { ...waiting, holds: [...own, second, person('impact-assessment'), ethics] },
    }),
    state('one hold is cleared', {
      done: words.doneCleared,
      waiting: {
        ...waiting,
        holds: [
          ...own,
          second,
          hold('impact-assessment', {
            who: words.anyAdministrator,
            clearedBy: 'Theophilus Grantly',
            kept: 'DPIA/2026/31',
          }),
        ],
      },
    }),
    state('waits for its day', {
      waiting: { ...waiting, goesLiveAt: april, holds: [...own, hold('date', { open: true, clearedAt: null })] },
    }),
    state('its day has come, and it waits', {
      waiting: { ...waiting, goesLiveAt: at, dayCame: true, holds: [...failing, hold('date'), second] },
    }),
    state('the copy was changed since', { waiting: { ...waiting, copyDiffers: true }, copy }),
    state('cleared by whoever put it up', {
      waiting,
      problems: [problem('second-officer', 'same-person', words.samePerson)],
    }),
    state('cleared without saying where', {
      waiting: { ...waiting, holds: [...own, person('impact-assessment'), ethics] },
      problems: ['impact-assessment', 'ethics-review'].map((name) =>
        problem(`${name}.says`, 'missing', words.saysMissing),
      ),
    }),
    state('another day that is none', {
      waiting: { ...waiting, goesLiveAt: april },
      values: { 'moved.day': '31', 'moved.month': '2', 'moved.year': '2027', movedTime: 'noon' },
      problems: [problem('moved', 'date', words.dayWrong), problem('movedTime', 'time', words.timeWrong)],
    }),
    state('another version was put up', {
      waiting,
      since: sentences.slice(1),
      problems: [problem('holds', 'another-version', words.anotherVersion)],
    }),
    state('a pilot waits', {
      waiting: {
        ...waiting,
        pilot: { who: [{ en: 'Contact centre', cy: 'Canolfan gyswllt' }, { en: 'St Ewold’s' }], until: '2026-09-30' },
      },
    }),
    state('going back waits', { waiting: { ...waiting, back: true, by: undefined } }),
    state(
      'the longest Welsh',
      {
        waiting: {
          ...waiting,
          copyDiffers: true,
          reason: longest(waiting.reason),
          changes: longest(sentences),
          holds: [...own, ethics].map((one) => ({ ...one, lines: longest(one.lines) })),
        },
        copy: { ...copy, changes: longest(sentences) },
      },
      'cy',
    ),
    refusedState(),
  ],
}
