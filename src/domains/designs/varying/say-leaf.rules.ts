import type { Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { itemWords } from '#engine/variation/sentences/parts.words.ts'
import { sayValue } from '#engine/variation/sentences/say-value.ts'
import { subjectOf, upperFirst } from '#engine/variation/sentences/subject.ts'
import { inBoth } from '#engine/variation/sentences/two.ts'
import { above, lastStep, under } from '#engine/variation/tree/address.ts'
import { isObject, type Json } from '#engine/variation/tree/json.ts'
import { type Item, type Leaf, openedAt } from './leaves.rules.ts'
import type { Place } from './places.rules.ts'

/** A value of a leaf as it is read; several names one after the other. */
export const sayLeaf = (design: Design, leaf: Pick<Leaf, 'at' | 'as'>, value: unknown): Text => {
  const document = design as unknown as Json
  const around = { designs: [document], elements: subjectOf([document], leaf.at).elements }
  const as = leaf.as ?? (isObject(value) ? 'words' : 'answer')
  return inBoth((locale) =>
    Array.isArray(value)
      ? value.map((name) => sayValue(as, name, around, locale)).join(', ')
      : sayValue(as, value, around, locale),
  )
}

/** What an element is: a question, a page; of the design itself nothing. */
export const nounOf = ({ list }: Pick<Item, 'list'>): Text =>
  inBoth((locale) => upperFirst(itemWords[list]?.[locale] ?? ''))

const placeWords = {
  start: { en: 'at the start', cy: 'ar y dechrau' },
  after: { en: 'after', cy: 'ar ôl' },
} as const

/** A place in words; the page is said where there are several. */
export const sayPlace = (design: Design, { list, behind }: Place, severalPages: boolean): Text => {
  const page = severalPages ? openedAt(design, above(list)) : undefined
  const before = behind === null ? undefined : openedAt(design, under(list, behind))
  return inBoth((locale) => {
    const where = before ? `${placeWords.after[locale]} “${before.name[locale]}”` : placeWords.start[locale]
    return page ? `“${page.name[locale]}”: ${where}` : where
  })
}

/** The elements that an element or a leaf stands in, the outermost first; the design itself is none of them. */
export const aboveOf = (design: Design, at: string): readonly Item[] => {
  const found: Item[] = []
  for (let outer = above(at); outer !== ''; outer = above(outer)) {
    const element = lastStep(outer) === '' ? undefined : openedAt(design, outer)
    if (element) found.unshift(element)
  }
  return found
}
