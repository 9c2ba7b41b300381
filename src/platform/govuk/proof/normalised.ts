import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'

const phrasing = new Set(['a', 'span', 'strong', 'em', 'b', 'i', 'code', 'abbr', 'svg'])

const isText = (node: Tree.ChildNode): node is Tree.TextNode => node.nodeName === '#text'
const isInline = (node: Tree.ChildNode | undefined): boolean =>
  node !== undefined && (isText(node) ? node.value.trim() !== '' : phrasing.has(node.nodeName))

/** Text with its blanks collapsed; a blank at its edge is kept only where it shows: between two inline neighbours. */
const textOf = (node: Tree.TextNode, before: Tree.ChildNode | undefined, after: Tree.ChildNode | undefined): string => {
  const collapsed = node.value.replace(/\s+/g, ' ')
  const head = isInline(before) ? collapsed : collapsed.trimStart()
  return isInline(after) ? head : head.trimEnd()
}

const attributesOf = (node: Tree.Element): string =>
  node.attrs
    .map(
      ({ name, value }) => ` ${name}=${JSON.stringify(name === 'class' ? value.trim().replace(/\s+/g, ' ') : value)}`,
    )
    .sort()
    .join('')

const lines = (nodes: readonly Tree.ChildNode[], depth: string): string[] =>
  nodes.flatMap((node, i) => {
    if (isText(node)) {
      const text = textOf(node, nodes[i - 1], nodes[i + 1])
      return text === '' ? [] : [`${depth}${JSON.stringify(text)}`]
    }
    if (!('tagName' in node)) return []
    return [`${depth}<${node.tagName}${attributesOf(node)}>`, ...lines(node.childNodes, `${depth}  `)]
  })

/**
 * Markup as one line a node, indented by depth: attributes sorted, blanks collapsed, comments and the blanks between
 * blocks left out. Two pieces of markup are the same to a browser when these are equal.
 */
export const normalised = (markup: string): string => lines(parseFragment(markup).childNodes, '').join('\n')
