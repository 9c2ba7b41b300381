import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { type JournalEvent, type Reader, reader } from '#platform/events/reader.ts'
import { getVersion } from '../../designs/design-in-use.ts'
import { queueMessage } from '../../messages/queue-message.ts'
import { findOrganisation } from '../../places/find-organisation.ts'
import { casePath } from '../case.paths.ts'
import { type Case, findCaseById } from '../case.store.ts'
import { findApplicant } from '../telling/applicant.ts'
import { sendToApplicant } from '../telling/send-to-applicant.ts'
import type { Telling } from '../telling/telling.ts'
import { fillTemplate } from '../telling/template.rules.ts'
import { words } from './conversation.words.ts'
import { findOfficerEmail } from './officer.store.ts'

const tellApplicant = async (work: Work, of: Case, event: JournalEvent, telling: Telling): Promise<void> => {
  const { design } = (await getVersion(work, work.org, of.version)).compiled
  if (design.quiet) return
  const to = await findApplicant(work, of, telling)
  if (!to) return
  const values: Readonly<Record<string, string>> = {
    name: to.called,
    organisation: to.organisation.name,
    reference: of.reference,
    link: to.link,
  }
  const fill = (text: Text) => fillTemplate(inLocale(text, to.locale), (name) => values[name])
  await sendToApplicant(work, to, {
    once: `${event.id} message`,
    by: ['email', 'text', 'letter'],
    subject: fill(words.tellSubject),
    body: fill(words.tellBody),
    needed: true,
  })
}

const tellOfficer = async (work: Work, of: Case, event: JournalEvent, telling: Telling): Promise<void> => {
  const [found, organisation] = await Promise.all([
    of.assigned === null ? undefined : findOfficerEmail(work.tx, work.org, of.assigned),
    findOrganisation(work, work.org),
  ])
  // A case that is nobody's yet is everybody's: the organisation's own mailbox hears of it, but never of a restricted one.
  const shared = of.restricted ? undefined : organisation?.contact?.email
  const officer = found ?? (shared ? { email: shared, locale: 'en' } : undefined)
  if (!officer || !organisation) return
  const locale = officer.locale === 'cy' ? 'cy' : 'en'
  const path = inLanguage(`${casePath(organisation.slug, of.reference)}/messages`, locale)
  const values: Readonly<Record<string, string>> = { reference: of.reference, link: `${telling.publicUrl}${path}` }
  const fill = (text: Text) => fillTemplate(inLocale(text, locale), (name) => values[name])
  await queueMessage(work, {
    once: `${event.id} officer`,
    toStaff: true,
    caseId: of.id,
    by: 'email',
    address: officer.email,
    subject: fill(words.staffSubject),
    body: fill(words.staffBody),
    locale,
  })
}

/** Tells the other side of a conversation that there is a message for them, by their own way; never what it says. */
export const messagedReader = (telling: Telling): Reader =>
  reader({
    name: 'cases.messaged',
    types: ['case.messaged'],
    handle: async (work, event) => {
      const of = event.caseId === undefined ? undefined : await findCaseById(work.tx, work.org, event.caseId)
      const { by } = (event.envelope.data ?? {}) as { by?: string }
      // What many people are sent alike is told of by whoever sends it.
      if (!of || by === undefined) return
      await (by === 'officer' ? tellApplicant : tellOfficer)(work, of, event, telling)
    },
  })
