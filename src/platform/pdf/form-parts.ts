import type PDFDocument from 'pdfkit'

type Document = InstanceType<typeof PDFDocument>

/** Where a form that is filled in by hand is written and ticked. */
export interface PdfFormParts {
  /** goes on to a new page where less than so many lines are left of this one */
  keep(lines: number): void
  /** set off by a bar on its left: what to do next */
  note(words: string, items: readonly string[]): void
  /** a box to tick before each choice */
  ticks(choices: readonly { readonly label: string; readonly hint?: string | undefined }[]): void
  /** empty lines to write on, with what stands before and after what is written */
  lines(count: number, around?: { readonly before?: string | undefined; readonly after?: string | undefined }): void
  /** a line to write on for each part, under its name */
  parts(labels: readonly string[]): void
  /** a box for each letter or figure, in groups, each with its name over it or none */
  boxes(groups: readonly { readonly label?: string | undefined; readonly boxes: number }[]): void
}

/** What the writer of a document lends to what is drawn on it. */
export interface Pen {
  /** the height of a line of text, in points, as it is now */
  size(): number
  /** the element that what follows stands in, in the document's language */
  element(type: string, draw: () => void): void
  list(): { readonly item: (label: () => void, body: () => void) => void; readonly end: () => void }
  room(needed: number): void
  lines(words: string): void
}

// A line or an empty box is nothing that is read aloud.
const drawn = (doc: Document, draw: () => void): void => {
  doc.markContent('Artifact', { type: 'Layout' })
  draw()
  doc.endMarkedContent()
}

const plain = { features: { liga: false } } as unknown as PDFKit.Mixins.TextOptions

/** Draws the parts of a form with a document's pen. Heights grow with its letters: large print has larger boxes. */
export const formPartsOf = (doc: Document, pen: Pen): PdfFormParts => {
  const left = (): number => doc.page.margins.left
  const width = (): number => doc.page.width - doc.page.margins.left - doc.page.margins.right
  const rule = (from: number, to: number, at: number): void =>
    drawn(doc, () => void doc.lineWidth(0.7).moveTo(from, at).lineTo(to, at).stroke())
  const down = (by: number): void => {
    doc.x = left()
    doc.y += by
  }
  const writing = (): number => Math.max(24, pen.size() * 2.1)
  return {
    keep: (lines) => pen.room(lines * pen.size() * 1.5),
    note: (words, items) => {
      const indent = pen.size() * 1.2
      pen.room(pen.size() * (3 + items.length * 2))
      const top = doc.y
      const page = doc.bufferedPageRange().count
      doc.x = left() + indent
      pen.element('P', () => pen.lines(words))
      if (items.length > 0) {
        down(pen.size() * 0.3)
        const list = pen.list()
        for (const item of items) {
          const at = doc.y
          list.item(
            () => void doc.text('•', left() + indent, at, plain),
            () => {
              doc.x = left() + indent * 2
              doc.y = at
              pen.lines(item)
            },
          )
          down(pen.size() * 0.25)
        }
        list.end()
      }
      const bottom = doc.y
      if (doc.bufferedPageRange().count === page)
        drawn(
          doc,
          () =>
            void doc
              .lineWidth(3)
              .moveTo(left() + 2, top)
              .lineTo(left() + 2, bottom)
              .stroke('#666666')
              .strokeColor('#000000'),
        )
      down(pen.size() * 0.8)
    },
    ticks: (choices) => {
      const box = Math.max(13, pen.size() * 1.15)
      const list = pen.list()
      for (const { label, hint } of choices) {
        pen.room(box * (hint === undefined ? 2 : 3))
        const top = doc.y
        drawn(
          doc,
          () =>
            void doc
              .lineWidth(1)
              .rect(left() + 1, top, box, box)
              .stroke(),
        )
        list.item(
          () => {},
          () => {
            doc.x = left() + box + pen.size() * 0.8
            doc.y = top + (box - pen.size() * 1.17) / 2
            pen.lines(label)
            if (hint !== undefined) {
              doc.fillColor('#444444')
              pen.lines(hint)
              doc.fillColor('#000000')
            }
          },
        )
        doc.y = Math.max(doc.y, top + box)
        down(pen.size() * 0.45)
      }
      list.end()
      down(pen.size() * 0.5)
    },
    lines: (count, { before, after } = {}) => {
      for (let i = 0; i < count; i++) {
        pen.room(writing() + pen.size())
        const at = doc.y + writing()
        const [start, end] = [before, after].map((words) =>
          words === undefined || i > 0 ? 0 : doc.widthOfString(words) + 6,
        )
        if (before !== undefined && i === 0)
          pen.element('P', () => void doc.text(before, left(), at - pen.size() * 1.1, { ...plain, lineBreak: false }))
        const short = count === 1 && (before !== undefined || after !== undefined)
        const to = left() + (short ? width() * 0.45 : width()) - (end ?? 0)
        if (after !== undefined && i === 0)
          pen.element('P', () => void doc.text(after, to + 6, at - pen.size() * 1.1, { ...plain, lineBreak: false }))
        rule(left() + (start ?? 0), to, at)
        doc.x = left()
        doc.y = at
      }
      down(pen.size())
    },
    parts: (labels) => {
      const name = Math.min(width() * 0.4, Math.max(...labels.map((label) => doc.widthOfString(label))) + 10)
      for (const label of labels) {
        pen.room(writing() + pen.size())
        const at = doc.y + writing()
        pen.element('P', () => void doc.text(label, left(), at - pen.size() * 1.1, { ...plain, width: name }))
        rule(left() + name, left() + width(), at)
        doc.x = left()
        doc.y = Math.max(doc.y, at)
      }
      down(pen.size())
    },
    boxes: (groups) => {
      const side = Math.max(20, pen.size() * 1.7)
      pen.room(side * 2.5)
      const top = doc.y
      const named = groups.some(({ label }) => label !== undefined)
      const under = top + (named ? pen.size() * 1.5 : 0)
      let at = left()
      for (const { label, boxes } of groups) {
        if (label !== undefined) {
          const from = at
          pen.element('P', () => void doc.text(label, from, top, { ...plain, lineBreak: false }))
        }
        for (let i = 0; i < boxes; i++) {
          const from = at + i * side
          drawn(doc, () => void doc.lineWidth(0.9).rect(from, under, side, side).stroke())
        }
        at += Math.max(boxes * side, label === undefined ? 0 : doc.widthOfString(label)) + side * 0.6
      }
      doc.x = left()
      doc.y = under + side
      down(pen.size())
    },
  }
}
