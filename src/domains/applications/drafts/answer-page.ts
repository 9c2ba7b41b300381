import type { FieldProblem } from '#core/field-problem.ts'
import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import { readPage } from '#engine/journey/read-page.ts'
import type { Form } from '#engine/questions/question-kind.ts'
import { holdFiles } from '#platform/storage/rows/file.store.ts'
import { openTicket } from '../../sign-in/open-ticket.ts'
import { needsSignIn } from '../application.policy.ts'
import { hasTaskList, type Step, stepAfter } from '../journey/journey.rules.ts'
import { splitByCategory } from './draft.rules.ts'
import { addDraft, saveAnswers } from './draft.store.ts'
import { filesIn } from './draft-files.rules.ts'
import {
  filesInOrder,
  formWithFiles,
  type GivenFile,
  type RefusedGiven,
  withFileProblems,
} from './given-files.rules.ts'
import { evaluateJourney, type Journey, type JourneyAt, loadJourney } from './load-journey.ts'

/** What a person did on a page: the form as typed, and the token of their browser's session. */
export interface PageAnswered {
  readonly at: JourneyAt
  readonly page: string
  readonly form: Form
  /** files that came with the form, already stored */
  readonly files: readonly GivenFile[]
  /** files that came with it and were not taken */
  readonly refused: readonly RefusedGiven[]
  readonly changing: boolean
  token(): string
}

export type PageOutcome =
  | { readonly kind: 'next'; readonly step: Step }
  | { readonly kind: 'sign-in' }
  | {
      readonly kind: 'again'
      readonly journey: Journey
      readonly form: Form
      readonly problems: readonly FieldProblem[]
    }

const draftDays = 30

/**
 * Reads the answers of one page and keeps them, durably, before the person goes on. With problems nothing is kept and
 * the page is shown again. The first answer makes the draft and the ticket that opens it.
 */
export const answerPage = async (work: Work, answered: PageAnswered): Promise<PageOutcome> => {
  const journey = await loadJourney(work, { ...answered.at, lock: true })
  const { design, asOf } = journey
  if (!journey.evaluation.path.includes(answered.page))
    return {
      kind: 'next',
      step: hasTaskList(design.compiled.design) ? 'task-list' : (journey.evaluation.next ?? 'check-answers'),
    }
  if (needsSignIn(work.actor, design.compiled.design, answered.page)) return { kind: 'sign-in' }
  const organisation = answered.at.org.slug
  const page = design.compiled.pages.find(({ id }) => id === answered.page)
  const questions = (page?.questions ?? []).map(({ question }) => question)
  const { form, problems: ofFiles } = formWithFiles(questions, answered, journey.answers)
  const read = readPage(design.compiled, answered.page, form, { answers: journey.answers, asOf, organisation })
  const problems = withFileProblems(read.problems, ofFiles)
  const wrong = problems.length > 0
  // A file that is in order is kept even where something else on the page is wrong: nobody uploads it twice.
  const good = wrong ? filesInOrder(questions, read) : read.answers
  const answers = { ...journey.answers, ...good }
  if (Object.keys(good).length > 0) await keep(work, answered, journey, answers)
  if (wrong) return { kind: 'again', journey: { ...journey, answers }, form, problems }
  const evaluation = evaluateJourney(design, answers, { asOf, organisation })
  return { kind: 'next', step: stepAfter(design.compiled.design, evaluation, answered.page, answered.changing) }
}

const keep = async (
  work: Work,
  answered: PageAnswered,
  journey: Journey,
  answers: Journey['answers'],
): Promise<void> => {
  const kept = splitByCategory(journey.design.compiled.design, answers)
  const id = journey.draft?.id ?? newId()
  if (journey.draft) await saveAnswers(work.tx, { org: work.org, id, now: work.now }, kept)
  else await begin(work, answered, journey, { id, answers: kept })
  const files = filesIn(answers).map((file) => file.id)
  if (files.length > 0 || filesIn(journey.draft?.answers).length > 0)
    await holdFiles(work, { holder: 'draft', id, files, whole: true })
}

const begin = async (
  work: Work,
  answered: PageAnswered,
  journey: Journey,
  { id, answers }: { readonly id: string; readonly answers: ReturnType<typeof splitByCategory> },
): Promise<void> => {
  const until = work.now.add({ hours: 24 * draftDays })
  const ticket = await openTicket(work, answered.token(), { kind: 'draft', subject: id, until })
  await addDraft(work.tx, {
    org: work.org,
    id,
    designId: journey.design.id,
    version: journey.design.hash,
    answers,
    ticket: ticket.id,
    locale: work.locale,
    channel: 'web',
    startedAt: work.now,
  })
}
