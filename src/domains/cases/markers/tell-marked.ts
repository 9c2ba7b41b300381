import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { JournalEvent } from '#platform/events/reader.ts'
import { getVersion } from '../../designs/design-in-use.ts'
import { findCaseById } from '../case.store.ts'
import { findApplicant } from '../telling/applicant.ts'
import { sendToApplicant } from '../telling/send-to-applicant.ts'
import type { Telling } from '../telling/telling.ts'
import { fillTemplate } from '../telling/template.rules.ts'
import { findMarker } from './marker.store.ts'
import { markerWords } from './marker.words.ts'
import { readMarkerKinds } from './marker-kinds.ts'

/** Tells a person that there is a warning on their record, in the words of whoever set it, where they chose to tell. */
export const tellMarked = async (work: Work, event: JournalEvent, telling: Telling): Promise<void> => {
  const { marker: id } = (event.envelope.data ?? {}) as { marker?: string }
  const marker = id ? await findMarker(work.tx, work.org, id) : undefined
  const of = marker?.told === 'tell' ? await findCaseById(work.tx, work.org, marker.caseId) : undefined
  if (!marker || !of) return
  const [{ compiled }, to, kinds] = await Promise.all([
    getVersion(work, work.org, of.version),
    findApplicant(work, of, telling),
    readMarkerKinds(work),
  ])
  if (!to || compiled.design.quiet) return
  const title = kinds.find(({ id: kind }) => kind === marker.kind)?.title ?? { en: marker.kind }
  const values: Readonly<Record<string, string>> = {
    reference: of.reference,
    name: to.called,
    warning: inLocale(title, to.locale),
    words: marker.toldWords,
    date: longDate(marker.reviewOn, to.locale),
    link: to.link,
  }
  const fill = (text: Text) => fillTemplate(inLocale(text, to.locale), (name) => values[name])
  await sendToApplicant(work, to, {
    once: `${event.id} marker`,
    by: ['email', 'letter'],
    subject: fill(markerWords.subject),
    body: fill(markerWords.body),
    needed: true,
  })
}
