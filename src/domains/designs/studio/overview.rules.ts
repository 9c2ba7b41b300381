import { inLocale, type Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { sayValue } from '#engine/variation/sentences/say-value.ts'
import { inBoth } from '#engine/variation/sentences/two.ts'
import { type Address, under } from '#engine/variation/tree/address.ts'
import { find } from '#engine/variation/tree/find.ts'
import type { Json } from '#engine/variation/tree/json.ts'
import { type Item, itemAt } from '../varying/leaves.rules.ts'
import { sayLeaf } from '../varying/say-leaf.rules.ts'
import { addingTo } from './additions.rules.ts'

/** An element as the overview has it: what it is known by, what is said of it beside that, and what stands in it. */
export interface Shown extends Item {
  readonly notes: readonly Text[]
  /** its condition in words, and the address of it, where it can have one */
  readonly when: { readonly at: Address; readonly said: Text | undefined } | undefined
  readonly inner: readonly Shown[]
}

/** A part of a service: its elements, and the lists that more can be added to. */
export interface Room {
  /** `pages`, `rules` */
  readonly list: string
  readonly at: Address
  readonly shown: readonly Shown[]
  readonly canAdd: boolean
}

/** The lists of a service, in the order in which it is built. */
const rooms = [
  ...['pages', 'phases', 'rules', 'parameters', 'replacements', 'stages', 'outcomes', 'messages', 'sections', 'lists'],
  ...['sharing', 'counted', 'measures', 'examples'],
]

const say = (as: Parameters<typeof sayValue>[0], design: Design, value: unknown): Text =>
  inBoth((locale) => sayValue(as, value, { designs: [design as unknown as Json], elements: [] }, locale))

const joined = (texts: readonly Text[], with_: Text = { en: ', ', cy: ', ' }): Text =>
  inBoth((locale) => texts.map((text) => inLocale(text, locale)).join(inLocale(with_, locale)))

const upper = (text: Text): Text =>
  Object.fromEntries(Object.entries(text).map(([tag, said]) => [tag, said.charAt(0).toUpperCase() + said.slice(1)]))

const said = (words: Text, text: Text): Text => joined([words, text], { en: ' ', cy: ' ' })
const words = {
  optional: { en: 'may be left blank', cy: 'gellir ei adael yn wag' },
  team: { en: 'Team:', cy: 'Tîm:' },
  within: { en: 'Within', cy: 'O fewn' },
  leads: { en: 'Leads to', cy: 'Yn arwain at' },
  ends: { en: 'Ends with', cy: 'Yn gorffen gyda' },
  sent: { en: 'Sent', cy: 'Anfonir' },
  onStage: { en: 'at stage', cy: 'ar gam' },
  on: { en: 'on', cy: 'ar' },
  success: { en: 'Counts as a success', cy: 'Yn cyfrif fel llwyddiant' },
  with: { en: 'With', cy: 'Gyda' },
  now: { en: 'From', cy: 'O' },
  decides: { en: 'Decides:', cy: 'Yn penderfynu:' },
} as const

type Notes = (value: Json, design: Design, at: Address) => readonly Text[]

/** What is said of each kind of element beside its name. */
const notes: Readonly<Record<string, Notes>> = {
  questions: (question, design) => [
    upper(joined([say('questionType', design, question.type), ...(question.optional ? [words.optional] : [])])),
  ],
  content: (content, design) => [upper(say('contentType', design, content.type))],
  decide: (row, design) => [said(words.decides, say('expression', design, row.then))],
  parameters: (parameter, design, at) =>
    ((parameter.values ?? []) as readonly Json[]).map(({ from, value }) => {
      const leaf = { at: `${at}/values/${String(from)}/value`, as: 'figure' as const }
      return joined([say('day', design, from), sayLeaf(design, leaf, value)], { en: ': ', cy: ': ' })
    }),
  phases: (phase, design) => [said(words.now, say('day', design, phase.begins))],
  stages: (stage, design) => [
    ...(stage.team === undefined ? [] : [said(words.team, say('name', design, stage.team))]),
    ...(stage.target === undefined ? [] : [said(words.within, say('period', design, stage.target))]),
    ...(stage.next === undefined
      ? []
      : [said(words.leads, joined((stage.next as readonly string[]).map((next) => say('stage', design, next))))]),
    ...(stage.outcome === undefined ? [] : [said(words.ends, say('outcome', design, stage.outcome))]),
  ],
  outcomes: (outcome) => (outcome.success ? [words.success] : []),
  messages: (message, design) => {
    const by = joined(((message.by ?? []) as readonly string[]).map((one) => say('channel', design, one)))
    const when = [
      ...(message.event === undefined ? [] : [said(words.on, say('event', design, message.event))]),
      ...(message.stage === undefined ? [] : [said(words.onStage, say('stage', design, message.stage))]),
    ]
    return [said(words.sent, joined([by, ...when], { en: ' ', cy: ' ' }))]
  },
  sharing: (sharing, design) => [
    said(words.with, say('name', design, sharing.with)),
    joined(((sharing.categories ?? []) as readonly string[]).map((one) => say('category', design, one))),
  ],
  counted: (counted, design) => [say('expression', design, counted.value)],
  measures: (measure, design) => [upper(say('counts', design, measure.counts))],
}

const conditional = ['pages', 'decide', 'sharing']
/** What an element holds that is shown below it; its choices and values are shown on its own page. */
const inside: Readonly<Record<string, readonly string[]>> = {
  pages: ['content', 'questions', 'checks'],
  questions: ['questions'],
  rules: ['decide'],
}

const shownAt = (design: Design, at: Address, list: string): readonly Shown[] => {
  const item = itemAt(design, at)
  if (!item) return []
  const value = find(design as unknown as Json, at).value as Json
  const when = under(at, list === 'checks' ? 'must' : 'when')
  const text = list === 'checks' ? value.must : value.when
  const condition = text === undefined ? undefined : sayLeaf(design, { at: when, as: 'expression' }, text)
  return [
    {
      at,
      list: item.list,
      name: item.name,
      notes: notes[list]?.(value, design, at) ?? [],
      when: conditional.includes(list) || list === 'checks' ? { at: when, said: condition } : undefined,
      inner: (inside[list] ?? []).flatMap((inner) => itemsOf(design, under(at, inner), inner)),
    },
  ]
}

const itemsOf = (design: Design, list: Address, of: string): readonly Shown[] =>
  ((find(design as unknown as Json, list).value ?? []) as readonly Json[]).flatMap((item) =>
    shownAt(design, under(list, String(item.id)), of),
  )

/** Everything in a service, in the order in which it is built; without what it neither has nor can be given. */
export const overviewOf = (design: Design): readonly Room[] =>
  rooms
    .map((list) => ({
      list,
      at: `/${list}`,
      shown: itemsOf(design, `/${list}`, list),
      canAdd: addingTo(design, `/${list}`) !== undefined,
    }))
    .filter(({ shown, canAdd }) => shown.length > 0 || canAdd)
