import { pounds } from '#core/pounds.ts'
import { inLocale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { type JournalEvent, type Reader, reader } from '#platform/events/reader.ts'
import { getVersion } from '../../designs/design-in-use.ts'
import { findCaseById } from '../case.store.ts'
import { findApplicant } from '../telling/applicant.ts'
import { sendToApplicant } from '../telling/send-to-applicant.ts'
import type { Telling } from '../telling/telling.ts'
import { fillTemplate } from '../telling/template.rules.ts'
import { told } from './payments.words.ts'

interface Data {
  readonly pence: number
  readonly why?: 'asked' | 'paid-again' | 'elsewhere'
}

const wordsFor = (type: string, { why }: Data) =>
  type === 'payment.waived' ? told.waived : told[why === 'paid-again' ? 'paid-again' : 'asked']

/** Tells the payer, in their language, that money goes back to them or need not be paid; once an event. A quiet service tells nothing. */
const tell = async (work: Work, event: JournalEvent, telling: Telling): Promise<void> => {
  const of = event.caseId === undefined ? undefined : await findCaseById(work.tx, work.org, event.caseId)
  if (!of) return
  const data = event.envelope.data as unknown as Data
  const { design } = (await getVersion(work, work.org, of.version)).compiled
  if (design.quiet) return
  const to = await findApplicant(work, of, telling)
  if (!to) return
  const { locale } = to
  const values: Readonly<Record<string, string>> = {
    name: to.called,
    amount: pounds(data.pence),
    service: inLocale(textOf(design.title), locale),
    reference: of.reference,
    organisation: to.organisation.name,
    link: to.link,
  }
  const { subject, body } = wordsFor(event.type, data)
  const fill = (text: Parameters<typeof inLocale>[0]) => fillTemplate(inLocale(text, locale), (key) => values[key])
  await sendToApplicant(work, to, {
    once: `${event.id} payment`,
    by: ['email', 'letter'],
    subject: fill(subject),
    body: fill(body),
    needed: true,
  })
}

/** What has to do with the money of cases and happens on events. */
export const paymentReaders = (telling: Telling): readonly Reader[] => [
  reader({
    name: 'cases.payer-told',
    types: ['payment.refunded', 'payment.waived'],
    handle: (work, event) => tell(work, event, telling),
  }),
]
