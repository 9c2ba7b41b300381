import type { FieldProblem } from '#core/field-problem.ts'
import { foldText, inLocale, type Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { itemWords } from '#engine/variation/sentences/parts.words.ts'
import { inBoth } from '#engine/variation/sentences/two.ts'
import type { Json } from '#engine/variation/tree/json.ts'
import { type Adding, kindOf, withDraft } from '../../../../../designs/studio/additions.rules.ts'
import type { Kind } from '../../../../../designs/studio/kinds.rules.ts'
import { newId } from '../../../../../designs/studio/new-id.rules.ts'
import { type Leaf, leafAt } from '../../../../../designs/varying/leaves.rules.ts'
import { problem, type Sent } from '../../../form.rules.ts'
import { readLeaf } from '../../../variation/part/read-leaf.rules.ts'
import { words } from './adding.words.ts'
import { readSpecial } from './read-special.rules.ts'

/** A field of a form that adds something: a leaf of it, or what is asked in a way of its own. */
export interface AskedField {
  readonly key: string
  readonly leaf: Leaf | undefined
  readonly needed: boolean
}

/** What a form asks of something new; `adjust` gives a leaf the names that only the organisation knows, such as its teams. */
export const fieldsOf = (
  design: Design,
  adding: Adding,
  kind: Kind,
  adjust: (leaf: Leaf) => Leaf,
): readonly AskedField[] => {
  const draft = withDraft(design, adding, { ...kind.start })
  return kind.fields.flatMap((key): readonly AskedField[] => {
    const needed = kind.needs.includes(key)
    if (key.startsWith('+')) return [{ key, leaf: undefined, needed }]
    const leaf = leafAt(draft.design, `${draft.at}/${key.replaceAll('.', '/')}`)
    return leaf ? [{ key, leaf: adjust(leaf), needed }] : []
  })
}

const setIn = (value: Json, key: string, to: unknown): Json => {
  const [first = '', ...rest] = key.split('.')
  return { ...value, [first]: rest.length === 0 ? to : setIn((value[first] ?? {}) as Json, rest.join('.'), to) }
}

const lacking = ({ key, leaf }: AskedField, languages: readonly string[], to: unknown): readonly FieldProblem[] => {
  const name = leaf?.name ?? {}
  const text = leaf?.editor.kind === 'text'
  const said = ['text', 'line', 'number', 'money', 'period', 'expression', 'day'].includes(leaf?.editor.kind ?? '')
  const message: Text = inBoth((locale) => {
    const what = inLocale(name, locale)
    const lower = `${what.charAt(0).toLowerCase()}${what.slice(1)}`
    return (said ? words.neededText : words.neededChoice)[locale].replace('{what}', lower)
  })
  if (!text) return to === undefined || (Array.isArray(to) && to.length === 0) ? [problem(key, 'missing', message)] : []
  const given = (to ?? {}) as Text
  return languages.filter((tag) => !given[tag]).map((tag) => problem(`${key}.${tag}`, 'missing', message))
}

export interface ReadAddition {
  readonly value: Json
  readonly problems: readonly FieldProblem[]
}

/** What is a code for programs, and typed as words: `Home safety visit` → `home-safety-visit`. */
const codes = ['sharing.purpose', 'sharing.with', 'questions.diary', 'stages.team']
const codeOf = (typed: unknown): unknown =>
  typeof typed === 'string'
    ? foldText(typed)
        .split(/[^a-z0-9]+/)
        .filter(Boolean)
        .join('-')
    : typed

interface Given {
  readonly design: Design
  readonly adding: Adding
  readonly as: string
  readonly fields: readonly AskedField[]
  readonly languages: readonly string[]
  readonly prefix: string
  readonly taken: ReadonlySet<string>
}

/** Reads a form that adds something: the element, with an id made from its label. */
export const readAddition = (form: Sent, given: Given): ReadAddition => {
  const { adding, as, fields, languages } = given
  const kind = kindOf(adding, as)
  let value: Json = { ...kind?.start }
  const problems: FieldProblem[] = []
  for (const field of fields) {
    if (!field.leaf) {
      const special = readSpecial(field.key, { form, ...given, needs: field.needed })
      value = { ...value, ...special.set }
      problems.push(...special.problems)
      continue
    }
    const read = readLeaf(form, field.leaf, { languages, was: undefined, name: field.key })
    const to = codes.includes(`${adding.of}.${field.key}`) ? codeOf(read.to) : read.to
    const found = read.problems
    problems.push(...found, ...(field.needed && found.length === 0 ? lacking(field, languages, to) : []))
    // what is not so need not be said
    const says = to !== undefined && !(to === false && !field.needed) && !(Array.isArray(to) && to.length === 0)
    if (says) value = setIn(value, field.key, to)
  }
  const made = named(value, given, kind)
  return { value: adding.of === 'rules' ? decided(made) : made, problems }
}

const named = (value: Json, { adding, prefix, taken }: Given, kind: Kind | undefined): Json => {
  if (adding.whole || adding.of === 'values' || value.id !== undefined) return value
  const said = kind?.named === undefined ? undefined : value[kind.named]
  const label = typeof said === 'string' ? said : Array.isArray(said) ? '' : inLocale(said as Text | undefined, 'en')
  const otherwise = (itemWords[adding.of]?.en ?? 'part').split(' ')[0] ?? 'part'
  return { id: newId({ label, otherwise, prefix, taken }), ...value }
}

/** A decision comes with its first row, which always decides until there is one above it. */
const decided = ({ then, because, ...value }: Json): Json => ({
  ...value,
  decide: [{ id: 'otherwise', then, ...(because !== undefined && { because }) }],
})
