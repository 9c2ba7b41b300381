import type { Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { itemWords } from '#engine/variation/sentences/parts.words.ts'
import { sayValue } from '#engine/variation/sentences/say-value.ts'
import { subjectOf, upperFirst } from '#engine/variation/sentences/subject.ts'
import { inBoth } from '#engine/variation/sentences/two.ts'
import { above, lastStep, under } from '#engine/variation/tree/address.ts'
import { isObject, type Json } from '#engine/variation/tree/json.ts'
import { type Item, type Leaf, leafAt, openedAt } from './leaves.rules.ts'
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

/** The name of a decision, or of what an example expects, as people know it. */
export const sayName = (design: Design, name: string): Text => {
  const rule = openedAt(design, `/rules/${name}`)
  return rule?.name ?? expectedWords[name] ?? { en: name }
}

/** A value of an example as it is read: pages and stages by their titles. */
export const sayAnswer = (design: Design, value: unknown): Text => {
  const around = { designs: [design as unknown as Json], elements: [] }
  return inBoth((locale) => sayValue('expected', value, around, locale))
}

const expectedWords: Readonly<Record<string, Text>> = {
  pages: { en: 'The pages', cy: 'Y tudalennau' },
  stage: { en: 'The stage', cy: 'Y cam' },
  complete: { en: 'Complete', cy: 'Cyflawn' },
  next: { en: 'The next page', cy: 'Y dudalen nesaf' },
  end: { en: 'The end', cy: 'Y diwedd' },
  missing: { en: 'The missing answers', cy: 'Yr atebion sydd ar goll' },
  problems: { en: 'What is wrong with the answers', cy: 'Beth sydd o’i le ar yr atebion' },
  counted: { en: 'The statistics', cy: 'Yr ystadegau' },
  sharing: { en: 'What is shared', cy: 'Yr hyn a rennir' },
}

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

/** Where in a design: page “Your bins”, question “How many bins?”: the condition. Of the design itself the leaf alone. */
export const sayWhere = (design: Design, element: string, leaf?: string): Text => {
  const opened = element === '' ? undefined : openedAt(design, element)
  const items = opened ? [...aboveOf(design, element), opened] : []
  const of = leaf === undefined ? undefined : leafAt(design, leaf)
  return inBoth((locale) => {
    const path = items.map((item) => `${itemWords[item.list]?.[locale] ?? ''} “${item.name[locale] ?? item.name.en}”`)
    return upperFirst(
      [path.join(', '), of && (of.name[locale] ?? of.name.en)?.toLowerCase()].filter(Boolean).join(': '),
    )
  })
}
