import type { FieldProblem } from '#core/field-problem.ts'
import { readFigure } from '../../../designs/adopting/figures.rules.ts'
import type { Leaf } from '../../../designs/varying/leaves.rules.ts'
import { missing, problem, type Sent, typed } from '../form.rules.ts'
import { words } from './variation.words.ts'

const most = 20_000

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

const texts = (form: Sent, languages: readonly string[], was: unknown): ReadLeaf => {
  // a language that the form does not ask for stays as it is
  const others = Object.entries((was ?? {}) as object).filter(([tag]) => !languages.includes(tag))
  const typed = languages.map((tag) => [tag, lines(form, `value.${tag}`)] as const)
  const written = typed.filter(([, text]) => text !== '')
  return read(written.length === 0 ? undefined : Object.fromEntries([...others, ...written]))
}

/** Reads the form of a leaf. `was`: the value that the form was shown with. */
export const readLeaf = (
  form: Sent,
  { editor }: Pick<Leaf, 'editor'>,
  { languages, was }: { readonly languages: readonly string[]; readonly was: unknown },
): ReadLeaf => {
  if (editor.kind === 'text') return texts(form, languages, was)
  if (editor.kind === 'someOf') {
    const ticked = [form.value ?? []].flat()
    const kept = ((was ?? []) as readonly string[]).filter((name) => ticked.includes(name))
    const names = [...kept, ...editor.names.filter((name) => ticked.includes(name) && !kept.includes(name))]
    return read(names.length === 0 && was === undefined ? undefined : names)
  }
  const text = editor.kind === 'expression' ? lines(form, 'value') : typed(form, 'value')
  if (text === '') return read(undefined)
  switch (editor.kind) {
    case 'number':
      return /^-?\d{1,12}(\.\d{1,6})?$/.test(text)
        ? read(Number(text))
        : wrong(problem('value', 'number', words.numberWrong))
    case 'money': {
      const pence = readFigure({ type: 'money' } as Parameters<typeof readFigure>[0], text)
      return pence === undefined ? wrong(problem('value', 'money', words.moneyWrong)) : read(pence)
    }
    case 'yesNo':
      return read(text === 'true')
    case 'oneOf':
      return editor.names.includes(text) ? read(text) : wrong(problem('value', 'same', words.same))
    default:
      return read(text)
  }
}

/** Why something is changed, and the member of staff who answers for it; one of those who work there. */
export const readGrounds = (form: Sent, people: readonly string[], prefix = '') => {
  const [reason, owner] = [lines(form, 'reason').slice(0, 2000), typed(form, 'owner')]
  return {
    why: { reason, owner },
    problems: [
      ...missing(`${prefix}reason`, words.reasonMissing, reason),
      ...(people.includes(owner) ? [] : [problem(`${prefix}owner`, 'missing', words.ownerMissing)]),
    ],
  }
}

/** A leaf's value as the boxes of its form show it. */
export const leafValues = ({ editor, value }: Pick<Leaf, 'editor' | 'value'>): Readonly<Record<string, string>> => {
  if (value === undefined || editor.kind === 'someOf') return {}
  if (editor.kind === 'text')
    return Object.fromEntries(Object.entries(value as object).map(([tag, text]) => [`value.${tag}`, String(text)]))
  if (editor.kind === 'money') return { value: (Number(value) / 100).toFixed(2) }
  return { value: String(value) }
}
