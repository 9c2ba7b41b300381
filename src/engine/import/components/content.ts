import { inLocale } from '#core/text.ts'
import type { BuiltList } from '../lists.ts'
import type { SourceComponent } from '../source/form.ts'
import { words } from '../source/raw.ts'
import { asOneText, type Block, type Converted } from '../words/blocks.ts'
import { fromHtml } from '../words/html.ts'
import { fromMarkdown } from '../words/markdown.ts'
import { toPlain } from '../words/plain.ts'
import { type Mapped, type Mapping, nothing } from './mapped.ts'
import { notesOn } from './wording.ts'

const boxed = (converted: Converted, make: (text: string) => Block): readonly Block[] => {
  const text = asOneText(converted.blocks)
  return text === '' ? [] : [make(text)]
}

const listed = (list: BuiltList | undefined, page: number): readonly Block[] => {
  if (!list || list.list.options.length === 0) return []
  const lines = list.list.options.map(({ label, hint }) => {
    const said = typeof label === 'string' ? label : inLocale(label, 'en')
    const more = hint === undefined ? '' : `: ${typeof hint === 'string' ? hint : inLocale(hint, 'en')}`
    return `* ${said}${more}`
  })
  const block: Block = { type: 'paragraph', text: lines.join('\n') }
  if (!list.users.has(page)) list.users.set(page, block)
  return [block]
}

const contentTypes = new Set([
  'Html',
  'Para',
  'Details',
  'InsetText',
  'FlashCard',
  'List',
  'Markdown',
  'NotificationBanner',
  'ContentWithState',
  'WarningText',
  'Heading',
])

/** Whether a type of component only shows something. */
export const onlyShows = (type: string): boolean => contentTypes.has(type)

/** What a component that asks nothing becomes: blocks of content, in the small Markdown. */
export const asContent = (component: SourceComponent, mapping: Mapping): Mapped => {
  const source = component.raw
  const { type } = component
  if (type === 'List' || type === 'FlashCard') {
    const name = words(source.list) ?? words(component.options.list)
    const found = name === undefined ? undefined : mapping.list(name)
    const title = toPlain(words(source.title)).text
    const heading: readonly Block[] =
      title && type === 'List' && component.options.hideTitle !== true ? [{ type: 'heading', text: title }] : []
    const intro = fromHtml(words(source.content) ?? '').blocks
    if (!found && intro.length === 0)
      return {
        ...nothing,
        lost: [['missing-list', name === undefined ? 'It names no list.' : `There is no list ${name}.`]],
      }
    return { ...nothing, content: [...(found ? heading : []), ...intro, ...listed(found, mapping.page)] }
  }
  const text = words(source.content) ?? words(source.text) ?? ''
  const converted = type === 'Markdown' ? fromMarkdown(text) : fromHtml(text)
  const title = toPlain(words(source.title))
  const notes = [...notesOn(converted, 'content'), ...(type === 'Details' ? notesOn(title.converted, 'title') : [])]
  if (type === 'Details')
    return {
      ...nothing,
      notes,
      content: boxed(converted, (inside) => ({
        type: 'details',
        title: title.text || 'More information',
        text: inside,
      })),
    }
  if (type === 'InsetText' || type === 'NotificationBanner')
    return { ...nothing, notes, content: boxed(converted, (inside) => ({ type: 'inset', text: inside })) }
  if (type === 'WarningText')
    return { ...nothing, notes, content: boxed(converted, (inside) => ({ type: 'warning', text: inside })) }
  if (type === 'Heading')
    return { ...nothing, notes, content: boxed(converted, (inside) => ({ type: 'heading', text: inside })) }
  return { ...nothing, notes, content: converted.blocks }
}
