import type { FieldProblem } from '#core/field-problem.ts'
import type { Work } from '#core/work.ts'
import { ExpressionDefect } from '#engine/expressions/expression-defect.ts'
import { sayDefect } from '#engine/expressions/say-defect.ts'
import type { Answers } from '#engine/journey/answers.ts'
import { type PageReading, readPage } from '#engine/journey/read-page.ts'
import type { Form } from '#engine/questions/question-kind.ts'
import { isChosenSlot } from '#engine/questions/slot/slot.ts'
import type { Findings } from '../../../../applications/addresses/finder.rules.ts'
import { locateForm } from '../../../../applications/addresses/locate-form.ts'
import { formWithFiles, withFileProblems } from '../../../../applications/drafts/given-files.rules.ts'
import { type Step, stepAfter } from '../../../../applications/journey/journey.rules.ts'
import { findTime } from '../../../../cases/diaries/find-times.ts'
import { evaluateTrial, keepTrial, type Trial } from '../../../../designs/trying/try-design.ts'
import type { Asked } from './show-trial.ts'

/** What became of a page's form: where the person would go, or what is wrong with it. */
export type TriedOutcome =
  | { readonly kind: 'next'; readonly step: Step }
  | {
      readonly kind: 'again'
      readonly form: Form
      readonly problems: readonly FieldProblem[]
      readonly findings: Findings
    }

type Questions = Trial['journey']['compiled']['pages'][number]['questions'][number]['question'][]

/** Times of diaries as the diaries have them; none is held, so that trying takes no place from anybody. */
const withTimes = async (work: Work, questions: Questions, answers: Answers): Promise<Answers> => {
  const times = await Promise.all(
    questions.flatMap(({ id, diary }) => {
      const value = answers[id]
      return diary !== undefined && isChosenSlot(value)
        ? [findTime(work, { diary, slot: value.slot }).then((time) => [id, time ?? value] as const)]
        : []
    }),
  )
  return { ...answers, ...Object.fromEntries(times) }
}

/** What the engine reads of the form; where a figure has no value on the day, that is said at the page's first question. */
const read = (trial: Trial, page: string, form: Form): PageReading => {
  const { journey, answers, day: asOf, organisation, given } = trial
  const { compiled } = journey
  const with_ = { answers, asOf, organisation, ...(given.parameters && { parameters: given.parameters }) }
  try {
    return readPage(compiled, page, form, with_)
  } catch (defect) {
    if (!(defect instanceof ExpressionDefect)) throw defect
    const field = compiled.pages.find(({ id }) => id === page)?.questions[0]?.id ?? ''
    const message = sayDefect({ design: compiled.design, asOf }, defect)
    return { answers: {}, problems: [{ field, code: 'design-fault', message }] }
  }
}

/**
 * Reads one page of a trial as a resident's is read, and keeps its answers with the trial. Files have been looked into like
 * any that come; nobody keeps them, so the node's sweep removes them.
 */
export const answerTrial = async (work: Work, request: Asked, trial: Trial, page: string): Promise<TriedOutcome> => {
  const { compiled } = trial.journey
  const questions = (compiled.pages.find(({ id }) => id === page)?.questions ?? []).map(({ question }) => question)
  const came = { form: request.form, files: request.files, refused: request.refusedFiles }
  const { form: given, problems: ofFiles } = formWithFiles(questions, came, trial.answers)
  const at = { host: request.host.id, ahead: request.ahead }
  const located = await locateForm(work, { questions, form: given, answers: trial.answers, ...at })
  const { form, findings, again } = located
  const typed = read(trial, page, form)
  const all = again ? located.problems : withFileProblems(located.withFinder(typed.problems), ofFiles)
  if (again || all.length > 0) return { kind: 'again', form, problems: all, findings }
  const answers = { ...trial.answers, ...(await withTimes(work, questions, typed.answers)) }
  await keepTrial(work, request.params.design, { ...trial, answers })
  const evaluation = evaluateTrial(compiled, { ...trial, answers })
  const changing = request.query.change !== undefined
  // A design that cannot be worked out any further says so on the preview's first page.
  if ('message' in evaluation) return { kind: 'next', step: 'check-answers' }
  return { kind: 'next', step: stepAfter(compiled.design, evaluation, page, changing) }
}
