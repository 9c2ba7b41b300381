import type { Locale } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'

const parts = /\*\*([^*\n]{1,500})\*\*|(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/g

const inline = (line: string): Html => {
  const pieces: (Html | string)[] = []
  let from = 0
  for (const found of line.matchAll(parts)) {
    pieces.push(line.slice(from, found.index))
    pieces.push(
      found[2] === undefined ? html`<strong>${found[1]}</strong>` : html`<a href="${found[2]}">${found[2]}</a>`,
    )
    from = found.index + found[0].length
  }
  pieces.push(line.slice(from))
  return html`${pieces}`
}

/** The text of a message as it is read: the marks for strong words are left out. */
export const messageText = (body: string): string => `${body.replace(/\*\*([^*\n]{1,500})\*\*/g, '$1').trim()}\n`

/** The same text as simple markup: paragraphs, line breaks, strong words and addresses that can be followed. Nothing else. */
export const messageMarkup = (body: string): Html =>
  html`${body
    .trim()
    .split(/\n[ \t]*\n/)
    .map((part) => html`<p>${part.split('\n').map((line, i) => html`${i > 0 && html`<br>`}${inline(line)}`)}</p>\n`)}`

/** The message as a whole HTML document, for the mail programs that want one. */
export const messageDocument = (message: { subject: string; body: string; locale: Locale }): string =>
  html`<!DOCTYPE html>
<html lang="${message.locale}"><head><meta charset="utf-8"><title>${message.subject}</title></head>
<body>
${messageMarkup(message.body)}</body></html>
`.toString()
