import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document

/** Attributes whose value is words or an address: only whether they say anything counts. */
const wordy = /^(href|action|value|content|alt|title|placeholder|lang|hreflang|aria-label|src|data-.*)$/

const lines = (node: Node, without = ''): readonly string[] => {
  if (node.nodeName === '#text') return 'value' in node && node.value.trim() !== '' ? ['words'] : []
  if (!('childNodes' in node) || node.nodeName === without) return []
  const attributes = 'attrs' in node ? node.attrs : []
  // The switch of languages differs by its nature; it is one component, the same on every page.
  if (attributes.some(({ value }) => value.startsWith('govuk-language-navigation'))) return []
  const said = attributes.map(({ name, value }) => `${name}=${wordy.test(name) ? value !== '' : value}`).sort()
  return [`<${node.nodeName} ${said.join(' ')}`, ...node.childNodes.flatMap((child) => lines(child, without)), '>']
}

/** What is left of a page without its words and addresses: elements, their order, roles, ids, states and classes. */
export const shapeOf = (markup: string): string => lines(parse(markup)).join('\n')

/** The same of what stands around the main part of a page. */
export const frameOf = (markup: string): string => lines(parse(markup), 'main').join('\n')
