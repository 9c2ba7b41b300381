import { dayOf } from '#core/days/day.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { withoutApart } from '#engine/journey/apart/apart.ts'
import { evaluate } from '#engine/journey/evaluate.ts'
import type { Evaluation } from '#engine/journey/evaluation.ts'
import { fileStates } from '#platform/storage/rows/file.store.ts'
import { withoutLostTimes } from '../../cases/appointments/choosing/hold-times.ts'
import { type DesignInUse, findServed, getVersionInUse, type Served } from '../../designs/design-in-use.ts'
import { runDesign } from '../../designs/run-design.ts'
import { allLeft, type Moved, moveAnswers } from '../moving/move.rules.ts'
import { draftDays } from '../way-back/way-back.ts'
import { checkOpen, closed } from './closed.ts'
import { type Answers, joinAnswers } from './draft.rules.ts'
import { type Draft, findDraft, findDraftById } from './draft.store.ts'
import { filesIn, withoutInfected } from './draft-files.rules.ts'

/** Where a person is in a service: the design's version, what they answered, and what the engine says of it today. */
export interface Journey {
  /** without the questions that are asked apart when everything is sent */
  readonly design: DesignInUse
  /** all of it: what is sent is of this */
  readonly whole: DesignInUse
  readonly draft: Draft | undefined
  readonly answers: Answers
  /** what was lost since: files with a virus, times that somebody else took. Answers are without it; these are the words for it */
  readonly lost: readonly FieldProblem[]
  readonly evaluation: Evaluation
  /** the design changed since the draft was begun: what that meant for it */
  readonly moved: Moved | undefined
  readonly asOf: string
  /** nothing is begun, and a pilot is for some areas: which version it is depends on where it is for */
  readonly asksArea?: boolean
}

/** Whose journey: the organisation and the service's id. `lock` holds the draft until the transaction ends. */
export interface JourneyAt {
  readonly org: { readonly id: string; readonly slug: string }
  readonly service: string
  readonly lock?: boolean
  /** that draft and no other: one that staff key in for somebody */
  readonly draft?: string
  /** the ISO date of which it is decided, where that is not today: the day a paper form came */
  readonly asOf?: string | undefined
  /** what was typed is kept in a draft that was begun, also where it can no longer be sent */
  readonly keeps?: boolean
}

/** The tickets that the actor holds here: each is the key of a draft or a case of somebody who may have no account. */
export const ticketsOf = (work: Work): readonly string[] => ('tickets' in work.actor ? work.actor.tickets : [])

export const evaluateJourney = (
  design: DesignInUse,
  answers: Answers,
  at: { asOf: string; organisation: string },
): Evaluation =>
  runDesign({ compiled: design.compiled, asOf: at.asOf }, () => evaluate(design.compiled, { answers, ...at }))

const apart = (whole: DesignInUse): DesignInUse => ({ ...whole, compiled: withoutApart(whole.compiled) })

/** A draft on the version that is live: its answers that still fit, and what became of it by moving, now or before. */
const moveDraft = async (
  work: Work,
  draft: Draft,
  at: { readonly live: DesignInUse; readonly asOf: string; readonly organisation: string },
): Promise<{ readonly answers: Answers; readonly moved: Moved | undefined }> => {
  const given = joinAnswers(draft.answers)
  if (draft.version === at.live.hash) return { answers: given, moved: draft.moved ?? undefined }
  const was = apart(await getVersionInUse(work, work.org, draft.version))
  // A pilot's version that became everybody's has another name and the same words.
  if (was.contentHash === at.live.contentHash) return { answers: given, moved: draft.moved ?? undefined }
  const { answers, left } = moveAnswers(was.compiled, at.live.compiled, { answers: given, asOf: at.asOf })
  const on = dayOf(draft.updatedAt)
  const { organisation } = at
  const { fee } = evaluateJourney(was, given, { asOf: on, organisation })
  const now = evaluateJourney(at.live, answers, { asOf: at.asOf, organisation }).fee
  const before = draft.moved?.left ?? []
  // A version that costs the same has changed no fee, whatever the person answers otherwise from now on.
  return {
    answers,
    moved: {
      from: was.hash,
      on,
      fee: fee === undefined || fee === now ? null : fee,
      left: allLeft(before, left),
      told: false,
    },
  }
}

/** The version that a draft is of: its pilot's while that runs, and the one that is live else. */
const versionFor = (
  work: Work,
  { live, pilot }: Served,
  draft: Draft | undefined,
): Promise<DesignInUse> | DesignInUse =>
  pilot && draft?.pilot === pilot.id ? getVersionInUse(work, live.org, pilot.hash) : live

/**
 * The journey of whoever acts, on the version that is live or that of the pilot in which it was begun: a draft that was begun on
 * another moves with the answers that still fit, which is kept with its next answer. Refuses a service that the organisation
 * does not run.
 */
export const loadJourney = async (work: Work, at: JourneyAt): Promise<Journey> => {
  const asOf = at.asOf ?? dayOf(work.now)
  // Both at once: the connection is a pipeline, so this is one round trip.
  const [served, draft] = await Promise.all([
    findServed(work, at.org.id, at.service),
    at.draft === undefined
      ? findDraft(work.tx, { org: at.org.id, designId: at.service, tickets: ticketsOf(work), lock: at.lock ?? false })
      : findDraftById(work.tx, { org: at.org.id, id: at.draft, lock: at.lock ?? false }),
  ])
  const keptUntil = draft && dayOf(draft.updatedAt.add({ hours: 24 * draftDays }))
  if (!served) throw keptUntil ? closed(keptUntil) : notFound()
  const found = await versionFor(work, served, draft)
  if (!(at.keeps && draft)) checkOpen(found.compiled.design, { today: dayOf(work.now), received: at.asOf, keptUntil })
  const design = apart(found)
  const here = { live: design, asOf, organisation: at.org.slug }
  const { answers: given, moved } = draft ? await moveDraft(work, draft, here) : { answers: {}, moved: undefined }
  const states = await fileStates(
    work,
    filesIn(given).map(({ id }) => id),
  )
  const clean = withoutInfected(given, states)
  const questions = design.compiled.design.pages.flatMap((page) => page.questions ?? [])
  const { answers, problems } = draft
    ? await withoutLostTimes(work, draft.id, { questions, answers: clean.answers })
    : { answers: clean.answers, problems: [] }
  return {
    design,
    whole: found,
    draft,
    answers,
    lost: [...clean.infected, ...problems],
    moved,
    asOf,
    asksArea: !draft && (served.pilot?.areas.length ?? 0) > 0,
    evaluation: evaluateJourney(design, answers, here),
  }
}
