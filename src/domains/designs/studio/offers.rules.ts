import type { Text } from '#core/text.ts'
import type { Relation } from '#engine/conditions/condition.ts'
import { listed, relationsFor } from '#engine/conditions/menus.ts'
import type { Names } from '#engine/conditions/read-condition.ts'
import type { Design } from '#engine/design/design.ts'
import type { Question } from '#engine/design/question.ts'
import { itemWords } from '#engine/variation/sentences/parts.words.ts'
import { labelOf } from '#engine/variation/sentences/subject.ts'
import { inBoth } from '#engine/variation/sentences/two.ts'
import { type Address, stepsOf } from '#engine/variation/tree/address.ts'
import type { Json } from '#engine/variation/tree/json.ts'

/** Something that a condition can ask about: a question, or a decision of yes or no. */
export interface Offer {
  readonly name: string
  readonly label: Text
  readonly relations: readonly Relation[]
  readonly type: Question['type']
  readonly decimals: boolean
  /** the choices of a question that has them */
  readonly options: readonly { readonly id: string; readonly label: Text }[]
}

/** A figure that an answer can be held against. */
export interface Figure {
  readonly name: string
  readonly label: Text
  readonly type: string
}

const offerOf = (design: Design, question: Omit<Question, 'questions'>): Offer => ({
  name: question.id,
  label: question.label as Text,
  relations: relationsFor(question),
  type: question.type,
  decimals: question.decimals !== undefined,
  options: (question.options ?? design.lists?.find(({ id }) => id === question.list)?.options ?? []).map(
    ({ id, label }) => ({ id, label: label as Text }),
  ),
})

const truths = ['true', 'false']
type Rule = NonNullable<Design['rules']>[number]

const offerOfRule = (rule: Rule, i: number): Offer => ({
  name: rule.id,
  label: inBoth(
    (locale) =>
      labelOf({ list: 'rules', value: rule as unknown as Json, number: i + 1 }, locale) ??
      `${itemWords.rules?.[locale]} ${i + 1}`,
  ),
  ...{ relations: ['yes', 'no'], type: 'yesNo', decimals: false, options: [] },
})

const isTruth = ({ decide }: Rule): boolean => decide.every(({ then }) => truths.includes(then))
const namesIn = ({ decide }: Rule): readonly string[] =>
  decide.flatMap(
    ({ when = '' }) =>
      when.replaceAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\.\s*\w+/g, ' ').match(/[A-Za-z_]\w*/g) ?? [],
  )

/** The questions that are asked by the time a condition is looked at: for a page's those of the pages before it. */
const askedBy = (design: Design, at: Address): readonly Omit<Question, 'questions'>[] => {
  const [top, id, , question, , inner] = stepsOf(at)
  if (top !== 'pages') return design.pages.flatMap(({ questions = [] }) => questions)
  const index = design.pages.findIndex((page) => page.id === id)
  const until = stepsOf(at).length === 3 ? index : index + 1
  const asked = design.pages.slice(0, until).flatMap(({ questions = [] }) => questions)
  const group = stepsOf(at)[4] === 'questions' && inner ? asked.find((one) => one.id === question) : undefined
  return group ? [...asked.filter(({ id: own }) => own !== group.id), ...(group.questions ?? [])] : asked
}

/** What the menus of a condition offer, by where it stands. */
export const offersAt = (design: Design, at: Address): readonly Offer[] => {
  const asked = askedBy(design, at).map((question) => offerOf(design, question))
  const [top, own] = stepsOf(at)
  const rules = design.rules ?? []
  const above =
    top === 'rules'
      ? rules.slice(
          0,
          rules.findIndex(({ id }) => id === own),
        )
      : rules
  const everything = new Set(design.pages.flatMap(({ questions = [] }) => questions.map(({ id }) => id)))
  const there = new Set(asked.map(({ name }) => name))
  const decided = above
    .filter(isTruth)
    .filter((rule) => namesIn(rule).every((name) => !everything.has(name) || there.has(name)))
  return [...asked, ...decided.map((rule) => offerOfRule(rule, rules.indexOf(rule)))].filter(
    ({ relations }) => relations.length > 0,
  )
}

/** Everything that a condition may ask about somewhere: what stands in one already is shown as a row even where it is too early. */
export const allOffers = (design: Design): readonly Offer[] => [
  ...design.pages.flatMap(({ questions = [] }) => questions.map((question) => offerOf(design, question))),
  ...(design.rules ?? []).filter(isTruth).map(offerOfRule),
]

export const figuresOf = (design: Design): readonly Figure[] =>
  (design.parameters ?? []).flatMap(({ id, type, label }) =>
    type === 'money' || type === 'number' ? [{ name: id, label: label as Text, type }] : [],
  )

/** How conditions of a design are read. */
export const namesFor = (offers: readonly Offer[], figures: readonly Figure[]): Names => ({
  relations: (name) => offers.find((offer) => offer.name === name)?.relations ?? [],
  isFigure: (name) => figures.some((figure) => figure.name === name),
  isDecimal: (name) => offers.find((offer) => offer.name === name)?.decimals ?? false,
})

export const isListIn =
  (offers: readonly Offer[]) =>
  (name: string): boolean =>
    listed.includes(offers.find((offer) => offer.name === name)?.type ?? 'text')

/** Is it a condition that menus can build? A replacement of figures names the rows of a table, which menus do not. */
export const isCondition = (at: Address): boolean => /^\/(?!replacements\/)(.*\/(when|must)|onBehalf)$/.test(at)
