import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element

/** Markup as a browser reads it: its elements in order, and what its form would send. */
export interface Parsed {
  readonly elements: readonly Element[]
  /** the elements that have this id */
  byId(id: string): readonly Element[]
  /** name → values that a form with these controls sends, buttons apart */
  readonly sends: Readonly<Record<string, string[]>>
}

/** An attribute of an element; undefined where it has none of that name. */
export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((one) => one.name === name)?.value

/** The text inside an element, blanks made one. */
export const textIn = (node: DefaultTreeAdapterTypes.Node): string => rawText(node).replace(/\s+/g, ' ').trim()

const rawText = (node: DefaultTreeAdapterTypes.Node): string => {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : ''
}

const walk = (node: DefaultTreeAdapterTypes.ParentNode): readonly Element[] =>
  node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...walk(child)] : []))

const sentBy = (element: Element): string | undefined => {
  if (element.tagName === 'textarea') return rawText(element)
  if (element.tagName === 'select') {
    const options = walk(element)
    const chosen = options.find((one) => attribute(one, 'selected') !== undefined) ?? options[0]
    return attribute(chosen, 'value')
  }
  if (element.tagName !== 'input' || attribute(element, 'type') === 'file') return undefined
  const ticked = attribute(element, 'checked') !== undefined
  return /^(radio|checkbox)$/.test(attribute(element, 'type') ?? '') && !ticked
    ? undefined
    : (attribute(element, 'value') ?? '')
}

/** Parses a fragment of markup. */
export const parsed = (markup: { toString(): string }): Parsed => {
  const elements = walk(parseFragment(markup.toString()))
  const sends: Record<string, string[]> = {}
  for (const element of elements) {
    const [name, value] = [attribute(element, 'name'), sentBy(element)]
    if (name !== undefined && value !== undefined) sends[name] = [...(sends[name] ?? []), value]
  }
  return { elements, byId: (id) => elements.filter((one) => attribute(one, 'id') === id), sends }
}
