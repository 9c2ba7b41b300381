import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { kindOf } from '#engine/questions/kinds.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { JournalEvent } from '#platform/events/reader.ts'
import { getVersion } from '../../designs/design-in-use.ts'
import { queueMessage } from '../../messages/queue-message.ts'
import { findPerson } from '../../people/find-person.ts'
import { addressLines, nameLine } from '../../people/person.rules.ts'
import { findOrganisation } from '../../places/find-organisation.ts'
import { requestPath } from '../case.paths.ts'
import { dueOn, stageOf } from '../case.rules.ts'
import { type Case, findCaseById, findCaseLocks, findParties } from '../case.store.ts'
import { type Content, findContent } from '../content/content.store.ts'
import { latestAnswers } from '../decisions/decide-case.ts'
import { findDecision } from '../decisions/decision.store.ts'
import { lastDay } from '../targets/clock.rules.ts'
import { readWorkplace } from '../targets/workplace.ts'
import { fillTemplate, templatesFor, waysOf } from './template.rules.ts'

/** The path by which a person without account comes back to a case of theirs, found by its keys; undefined where there is none. */
export type PathBack = (
  work: Work,
  to: { readonly slug: string; readonly locks: readonly string[] },
) => Promise<string | undefined>

export interface Telling {
  /** without a slash at the end */
  readonly publicUrl: string
  readonly pathBack: PathBack
}

interface Envelope {
  readonly stage?: string
  readonly content?: readonly { readonly id: string }[]
}

const nameless: Text = { en: 'applicant', cy: 'ymgeisydd' }

/** The officer's own words among the contents that an event names. */
const officerWords = (contents: readonly Content[], told: Envelope): string => {
  const named = new Set((told.content ?? []).map(({ id }) => id))
  const bodies = contents
    .filter(({ id, kind }) => named.has(id) && (kind === 'note' || kind === 'message'))
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

/**
 * Tells the applicant what happened, by the templates of the design that the case runs on and in the person's language.
 * Each message is kept once for its event and template. A quiet service tells nothing.
 */
export const tellApplicant = async (work: Work, event: JournalEvent, telling: Telling): Promise<void> => {
  const of = event.caseId === undefined ? undefined : await findCaseById(work.tx, work.org, event.caseId)
  if (!of) return
  const told = event.envelope as Envelope
  const { design } = (await getVersion(work, work.org, of.version)).compiled
  const templates = templatesFor(design, { type: event.type, stage: told.stage })
  if (templates.length === 0 || design.quiet) return
  const [organisation, parties, contents, decision, locks] = await Promise.all([
    findOrganisation(work, work.org),
    findParties(work.tx, work.org, of.id),
    findContent(work.tx, work.org, of.id),
    findDecision(work.tx, work.org, of.id),
    findCaseLocks(work.tx, work.org, of.id),
  ])
  const applicant = parties.find(({ role }) => role === 'applicant')
  const person = applicant && (await findPerson(work, applicant.record))
  if (!person || !organisation) return
  const locale: Locale = person.locale === 'cy' ? 'cy' : 'en'
  const say = (text: Parameters<typeof textOf>[0]) => inLocale(textOf(text), locale)
  const { slug } = organisation
  const back = of.link ? undefined : await telling.pathBack(work, { slug, locks })
  const path = back ?? requestPath(slug, of.reference)
  const stage = stageOf(design, told.stage ?? of.stage)
  const due = await dueDay(work, of, told, event.at)
  const { answers } = latestAnswers(contents)
  const answerOf = (id: string): string => {
    const question = design.pages.flatMap((page) => page.questions ?? []).find((each) => each.id === id)
    const value = answers[id]
    return question && value !== undefined && value !== null
      ? kindOf(question.type).words(question, value, locale).join(', ')
      : ''
  }
  const name = nameLine(person.name)
  const values: Readonly<Record<string, string>> = {
    reference: of.reference,
    name: name || inLocale(nameless, locale),
    service: say(design.title),
    organisation: inLocale(organisation.name, locale),
    stage: say(stage.title),
    reasons: (decision?.lines ?? [])
      .flatMap(({ because }) => because.map((reason) => `- ${inLocale(reason, locale)}`))
      .join('\n'),
    officerWords: officerWords(contents, told),
    review: say(design.review?.text),
    due: due ? longDate(due, locale) : '',
    link: `${telling.publicUrl}${inLanguage(path, locale)}`,
  }
  const found = (placeholder: string) =>
    placeholder.startsWith('answer.') ? answerOf(placeholder.slice('answer.'.length)) : values[placeholder]
  const lines = addressLines(person.address)
  const reach = { email: person.email || undefined, envelope: lines.length > 0 ? [name, ...lines].filter(Boolean) : [] }
  for (const template of templates)
    for (const way of waysOf(template.by, reach))
      await queueMessage(work, {
        once: `${event.id} ${template.id} ${way.by}`,
        caseId: of.id,
        ...way,
        subject: fillTemplate(say(template.subject), found),
        body: fillTemplate(say(template.body), found),
        locale,
        secrets: back ? [back.slice(back.lastIndexOf('/') + 1)] : [],
      })
}
