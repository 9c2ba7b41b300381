import type { Compiled } from '#engine/journey/compiled.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { PdfWriter } from '#platform/pdf/tagged-pdf.ts'
import { taggedPdf } from '#platform/pdf/tagged-pdf.ts'
import { type Piece, sayIn, type Write } from './sheet.ts'
import { footOf, type Sheet, writeSheet } from './write-sheet.ts'

/** Links of the small Markdown as they can be read on paper: the words, and the address behind them. */
const onPaper = (text: string): string => text.replace(/\[([^\]\n]+)\]\(([^)\s]+)\)/g, '$1 ($2)')

/** Small Markdown: paragraphs and lists. */
const writeText = (to: PdfWriter, text: string): void => {
  for (const part of onPaper(text).split(/\n[ \t]*\n/)) {
    const lines = part
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    const items = lines.filter((line) => /^(?:[*-]|\d+[.)]) /.test(line))
    const said = lines.filter((line) => !items.includes(line))
    if (said.length > 0) to.paragraph(said.join('\n'))
    if (items.length > 0) to.list(items.map((line) => line.replace(/^[*-] /, '')))
  }
}

const writeField = (to: PdfWriter, write: Write): void => {
  if (write.kind === 'ticks') to.ticks(write.choices)
  else if (write.kind === 'lines') to.lines(write.lines, write)
  else if (write.kind === 'parts') to.parts(write.parts)
  else to.boxes(write.groups)
}

const linesNeeded = (write: Write | undefined): number => {
  if (!write) return 2
  if (write.kind === 'ticks') return Math.min(write.choices.length, 6) * 1.5
  if (write.kind === 'lines') return Math.min(write.lines, 6) * 1.6
  return write.kind === 'parts' ? write.parts.length * 1.6 : 3
}

/** How many lines a piece wants at least, so that nothing is asked at the foot of one page and answered on the next. */
const leastLines = (piece: Piece | undefined): number => {
  if (piece?.kind === 'question') return 3 + piece.hints.length * 1.5 + linesNeeded(piece.write)
  if (piece?.kind === 'note') return 2 + piece.items.length * 1.5
  return piece?.kind === 'heading' ? 3 : 2
}

/** A heading stands with what is under it: its note, and the first question or words. */
const withHeading = (pieces: readonly Piece[], at: number): number => {
  let lines = 0
  for (let i = at; i < Math.min(at + 4, pieces.length); i++) {
    lines += leastLines(pieces[i])
    if (pieces[i]?.kind === 'question' || pieces[i]?.kind === 'text') break
  }
  return Math.min(lines, 24)
}

const writePiece = (to: PdfWriter, pieces: readonly Piece[], at: number, foot: string): void => {
  const piece = pieces[at]
  if (!piece) return
  if (piece.kind === 'heading') {
    to.keep(withHeading(pieces, at))
    to.heading(piece.level, piece.words)
  } else if (piece.kind === 'text') writeText(to, piece.words)
  else if (piece.kind === 'address') to.paragraph(piece.lines.join('\n'))
  else if (piece.kind === 'list') to.list(piece.items.map(onPaper))
  else if (piece.kind === 'note') to.note(piece.words, piece.items)
  else if (piece.kind === 'sheet') to.newPage(foot)
  else {
    to.keep(Math.min(leastLines(piece), 24))
    to.heading(3, [piece.number && `${piece.number}.`, piece.label].filter(Boolean).join(' '))
    for (const hint of piece.hints) writeText(to, hint)
    if (piece.write) writeField(to, piece.write)
  }
}

const write = (sheet: Sheet, scale: number): Promise<Uint8Array> =>
  taggedPdf(
    {
      title: sayIn(sheet.locale)(textOf(sheet.design.title)),
      locale: sheet.locale,
      author: sheet.organisation,
      foot: footOf(sheet),
      scale,
    },
    (to) => {
      const pieces = writeSheet(sheet)
      for (const at of pieces.keys()) writePiece(to, pieces, at, footOf(sheet))
    },
  )

const mostKept = 8
const kept = new WeakMap<Compiled, Map<string, Promise<Uint8Array>>>()

/**
 * A form on paper as a tagged PDF. `scale`: 1.5 for large print. It is the same for everybody and takes a second to write, so
 * it is written once a day for a version, its language and its size.
 */
export const sheetPdf = (sheet: Sheet, scale: number): Promise<Uint8Array> => {
  const { form, design: _design, ...of } = sheet
  const key = JSON.stringify([of, scale])
  const written = kept.get(form.compiled) ?? new Map<string, Promise<Uint8Array>>()
  kept.set(form.compiled, written)
  const known = written.get(key)
  if (known) return known
  const [oldest] = written.keys()
  if (oldest !== undefined && written.size >= mostKept) written.delete(oldest)
  const made = write(sheet, scale)
  written.set(key, made)
  made.catch(() => written.delete(key))
  return made
}
