import { parseFragment } from 'parse5'
import { asOneText, type Block, type Converted, joined } from './blocks.ts'
import { safeAddress } from './links.ts'
import { safeText } from './safe-text.ts'
import { withoutTemplates } from './template.ts'

interface Node {
  readonly nodeName: string
  readonly value?: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Node[]
}

const dropped = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'noscript',
  'head',
  'input',
  'select',
  'textarea',
  '#comment',
  'math',
  'video',
  'audio',
  'canvas',
])
const apart = new Set([
  'p',
  'div',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'aside',
  'form',
  'fieldset',
  'blockquote',
  'pre',
  'figure',
  'address',
  'nav',
  'tr',
  'dt',
  'legend',
  'caption',
  'hr',
])
const plain = new Set([
  ...apart,
  'a',
  'br',
  'strong',
  'b',
  'span',
  'ul',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'details',
  'summary',
  'label',
  '#text',
  '#document-fragment',
  'button',
])

const attribute = (node: Node, name: string): string => node.attrs?.find((one) => one.name === name)?.value ?? ''
const wordsIn = (node: Node): string =>
  dropped.has(node.nodeName) ? '' : (node.value ?? '') + (node.childNodes ?? []).map(wordsIn).join('')

const parsed = (text: string): { readonly blocks: readonly Block[]; readonly simplified: boolean } => {
  const blocks: Block[] = []
  let simplified = false
  let line = ''
  const flush = (): void => {
    const words = line
      .split('\n\n')
      .map((part) => part.trim().replace(/^\* (?=\S)/, ''))
      .filter((part) => part !== '')
    if (words.length > 0) blocks.push({ type: 'paragraph', text: words.join('\n\n') })
    line = ''
  }
  const inline = (node: Node): string => {
    if (dropped.has(node.nodeName)) {
      if (node.nodeName !== '#comment') simplified = true
      return ''
    }
    if (node.nodeName === '#text') return safeText(node.value ?? '')
    if (node.nodeName === 'br') return ' '
    if (node.nodeName === 'img') {
      simplified = true
      return safeText(attribute(node, 'alt'))
    }
    if (!plain.has(node.nodeName)) simplified = true
    const inside = (node.childNodes ?? []).map(inline).join('')
    const trimmed = inside.trim()
    if (trimmed === '') return inside
    if (node.nodeName === 'a') {
      const address = safeAddress(attribute(node, 'href'))
      if (address) return `[${trimmed.replace(/[[\]]/g, '').replaceAll('**', '')}](${address})`
      simplified = true
    }
    if (node.nodeName === 'strong' || node.nodeName === 'b')
      return /\*\*|\]\(/.test(inside) ? inside : inside.replace(trimmed, () => `**${trimmed}**`)
    return inside
  }
  const list = (node: Node, ordered: boolean): readonly string[] =>
    (node.childNodes ?? [])
      .filter((item) => item.nodeName === 'li')
      .flatMap((item, i) => {
        const nested = (item.childNodes ?? []).filter(({ nodeName }) => nodeName === 'ul' || nodeName === 'ol')
        const own = (item.childNodes ?? []).filter((child) => !nested.includes(child))
        const words = own.map(inline).join(' ').replace(/\s+/g, ' ').trim()
        if (nested.length > 0) simplified = true
        return [
          ...(words ? [`* ${ordered ? `${i + 1}. ` : ''}${words}`] : []),
          ...nested.flatMap((inner) => list(inner, inner.nodeName === 'ol')),
        ]
      })
  const boxed = (node: Node, make: (text: string) => Block): void => {
    flush()
    const before = blocks.splice(0)
    for (const child of node.childNodes ?? []) visit(child)
    flush()
    const words = asOneText(blocks.splice(0))
    blocks.push(...before, ...(words ? [make(words)] : []))
  }
  const details = (node: Node): void => {
    const summary = (node.childNodes ?? []).find((child) => child.nodeName === 'summary')
    const title = safeText(summary ? wordsIn(summary) : '').trim() || 'More information'
    boxed({ ...node, childNodes: (node.childNodes ?? []).filter((child) => child !== summary) }, (words) => ({
      type: 'details',
      title,
      text: words,
    }))
  }
  const visit = (node: Node): void => {
    const name = node.nodeName
    const kind = attribute(node, 'class')
    if (/^h[1-6]$/.test(name)) {
      flush()
      const words = inline(node).replaceAll('**', '').replace(/\s+/g, ' ').trim()
      if (words) blocks.push({ type: 'heading', text: words.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1') })
    } else if (name === 'ul' || name === 'ol') {
      flush()
      if (name === 'ol') simplified = true
      const items = list(node, name === 'ol')
      if (items.length > 0) blocks.push({ type: 'paragraph', text: items.join('\n') })
    } else if (name === 'details') details(node)
    else if (/\bgovuk-inset-text\b/.test(kind)) boxed(node, (words) => ({ type: 'inset', text: words }))
    else if (/\bgovuk-warning-text\b/.test(kind))
      boxed(node, (words) => ({
        type: 'warning',
        text: words.replace(/^!\s*/, '').replace(/^\**Warning\**\s*/, '') || words,
      }))
    else if (name === 'br') line += '\n\n'
    else if (apart.has(name)) {
      flush()
      for (const child of node.childNodes ?? []) visit(child)
      flush()
    } else if (
      [
        'table',
        'tbody',
        'thead',
        'tfoot',
        'dl',
        'dd',
        'td',
        'th',
        '#document-fragment',
        'label',
        'center',
        'font',
        'body',
        'html',
      ].includes(name)
    ) {
      if (!plain.has(name)) simplified = true
      if (name === 'td' || name === 'th' || name === 'dd') line += ' '
      for (const child of node.childNodes ?? []) visit(child)
      if (name === 'td' || name === 'th') line += ' '
      if (name === 'dd') flush()
    } else if (
      name === 'span' &&
      (node.childNodes ?? []).some((child) => apart.has(child.nodeName) || child.nodeName === 'br')
    ) {
      for (const child of node.childNodes ?? []) visit(child)
    } else line += inline(node)
  }
  visit(parseFragment(text) as unknown as Node)
  flush()
  return { blocks: joined(blocks), simplified }
}

/** HTML, or plain text with some, as blocks of content. Never throws; nothing of it that a browser would run is left. */
export const fromHtml = (html: string): Converted => {
  const { text, removed } = withoutTemplates(html)
  try {
    return { ...parsed(text), templates: removed }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    // nested deeper than anyone writes: only its words are kept
    const words = safeText(text.replace(/<[^>]*>?/g, ' ')).trim()
    return { blocks: words ? [{ type: 'paragraph', text: words }] : [], templates: removed, simplified: true }
  }
}
