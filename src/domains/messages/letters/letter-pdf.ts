import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { taggedPdf } from '#platform/pdf/tagged-pdf.ts'
import type { Outgoing } from '../outgoing.store.ts'
import type { Paper } from './paper.rules.ts'
import { writePaper } from './write-paper.ts'

/** A letter as it stands on its paper; one that was kept without is what the message says. */
export const paperOf = (
  message: Pick<Outgoing, 'paper' | 'locale' | 'address' | 'madeAt' | 'about' | 'subject' | 'body'>,
  organisation: string,
): Paper => {
  if (message.paper) return message.paper
  const locale = message.locale === 'cy' ? 'cy' : 'en'
  const [name = '', ...address] = message.address.split('\n')
  return {
    locale,
    organisation,
    name,
    address,
    date: longDate(dayOf(message.madeAt), locale),
    reference: message.about ?? '',
    subject: message.subject,
    paragraphs: message.body.split(/\n[ \t]*\n/),
    reasons: [],
    review: undefined,
    signed: '',
  }
}

/** A page of paper as a tagged PDF. `scale`: 1.5 for large print. */
export const paperPdf = (paper: Paper, scale = paper.scale ?? 1): Promise<Uint8Array> =>
  taggedPdf(
    { title: paper.subject, locale: paper.locale, author: paper.organisation, foot: paper.reference, scale },
    (to) => writePaper(to, paper),
  )

/** A letter that is to be posted, as a PDF. */
export const letterPdf = (message: Outgoing, organisation: string): Promise<Uint8Array> =>
  paperPdf(paperOf(message, organisation))

/** Several letters in one file, each from a new page on: to print them at once. */
export const printRun = (papers: readonly Paper[], of: { readonly title: string; readonly author: string }) =>
  taggedPdf(
    { title: of.title, locale: papers[0]?.locale ?? 'en', author: of.author, foot: papers[0]?.reference ?? '' },
    (to) =>
      papers.forEach((paper, i) => {
        if (i > 0) to.newPage(paper.reference)
        to.scale(paper.scale ?? 1)
        writePaper(to, paper)
      }),
  )
