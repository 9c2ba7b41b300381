import { pounds } from '#core/pounds.ts'
import { inLocale, type Text } from '#core/text.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { type PdfWriter, taggedPdf } from '#platform/pdf/tagged-pdf.ts'
import { writePaper } from '../../messages/letters/write-paper.ts'
import { words as caseWords, eventWords } from '../case.words.ts'
import type { CaseFile } from '../content/case-file.ts'
import { momentWords } from '../content/case-parts.view.ts'
import { words } from './papers.words.ts'
import { type Written, writeAnswers, writeHead } from './write-parts.ts'

interface WholeFile extends Written {
  readonly file: CaseFile
  /** the officer who prints it; undefined where it is the person's own */
  readonly officer: string | undefined
}

const writeTalk = (to: PdfWriter, { file, locale, officer }: WholeFile): void => {
  const say = (text: Text) => inLocale(text, locale)
  if (file.messages.length > 0) to.heading(2, say(caseWords.messages))
  for (const message of file.messages) {
    const who =
      message.by === 'applicant' ? say(officer === undefined ? caseWords.you : caseWords.applicant) : message.from
    to.fact([who, momentWords(message.at, locale)].filter(Boolean).join(', '), [
      message.words,
      ...message.files.map(({ name }) => name),
    ])
  }
  if (officer === undefined || file.notes.length === 0) return
  to.heading(2, say(caseWords.notes))
  for (const note of file.notes) to.fact(`${note.by}, ${momentWords(note.at, locale)}`, [note.words])
}

const writeDecision = (to: PdfWriter, { file, locale, open, officer }: WholeFile): void => {
  const { decision } = file
  if (!decision) return
  const say = (text: Text) => inLocale(text, locale)
  const stage = open.design.compiled.design.stages.find(({ id }) => id === decision.stage)
  to.heading(2, say(caseWords.decision))
  to.fact(say(textOf(stage?.title)), [momentWords(decision.decidedAt, locale)])
  if (officer === undefined) return
  for (const line of decision.lines)
    to.fact(say(line.title ?? { en: line.rule }), [
      (line.rule === 'fee' || line.pence) && typeof line.value === 'number'
        ? pounds(line.value)
        : String(line.value ?? '–'),
      ...line.because.map(say),
    ])
}

const writeEvents = (to: PdfWriter, { file, locale, open }: WholeFile): void => {
  const say = (text: Text) => inLocale(text, locale)
  to.heading(2, say(caseWords.events))
  to.list(
    file.events.map((event) => {
      const stage = open.design.compiled.design.stages.find(({ id }) => id === event.stage)
      const what = say(eventWords[event.type] ?? { en: event.type })
      return `${momentWords(event.at, locale)}: **${what}**${stage ? ` (${say(textOf(stage.title))})` : ''}`
    }),
  )
}

/** A case's whole file as whoever asks may read it: answers, money, what was said and decided, what happened, its letters. */
export const filePdf = (of: WholeFile): Promise<Uint8Array> => {
  const { locale, organisation, open, file, officer } = of
  const say = (text: Text) => inLocale(text, locale)
  const title = `${say(words.file)}: ${open.case.reference}`
  return taggedPdf({ title, locale, author: organisation, foot: open.case.reference }, (to) => {
    writeHead(to, of, say(words.file))
    if (officer !== undefined) to.paragraph(say(words.forStaff).replace('{name}', officer))
    writeAnswers(to, of, { ...file, to: officer === undefined ? 'person' : 'officer' })
    if (file.payment) {
      to.heading(2, say(caseWords.payments))
      to.fact(say(caseWords.toPay), [pounds(file.payment.due)])
      to.fact(say(caseWords.paid), [pounds(file.payment.paid)])
    }
    writeTalk(to, of)
    writeDecision(to, of)
    writeEvents(to, of)
    for (const { letter } of file.letters) {
      to.newPage()
      writePaper(to, letter)
    }
  })
}
