import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewHidden } from '#platform/gallery/world/preview-frame.ts'
import { assets } from '#platform/views/assets.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { previewOf } from '../administration.preview.ts'
import { words as common } from '../administration.words.ts'
import { problem } from '../form.rules.ts'
import { type BrandView, brandView } from './brand.view.ts'
import { type CalendarView, calendarView } from './calendar.view.ts'
import { type DetailsView, detailsView } from './details.view.ts'
import { words } from './organisation.words.ts'
import { type TeamsView, teamsView } from './teams.view.ts'

const form = { action: '#save', hidden: previewHidden, values: {}, problems: [] }
type Named = readonly [name: string, locale?: 'cy']
const named = ([name, locale]: Named): Omit<PreviewState, 'html'> => ({ name, ...(locale && { locale }) })

const standing = {
  name: 'Barchester City Council',
  nameCy: 'Cyngor Dinas Barchester',
  kind: 'district',
  phone: '01632 960200',
  hours: 'Monday to Friday, 8:30am to 5pm',
  hoursCy: 'Dydd Llun i ddydd Gwener, 8:30am i 5pm',
  email: 'help@barchester.example',
  address: 'The Guildhall\nMarket Square\nBarchester\nBA1 1AA',
  staffHelp: '01632 960299\nservicedesk@barchester.example',
}
const details = (name: Named, more: Partial<DetailsView> = {}): PreviewState => ({
  ...named(name),
  html: (locale) =>
    detailsView({ ...previewOf(locale, '/organisation'), ...form, languages: ['en', 'cy'], values: standing, ...more }),
})

/** What an organisation says of itself. */
export const detailsPreview: Preview = {
  name: 'administration/organisation',
  routes: ['GET /desk/:org/administration/organisation', 'POST /desk/:org/administration/organisation'],
  kind: 'page',
  states: [
    details(['as it stands']),
    details(['saved'], { done: common.saved }),
    details(['everything wrong'], {
      languages: ['cy'],
      values: { phone: 'ask', email: 'no' },
      problems: [
        problem('name', 'missing', words.nameMissing),
        problem('nameCy', 'missing', words.nameCyMissing),
        problem('kind', 'missing', words.kindMissing),
        problem('languages', 'missing', words.languagesMissing),
        problem('phone', 'phone', words.phoneWrong),
        problem('hours', 'missing', words.hoursMissing),
        problem('hoursCy', 'missing', words.hoursCyMissing),
        problem('email', 'email', words.emailWrong),
        problem('address', 'long', words.addressLong),
        problem('staffHelp', 'long', words.addressLong),
      ],
    }),
    refusedState(),
  ],
}

const brand = (name: Named, more: Partial<BrandView> = {}): PreviewState => ({
  ...named(name),
  html: (locale) =>
    brandView({
      ...previewOf(locale, '/brand'),
      ...form,
      logo: undefined,
      values: { colour: '#6b1f3a', accent: '#c9a227' },
      ...more,
    }),
})
const say = (text: string): string => text.replace('{ratio}', '1.3')

/** Colours and logo. */
export const brandPreview: Preview = {
  name: 'administration/brand',
  routes: ['GET /desk/:org/administration/brand', 'POST /desk/:org/administration/brand'],
  kind: 'page',
  states: [
    brand(['none yet'], { values: {} }),
    brand(['with a logo'], {
      logo: { path: assets.find(({ path }) => path.endsWith('.svg'))?.path ?? '', width: 48, height: 48 },
    }),
    brand(['colours that cannot be read'], {
      values: { colour: '#ffdd00', onColour: '#ffffff', accent: '#c9a227' },
      problems: [problem('onColour', 'contrast', { en: say(words.contrast.en), cy: say(words.contrast.cy) })],
    }),
    brand(['everything wrong'], {
      values: { colour: 'red', onColour: 'x', accent: 'y' },
      problems: [
        problem('colour', 'colour', words.colourWrong),
        problem('onColour', 'colour', words.onColourWrong),
        problem('accent', 'colour', words.accentWrong),
        problem('logo', 'png', words.logoWrong),
      ],
    }),
    refusedState(),
  ],
}

const calendar = (name: Named, more: Partial<CalendarView> = {}): PreviewState => ({
  ...named(name),
  html: (locale) =>
    calendarView({
      ...previewOf(locale, '/calendar'),
      ...form,
      next: ['2026-05-25', '2026-08-31', '2026-12-25'],
      values: { nation: 'WLS', closed: '29/12/2026\n30/12/2026' },
      ...more,
    }),
})
const wrong = (text: string): string => text.replace('{line}', '31/02/2026')

/** Working days. */
export const calendarPreview: Preview = {
  name: 'administration/calendar',
  routes: ['GET /desk/:org/administration/calendar', 'POST /desk/:org/administration/calendar'],
  kind: 'page',
  states: [
    calendar(['as it stands']),
    calendar(['a day that there is not'], {
      values: { nation: 'ENG', closed: '31/02/2026' },
      problems: [problem('closed', 'date', { en: wrong(words.closedWrong.en), cy: wrong(words.closedWrong.cy) })],
    }),
    calendar(['too many days'], { problems: [problem('closed', 'many', words.closedMany)] }),
    refusedState(),
  ],
}

const list: TeamsView['teams'] = [
  { id: 't1', name: { en: 'Waste and recycling', cy: 'Gwastraff ac ailgylchu' }, code: 'waste', members: 4 },
  { id: 't2', name: { en: 'Revenues', cy: 'Refeniw' }, code: null, members: 0 },
]
const teams = (name: Named, more: Partial<TeamsView> = {}): PreviewState => ({
  ...named(name),
  html: (locale) =>
    teamsView({
      ...previewOf(locale, '/teams'),
      ...form,
      teams: list,
      welsh: true,
      codes: ['revenues', 'waste'],
      ...more,
    }),
})

/** Teams. */
export const teamsPreview: Preview = {
  name: 'administration/teams',
  routes: ['GET /desk/:org/administration/teams', 'POST /desk/:org/administration/teams'],
  kind: 'page',
  states: [
    teams(['none yet'], { teams: [], codes: [] }),
    teams(['two']),
    teams(['without a name'], {
      problems: [
        problem('name', 'missing', words.teamNameMissing),
        problem('nameCy', 'missing', words.teamNameCyMissing),
        problem('code', 'wrong', words.teamCodeWrong),
      ],
    }),
    teams(['renamed to nothing'], {
      values: { team: 't1' },
      problems: [
        problem('t1.name', 'missing', words.teamNameMissing),
        problem('t1.nameCy', 'missing', words.teamNameCyMissing),
        problem('t1.code', 'wrong', words.teamCodeWrong),
      ],
    }),
    teams(['renamed to nothing, the other'], {
      values: { team: 't2' },
      problems: [
        problem('t2.name', 'missing', words.teamNameMissing),
        problem('t2.nameCy', 'missing', words.teamNameCyMissing),
        problem('t2.code', 'wrong', words.teamCodeWrong),
      ],
    }),
    teams(['closed with people in it'], { problems: [problem('t1', 'has-people', words.teamHasPeople)] }),
    teams(['the longest Welsh', 'cy'], { teams: longest(list) }),
    refusedState(),
  ],
}
