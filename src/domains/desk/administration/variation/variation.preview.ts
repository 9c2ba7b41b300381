import type { Text } from '#core/text.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import { previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { listsToAddTo } from '../../../designs/studio/additions.rules.ts'
import { canCopy } from '../../../designs/studio/copying.rules.ts'
import { type Leaf, leafAt, type Opened, openedAt } from '../../../designs/varying/leaves.rules.ts'
import { placesFor } from '../../../designs/varying/places.rules.ts'
import { aboveOf, nounOf, sayLeaf, sayPlace } from '../../../designs/varying/say-leaf.rules.ts'
import { misfitWords } from '../../../designs/varying/vary.rules.ts'
import { previewOf } from '../administration.preview.ts'
import { problem } from '../form.rules.ts'
import { type LeafView, leafView } from './part/leaf.view.ts'
import { type PartView, partView } from './part/part.view.ts'
import { leafValues } from './part/read-leaf.rules.ts'
import { type VariationView, variationView } from './variation.view.ts'
import { words } from './variation.words.ts'

const path = '/services/parking-permit/variation'
const question = '/pages/zone/questions/zone'
const people = [
  { id: '1', name: 'Septimus Harding' },
  { id: '2', name: 'Theophilus Grantly' },
]
const opened = (at: string): Opened => openedAt(permit, at) as Opened

const sentences: readonly Text[] = [
  {
    en: 'Question “What zone do you live in?”: the wording is “Which zone is your home in?” instead of “What zone do you live in?”',
    cy: 'Cwestiwn “Ym mha barth rydych chi’n byw?”: y geiriad yw “Ym mha barth mae eich cartref?” yn lle “Ym mha barth rydych chi’n byw?”',
  },
  {
    en: 'Page “Your car”: the condition is gone; it was “the zone is B”',
    cy: 'Tudalen “Eich car”: nid oes amod mwyach; “y parth yw B” ydoedd',
  },
]
const bothReworded: readonly Text[] = [
  {
    en: 'Question “What zone do you live in?” now reads “Which zone is your home in?”',
    cy: 'Mae’r cwestiwn “Ym mha barth rydych chi’n byw?” bellach yn darllen “Which zone is your home in?” yn Saesneg',
  },
  {
    en: 'Question “What zone do you live in?” now reads “Ym mha barth mae eich cartref?” in Welsh',
    cy: 'Mae’r cwestiwn “Ym mha barth rydych chi’n byw?” bellach yn darllen “Ym mha barth mae eich cartref?”',
  },
]
const changes: VariationView['changes'] = sentences.map((sentence, i) => ({
  kind: 'set',
  address: `${question}/${i}`,
  said: [{ address: `${question}/${i}`, sentence }],
  reason: i === 0 ? 'Zones have street names' : undefined,
  owner: i === 0 ? 'Septimus Harding' : undefined,
  since: i === 0 ? '2026-05-01' : undefined,
}))

const variation = (name: string, more: Partial<VariationView> = {}, locale?: 'cy'): PreviewState => ({
  name,
  ...(locale && { locale }),
  html: (shown) =>
    variationView({
      ...previewOf(shown, path),
      service: 'parking-permit',
      title: permit.title as Text,
      changes: [],
      translations: [],
      shown: undefined,
      action: '#act',
      hidden: previewHidden,
      ...more,
    }),
})

/** How an organisation's copy differs. */
export const variationPreview: Preview = {
  name: 'administration/variation',
  routes: [
    'GET /desk/:org/administration/services/:design/variation',
    'POST /desk/:org/administration/services/:design/variation',
  ],
  kind: 'page',
  states: [
    variation('as it was adopted'),
    variation('one change', { changes: changes.slice(0, 1), done: words.doneChanged }),
    variation('a text in both languages', {
      changes: [
        {
          ...changes[0],
          kind: 'set',
          address: `${question}/label`,
          reason: 'Zones have street names',
          owner: 'Septimus Harding',
          since: '2026-05-01',
          said: ['en', 'cy'].map((tag, i) => ({
            address: `${question}/label/${tag}`,
            sentence: bothReworded[i] as Text,
          })),
        },
      ],
    }),
    variation('shown to others', { changes, shown: '2026-05-02', done: words.doneShown }),
    variation('taken back, and still shown', { shown: '2026-05-02', done: words.doneTaken }),
    variation('many, and a translation to look at', {
      changes,
      translations: [
        {
          en: 'Question “What zone do you live in?”: the English of the wording changed, its Welsh did not; look at the translation',
          cy: 'Cwestiwn “Ym mha barth rydych chi’n byw?”: newidiodd Saesneg y geiriad, ond nid y Gymraeg; edrychwch ar y cyfieithiad',
        },
      ],
    }),
    variation('the longest Welsh', { changes: longest(changes) }, 'cy'),
    refusedState(),
  ],
}

