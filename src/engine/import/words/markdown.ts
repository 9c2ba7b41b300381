import type { Block, Converted } from './blocks.ts'
import { joined } from './blocks.ts'
import { fromHtml } from './html.ts'
import { safeAddress } from './links.ts'
import { withoutTemplates } from './template.ts'

const inlineHtml = (text: string): string =>
  text
    .replace(/<\/?[a-z!][^>]*>?/gi, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/!?\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g, (_all, words: string, href: string) => {
      const address = safeAddress(href.replaceAll('&amp;', '&'))
      return address ? `<a href="${address.replaceAll('&', '&amp;')}">${words}</a>` : words
    })
    .replace(/(\*\*|__)(?=\S)(.+?)\1/g, '<strong>$2</strong>')
    .replace(/(^|\W)[*_](?=\S)([^*_]+?)[*_](?=\W|$)/g, '$1$2')
    .replace(/~~|`/g, '')

/**
 * CommonMark as blocks of content: headings, paragraphs, lists, links and strong are kept, the rest becomes plain words.
 * HTML inside it is read as HTML.
 */
export const fromMarkdown = (markdown: string): Converted => {
  const { text, removed } = withoutTemplates(markdown)
  if (/<(p|div|ul|ol|h[1-6]|table|details|a|br)\b/i.test(text)) {
    const converted = fromHtml(text)
    return { ...converted, templates: removed || converted.templates }
  }
  const html: string[] = []
  for (const part of text.split(/\n\s*\n|\r\n\s*\r\n/)) {
    const lines = part.split(/\r?\n/).filter((line) => line.trim() !== '')
    for (const line of lines) {
      const heading = /^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/.exec(line)
      const item = /^\s*(?:[-*+]|\d+[.)])\s+(.*)$/.exec(line)
      if (heading) html.push(`<h2>${inlineHtml(heading[1] ?? '')}</h2>`)
      else if (item) html.push(`<li>${inlineHtml(item[1] ?? '')}</li>`)
      else html.push(inlineHtml(line))
    }
    html.push('</ul><p></p>')
  }
  const listed = html.map((line, i) =>
    line.startsWith('<li>') && !html[i - 1]?.startsWith('<li>')
      ? `<ul>${line}`
      : !line.startsWith('<li>') && html[i - 1]?.startsWith('<li>')
        ? `</ul>${line}`
        : line,
  )
  const { blocks, simplified } = fromHtml(listed.join('\n'))
  return { blocks: joined(blocks as readonly Block[]), templates: removed, simplified: simplified || /~~|`/.test(text) }
}
