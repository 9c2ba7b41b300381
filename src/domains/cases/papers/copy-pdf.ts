import { inLocale } from '#core/text.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { taggedPdf } from '#platform/pdf/tagged-pdf.ts'
import type { CaseFile } from '../content/case-file.ts'
import { words } from './papers.words.ts'
import { type Written, writeAnswers, writeHead } from './write-parts.ts'

/** A person's copy of what they sent: their answers by section, in order, in their language. */
export const copyPdf = (of: Written, file: Pick<CaseFile, 'answers' | 'sources'>, scale = 1): Promise<Uint8Array> => {
  const { locale, organisation, open } = of
  const title = `${inLocale(words.copy, locale)}: ${inLocale(textOf(open.design.compiled.design.title), locale)}`
  return taggedPdf({ title, locale, author: organisation, foot: open.case.reference, scale }, (to) => {
    writeHead(to, of, inLocale(words.copy, locale))
    to.paragraph(inLocale(words.copyText, locale).replace('{organisation}', organisation))
    writeAnswers(to, of, { ...file, to: 'person' })
  })
}