const part = (name: string, at: string, more: Partial<PartView> = {}, locale?: 'cy'): PreviewState => ({
  name,
  ...(locale && { locale }),
  html: (shown) => {
    const element = locale ? longest(opened(at)) : opened(at)
    const places = at === '' ? [] : placesFor(permit, at)
    const several = new Set(places.map(({ list }) => list)).size > 1
    return partView({
      ...previewOf(shown, `${path}/part`),
      service: 'parking-permit',
      part: {
        ...element,
        leaves: element.leaves.map((leaf) => ({
          ...leaf,
          said: sayLeaf(permit, leaf, leaf.value),
          own: leaf.at.endsWith('label'),
        })),
      },
      noun: nounOf(element),
      above: aboveOf(permit, at),
      places: places.map((place, i) => ({ value: String(i), text: sayPlace(permit, place, several) })),
      title: permit.title as Text,
      adds: listsToAddTo(permit, at).map(({ list, of }) => ({ list, of })),
      copies: canCopy(permit, at),
      findings: [],
      editors: [],
      why: true,
      people,
      action: '#change',
      hidden: previewHidden,
      values: {},
      problems: [],
      ...more,
    })
  },
})
const noReason = (prefix: string) => [problem(`${prefix}reason`, 'missing', words.reasonMissing)]

/** The permit with figures that hold several. */
const several = {
  ...permit,
  parameters: [
    ...(permit.parameters ?? []),
    {
      id: 'bands',
      type: 'table',
      label: { en: 'Support by income', cy: 'Cymorth yn ôl incwm' },
      fields: [
        { id: 'from', type: 'money', label: { en: 'From', cy: 'O' } },
        { id: 'support', type: 'decimal', label: { en: 'Support in per cent', cy: 'Cymorth mewn canran' } },
        { id: 'working', type: 'yesNo', label: { en: 'In work', cy: 'Mewn gwaith' } },
      ],
      values: [
        {
          from: '2026-04-01',
          value: [
            { from: 0, support: 80 },
            { from: 12050, support: 52.5, working: true },
          ],
        },
      ],
    },
    {
      id: 'earnings',
      type: 'record',
      label: { en: 'Earnings that do not count', cy: 'Enillion nad ydynt yn cyfrif' },
      fields: [
        { id: 'single', type: 'money' },
        { id: 'loneParent', type: 'money' },
      ],
      values: [{ from: '2026-04-01', value: { single: 500 } }],
    },
  ],
} as typeof permit

const leaf = (name: string, at: string, more: Partial<LeafView> = {}, locale?: 'cy'): PreviewState => ({
  name,
  ...(locale && { locale }),
  html: (shown) => {
    const found = leafAt(several, at) as Leaf
    return leafView({
      ...previewOf(shown, `${path}/part`),
      service: 'parking-permit',
      leaf: locale ? longest(found) : found,
      of: aboveOf(several, at).at(-1) ?? opened(''),
      suggestion: undefined,
      names: ('names' in found.editor ? found.editor.names : []).map((value) => ({
        value,
        text: sayLeaf(several, found, value),
      })),
      ticked: found.editor.kind === 'someOf' ? (found.value as string[]) : [],
      languages: ['en', 'cy'],
      adopted: undefined,
      now: undefined,
      was: '',
      people,
      why: true,
      action: '#change',
      hidden: previewHidden,
      values: leafValues(found),
      problems: [],
      ...more,
    })
  },
})

const bands = '/parameters/bands/values/2026-04-01/value'

/** A part of an organisation's copy: an element, or one leaf. */
export const partPreview: Preview = {
  name: 'administration/part',
  routes: [
    'GET /desk/:org/administration/services/:design/variation/part',
    'POST /desk/:org/administration/services/:design/variation/part',
  ],
  kind: 'page',
  states: [
    part('the service itself', ''),
    part('a page', '/pages/zone'),
    part('a question', question),
    part('a question, moved without a reason', question, {
      values: { do: 'move' },
      problems: [problem('place', 'missing', words.placeMissing), ...noReason('move-')],
    }),
    part('a question, removed without a reason', question, {
      values: { do: 'remove' },
      problems: noReason('remove-'),
    }),
    part('the longest Welsh', question, {}, 'cy'),
    leaf('words', `${question}/label`, {
      adopted: { en: '“What zone do you live in?”', cy: '“Ym mha barth rydych chi’n byw?”' },
    }),
    leaf('words, without a reason', `${question}/label`, {
      problems: [...noReason(''), problem('owner', 'missing', words.ownerMissing)],
    }),
    leaf('words, changed meanwhile', `${question}/label`, {
      now: { en: '“Which zone is your home in?”', cy: '“Ym mha barth mae eich cartref?”' },
      problems: [problem('value.en', 'changed-meanwhile', misfitWords['changed-meanwhile'])],
    }),
    leaf('words, the longest Welsh', `${question}/label`, {}, 'cy'),
    leaf('a choice', `${question}/category`),
    leaf('yes or no', `${question}/optional`),
    leaf('a number that is none', `${question}/minChosen`, {
      values: { value: 'four' },
      problems: [problem('value', 'number', words.numberWrong)],
    }),
    leaf('rows', bands),
    leaf('rows that are wrong', bands, {
      values: { 'value[0].from': 'twenty', 'value[0].support': '80' },
      problems: [0, 1, 2].map((row) => problem(`value[${row}]`, 'value', words.moneyWrong)),
    }),
    leaf('rows, the longest Welsh', bands, {}, 'cy'),
    leaf('one row', '/parameters/earnings/values/2026-04-01/value'),
    leaf('money', '/parameters/price/values/2026-04-01/value'),
    leaf('an expression', '/rules/eligible/decide/drive/when'),
    leaf('several', '/stages/received/next'),
    leaf('what no service can have', `${question}/fact`, {
      values: { value: 'who knows' },
      problems: [problem('value', 'not-possible', misfitWords['not-possible'])],
    }),
    refusedState(),
  ],
}
