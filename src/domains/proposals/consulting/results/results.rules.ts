import type { Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { paperUntil } from '#engine/design/window.ts'
import { protectCounts } from '#engine/disclosure/protect-counts.ts'
import { protectTable } from '#engine/disclosure/protect-table.ts'
import { fewest, isSmall, type Published, rounded } from '#engine/disclosure/rounded.ts'
import { withOptions } from '#engine/journey/values/listed-options.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { AnswerCount, CountedDays } from '../../../cases/answered/answered.rules.ts'
import { words } from './results.words.ts'

/** A consultation that closes: the day that tells it from those before, and of which days answers are counted. */
export interface Round extends CountedDays {
  readonly round: string
}

export const roundOf = (design: Pick<Design, 'window'>): Round | undefined => {
  const { opens, closes } = design.window ?? {}
  const keyedUntil = paperUntil(design)
  if (closes === undefined || keyedUntil === undefined) return undefined
  return { round: opens ?? closes, from: opens ?? '2000-01-01', until: closes, keyedUntil }
}

export interface ResultRow {
  readonly label: Text
  readonly all: Published
  /** by group, in the order of the results' groups; empty where they are published together */
  readonly cells: readonly Published[]
}
export interface ResultQuestion {
  readonly id: string
  readonly title: Text
  readonly rows: readonly ResultRow[]
}
/** Results as they are published and kept: nothing hidden can be read off them. */
export interface Results {
  readonly people: number
  /** how answers came, with how many people; one group or none: not told apart */
  readonly groups: readonly { readonly name: Text; readonly people: number }[]
  readonly questions: readonly ResultQuestion[]
}

type Counted = NonNullable<Design['counted']>[number]

/** The values that a statistic can have, in order, in words: the choices of the question that it counts, or yes and no. */
const choicesOf = (design: Design, { value }: Counted): readonly (readonly [string, Text])[] => {
  const asked = design.pages.flatMap(({ questions = [] }) => questions).find(({ id }) => id === value.trim())
  if (asked?.options || asked?.list)
    return (withOptions(design, asked).options ?? []).map(({ id, label }) => [id, textOf(label)] as const)
  return []
}
const truths = [
  ['true', words.yes],
  ['false', words.no],
] as const

const labelled = (
  design: Design,
  counted: Counted,
  seen: ReadonlySet<string>,
): readonly (readonly [string, Text])[] => {
  const choices = choicesOf(design, counted)
  const known =
    choices.length > 0 ? choices : [...seen].some((value) => value === 'true' || value === 'false') ? truths : []
  const others = [...seen].filter((value) => !known.some(([one]) => one === value)).toSorted()
  return [
    ...known,
    ...others.map((value) => [value, value === '' ? words.notAnswered : { en: value, cy: value }] as const),
  ]
}

type Ways = readonly { readonly name: Text; readonly channels: readonly string[] }[]

/** From the finest to none: how answers came is told apart only so far that no group is of few people. */
const waysOfTelling: readonly Ways[] = [
  [
    { name: words.online, channels: ['web', 'api'] },
    { name: words.paper, channels: ['paper'] },
    { name: words.staff, channels: ['phone', 'desk'] },
  ],
  [
    { name: words.online, channels: ['web', 'api'] },
    { name: words.assisted, channels: ['paper', 'phone', 'desk'] },
  ],
]

const sumOf = (counts: readonly AnswerCount[], where: (count: AnswerCount) => boolean): number =>
  counts.filter(where).reduce((sum, { people }) => sum + people, 0)

const groupsOf = (counts: readonly AnswerCount[]): Ways => {
  const peopleIn = (channels: readonly string[]) =>
    sumOf(counts, ({ question, channel }) => question === '' && channels.includes(channel))
  for (const ways of waysOfTelling) {
    const taken = ways.filter(({ channels }) => peopleIn(channels) > 0)
    if (!taken.some(({ channels }) => isSmall(peopleIn(channels)))) return taken.length > 1 ? taken : []
  }
  return []
}

const questionOf = (design: Design, counted: Counted, counts: readonly AnswerCount[], groups: Ways): ResultQuestion => {
  const own = counts.filter(({ question }) => question === counted.id)
  const choices = labelled(design, counted, new Set(own.map(({ value }) => value)))
  const people = choices.map(([choice]) =>
    groups.map(({ channels }) => sumOf(own, ({ value, channel }) => value === choice && channels.includes(channel))),
  )
  const apart = groups.length > 1 ? protectTable(people) : undefined
  const all = protectCounts(choices.map(([choice]) => sumOf(own, ({ value }) => value === choice)))
  return {
    id: counted.id,
    title: textOf(counted.title ?? counted.id),
    rows: choices.map(([, label], i) => ({
      label,
      all: (apart ? apart.all[i] : all?.[i]) ?? null,
      cells: apart?.cells[i] ?? [],
    })),
  }
}

/** Counts of a consultation as they may be published; undefined: too few people answered. */
export const resultsOf = (design: Design, counts: readonly AnswerCount[]): Results | undefined => {
  const people = sumOf(counts, ({ question }) => question === '')
  if (people < fewest) return undefined
  const groups = groupsOf(counts)
  return {
    people: rounded(people),
    groups: groups.map(({ name, channels }) => ({
      name,
      people: rounded(sumOf(counts, ({ question, channel }) => question === '' && channels.includes(channel))),
    })),
    questions: (design.counted ?? []).map((counted) => questionOf(design, counted, counts, groups)),
  }
}
