import { dayOf } from '#core/days/day.ts'
import { newId } from '#core/ids.ts'
import { newReference } from '#core/reference.ts'
import type { NewEvent, Work } from '#core/work.ts'
import type { DesignInUse } from '../designs/design-in-use.ts'
import { ownRecord } from '../people/own-record.ts'
import type { PersonFacts } from '../people/person.rules.ts'
import { isFinal, stageOf } from './case.rules.ts'
import { addCase, addParty, lockCase } from './case.store.ts'
import { addContent } from './content/content.store.ts'
import { type AnswerSource, categorised } from './earlier/earlier.rules.ts'
import { addSources } from './earlier/earlier.store.ts'
import { clockAt } from './targets/clock.rules.ts'
import { readWorkplace } from './targets/workplace.ts'

/** A submission, evaluated: what was answered by category, where it starts, what it costs and what may be counted. */
export interface Submission {
  /** the case's id: the draft's, so that what opened the draft finds the case, and the same draft is never two cases */
  readonly id: string
  readonly design: DesignInUse
  readonly host: string
  readonly answers: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** where answers came from that were confirmed and not typed, by question */
  readonly sources?: Readonly<Record<string, AnswerSource>>
  /** whoever applies does so for somebody else */
  readonly onBehalf?: boolean
  readonly facts: PersonFacts
  readonly stage: string
  readonly asOf: string
  readonly fee: number | undefined
  readonly channel: NonNullable<NewEvent['channel']>
  readonly counted: NonNullable<NewEvent['counted']>
  /** the ticket of a person without account, which opens the case from now on */
  readonly ticket: string | undefined
  /** the applicant where it is not whoever acts: their record here and the key of their account */
  readonly applicant?: { readonly record: string; readonly link: string | undefined } | undefined
  /** ISO date from which its target counts, where that is not today: the day a paper form arrived */
  readonly received?: string | undefined
  readonly data?: NewEvent['data']
}

export interface OpenedCase {
  readonly id: string
  readonly reference: string
  /** the applicant's key here, where they have an account */
  readonly link: string | undefined
}

/** Categories that a case can come to have beside those of its answers: letters, messages, notes. */
const always = ['service', 'identity', 'contact']

/**
 * Opens a case of a submission, in the caller's transaction: the record of the applicant, the case, its locks, its content
 * by category, and the event. Equality answers are locked away from deciders: only the person and the jobs hold them.
 */
export const openCase = async (work: Work, submission: Submission): Promise<OpenedCase> => {
  const { design, ticket } = submission
  const { id } = submission
  const reference = newReference()
  const stage = stageOf(design.compiled.design, submission.stage)
  const [own, { calendar, team }] = await Promise.all([
    submission.applicant ?? ownRecord(work, submission.host, { ...submission.facts, ticket }),
    readWorkplace(work, stage.team),
  ])
  const locks = [own.link ?? ticket].filter((lock) => lock !== undefined)
  const restricted = design.compiled.design.restricted ?? false
  // Those of the design too: a correction may open a page that was not asked.
  const questions = design.compiled.design.pages.flatMap((page) => page.questions ?? [])
  const asked = [
    ...new Set([...Object.keys(submission.answers), ...questions.map(({ category }) => category ?? 'service')]),
  ]
  const sources = categorised(submission.sources ?? {}, submission.answers)
  const closed = asked.filter((category) => category === 'equality')
  const open = ['case', ...new Set([...always, ...asked])].filter((category) => category !== 'equality')
  const [, , , content] = await Promise.all([
    addCase(work.tx, work.org, {
      id,
      reference,
      design: design.id,
      version: design.hash,
      contentHash: design.contentHash,
      stage: submission.stage,
      // a design may have nothing to decide: what ends where it begins stands in no queue
      outcome: stage.outcome ?? null,
      closedAt: isFinal(stage) ? work.now : null,
      submittedAt: work.now,
      dueAt: clockAt(stage, undefined, submission.received ?? dayOf(work.now), calendar).dueAt,
      channel: submission.channel,
      asOf: submission.asOf,
      fee: submission.fee ?? null,
      link: own.link ?? null,
      restricted,
      team,
      locks,
    }),
    lockCase(work.tx, work.org, { case: id, categories: open, closed, locks, restricted, why: 'opened' }),
    addParty(work.tx, work.org, { id: newId(), case: id, role: 'applicant', record: own.record }),
    addContent(
      work.tx,
      { org: work.org, case: id, now: work.now },
      Object.entries(submission.answers).map(([category, body]) => ({
        kind: 'answers' as const,
        item: 'answers',
        category,
        revision: 1,
        body,
      })),
    ),
    submission.onBehalf
      ? addParty(work.tx, work.org, { id: newId(), case: id, role: 'helper', record: own.record })
      : undefined,
    sources.length > 0 ? addSources(work.tx, { org: work.org, case: id, purpose: work.purpose }, sources) : undefined,
  ])
  await work.append({
    type: 'case.opened',
    caseId: id,
    ...(own.link ? { for: own.link } : {}),
    design: { id: design.id, version: design.hash },
    stage: submission.stage,
    ...(stage.outcome ? { outcome: stage.outcome } : {}),
    channel: submission.channel,
    counted: submission.counted,
    content,
    ...((submission.data || sources.length > 0) && {
      data: {
        ...submission.data,
        ...(sources.length > 0 && { confirmed: sources.map(({ question }) => question) }),
      },
    }),
  })
  return { id, reference, link: own.link }
}
