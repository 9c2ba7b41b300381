import { inLocale } from '#core/text.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { smallMarkdown } from '#platform/views/small-markdown.ts'
import { words as directoryWords } from '../../directory/directory.words.ts'
import type { PageFrame } from '../../places/frame.ts'
import { paperWords as words } from './paper.words.ts'
import type { Piece, Write } from './sheet.ts'
import { footOf, type Sheet, writeSheet } from './write-sheet.ts'

export interface PaperView {
  readonly frame: PageFrame
  readonly sheet: Sheet
  readonly service: string
  readonly start: string
  readonly pdf: string
  readonly pdfLarge: string
}

const times = (count: number, one: (i: number) => Html): readonly Html[] =>
  Array.from({ length: count }, (_, i) => one(i))

// What is only drawn is hidden from what reads aloud: an empty box says nothing.
const box = html`<span class="moothall-paper__box" aria-hidden="true"></span>`
const line = html`<span class="moothall-paper__line" aria-hidden="true"></span>`

const writeView = (write: Write): Html => {
  switch (write.kind) {
    case 'ticks':
      return html`<ul class="govuk-list moothall-paper__ticks">${write.choices.map(
        ({ label, hint }) =>
          html`<li>${box}<span>${label}${hint && html`<br><span class="govuk-hint">${hint}</span>`}</span></li>`,
      )}</ul>`
    case 'lines':
      return html`${times(write.lines, (i) => html`<p class="govuk-body moothall-paper__row">${i === 0 && write.before && html`<span>${write.before}</span>`}${line}${i === 0 && write.after && html`<span>${write.after}</span>`}</p>`)}`
    case 'parts':
      return html`${write.parts.map((part) => html`<p class="govuk-body moothall-paper__row"><span class="moothall-paper__part">${part}</span>${line}</p>`)}`
    case 'boxes':
      return html`<p class="govuk-body moothall-paper__groups">${write.groups.map(({ label, boxes }) => html`<span class="moothall-paper__group">${label && html`<span>${label}</span>`}<span>${times(boxes, () => box)}</span></span>`)}</p>`
  }
}

const pieceView = (piece: Piece): Html => {
  switch (piece.kind) {
    case 'heading':
      if (piece.level === 1) return html`<h2 class="govuk-heading-l">${piece.words}</h2>`
      return piece.level === 2
        ? html`<h3 class="govuk-heading-m">${piece.words}</h3>`
        : html`<h4 class="govuk-heading-s">${piece.words}</h4>`
    case 'text':
      return smallMarkdown(piece.words)
    case 'address':
      return html`<p class="govuk-body">${piece.lines.map((one, i) => html`${i > 0 && html`<br>`}${one}`)}</p>`
    case 'list':
      return html`<ul class="govuk-list govuk-list--bullet">${piece.items.map((item) => html`<li>${item}</li>`)}</ul>`
    case 'note':
      return insetText({
        text: html`<p class="govuk-body">${piece.words}</p>${piece.items.length > 0 && html`<ul class="govuk-list govuk-list--bullet">${piece.items.map((item) => html`<li>${item}</li>`)}</ul>`}`,
      })
    case 'sheet':
      return html`<hr class="govuk-section-break govuk-section-break--visible govuk-section-break--xl moothall-paper__sheet">`
    case 'question':
      return html`<div class="moothall-paper__question"${piece.number !== '' && html` data-number="${piece.number}"`}>
<h4 class="govuk-heading-s">${piece.number !== '' && `${piece.number}. `}${piece.label}</h4>
${piece.hints.map((hint) => html`<div class="moothall-paper__hint">${smallMarkdown(hint)}</div>`)}
${piece.write && writeView(piece.write)}
</div>`
  }
}

/** A form on paper: where its PDF is, and the form itself, to be read or printed from the browser. */
export const paperView = (view: PaperView): Html => {
  const { frame, sheet } = view
  const say = (text: Parameters<typeof inLocale>[0]) => inLocale(text, frame.locale)
  return inLayout({
    ...frame,
    title: `${say(directoryWords.paper)}: ${say(textOf(sheet.design.title))}`,
    back: { href: view.service },
    exit: sheet.design.quiet ?? false,
    mainAttributes: { 'data-page': 'paper', 'data-version': sheet.version },
    main: html`<div class="moothall-act"><h1 class="govuk-heading-xl"><span class="govuk-caption-xl">${say(textOf(sheet.design.title))}</span>${say(directoryWords.paper)}</h1>
<p class="govuk-body">${say(directoryWords.paperText)}</p>
<ul class="govuk-list">
<li><a class="govuk-link govuk-!-font-weight-bold" href="${view.pdf}">${say(words.pdf)}</a></li>
<li><a class="govuk-link" href="${view.pdfLarge}">${say(words.pdfLarge)}</a></li>
<li><a class="govuk-link" href="${view.start}">${say(words.online)}</a></li>
</ul></div>
<article class="moothall-letter moothall-paper">
${writeSheet(sheet).map(pieceView)}
<p class="govuk-body-s">${footOf(sheet)}</p>
</article>`,
  })
}
