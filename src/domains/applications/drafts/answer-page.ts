import type { FieldProblem } from '#core/field-problem.ts'
import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import type { Question } from '#engine/design/question.ts'
import { readPage } from '#engine/journey/read-page.ts'
import type { Form } from '#engine/questions/question-kind.ts'
import { holdFiles } from '#platform/storage/rows/file.store.ts'
import { holdTimes } from '../../cases/appointments/choosing/hold-times.ts'
import { runDesign } from '../../designs/run-design.ts'
import { openTicket } from '../../sign-in/open-ticket.ts'
import type { Findings } from '../addresses/finder.rules.ts'
import { locateForm } from '../addresses/locate-form.ts'
import { needsSignIn } from '../application.policy.ts'
import { hasTaskList, type Step, stepAfter } from '../journey/journey.rules.ts'
import { allLeft } from '../moving/move.rules.ts'
import { findOffers } from '../offers/find-offers.ts'
import { confirmedIn, confirming, type Sources, sourcesAfter } from '../offers/offer.rules.ts'
import { words } from '../offers/offer.words.ts'
import { type Answers, splitByCategory } from './draft.rules.ts'
import { addDraft, type Draft, saveAnswers } from './draft.store.ts'
import { filesIn } from './draft-files.rules.ts'
import { filesInOrder, formWithFiles, withFileProblems } from './given-files.rules.ts'
import { evaluateJourney, type Journey, loadJourney } from './load-journey.ts'
import type { PageAnswered } from './page-answered.ts'
import { type TypedBefore, typedBefore } from './typed-before.ts'

export type PageOutcome =
  | { readonly kind: 'next'; readonly step: Step }
  | { readonly kind: 'sign-in' }
  /** nothing was begun, or it was sent already */
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'again'
      readonly journey: Journey
      readonly form: Form
      readonly problems: readonly FieldProblem[]
      readonly findings: Findings
    }

const draftDays = 30

/**
 * Reads the answers of one page and keeps them, durably, before the person goes on. With problems nothing is kept and
 * the page is shown again. The first answer makes the draft and the ticket that opens it.
 */
export const answerPage = async (work: Work, answered: PageAnswered): Promise<PageOutcome> => {
  const loaded = await loadJourney(work, { ...answered.at, lock: true, keeps: true })
  const before = await typedBefore(work, answered, loaded)
  const journey = before ? withTyped(loaded, before, answered.at.org.slug) : loaded
  const { design, asOf } = journey
  const id = journey.draft?.id ?? newId()
  const mustSignIn = needsSignIn(work.actor, design.compiled.design, answered.page)
  if (!journey.evaluation.path.includes(answered.page)) {
    if (!journey.draft) return { kind: 'gone' }
    if (before && !mustSignIn)
      await keep(work, answered, journey, { id, answers: journey.answers, sources: sourcesOf(journey) })
    return {
      kind: 'next',
      step: hasTaskList(design.compiled.design) ? 'task-list' : (journey.evaluation.next ?? 'check-answers'),
    }
  }
  if (mustSignIn) return { kind: 'sign-in' }
  const organisation = answered.at.org.slug
  const page = design.compiled.pages.find(({ id }) => id === answered.page)
  const questions = (page?.questions ?? []).map(({ question }) => question)
  const { form: given, problems: ofFiles } = formWithFiles(questions, answered, journey.answers)
  const confirmed = await readConfirmed(work, answered, journey, questions)
  const { host, ahead } = answered
  const taken = confirming(answered.form)
  const asked = questions.filter(({ id }) => !taken.includes(id))
  const located = await locateForm(work, { questions: asked, form: given, answers: journey.answers, host, ahead })
  const { form, findings } = located
  const told = { answers: journey.answers, asOf, organisation, confirmed: confirmed.answers }
  const typed = runDesign({ compiled: design.compiled, asOf }, () =>
    readPage(design.compiled, answered.page, form, told),
  )
  const inOrder = !located.again && [...confirmed.problems, ...typed.problems, ...ofFiles].length === 0
  const read = inOrder ? await holdTimes(work, id, { questions, answers: typed.answers }) : typed
  const all = withFileProblems([...confirmed.problems, ...located.withFinder(read.problems)], ofFiles)
  const wrong = all.length > 0 || located.again
  // Whoever is still looking an address up has not finished the page: the rest of it is told when they save.
  const problems = located.again ? located.problems : all
  // A file that is in order is kept even where something else on the page is wrong: nobody uploads it twice.
  const good = wrong ? filesInOrder(questions, read) : read.answers
  const answers = { ...journey.answers, ...good }
  const sources = sourcesAfter(
    { sources: sourcesOf(journey), answers: journey.answers },
    good,
    wrong ? {} : confirmed.sources,
  )
  if (before || Object.keys(good).length > 0) await keep(work, answered, journey, { id, answers, sources })
  if (wrong) return { kind: 'again', journey: { ...journey, answers }, form, problems, findings }
  const evaluation = evaluateJourney(design, answers, { asOf, organisation })
  return { kind: 'next', step: stepAfter(design.compiled.design, evaluation, answered.page, answered.changing) }
}

