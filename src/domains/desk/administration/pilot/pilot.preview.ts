import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { previewOf } from '../administration.preview.ts'
import { problem } from '../form.rules.ts'
import { at, sentences, title, version } from '../publication/publication.preview.ts'
import { type PilotView, pilotView, type ShownPilot } from './pilot.view.ts'
import { words } from './pilot.words.ts'

const contact = { id: '1', name: { en: 'Contact centre', cy: 'Canolfan gyswllt' } }
const housing = { id: '2', name: { en: 'Housing', cy: 'Tai' } }
const copy: NonNullable<PilotView['copy']> = {
  ...{ copy: version, changes: sentences, teams: [contact, housing], chosen: [], welsh: true },
}
const running: ShownPilot = {
  version,
  teams: [contact.name],
  areas: [{ en: 'St Ewold’s', cy: 'Sant Ewold' }],
  ...{ from: '2026-05-01', until: '2026-09-30', endedAt: null },
  counts: {
    begun: { inside: 4, others: 31 },
    inside: { inside: true, sent: 62, finished: 40, days: 1.5 },
    others: { inside: false, sent: 540, finished: 489, days: 3 },
  },
}
const justBegun: ShownPilot = {
  ...running,
  counts: {
    begun: { inside: 0, others: 1 },
    inside: { inside: true, sent: 0, finished: 0, days: null },
    others: { inside: false, sent: 0, finished: 0, days: null },
  },
}
const over: ShownPilot = { ...running, from: '2026-01-12', until: '2026-04-01', counts: undefined }

const state = (name: string, more: Partial<PilotView> = {}, locale?: 'cy'): PreviewState => ({
  name,
  ...(locale && { locale }),
  html: (shown) =>
    pilotView({
      ...previewOf(shown, '/services/permit/pilot'),
      ...{ service: 'permit', title, isLive: true, waits: undefined, running: undefined, before: [], copy: undefined },
      ...{ action: '#act', hidden: previewHidden, values: {}, problems: [], ...more },
    }),
})

const missing = [
  problem('teams', 'missing', words.nobody),
  ...[1, 2, 3, 4].flatMap((n) => [
    problem(`area${n}.name`, 'missing', words.areaNameMissing),
    problem(`area${n}.nameCy`, 'missing', words.areaWelshMissing),
    problem(`area${n}.code`, 'format', words.areaCodeWrong),
  ]),
  problem('from', 'date', words.fromWrong),
  problem('until', 'date', words.untilWrong),
  problem('reason', 'missing', words.reasonMissing),
]

/** A pilot of a service. */
export const pilotPreview: Preview = {
  name: 'administration/pilot',
  routes: [
    'GET /desk/:org/administration/services/:design/pilot',
    'POST /desk/:org/administration/services/:design/pilot',
  ],
  kind: 'page',
  states: [
    state('not live', { isLive: false }),
    state('nothing to try', {}),
    state('a changed copy', { copy }),
    state('no teams yet', { copy: { ...copy, teams: [], welsh: false } }),
    state('everything wrong', {
      copy,
      values: { 'area1.code': 'St Ewold’s', 'from.day': '31', 'from.month': '2', 'from.year': '2027' },
      problems: missing,
    }),
    state('days that do not fit', {
      copy: { ...copy, chosen: ['1'] },
      values: { 'area1.name': 'Plumstead', 'area2.name': 'Plumstead' },
      problems: [
        problem('area2.name', 'twice', words.areaTwice),
        problem('from', 'past', words.fromPast),
        problem('until', 'far', words.untilFar),
      ],
    }),
    state('it ends before it begins', { copy, problems: [problem('until', 'past', words.untilPast)] }),
    state('the copy was changed meanwhile', {
      copy,
      problems: [problem('standing', 'changed-meanwhile', words.changedMeanwhile)],
    }),
    state('it does not pass its checks', { copy, problems: [problem('standing', 'refused', words.refused)] }),
    state('its copy is what is live', { problems: [problem('standing', 'is-live', words.sameAsLive)] }),
    state('another version waits', { waits: 'other', copy }),
    state('the copy itself waits to go live', { waits: 'other' }),
    state('waits for what holds it', { waits: 'pilot' }),
    state('just begun', { done: words.doneBegun, running: justBegun }),
    state('running, and some before', { running, before: [over] }),
    state('put up while one runs', { running, problems: [problem('standing', 'one-runs', words.oneRuns)] }),
    state('published without saying why', {
      running,
      problems: [problem('whyForAll', 'missing', words.whyForAllMissing)],
    }),
    state('running, and put up for everybody', { running, waits: 'other' }),
    state('published when none runs any more', {
      copy,
      problems: [problem('standing', 'none-runs', words.noneRuns)],
    }),
    state('ended early', {
      done: words.doneEnded,
      copy,
      before: [{ ...running, endedAt: at.add({ hours: 240 }) }, over],
    }),
    state(
      'the longest Welsh',
      { running: { ...running, areas: longest(running.areas), teams: longest(running.teams) }, before: [over] },
      'cy',
    ),
    state('the longest Welsh, to be put up', { copy: { ...copy, changes: longest(sentences) } }, 'cy'),
    refusedState(),
  ],
}
