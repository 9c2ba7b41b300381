import { celNumber } from './conditions/cel-words.ts'
import type { Condition } from './conditions/condition.ts'
import type { Field } from './conditions/field.ts'
import { holdsWhen, type Meaning, type Notes, Unsayable } from './path/meaning.ts'
import { fieldsNamed } from './path/names.ts'
import type { Plan } from './path/plan.ts'
import { toCel } from './path/to-cel.ts'
import type { Report } from './reporting/report.ts'
import type { Rule } from './rule-type.ts'
import { amount, members, raw, within, words } from './source/raw.ts'
import { toPlain } from './words/plain.ts'

/** The names by which fees multiply; such numbers are whole. */
export const multipliersOf = (fees: unknown): ReadonlySet<string> =>
  new Set(members(fees).flatMap(([, fee]) => words(raw(fee).multiplier) ?? []))

export interface FeeWork {
  readonly meaning: Meaning
  readonly plan: Plan
  readonly tangled: boolean
  readonly report: Report
  notes(of: string): Notes
  /** payments that were components: pence, by the place of their page */
  readonly payments: readonly { readonly at: string; readonly pence: number; readonly page: number }[]
}

interface Part {
  readonly at: string
  readonly then: string
  readonly when: string | undefined
  readonly because: string
}

const multiplied = (
  work: FeeWork,
  pence: number,
  by: string | undefined,
): { then: string; field?: Field } | undefined => {
  if (by === undefined) return { then: String(pence) }
  const name = by.split('.').at(-1) ?? by
  const { meaning } = work
  const found = fieldsNamed(meaning.form, meaning.fields, by, undefined)
  const field = found[0] ?? meaning.fields.find((one) => one.name === name)
  return field?.kind === 'int' ? { then: `${celNumber(pence, true)} * ${field.question.id}`, field } : undefined
}

const partOf = (work: FeeWork, at: string, value: unknown): Part | undefined => {
  const fee = raw(value)
  const { meaning, plan, report } = work
  const pence = amount(fee.amount)
  if (pence === undefined || pence < 0 || !Number.isSafeInteger(pence)) {
    report.lost(at, 'not-understood', 'Its amount is no whole number of pence.')
    return undefined
  }
  const times = multiplied(work, pence, words(fee.multiplier))
  if (!times) {
    report.lost(at, 'not-understood', 'It multiplies by an answer that is no whole number.')
    return undefined
  }
  const because = toPlain(words(fee.description)).text || 'Fee'
  const name = words(fee.condition)
  if (name === undefined) return { at, then: times.then, when: undefined, because }
  const condition: Condition = meaning.conditions.get(name) ?? { is: 'poison', why: `There is no condition ${name}.` }
  try {
    const logic = holdsWhen(meaning, condition, { section: undefined, asked: plan.asked }, work.notes(name))
    if (logic === meaning.diagram.never)
      report.problem(at, 'never-holds', `The fee “${because}” is never due: its condition cannot hold.`)
    const when = toCel(meaning.diagram, meaning.variables, logic, meaning.variables.certain(logic, plan.asked))
    return { at, then: times.then, when, because }
  } catch (error) {
    if (!(error instanceof Unsayable) && (error as Error).name !== 'TooTangled') throw error
    report.lost(at, 'condition-not-evaluated', 'Its condition cannot be said in the design.')
    return undefined
  }
}

/** The fees of a form as rules: one for each, with its own reason, and `fee`, their sum in pence. */
export const buildFees = (fees: unknown, work: FeeWork): readonly Rule[] => {
  const { report, plan, meaning } = work
  const paid = work.payments.map(({ at, pence, page }): Part => {
    if (work.tangled) return { at, then: String(pence), when: undefined, because: 'Payment' }
    const reach = plan.reach.get(page) ?? meaning.diagram.never
    const when = toCel(meaning.diagram, meaning.variables, reach, meaning.variables.certain(reach, plan.asked))
    return { at, then: String(pence), when, because: 'Payment' }
  })
  const parts = [...members(fees).flatMap(([key, fee]) => partOf(work, within('/fees', key), fee) ?? []), ...paid]
  const notDue = { id: 'notDue', then: '0' }
  const rules = parts.map((part, i): Rule => {
    const row = {
      id: 'due',
      ...(part.when === undefined ? {} : { when: part.when }),
      then: part.then,
      because: { en: part.because },
    }
    const rule: Rule = {
      id: `fee${i + 1}`,
      title: { en: part.because },
      decide: part.when === undefined ? [row] : part.when === 'false' ? [notDue] : [row, notDue],
    }
    report.carried(part.at, { element: rule })
    return rule
  })
  if (rules.length === 0) return []
  const total: Rule = {
    id: 'fee',
    title: { en: 'Fee' },
    decide: [{ id: 'total', then: rules.map(({ id }) => id).join(' + ') }],
  }
  return [...rules, total]
}
