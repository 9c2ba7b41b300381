import PDFDocument from 'pdfkit'
import type { Locale, Text } from '#core/text.ts'
import { inLocale } from '#core/text.ts'
import { formPartsOf, type PdfFormParts } from './form-parts.ts'
import { typeface } from './typeface.ts'

/** Points of a millimetre. */
const millimetres = (mm: number): number => (mm * 72) / 25.4

const page = { en: 'Page {page} of {pages}', cy: 'Tudalen {page} o {pages}' } as const satisfies Text

/** What a document is, for whoever opens it and for what reads it aloud. */
export interface PdfOf {
  readonly title: string
  readonly locale: Locale
  readonly author: string
  /** at the foot of each page, before the number: a reference */
  readonly foot: string
  /** how much larger than usual: 1.5 is large print */
  readonly scale?: number
}

/** Writes a document from top to bottom: what is written first is read first. */
export interface PdfWriter extends PdfFormParts {
  heading(level: 1 | 2 | 3, words: string): void
  /** a paragraph; `**strong**` is strong, a single line break is kept */
  paragraph(words: string): void
  list(items: readonly string[]): void
  /** a label with what it says under it */
  fact(label: string, lines: readonly string[]): void
  /** lines at a fixed place of the page, in millimetres from its corner: an envelope's window */
  window(lines: readonly string[], at: { readonly left: number; readonly top: number }): void
  /** goes on at least so far down the page, in millimetres */
  downTo(top: number): void
  /** from here on in another language */
  inLanguage(locale: Locale): void
  /** a new page; with a foot of its own its pages are counted from one */
  newPage(foot?: string): void
  /** from here on so much larger than usual */
  scale(to: number): void
}

type Document = InstanceType<typeof PDFDocument>

/** The parts of a line that are strong, and those that are not. */
const strongParts = (line: string): readonly { readonly words: string; readonly strong: boolean }[] =>
  line
    .split(/(\*\*[^*\n]{1,500}\*\*)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.length > 4 && part.startsWith('**') && part.endsWith('**')
        ? { words: part.slice(2, -2), strong: true }
        : { words: part, strong: false },
    )

const sizes = { 1: 18, 2: 14, 3: 12 } as const
// Ligatures would be read as one letter by what takes the words out again.
const plain = { features: { liga: false } } as unknown as PDFKit.Mixins.TextOptions

interface Part {
  readonly from: number
  readonly foot: string
}

