import { type Html, html } from './html.ts'

const link = /\[([^\]\n]{1,300})\]\(((?:https?:\/\/|mailto:|tel:|\/(?!\/))[^\s)]{1,500})\)|\*\*([^*\n]{1,500})\*\*/g

const inline = (text: string): Html => {
  const pieces: (Html | string)[] = []
  let from = 0
  for (const match of text.matchAll(link)) {
    pieces.push(text.slice(from, match.index))
    pieces.push(
      match[3] === undefined
        ? html`<a class="govuk-link" href="${match[2]}">${match[1]}</a>`
        : html`<strong>${match[3]}</strong>`,
    )
    from = match.index + match[0].length
  }
  pieces.push(text.slice(from))
  return html`${pieces}`
}

const block = (text: string): Html => {
  const lines = text.split('\n').map((line) => line.trim())
  const items = lines.map((line) => /^(?:[*-]|(\d+)[.)]) +(.+)$/.exec(line))
  if (items.every((item) => item !== null)) {
    const list = items.map((item) => html`<li>${inline(item?.[2] ?? '')}</li>`)
    return items[0]?.[1] === undefined
      ? html`<ul class="govuk-list govuk-list--bullet">${list}</ul>`
      : html`<ol class="govuk-list govuk-list--number">${list}</ol>`
  }
  const first = items.findIndex((item) => item !== null)
  if (first > 0 && items.slice(first).every((item) => item !== null))
    return html`${block(lines.slice(0, first).join('\n'))}${block(lines.slice(first).join('\n'))}`
  return html`<p class="govuk-body">${inline(lines.join(' '))}</p>`
}

/**
 * The small Markdown of service designs as markup: paragraphs, lists (`* ` or `1. `), `[words](address)` with http, https,
 * mailto, tel or a path of this node, and `**strong**`. Everything else is text, so nothing in a design can become markup.
 */
export const smallMarkdown = (text: string): Html =>
  html`${text
    .replace(/\r/g, '')
    .split(/\n[ \t]*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(block)}`
