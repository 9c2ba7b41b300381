import { longDate } from '#core/days/long-date.ts'
import type { Locale, Text } from '#core/text.ts'
import type { Change, Changes, SetChange } from '../patch/change.ts'
import { type Address, above, lastStep, under } from '../tree/address.ts'
import { find } from '../tree/find.ts'
import { isObject, type Json } from '../tree/json.ts'
import { changeWords } from './change.words.ts'
import { namesWords } from './parts.words.ts'
import { saySet } from './say-set.ts'
import { sayValue } from './say-value.ts'
import { begun, type Element, labelOf, named, quoted, type Subject, subjectOf, upperFirst } from './subject.ts'
import { filled, inBoth } from './two.ts'

/** What a change is said with: both designs, for the labels of what it names, and the orders that it comes with. */
export interface Telling {
  readonly before: Json
  readonly after: Json
  readonly orders: Changes['orders']
}

/** A change in a sentence, in English and Welsh, that names things by their labels and never by their ids. */
export const sayChange = (change: Change, telling: Telling): Text =>
  inBoth((locale) => {
    if (change.kind === 'set') return saySet(change, [telling.before, telling.after], locale)
    return change.kind === 'move' ? sayMove(change, telling, locale) : sayItem(change, telling, locale)
  })

const designsOf = ({ before, after }: Telling): readonly Json[] => [before, after]

type ItemChange = Exclude<Change, SetChange>

const sayItem = (change: ItemChange & { readonly value?: unknown }, telling: Telling, locale: Locale): string => {
  const subject = subjectOf(designsOf(telling), change.at)
  const element = subject.elements.at(-1)
  if (!element) return ''
  const outer = subject.elements.slice(0, -1)
  const S = begun(outer, locale)
  if (subject.part.kind === 'leaf') return sayName(change, subject, telling, locale)
  if (element.list === 'values') return sayDated(change, { S, element, outer }, telling, locale)
  const x = named(element, locale)
  const added = change.kind === 'add'
  const words =
    outer.length === 0 ? changeWords[added ? 'addedAtTop' : 'removedAtTop'] : changeWords[added ? 'added' : 'removed']
  const place = added ? placeOf(change.at, above(change.at), telling, locale) : ''
  return filled(words[locale], { S: outer.length === 1 ? begunWithPage(outer, locale) : S, X: upperFirst(x), x, place })
}

/** Of what is added to a page, or moves in it, the page is said. */
const begunWithPage = (outer: readonly Element[], locale: Locale): string =>
  upperFirst(outer.map((element) => named(element, locale)).join(', '))

interface Dated {
  readonly S: string
  readonly element: Element
  readonly outer: readonly Element[]
}

const sayDated = (change: ItemChange, { S, element, outer }: Dated, telling: Telling, locale: Locale): string => {
  const value = element.value as Json
  const figure = sayValue('figure', value.value, { designs: designsOf(telling), elements: outer }, locale)
  const words = change.kind === 'add' ? changeWords.valueAdded : changeWords.valueRemoved
  return filled(words[locale], { S, to: figure, from: figure, day: longDate(String(value.from), locale) })
}

/** A name that is now in a list of names, or no longer: what that means. */
const sayName = (change: ItemChange, subject: Subject, telling: Telling, locale: Locale): string => {
  const outer = subject.elements.slice(0, -1)
  const words = namesWords[[outer.at(-1)?.list ?? 'service', ...subject.rest].join('.')]
  const S = begun(outer, locale)
  if (!words) return filled(changeWords.namesOrder[locale], { S })
  const around = { designs: designsOf(telling), elements: outer }
  const x = sayValue(words.as, lastStep(change.at), around, locale)
  return `${S}: ${filled((change.kind === 'add' ? words.more : words.less)[locale], { x })}`
}

const neighbour = (at: Address, list: Address, { orders }: Telling): string | undefined => {
  const order = orders[list] ?? []
  return order[order.indexOf(lastStep(at)) - 1]
}

/** Behind what an element stands now. A list without an order of its own has it at its end. */
const behind = (at: Address, list: Address, telling: Telling, locale: Locale): string | undefined => {
  const key = neighbour(at, list, telling)
  if (key === undefined) return undefined
  const element = subjectOf([telling.after, telling.before], under(list, key)).elements.at(-1)
  return element && named(element, locale)
}

const placeOf = (at: Address, list: Address, telling: Telling, locale: Locale): string => {
  if ((telling.orders[list] ?? []).length < 2) return ''
  const y = behind(at, list, telling, locale)
  return y === undefined ? changeWords.atStart[locale] : filled(changeWords.after[locale], { y })
}

const sayMove = ({ at, to }: { at: Address; to: Address }, telling: Telling, locale: Locale): string => {
  const subject = subjectOf(designsOf(telling), at)
  const element = subject.elements.at(-1)
  const outer = subject.elements.slice(0, -1)
  if (!element || subject.part.kind === 'leaf')
    return filled(changeWords.namesOrder[locale], { S: begun(outer, locale) })
  const x = named(element, locale)
  if (above(at) === to) {
    const y = behind(at, to, telling, locale)
    const where = y === undefined ? changeWords.comesFirst[locale] : filled(changeWords.comesAfter[locale], { y })
    const words = outer.length === 0 ? changeWords.shiftedAtTop : changeWords.shifted
    return filled(words[locale], { S: begunWithPage(outer, locale), X: upperFirst(x), x, where })
  }
  const [from, page] = [above(above(at)), above(to)].map((address) => titleOf(address, telling, locale))
  const place = placeOf(at, to, telling, locale)
  return filled(changeWords.moved[locale], { X: upperFirst(x), x, from: from ?? '', to: page ?? '', place })
}

const titleOf = (page: Address, telling: Telling, locale: Locale): string => {
  for (const design of designsOf(telling)) {
    const { value } = find(design, page)
    if (isObject(value)) return quoted(labelOf({ list: 'pages', value, number: 1 }, locale) ?? '')
  }
  return quoted('')
}