const sourcesOf = ({ draft }: Journey): Sources => draft?.sources ?? {}

/** The journey with what was typed on a form of an earlier version. */
const withTyped = (journey: Journey, typed: TypedBefore, organisation: string): Journey => {
  const answers = { ...journey.answers, ...typed.answers }
  const { design, asOf, moved } = journey
  const left = allLeft(moved?.left ?? [], typed.left)
  return {
    ...journey,
    answers,
    moved: { from: typed.from, on: asOf, fee: null, ...moved, left, told: false },
    evaluation: evaluateJourney(design, answers, { asOf, organisation }),
  }
}

/** What the form confirmed of what was offered; an offer that is no longer what the person saw is a problem at its question. */
const readConfirmed = async (
  work: Work,
  answered: PageAnswered,
  journey: Journey,
  questions: readonly Question[],
): Promise<{ readonly answers: Answers; readonly sources: Sources; readonly problems: readonly FieldProblem[] }> => {
  const taken = confirming(answered.form)
  if (taken.length === 0) return { answers: {}, sources: {}, problems: [] }
  const offers = await findOffers(work, journey, {
    host: answered.host,
    questions: questions.filter(({ id }) => taken.includes(id)),
  })
  const { stale, ...confirmed } = confirmedIn(answered.form, offers)
  return { ...confirmed, problems: stale.map((field) => ({ field, code: 'offer-changed', message: words.stale })) }
}

const keep = async (
  work: Work,
  answered: PageAnswered,
  journey: Journey,
  { id, answers, sources }: { readonly id: string; readonly answers: Answers; readonly sources: Sources },
): Promise<void> => {
  // Whoever answers on a page of this version was shown there what had changed.
  const told = journey.moved?.told || answered.form._version === journey.design.hash
  const moved = journey.moved ? { ...journey.moved, told } : null
  const version = journey.design.hash
  const kept = { answers: splitByCategory(journey.design.compiled.design, answers), sources, version, moved }
  if (journey.draft) await saveAnswers(work.tx, { org: work.org, id, now: work.now }, kept)
  else await begin(work, answered, journey, { id, ...kept })
  const files = filesIn([answers, moved?.left]).map((file) => file.id)
  if (files.length > 0 || filesIn([journey.draft?.answers, journey.draft?.moved]).length > 0)
    await holdFiles(work, { holder: 'draft', id, files, whole: true })
}

const begin = async (
  work: Work,
  answered: PageAnswered,
  journey: Journey,
  kept: Pick<Draft, 'id' | 'version' | 'answers' | 'sources' | 'moved'>,
): Promise<void> => {
  const until = work.now.add({ hours: 24 * draftDays })
  const ticket = await openTicket(work, answered.token(), { kind: 'draft', subject: kept.id, until })
  await addDraft(work.tx, {
    org: work.org,
    ...kept,
    designId: journey.design.id,
    ticket: ticket.id,
    locale: work.locale,
    channel: 'web',
    // Whoever was asked for the area has a draft by then; who came by an older way goes with everybody.
    pilot: null,
    startedAt: work.now,
  })
}
