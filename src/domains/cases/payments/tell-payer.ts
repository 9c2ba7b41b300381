import { inLanguage } from '#core/locale-path.ts'
import { pounds } from '#core/pounds.ts'
import { inLocale, type Locale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { type JournalEvent, type Reader, reader } from '#platform/events/reader.ts'
import { getVersion } from '../../designs/design-in-use.ts'
import { queueMessage } from '../../messages/queue-message.ts'
import { findPerson } from '../../people/find-person.ts'
import { addressLines, nameLine } from '../../people/person.rules.ts'
import { findOrganisation } from '../../places/find-organisation.ts'
import { requestPath } from '../case.paths.ts'
import { findCaseById, findCaseLocks, findParties } from '../case.store.ts'
import type { Telling } from '../telling/tell-applicant.ts'
import { fillTemplate, waysOf } from '../telling/template.rules.ts'
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
  const [organisation, parties, locks] = await Promise.all([
    findOrganisation(work, work.org),
    findParties(work.tx, work.org, of.id),
    findCaseLocks(work.tx, work.org, of.id),
  ])
  const applicant = parties.find(({ role }) => role === 'applicant')
  const person = applicant && (await findPerson(work, applicant.record))
  if (!person || !organisation) return
  const locale: Locale = person.locale === 'cy' ? 'cy' : 'en'
  const { slug } = organisation
  const path = (of.link ? undefined : await telling.pathBack(work, { slug, locks })) ?? requestPath(slug, of.reference)
  const name = nameLine(person.name)
  const values: Readonly<Record<string, string>> = {
    name: name || inLocale({ en: 'applicant', cy: 'ymgeisydd' }, locale),
    amount: pounds(data.pence),
    service: inLocale(textOf(design.title), locale),
    reference: of.reference,
    organisation: inLocale(organisation.name, locale),
    link: `${telling.publicUrl}${inLanguage(path, locale)}`,
  }
  const { subject, body } = wordsFor(event.type, data)
  const fill = (text: Parameters<typeof inLocale>[0]) => fillTemplate(inLocale(text, locale), (key) => values[key])
  const lines = addressLines(person.address)
  const reach = { email: person.email || undefined, envelope: lines.length > 0 ? [name, ...lines].filter(Boolean) : [] }
  for (const way of waysOf(['email', 'letter'], reach))
    await queueMessage(work, {
      once: `${event.id} payment ${way.by}`,
      caseId: of.id,
      ...way,
      subject: fill(subject),
      body: fill(body),
      locale,
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
