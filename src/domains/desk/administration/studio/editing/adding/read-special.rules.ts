import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { find } from '#engine/variation/tree/find.ts'
import type { Json } from '#engine/variation/tree/json.ts'
import { readFigure } from '../../../../../designs/adopting/figures.rules.ts'
import type { Adding } from '../../../../../designs/studio/additions.rules.ts'
import { newId } from '../../../../../designs/studio/new-id.rules.ts'
import { rowsEditorAt } from '../../../../../designs/varying/rows.rules.ts'
import { problem, type Sent, typed, typedDate } from '../../../form.rules.ts'
import { lines } from '../../../variation/part/read-leaf.rules.ts'
import { readRows } from '../../../variation/rows/read-rows.rules.ts'
import { words } from './adding.words.ts'

/** What of a form is read in a way of its own: keys of the new element, or what is wrong. */
export interface Special {
  readonly set: Json
  readonly problems: readonly FieldProblem[]
}

export interface Reading {
  readonly form: Sent
  readonly design: Design
  readonly adding: Adding
  readonly as: string
  readonly languages: readonly string[]
  readonly needs: boolean
}

const set = (value: Json): Special => ({ set: value, problems: [] })
const wrong = (field: string, message: Text): Special => ({ set: {}, problems: [problem(field, 'wrong', message)] })

const choices = ({ form, languages, needs }: Reading): Special => {
  const typedIn = languages.map((tag) => ({
    tag,
    all: lines(form, `choices.${tag}`)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  }))
  const first = `choices.${languages[0] ?? 'en'}`
  const count = typedIn[0]?.all.length ?? 0
  if (typedIn.every(({ all }) => all.length === 0) && !needs) return set({})
  if (count < 2) return wrong(first, words.choicesMissing)
  const uneven = typedIn.find(({ all }) => all.length !== count)
  if (uneven) return wrong(`choices.${uneven.tag}`, words.choicesUneven)
  const taken = new Set<string>()
  const options = Array.from({ length: count }, (_, i) => {
    const label = Object.fromEntries(typedIn.map(({ tag, all }) => [tag, all[i] ?? '']))
    const id = newId({ label: inLocale(label, 'en'), otherwise: 'choice', prefix: '', taken })
    taken.add(id)
    return { id, label }
  })
  return set({ options })
}

const shares: Readonly<Record<string, string>> = { half: '1, 2', quarter: '1, 4' }

const fee = ({ form, design }: Reading): Special => {
  const figure = typed(form, 'fee.figure')
  const known = (design.parameters ?? []).some(({ id, type }) => id === figure && type === 'money')
  const pence = readFigure({ type: 'money' } as Parameters<typeof readFigure>[0], typed(form, 'fee.pounds'))
  if (!known && typeof pence !== 'number') return wrong('fee.pounds', words.feeWrong)
  const times = typed(form, 'fee.times')
  const asked = design.pages.flatMap(({ questions = [] }) => questions)
  const amount = known ? figure : String(pence)
  const all = asked.some(({ id, type }) => id === times && type === 'number') ? `${times} * ${amount}` : amount
  const share = shares[typed(form, 'fee.share')]
  return set({ then: share ? `portion(${all}, ${share})` : all })
}

/** How a new value is read row by row, where the figure that it is of holds several. */
const rowsOf = ({ design, adding, as }: Reading) =>
  as === '' ? rowsEditorAt(design, adding.list.replace(/\/values$/, '')) : undefined

const figureType = ({ design, adding, as }: Reading): string =>
  as === '' ? String((find(design as unknown as Json, adding.list.replace(/\/values$/, '')).value as Json)?.type) : as

const values = (reading: Reading): Special => {
  const { form, adding } = reading
  const from = typedDate(form, 'from')
  const rows = rowsOf(reading)
  const several = rows && readRows(form, 'figure', rows)
  const single = rows
    ? undefined
    : readFigure({ type: figureType(reading) } as Parameters<typeof readFigure>[0], typed(form, 'figure'))
  const value = several ? several.to : single
  const source = typed(form, 'source')
  const problems = [
    ...(several?.problems ?? []),
    ...(value === undefined ? [problem('figure', 'wrong', words.valueWrong)] : []),
    ...(from ? [] : [problem('from', 'wrong', words.fromWrong)]),
    ...(from && adding.siblings.includes(from) ? [problem('from', 'taken', words.fromTaken)] : []),
  ]
  const dated = { from, value, ...(source !== '' && { source }) }
  return { set: adding.of === 'values' ? dated : { values: [dated] }, problems }
}

/** Something that can be counted: the expression for it, and the question that it is of. */
export interface Countable {
  readonly value: string
  readonly label: Text
  readonly banded?: boolean
}

/** How answers can be counted, by what is read: a choice, a number, yes or no as they are; ages in bands. */
export const countable = (design: Design): readonly Countable[] =>
  design.pages
    .flatMap(({ questions = [] }) => questions)
    .flatMap(({ id, type, label }): readonly Countable[] => {
      if (['yesNo', 'oneOf', 'number', 'declaration'].includes(type))
        return [{ value: id, label: label as Text, banded: false }]
      return type === 'date'
        ? [{ value: `band(age(${id}, asOf), [18, 25, 45, 65, 75, 85])`, label: label as Text, banded: true }]
        : []
    })

/** What a measure can add up: statistics, and questions of yes or no. */
export const measurable = (design: Design): readonly Countable[] => [
  ...(design.counted ?? []).map(({ id, title }) => ({ value: id, label: (title ?? { en: id }) as Text })),
  ...design.pages
    .flatMap(({ questions = [] }) => questions)
    .filter(({ type }) => type === 'yesNo')
    .map(({ id, label }) => ({ value: id, label: label as Text })),
]

const oneOf = (reading: Reading, of: readonly Countable[], message: Text): Special => {
  const value = typed(reading.form, 'value')
  return of.some((one) => one.value === value) ? set({ value }) : wrong('value', message)
}

const readers: Readonly<Record<string, (reading: Reading) => Special>> = {
  '+choices': choices,
  '+fee': fee,
  '+truth': ({ form }) => {
    const then = typed(form, 'then')
    return then === 'true' || then === 'false' ? set({ then }) : wrong('then', words.resultMissing)
  },
  '+words': ({ form }) => {
    const said = typed(form, 'then').replaceAll(/['\\]/g, '’')
    return said === '' ? wrong('then', words.resultWords) : set({ then: `'${said}'` })
  },
  '+number': ({ form }) => {
    const said = typed(form, 'then')
    return /^-?\d{1,9}$/.test(said) ? set({ then: said }) : wrong('then', words.resultNumber)
  },
  '+value': values,
  '+from': () => set({}),
  '+source': () => set({}),
  '+counts': (reading) => oneOf(reading, countable(reading.design), words.counts),
  '+truths': (reading) => oneOf(reading, measurable(reading.design), words.truths),
}

export const readSpecial = (field: string, reading: Reading): Special => readers[field]?.(reading) ?? set({})
