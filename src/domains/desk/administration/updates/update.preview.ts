import type { FieldProblem } from '#core/field-problem.ts'
import type { Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { normalise } from '#engine/design/normalise.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import { previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { keyOf, mergeUpdate, type Update } from '../../../designs/updating/merge-update.rules.ts'
import { previewOf } from '../administration.preview.ts'
import { problem } from '../form.rules.ts'
import { words as variationWords } from '../variation/variation.words.ts'
import type { ShownConflict } from './conflicts.view.ts'
import { nothingChosen } from './read-update.rules.ts'
import { type Merging, type UpdateView, updateView } from './update.view.ts'
import { words } from './update.words.ts'

const hash = 'a'.repeat(64)
type Question = NonNullable<Design['pages'][number]['questions']>[number]

const example = (id: string, title: Text, fee: number) => ({
  ...{ id, title, asOf: '2026-05-01' },
  answers: { zone: 'a', drive: false, plate: 'AB12 CDE', electric: false },
  expect: { fee },
})
const plain = { en: 'A car in zone A', cy: 'Car ym mharth A' }
const dear = { en: 'The new price', cy: 'Y pris newydd' }

/** The permit with each question as `change` makes it; undefined: without it. */
const changed = (change: (question: Question) => Question | undefined, examples = [example('plain', plain, 6000)]) =>
  normalise({
    ...permit,
    pages: permit.pages.map((page) =>
      page.questions ? { ...page, questions: page.questions.flatMap((one) => change(one) ?? []) } : page,
    ),
    examples,
  })
const labelled = (en: string, cy: string) => (question: Question) =>
  question.id === 'zone' ? { ...question, label: { en, cy } } : question

const base = changed((question) => question)
const ours = changed(labelled('Which zone is your home in?', 'Ym mha barth mae eich cartref?'))
const hinted = changed((question) =>
  question.id === 'plate' ? { ...question, hint: { en: 'As on the car', cy: 'Fel ar y car' } } : question,
)
const theirs = changed(labelled('Which zone do you park in?', 'Ym mha barth rydych chi’n parcio?'), [
  example('plain', plain, 6000),
  example('dear', dear, 7000),
])
const without = changed((question) => (question.id === 'drive' ? undefined : question))

const conflictsOf = ({ conflicts }: Update): readonly ShownConflict[] =>
  conflicts.map(({ path, sentence, base: was, ours: mine, theirs: other }, i) => ({
    path,
    name: `c${i}`,
    sentence,
    values: undefined,
    texts: { base: String(was), ours: String(mine), theirs: String(other) },
    editable: true,
    lang: path.slice(-2),
  }))

const merging = (mine: Design, other: Design, more: Partial<Merging> = {}): Merging => {
  const update = mergeUpdate({ base, ours: mine, theirs: other }, nothingChosen, ['en', 'cy'])
  const side = (name: 'ours' | 'theirs') =>
    update[name].map(({ change, sentence }) => ({
      key: keyOf(change),
      sentence,
      taken: true,
      grounds: name === 'ours' ? 'Street names (Septimus Harding)' : undefined,
    }))
  return {
    version: hash,
    copy: hash,
    theirs: side('theirs'),
    ours: side('ours'),
    conflicts: conflictsOf(update),
    outcome: {
      ...update,
      translations: update.translations.map(({ sentence }) => sentence),
    },
    fresh: [],
    people: [{ id: '1', name: 'Septimus Harding' }],
    ...more,
  }
}
const clean = () => merging(base, hinted)
const apart = () => merging(ours, theirs)
const dangling = () => merging(ours, without)

const arrivedAt = Temporal.Instant.from('2026-05-01T09:12:00Z')
const advice: UpdateView['advice'] = [
  {
    ...{ publisher: 'barsetshire', design: 'parking-permit', version: hash, contentHash: hash },
    reason: { en: 'The zones were drawn anew', cy: 'Lluniwyd y parthau o’r newydd' },
    ...{ severity: 'law', neededBy: '2027-04-01', arrivedAt, state: 'open', why: null },
  },
]

const state = (name: string, more: () => Partial<UpdateView>, locale?: 'cy'): PreviewState => ({
  name,
  ...(locale && { locale }),
  html: (shown) =>
    updateView({
      ...previewOf(shown, '/services/parking-permit/update'),
      service: 'parking-permit',
      title: permit.title as Text,
      advice,
      merging: undefined,
      canUndo: false,
      action: '#act',
      hidden: previewHidden,
      values: {},
      problems: [],
      ...more(),
    }),
})
const wrong = (...problems: readonly FieldProblem[]) => ({ problems })

/** An update of an organisation's copy. */
export const updatePreview: Preview = {
  name: 'administration/update',
  routes: [
    'GET /desk/:org/administration/services/:design/update',
    'POST /desk/:org/administration/services/:design/update',
  ],
  kind: 'page',
  states: [
    state('nothing arrived', () => ({ advice: [] })),
    state('accepted, and can be undone', () => ({ advice: [], canUndo: true, done: words.doneAccepted })),
    state('as it is', () => ({ merging: clean() })),
    state('what does not go together', () => ({ merging: apart() })),
    state('settled, with what was typed', () => ({
      merging: apart(),
      values: { c0: 'theirs', c1: 'other', 'c1.value': 'In which zone do you park at home?' },
    })),
    state('not settled', () => ({
      merging: apart(),
      values: { c1: 'other' },
      ...wrong(problem('c0', 'unsettled', words.choose), problem('c1.value', 'value', words.valueWrong)),
    })),
    state('none settled', () => ({
      merging: apart(),
      ...wrong(problem('c0', 'unsettled', words.choose), problem('c1', 'unsettled', words.choose)),
    })),
    state('what no longer goes together', () => ({ merging: dangling() })),
    state('what is wrong was not seen', () => ({
      merging: dangling(),
      ...wrong(problem('knows', 'problems', words.knowsMissing)),
    })),
    state('a difference without a reason', () => ({
      merging: { ...apart(), fresh: apart().ours.map(({ sentence }) => sentence) },
      ...wrong(
        problem('reason', 'missing', variationWords.reasonMissing),
        problem('owner', 'missing', variationWords.ownerMissing),
      ),
    })),
    state('changed meanwhile', () => ({
      merging: clean(),
      ...wrong(problem('outcome', 'changed-meanwhile', words.changedMeanwhile)),
    })),
    state('not taken, without saying why', () => ({
      merging: clean(),
      values: { do: 'decline' },
      ...wrong(problem('why', 'missing', words.declineWhy)),
    })),
    state('not taken', () => ({
      merging: clean(),
      advice: advice.map((one) => ({ ...one, state: 'declined', why: 'Zones stay here' })),
    })),
    state('its publisher has it no longer', () => ({})),
    state('the longest Welsh', () => ({ merging: longest(dangling()), advice: longest(advice) }), 'cy'),
    refusedState(),
  ],
}
