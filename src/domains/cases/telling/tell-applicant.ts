import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLocale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { JournalEvent } from '#platform/events/reader.ts'
import { getVersion } from '../../designs/design-in-use.ts'
import { appointmentWords } from '../appointments/appointment-words.ts'
import { dueOn, stageOf } from '../case.rules.ts'
import { type Case, findCaseById } from '../case.store.ts'
import type { Content } from '../content/content.rules.ts'
import { findContent } from '../content/content.store.ts'
import { isReason } from '../decisions/decision.rules.ts'
import { findDecision } from '../decisions/decision.store.ts'
import { latestAnswers } from '../decisions/latest-answers.ts'
import type { Letter } from '../decisions/letter.rules.ts'
import { reopenedTemplate } from '../reopening/reopened.words.ts'
import { lastDay } from '../targets/clock.rules.ts'
import { readWorkplace } from '../targets/workplace.ts'
import { findApplicant } from './applicant.ts'
import { correctedTemplate } from './corrected.words.ts'
import { sendToApplicant } from './send-to-applicant.ts'
import type { Telling } from './telling.ts'
import { fillTemplate, templatesFor } from './template.rules.ts'
import { valuesFor } from './template-values.rules.ts'

export type { PathBack, Telling } from './telling.ts'

interface Envelope {
  readonly stage?: string
  readonly content?: readonly { readonly id: string }[]
}

/** The officer's own words among the contents that an event names; why a decision was corrected is said to colleagues alone. */
const officerWords = (contents: readonly Content[], told: Envelope): string => {
  const named = new Set((told.content ?? []).map(({ id }) => id))
  const bodies = contents
    .filter(({ id, kind, item }) => named.has(id) && (kind === 'note' || kind === 'message') && !isReason(item))
    .map(({ body }) => body as { words?: string; by?: string } | undefined)
  return bodies.find((body) => body?.by !== 'applicant')?.words ?? ''
}

/** The day that the case itself is due, or what it was when the event happened and the case has gone on since. */
const dueDay = async (work: Work, of: Case, told: Envelope, at: Temporal.Instant): Promise<string | undefined> => {
  if (told.stage === undefined || told.stage === of.stage) return of.dueAt ? lastDay(of.dueAt) : undefined
  const { design } = (await getVersion(work, work.org, of.version)).compiled
  const { calendar } = await readWorkplace(work)
  return dueOn(stageOf(design, told.stage), dayOf(at), calendar)
}

/** What they have to act on, or what decides something. */
const needed = (type: string): boolean =>
  ['case.moreAsked', 'case.decided', 'case.corrected', 'case.reopened'].includes(type) ||
  type.startsWith('appointment.')

/**
 * Tells the applicant what happened, by the templates of the design that the case runs on and in the person's language.
 * Each message is kept once for its event and template. A quiet service tells nothing.
 */
export const tellApplicant = async (work: Work, event: JournalEvent, telling: Telling): Promise<void> => {
  const of = event.caseId === undefined ? undefined : await findCaseById(work.tx, work.org, event.caseId)
  if (!of) return
  const told = event.envelope as Envelope
  const { design } = (await getVersion(work, work.org, of.version)).compiled
  const corrected = event.type === 'case.corrected'
  const templates = corrected
    ? [correctedTemplate(design)]
    : event.type === 'case.reopened'
      ? [reopenedTemplate(design)]
      : templatesFor(design, { type: event.type, stage: told.stage })
  if (templates.length === 0 || design.quiet) return
  const [to, contents, decision] = await Promise.all([
    findApplicant(work, of, telling),
    findContent(work.tx, work.org, of.id),
    findDecision(work.tx, work.org, of.id),
  ])
  if (!to) return
  const { locale } = to
  const say = (text: Parameters<typeof textOf>[0]) => inLocale(textOf(text), locale)
  const stage = stageOf(design, told.stage ?? of.stage)
  const due = await dueDay(work, of, told, event.at)
  // Jobs hold the key of equality answers, and no message is to say one.
  const { answers } = latestAnswers(contents.filter(({ category }) => category !== 'equality'))
  // Only asked for where a template says when it is.
  const appointments = templates.some(({ body, subject }) => /\{appointment\}/.test(say(body) + say(subject)))
    ? await appointmentWords(work, of.id, locale)
    : ''
  const found = valuesFor({
    design,
    locale,
    stage,
    lines: decision?.lines ?? [],
    answers,
    reference: of.reference,
    name: to.called,
    organisation: to.organisation.name,
    officerWords: officerWords(contents, told),
    due: due ? longDate(due, locale) : '',
    link: to.link,
    appointment: appointments,
  })
  const named = new Set((told.content ?? []).map(({ id }) => id))
  const letter = contents.find(({ id, kind }) => kind === 'letter' && named.has(id))?.body as Letter | undefined
  const legal = corrected || event.type === 'case.decided'
  for (const template of templates)
    await sendToApplicant(work, to, {
      once: `${event.id} ${template.id}`,
      by: template.by,
      subject: fillTemplate(say(template.subject), found),
      body: fillTemplate(say(template.body), found),
      needed: needed(event.type) || (stage.waits ?? false),
      legal,
      paper: legal ? letter : undefined,
    })
}