const writerOf = (doc: Document, of: PdfOf, parts: Part[]): PdfWriter => {
  let scale = of.scale ?? 1
  let size = 11 * scale
  let gap = size * 0.7
  const root = doc.struct('Document')
  doc.addStructure(root)
  let locale = of.locale
  const add = (type: string, draw: () => void): void => {
    root.add(doc.struct(type, { lang: locale === 'cy' ? 'cy-GB' : 'en-GB' }, draw))
  }
  const lines = (words: string): void => {
    for (const line of words.split('\n')) {
      const parts = strongParts(line)
      if (parts.length === 0) doc.text(' ', plain)
      parts.forEach((part, i) => {
        doc.font(part.strong ? 'bold' : 'regular').text(part.words, { ...plain, continued: i < parts.length - 1 })
      })
    }
    doc.font('regular')
  }
  // A heading never stands alone at the foot of a page.
  const room = (needed: number): void => {
    if (doc.y + needed > doc.page.height - doc.page.margins.bottom) doc.addPage()
  }
  const pen = {
    size: () => size,
    element: add,
    list: () => {
      const list = doc.struct('L', { lang: locale === 'cy' ? 'cy-GB' : 'en-GB' })
      root.add(list)
      return {
        item: (label: () => void, body: () => void): void => {
          const entry = doc.struct('LI')
          list.add(entry)
          entry.add(doc.struct('Lbl', {}, label))
          entry.add(doc.struct('LBody', {}, body))
          entry.end()
        },
        end: () => void list.end(),
      }
    },
    room,
    lines,
  }
  return {
    ...formPartsOf(doc, pen),
    heading: (level, words) => {
      room(size * 6)
      doc.y += level === 1 ? gap : gap * 0.6
      add(`H${level}`, () =>
        doc
          .font('bold')
          .fontSize(sizes[level] * scale)
          .text(words, plain),
      )
      doc.font('regular').fontSize(size)
      doc.y += gap * 0.5
    },
    paragraph: (words) => {
      add('P', () => lines(words))
      doc.y += gap
    },
    list: (items) => {
      const list = pen.list()
      const { left } = doc.page.margins
      for (const item of items) {
        room(size * 2)
        const top = doc.y
        list.item(
          () => void doc.text('•', left, top, plain),
          () => {
            doc.y = top
            doc.x = left + size * 1.2
            lines(item)
          },
        )
        doc.x = left
        doc.y += gap * 0.35
      }
      list.end()
      doc.y += gap * 0.65
    },
    fact: (label, values) => {
      room(size * 3)
      add('P', () => doc.font('bold').text(label, plain))
      doc.font('regular')
      add('P', () => lines(values.length > 0 ? values.join('\n') : '–'))
      doc.y += gap * 0.8
    },
    window: (all, { left, top }) => {
      const small = all.length > 6 ? 9 : 10
      add('P', () => {
        doc.fontSize(small)
        all.forEach((line, i) => {
          doc.text(line, millimetres(left), millimetres(top) + i * small * 1.18, { ...plain, lineBreak: false })
        })
      })
      doc.fontSize(size)
      doc.x = doc.page.margins.left
    },
    downTo: (top) => {
      doc.x = doc.page.margins.left
      doc.y = Math.max(doc.y, millimetres(top))
    },
    inLanguage: (to) => {
      locale = to
    },
    scale: (to) => {
      scale = to
      size = 11 * scale
      gap = size * 0.7
      doc.fontSize(size)
    },
    newPage: (foot) => {
      doc.addPage()
      if (foot !== undefined) parts.push({ from: doc.bufferedPageRange().count - 1, foot })
    },
  }
}

/** Numbers at the foot of each page: no part of what is read aloud. */
const numberPages = (doc: Document, of: PdfOf, parts: readonly Part[]): void => {
  const { count } = doc.bufferedPageRange()
  for (let i = 0; i < count; i++) {
    const at = parts.findLastIndex(({ from }) => from <= i)
    const { from, foot } = parts[at] ?? { from: 0, foot: of.foot }
    const until = parts[at + 1]?.from ?? count
    doc.switchToPage(i)
    const { bottom } = doc.page.margins
    doc.page.margins.bottom = 0
    doc.markContent('Artifact', { type: 'Pagination' })
    const words = inLocale(page, of.locale)
      .replace('{page}', String(i - from + 1))
      .replace('{pages}', String(until - from))
    doc
      .font('regular')
      .fontSize(9)
      .text([foot, words].filter(Boolean).join(' · '), doc.page.margins.left, doc.page.height - millimetres(14), {
        ...plain,
        lineBreak: false,
      })
    doc.endMarkedContent()
    doc.page.margins.bottom = bottom
  }
}

/**
 * A tagged PDF (PDF/UA-1 in structure: title, language, headings, paragraphs and lists in the order that they are read) on
 * A4, in a typeface that has every letter of Welsh. Bytes of the file.
 */
export const taggedPdf = async (of: PdfOf, write: (writer: PdfWriter) => void): Promise<Uint8Array> => {
  const margin = millimetres(22)
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: millimetres(20), left: margin, right: margin, bottom: millimetres(24) },
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: of.locale === 'cy' ? 'cy-GB' : 'en-GB',
    bufferPages: true,
    info: { Title: of.title, Author: of.author },
  })
  const parts: Buffer[] = []
  doc.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', resolve)
    doc.on('error', reject)
  })
  doc.registerFont('regular', typeface('Regular'))
  doc.registerFont('bold', typeface('Bold'))
  doc.font('regular').fontSize(11 * (of.scale ?? 1))
  const numbered: Part[] = [{ from: 0, foot: of.foot }]
  write(writerOf(doc, of, numbered))
  numberPages(doc, of, numbered)
  doc.end()
  await ended
  return Buffer.concat(parts)
}
