import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { behalfPath } from '../applications/behalf/behalf.paths.ts'
import { diariesPath } from '../cases/appointments/appointment.paths.ts'
import {
  dashboardPath,
  duplicatesPath,
  interestsPath,
  myWorkPath,
  peoplePath,
  queuePath,
  searchPath,
} from '../cases/case.paths.ts'
import { toPostPath } from '../messages/message.paths.ts'
import { deskSuggestionsPath } from '../proposals/proposal.paths.ts'

export type DeskRoom =
  | 'queue'
  | 'behalf'
  | 'search'
  | 'duplicates'
  | 'my-work'
  | 'dashboard'
  | 'people'
  | 'letters'
  | 'interests'
  | 'suggestions'
  | 'diaries'

const words = {
  label: { en: 'Workspace', cy: 'Man gwaith' },
  queue: { en: 'Requests', cy: 'Ceisiadau' },
  search: { en: 'Find a request', cy: 'Dod o hyd i gais' },
  duplicates: { en: 'Same person?', cy: 'Yr un person?' },
  behalf: { en: 'Apply for somebody', cy: 'Gwneud cais ar ran rhywun' },
  'my-work': { en: 'My work', cy: 'Fy ngwaith' },
  dashboard: { en: 'Team figures', cy: 'Ffigurau’r tîm' },
  letters: { en: 'Letters to post', cy: 'Llythyrau i’w postio' },
  diaries: { en: 'Diaries', cy: 'Dyddiaduron' },
  interests: { en: 'Interests', cy: 'Buddiannau' },
  suggestions: { en: 'Suggestions', cy: 'Awgrymiadau' },
  people: { en: 'People and cover', cy: 'Pobl a chyflenwi' },
} as const satisfies Record<string, Text>

const rooms: readonly (readonly [DeskRoom, (org: string) => string])[] = [
  ['queue', queuePath],
  ['behalf', (org) => behalfPath(org)],
  ['search', searchPath],
  ['duplicates', duplicatesPath],
  ['my-work', myWorkPath],
  ['dashboard', dashboardPath],
  ['letters', toPostPath],
  ['diaries', diariesPath],
  ['suggestions', deskSuggestionsPath],
  ['people', peoplePath],
  ['interests', interestsPath],
]

/** The way between the rooms of an organisation's desk. */
export const deskNavigation = (org: string, here: DeskRoom | undefined, locale: Locale): Html =>
  html`<nav class="moothall-rooms" aria-label="${inLocale(words.label, locale)}"><ul>${rooms.map(
    ([room, path]) =>
      html`<li><a class="govuk-link govuk-link--no-underline" href="${inLanguage(path(org), locale)}"${room === here && html` aria-current="page"`}>${inLocale(words[room], locale)}</a></li>`,
  )}</ul></nav>`
