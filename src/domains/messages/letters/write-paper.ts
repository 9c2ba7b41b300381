import { inLocale } from '#core/text.ts'
import type { PdfWriter } from '#platform/pdf/tagged-pdf.ts'
import { filled, letterWords } from './letter.words.ts'
import type { Paper } from './paper.rules.ts'

/** A paragraph of a design: lines that begin with `* ` or `- ` are a list. */
const paragraph = (to: PdfWriter, text: string): void => {
  for (const part of text.split(/\n[ \t]*\n/)) {
    const lines = part.split('\n').map((line) => line.trim())
    const items = lines.filter((line) => /^[*-] /.test(line))
    const said = lines.filter((line) => !/^[*-] /.test(line) && line !== '')
    if (said.length > 0) to.paragraph(said.join('\n'))
    if (items.length > 0) to.list(items.map((line) => line.slice(2)))
  }
}

/** Links of the small Markdown as they can be read on paper: the words, and the address behind them. */
const onPaper = (text: string): string => text.replace(/\[([^\]\n]+)\]\(([^)\s]+)\)/g, '$1 ($2)')

/**
 * Writes a letter: the sender, the address where an envelope's window shows it (the place that GOV.UK Notify asks for too),
 * date and reference, and then what it says in the order of its page.
 */
export const writePaper = (to: PdfWriter, paper: Paper): void => {
  const say = (text: Parameters<typeof inLocale>[0]) => inLocale(text, paper.locale)
  to.inLanguage(paper.locale)
  to.paragraph(`**${paper.organisation}**`)
  to.window([paper.name, ...paper.address].filter(Boolean), { left: 25, top: 40 })
  to.downTo(74)
  to.paragraph(`${paper.date}\n${say(letterWords.reference)}: **${paper.reference}**`)
  to.heading(1, paper.subject)
  if (paper.replaces) to.paragraph(`**${filled(say(letterWords.replaces), { date: paper.replaces })}**`)
  for (const each of paper.paragraphs) paragraph(to, onPaper(each))
  if (paper.reasons.length > 0) {
    to.heading(2, say(letterWords.why))
    to.list(paper.reasons)
  }
  if (paper.review) {
    to.heading(2, say(letterWords.wrong))
    paragraph(to, onPaper(paper.review))
  }
  to.paragraph([paper.signed, paper.organisation].filter(Boolean).join('\n'))
  if (paper.check) {
    to.heading(2, say(letterWords.check))
    to.paragraph(filled(say(letterWords.checkText), { ...paper.check, reference: paper.reference }))
  }
}
