import type { FieldProblem } from '#core/field-problem.ts'
import { readFigure } from '../../../../designs/adopting/figures.rules.ts'
import type { Leaf } from '../../../../designs/varying/leaves.rules.ts'
import { dateValues, missing, problem, type Sent, typed, typedDate } from '../../form.rules.ts'
import { readRows, rowValues } from '../rows/read-rows.rules.ts'
import { words } from '../variation.words.ts'

const most = 20_000
/** What a limit of a date is counted in. */
export const limitUnits: readonly string[] = ['days', 'months', 'years']

/** What was typed into a box of several lines, as it was typed. */
export const lines = (form: Sent, name: string): string => {
  const value = form[name]
  const text = typeof value === 'string' ? value : (value?.[0] ?? '')
  return text.replaceAll(/\r\n?/g, '\n').trim().slice(0, most)
}

/** What was typed of a leaf, as the design has it; undefined: nothing. */
export interface ReadLeaf {
  readonly to: unknown
  readonly problems: readonly FieldProblem[]
}

const read = (to: unknown): ReadLeaf => ({ to, problems: [] })
const wrong = (...problems: readonly FieldProblem[]): ReadLeaf => ({ to: undefined, problems })

const texts = (
  form: Sent,
  name: string,
  { languages, was }: { readonly languages: readonly string[]; readonly was: unknown },
): ReadLeaf => {
  // a language that the form does not ask for stays as it is
  const others = Object.entries((was ?? {}) as object).filter(([tag]) => !languages.includes(tag))
  const typed = languages.map((tag) => [tag, lines(form, `${name}.${tag}`)] as const)
  const written = typed.filter(([, text]) => text !== '')
  return read(written.length === 0 ? undefined : Object.fromEntries([...others, ...written]))
}

/** A limit of a date: today, so long before or after it, or a day. */
const readLimit = (form: Sent, name: string, which: string): ReadLeaf => {
  if (which === 'today') return read('today')
  if (which === 'day') {
    const day = typedDate(form, `${name}.on`)
    return day ? read(day) : wrong(problem(`${name}.on`, 'date', words.dateWrong))
  }
  const [count, unit] = [typed(form, `${name}.count`), typed(form, `${name}.unit`)]
  const sign = which === 'before' ? '-' : which === 'after' ? '+' : undefined
  return sign && /^[1-9]\d{0,3}$/.test(count) && limitUnits.includes(unit)
    ? read(`today ${sign} ${count} ${unit}`)
    : wrong(problem(name, 'number', words.numberWrong))
}

/** Reads the control of a leaf. `was`: the value that the form was shown with; `name`: of the control. */
export const readLeaf = (
  form: Sent,
  { editor }: Pick<Leaf, 'editor'>,
  of: { readonly languages: readonly string[]; readonly was: unknown; readonly name?: string },
): ReadLeaf => {
  const { was, name = 'value' } = of
  if (editor.kind === 'text') return texts(form, name, of)
  if (editor.kind === 'rows') return readRows(form, name, editor)
  if (editor.kind === 'someOf') {
    const ticked = [form[name] ?? []].flat()
    const kept = ((was ?? []) as readonly string[]).filter((name) => ticked.includes(name))
    const names = [...kept, ...editor.names.filter((name) => ticked.includes(name) && !kept.includes(name))]
    return read(names.length === 0 && was === undefined ? undefined : names)
  }
  if (editor.kind === 'day') {
    const day = typedDate(form, name)
    return day === undefined ? wrong(problem(name, 'date', words.dateWrong)) : read(day || undefined)
  }
  const text = editor.kind === 'expression' ? lines(form, name) : typed(form, name)
  if (text === '') return read(undefined)
  switch (editor.kind) {
    case 'number':
      return /^-?\d{1,12}(\.\d{1,6})?$/.test(text)
        ? read(Number(text))
        : wrong(problem(name, 'number', words.numberWrong))
    case 'money': {
      const pence = readFigure({ type: 'money' } as Parameters<typeof readFigure>[0], text)
      return pence === undefined ? wrong(problem(name, 'money', words.moneyWrong)) : read(pence)
    }
    case 'yesNo':
      return read(text === 'true')
    case 'period':
      return /^[1-9]\d{0,3}$/.test(text) && editor.units.includes(typed(form, `${name}.unit`))
        ? read(`${text} ${typed(form, `${name}.unit`)}`)
        : wrong(problem(name, 'number', words.numberWrong))
    case 'limit':
      return readLimit(form, name, text)
    case 'oneOf':
      return editor.names.includes(text) ? read(text) : wrong(problem(name, 'same', words.same))
    default:
      return read(text)
  }
}

/**
 * Why something is changed, and the member of staff who answers for it; one of those who work there. Of one's own design
 * (`needed` is false) nothing need be said.
 */
export const readGrounds = (form: Sent, people: readonly string[], { prefix = '', needed = true } = {}) => {
  const [reason, owner] = [lines(form, 'reason').slice(0, 2000), typed(form, 'owner')]
  if (!needed && reason === '') return { why: undefined, problems: [] }
  return {
    why: { reason, owner },
    problems: [
      ...missing(`${prefix}reason`, words.reasonMissing, reason),
      ...(people.includes(owner) ? [] : [problem(`${prefix}owner`, 'missing', words.ownerMissing)]),
    ],
  }
}

const limitValues = (limit: string): Readonly<Record<string, string>> => {
  const [, sign, count = '', unit = ''] = /^today ([+-]) (\d+) (.*?)s?$/.exec(limit) ?? []
  if (sign) return { value: sign === '-' ? 'before' : 'after', 'value.count': count, 'value.unit': `${unit}s` }
  return limit === 'today' ? { value: 'today' } : { value: 'day', ...dateValues('value.on', limit) }
}

/** A leaf's value as the boxes of its form show it. */
export const leafValues = ({ editor, value }: Pick<Leaf, 'editor' | 'value'>): Readonly<Record<string, string>> => {
  if (value === undefined || editor.kind === 'someOf') return {}
  if (editor.kind === 'rows') return rowValues('value', editor, value)
  if (editor.kind === 'text')
    return Object.fromEntries(Object.entries(value as object).map(([tag, text]) => [`value.${tag}`, String(text)]))
  if (editor.kind === 'money') return { value: (Number(value) / 100).toFixed(2) }
  if (editor.kind === 'period') {
    const [, count = '', unit = ''] = /^(\d+) (.*?)s?$/.exec(String(value)) ?? []
    return { value: count, 'value.unit': `${unit}s` }
  }
  if (editor.kind === 'day') return dateValues('value', String(value))
  return editor.kind === 'limit' ? limitValues(String(value)) : { value: String(value) }
}
