import { pounds } from '#core/pounds.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import type { Evaluation } from '#engine/journey/evaluation.ts'
import { textOf } from '#engine/questions/words-of.ts'

type Rule = NonNullable<Design['rules']>[number]

/** How one rule came out: which of its rows decided, or what it waits for. */
export interface DecidedRule {
  readonly id: string
  readonly title: Text
  /** undefined: not yet known */
  readonly value: unknown
  readonly pence: boolean
  /** the row that decided, counted from 1, of how many */
  readonly row: { readonly n: number; readonly of: number } | undefined
  readonly because: readonly Text[]
  /** the questions whose answers it waits for, by their labels */
  readonly waitsFor: readonly Text[]
}

const labelOf = (design: Design, name: string): Text => {
  const id = /^[a-zA-Z][\w]*/.exec(name)?.[0]
  const question = design.pages.flatMap((page) => page.questions ?? []).find((one) => one.id === id)
  return question ? textOf(question.label) : { en: name }
}

/** The rules whose values are amounts: the fee, and what others are sums of. */
const pence = (design: Design): ReadonlySet<string> =>
  new Set(['fee', ...(design.rules ?? []).flatMap(({ id, lines }) => (lines ? [id, ...lines] : []))])

const rowOf = ({ decide }: Rule, row: string | undefined) => {
  const n = decide.findIndex(({ id }) => id === row) + 1
  return n > 0 ? { n, of: decide.length } : undefined
}

/** Every rule of a design as it came out, in the design's order. */
export const decidedRules = (design: Design, { decisions }: Pick<Evaluation, 'decisions'>): readonly DecidedRule[] => {
  const amounts = pence(design)
  return (design.rules ?? []).map((rule) => {
    const made = decisions[rule.id]
    return {
      id: rule.id,
      title: rule.title ? textOf(rule.title) : { en: rule.id },
      value: made?.value,
      pence: amounts.has(rule.id),
      row: rowOf(rule, made?.row),
      because: (made?.because ?? []).filter((reason) => reason.rule === rule.id).map(({ text }) => text),
      waitsFor: [...new Set(made?.missing ?? [])].map((name) => labelOf(design, name)),
    }
  })
}

/** The value of a rule as it is read. */
export const valueWords = (
  { value, pence: amount }: Pick<DecidedRule, 'value' | 'pence'>,
  said: { readonly yes: Text; readonly no: Text; readonly unknown: Text },
  locale: Locale,
): string => {
  if (value === undefined || value === null) return inLocale(said.unknown, locale)
  if (typeof value === 'boolean') return inLocale(value ? said.yes : said.no, locale)
  if (amount && typeof value === 'number') return pounds(value)
  if (typeof value === 'object') return JSON.stringify(value)
  return String(value)
}
