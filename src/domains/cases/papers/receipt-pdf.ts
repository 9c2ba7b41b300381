import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { pounds } from '#core/pounds.ts'
import { inLocale } from '#core/text.ts'
import { taggedPdf } from '#platform/pdf/tagged-pdf.ts'
import type { CasePayment } from '../../payments/find-payment.ts'
import { words } from './papers.words.ts'
import { type Written, writeHead } from './write-parts.ts'

/** A receipt for what was paid for a request. */
export const receiptPdf = (of: Written, payment: CasePayment): Promise<Uint8Array> => {
  const { locale, organisation, open } = of
  const title = inLocale(words.receipt, locale)
  return taggedPdf({ title, locale, author: organisation, foot: open.case.reference }, (to) => {
    writeHead(to, of, title)
    to.paragraph(inLocale(words.receiptText, locale).replace('{organisation}', organisation))
    for (const attempt of payment.attempts.filter(({ status }) => status === 'success'))
      to.fact(inLocale(words.amount, locale), [
        pounds(attempt.pence),
        `${inLocale(words.paidOn, locale)} ${longDate(dayOf(attempt.madeAt), locale)}`,
      ])
    to.fact(inLocale(words.total, locale), [`**${pounds(payment.paid)}**`])
  })
}
