import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Locale } from '#core/text.ts'
import type { Question, QuestionType } from '../../design/question.ts'
import { isRecord } from '../parts.ts'
import type { Form, QuestionKind, Reading } from '../question-kind.ts'
import { must, ownOr, problemAt, type Wrong, wrongShape } from '../wording.ts'
import { textOf } from '../words-of.ts'
import { itemCount, itemName, repeatOf } from './repeat.ts'

type KindOf = (type: QuestionType) => QuestionKind
type Item = Readonly<Record<string, unknown>>
const childrenOf = (q: Question): readonly Question[] => (q.questions ?? []) as readonly Question[]

const isBlank = (kindOf: KindOf, q: Question, form: Form, item: string): boolean =>
  childrenOf(q).every((child) =>
    kindOf(child.type)
      .controls(child, `${item}.${child.id}`)
      .every((control) => [form[control] ?? ''].flat().every((text) => String(text).trim() === '')),
  )

const readItem = (kindOf: KindOf, q: Question, form: Form, item: string): { value: Item; problems: FieldProblem[] } => {
  const value: Record<string, unknown> = {}
  const problems: FieldProblem[] = []
  for (const child of childrenOf(q)) {
    const reading = kindOf(child.type).read(child, form, `${item}.${child.id}`)
    problems.push(...reading.problems)
    if (reading.problems.length === 0) value[child.id] = reading.value ?? null
  }
  return { value, problems }
}

const tooFew = (q: Question, min: number): Wrong => ({
  code: 'too-few',
  message: ownOr(q, must(q, { en: `must have ${min} or more`, cy: `fod yn ${min} neu fwy` })),
})
const tooMany = (q: Question, max: number): Wrong => ({
  code: 'too-many',
  message: must(q, { en: `must have ${max} or fewer`, cy: `fod yn ${max} neu lai` }),
})

const readAll = (kindOf: KindOf, q: Question, form: Form, name: string): Reading => {
  const repeat = repeatOf(q)
  if (repeat === undefined) {
    if (q.optional && isBlank(kindOf, q, form, name)) return { problems: [] }
    return readItem(kindOf, q, form, name)
  }
  // Blank items at the end were offered and not used; a blank one before a filled one was forgotten.
  let count = itemCount(q, form, name)
  const least = q.optional ? 0 : repeat.min
  while (count > least && isBlank(kindOf, q, form, itemName(q, name, count - 1))) count--
  const items = Array.from({ length: Math.max(count, least) }, (_, i) =>
    readItem(kindOf, q, form, itemName(q, name, i)),
  )
  if (q.optional && items.length === 0) return { problems: [] }
  return { value: items.map(({ value }) => value), problems: items.flatMap(({ problems }) => problems) }
}

const checkAll = (kindOf: KindOf, q: Question, value: unknown, context: { asOf: string; name?: string }) => {
  const name = context.name ?? q.id
  const repeat = repeatOf(q)
  if (value === null || value === undefined)
    return q.optional || repeat?.min === 0 ? [] : checkItems(kindOf, q, repeat === undefined ? [{}] : [], context)
  if (repeat === undefined)
    return isRecord(value) ? checkItems(kindOf, q, [value], context) : [problemAt(name, wrongShape(q))]
  if (!Array.isArray(value) || !value.every(isRecord)) return [problemAt(name, wrongShape(q))]
  return checkItems(kindOf, q, value, context)
}

const checkItems = (
  kindOf: KindOf,
  q: Question,
  items: readonly Item[],
  context: { asOf: string; name?: string },
): readonly FieldProblem[] => {
  const name = context.name ?? q.id
  const repeat = repeatOf(q)
  if (repeat && items.length < repeat.min && !(q.optional && items.length === 0))
    return [problemAt(name, tooFew(q, repeat.min))]
  if (repeat && items.length > repeat.max) return [problemAt(name, tooMany(q, repeat.max))]
  const ids = new Set(childrenOf(q).map(({ id }) => id))
  return items.flatMap((item, i) => {
    const at = itemName(q, name, i)
    if (Object.keys(item).some((key) => !ids.has(key))) return [problemAt(at, wrongShape(q))]
    return childrenOf(q).flatMap((child) =>
      kindOf(child.type).check(child, item[child.id], { asOf: context.asOf, name: `${at}.${child.id}` }),
    )
  })
}

const itemWords = (kindOf: KindOf, q: Question, item: Item, locale: Locale): readonly string[] =>
  childrenOf(q).flatMap((child) => {
    const lines = kindOf(child.type).words(child, item[child.id], locale)
    return lines.length === 0 ? [] : [`${inLocale(textOf(child.label), locale)}: ${lines.join(', ')}`]
  })

const toCel = (kindOf: KindOf, q: Question, item: Item): Item =>
  Object.fromEntries(
    childrenOf(q).flatMap((child) => {
      const kind = kindOf(child.type)
      const stored = item[child.id] === null ? (child.otherwise ?? kind.empty) : item[child.id]
      return stored === undefined ? [] : [[child.id, kind.toCel(child, stored)]]
    }),
  )

/**
 * A group of questions asked together: repeated, a list of items (controls `GROUP[0].ID`), or once (`repeat: no`, an
 * object, `GROUP.ID`). In an item null is a question left blank, an absent key one not answered. `kindOf` finds the
 * kinds of its questions.
 */
export const groupKind = (kindOf: KindOf): QuestionKind => ({
  type: 'group',
  celType: (q) => (repeatOf(q) === undefined ? 'map<string, dyn>' : 'list<map<string, dyn>>'),
  defaultCategory: false,
  empty: [],
  controls: (q, name) =>
    Array.from({ length: Math.max(repeatOf(q)?.min ?? 1, 1) }, (_, i) => itemName(q, name, i)).flatMap((item) =>
      childrenOf(q).flatMap((child) => kindOf(child.type).controls(child, `${item}.${child.id}`)),
    ),
  read: (q, form, name) => readAll(kindOf, q, form, name),
  check: (q, value, context) => checkAll(kindOf, q, value, context),
  words: (q, value, locale) => {
    if (isRecord(value)) return itemWords(kindOf, q, value, locale)
    if (!Array.isArray(value)) return []
    const title = inLocale(textOf(q.itemTitle ?? q.label), locale)
    return value.flatMap((item: Item, i) => [`${title} ${i + 1}`, ...itemWords(kindOf, q, item, locale)])
  },
  toCel: (q, value) =>
    Array.isArray(value) ? value.map((item) => toCel(kindOf, q, item)) : toCel(kindOf, q, value as Item),
})
