import { longDate } from '#core/days/long-date.ts'
import type { Locale } from '#core/text.ts'
import type { SetChange } from '../patch/change.ts'
import { lastStep, upFrom } from '../tree/address.ts'
import { isObject, type Json } from '../tree/json.ts'
import { changeWords, inLanguage } from './change.words.ts'
import { leafOf } from './leaf-name.ts'
import { expectedWords } from './named.words.ts'
import { itemWords, type LeafWords, namesWords, type Reading } from './parts.words.ts'
import { choiceIn, questionIn } from './say-expression.ts'
import { type Around, rowName, sayValue } from './say-value.ts'
import { begun, labelOf, quoted, type Subject, subjectOf, unhyphened } from './subject.ts'
import { filled } from './two.ts'

/** A leaf that has another value, in a sentence. */
export const saySet = (change: SetChange, designs: readonly Json[], locale: Locale): string => {
  const subject = subjectOf(designs, change.at)
  const around: Around = { designs, elements: subject.elements }
  const S = begun(subject.elements, locale)
  const leaf = leafOf(subject)
  if (!leaf) return sayList(change, subject, around, locale)
  const { words, deeper } = leaf
  if (subject.elements.at(-1)?.list === 'values' && words.as === 'figure')
    return sayFigure(change, deeper, around, locale)
  if (words.yes && words.no)
    return filled(changeWords.truth[locale], { S, said: (change.to === true ? words.yes : words.no)[locale] })
  const text = isText(words, change, deeper)
  const language = text ? spoken(deeper[0], locale) : ''
  if (text && renames(subject) && change.to !== undefined && change.from !== undefined)
    return filled(changeWords.reads[locale], { S, to: said('words', change.to, around, locale), language })
  const name = text || deeper.length === 0 ? words[locale] + language : inside(subject, deeper, around, locale)
  return valued(
    change,
    { S, leaf: name, as: deeper.length > 0 && !text ? inner(subject.rest) : (words.as ?? 'words') },
    around,
    locale,
  )
}

const isText = ({ as }: LeafWords, { from, to }: SetChange, deeper: readonly string[]): boolean =>
  as === undefined &&
  deeper.length === 1 &&
  [from, to].every((value) => value === undefined || typeof value === 'string')

/** The text that the element is known by: a sentence that quotes it need not name it. */
const renames = ({ elements, rest }: Subject): boolean => {
  const element = elements.at(-1)
  const label = itemWords[element?.list ?? '']?.label ?? []
  return label.includes(rest[0] ?? '') && label.indexOf(rest[0] ?? '') === 0
}

const spoken = (tag: string | undefined, locale: Locale): string => {
  if (tag === undefined || tag === locale || (tag === 'en' && locale === 'en')) return ''
  const known = inLanguage[tag]?.[locale] ?? new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag
  return filled(changeWords.language[locale], { language: known })
}

const said = (as: Reading, value: unknown, around: Around, locale: Locale): string =>
  sayValue(as, value, around, locale)

/** How a part of an example is read: the fee is pence, and what is expected may name pages and stages. */
const inner = ([whole, key]: readonly string[]): Reading =>
  whole !== 'expect' ? 'answer' : key === 'fee' ? 'money' : 'expected'

interface Named {
  readonly S: string
  readonly leaf: string
  readonly as: Reading
}

const valued = (change: SetChange, { S, leaf, as }: Named, around: Around, locale: Locale): string => {
  const [on, off] = [change.from === undefined, change.to === undefined]
  if (as === 'unsaid') return filled(changeWords.unsaid[locale], { S, leaf })
  if (as === 'whole' && (isObject(change.to) || isObject(change.from)))
    return filled((off ? changeWords.wholeOff : on ? changeWords.wholeOn : changeWords.unsaid)[locale], { S, leaf })
  const words = off ? changeWords.off : on ? changeWords.on : changeWords.changed
  const fill = { to: said(as, change.to, around, locale), from: said(as, change.from, around, locale) }
  return filled(words[locale], { S, leaf, ...fill })
}

/** A part of an example: the answer to a question, what is expected of a decision, a figure of its own. */
const inside = ({ rest }: Subject, deeper: readonly string[], { designs }: Around, locale: Locale): string => {
  const key = deeper[0] ?? ''
  if (rest[0] === 'answers' || rest[0] === 'otherwise') {
    const question = designs.map((design) => questionIn(design, key)).find((found) => found !== undefined)
    const label = question && labelOf({ list: 'questions', value: question, number: 1 }, locale)
    return filled(changeWords.answer[locale], { x: quoted(label ?? unhyphened(key)) })
  }
  if (rest[0] === 'expect') {
    const x = expectedWords[key]?.[locale] ?? quoted(titled(designs, 'rules', key, locale))
    return filled(changeWords.expected[locale], { x })
  }
  return filled(changeWords.ownFigure[locale], { x: quoted(titled(designs, 'parameters', key, locale)) })
}

const titled = (designs: readonly Json[], list: string, id: string, locale: Locale): string => {
  for (const design of designs)
    for (const [i, value] of ((design[list] ?? []) as readonly Json[]).entries()) {
      const label = value.id === id ? labelOf({ list, value, number: i + 1 }, locale) : undefined
      if (label !== undefined) return label
    }
  return choiceIn(designs, id, locale) ?? unhyphened(id)
}

/** A dated value of a figure, or one row of a table of figures. */
const sayFigure = (change: SetChange, deeper: readonly string[], around: Around, locale: Locale): string => {
  const outer = around.elements.slice(0, -1)
  const day =
    upFrom(change.at)
      .map(lastStep)
      .find((step) => /^\d{4}-\d{2}-\d{2}$/.test(step)) ?? ''
  const row = deeper.length > 0 ? `, ${rowName(deeper.join(' '), around, locale)}` : ''
  const read = (value: unknown) => said('figure', value, { ...around, elements: outer }, locale)
  const words = change.from === undefined ? 'valueAdded' : change.to === undefined ? 'valueRemoved' : 'valueChanged'
  const fill = { S: begun(outer, locale) + row, from: read(change.from), to: read(change.to) }
  return filled(changeWords[words][locale], { ...fill, day: longDate(day, locale) })
}

/** A list that came or went without an item, or one that names something twice. */
const sayList = (change: SetChange, { elements, rest }: Subject, around: Around, locale: Locale): string => {
  const S = begun(elements, locale)
  const value = change.to ?? change.from
  if (Array.isArray(value) && value.length > 0) {
    const words = namesWords[[elements.at(-1)?.list ?? 'service', ...rest].join('.')]
    const names = value.map((name) => said(words?.as ?? 'plain', name, around, locale)).join(', ')
    return filled(changeWords.names[locale], { S, to: change.to === undefined ? '' : names })
  }
  return filled((change.to === undefined ? changeWords.emptied : changeWords.empty)[locale], { S })
}
