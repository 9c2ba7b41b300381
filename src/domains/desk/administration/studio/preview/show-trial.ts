import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { Form } from '#engine/questions/question-kind.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import type { Findings } from '../../../../applications/addresses/finder.rules.ts'
import { type Showing, showPage, showStep } from '../../../../applications/journey/show-step.ts'
import { isStuck, loadTrial, type Stuck, type Trial } from '../../../../designs/trying/try-design.ts'
import { orgOf } from '../../administered.ts'
import { previewPath, previewResultPath, previewStepPath } from '../../administration.paths.ts'
import { previewBanner } from './banner.view.ts'
import { behindView } from './behind.view.ts'

/** A request of a page of the preview. */
export type Asked = PageRequest<{ readonly design: string }, Readonly<Record<string, unknown>>>

/** The banner of a trial, on every page of it. */
export const bannerOf = (
  trial: Trial | Stuck,
  at: { readonly org: string; readonly service: string; readonly request: Asked; readonly hub?: boolean },
  offPath = false,
) =>
  previewBanner({
    locale: at.request.locale,
    day: trial.asOf ?? undefined,
    about: trial.about,
    example: trial.given.example !== undefined,
    offPath,
    leave: at.hub ? undefined : inLanguage(previewPath(at.org, at.service), at.request.locale),
  })

/** The resident's own pages, with the trial in place of a draft: no draft, no case and no record stand behind them. */
const showingOf = (work: Work, request: Asked, trial: Trial, step: string): Showing => {
  const { org } = orgOf(work, request)
  const service = request.params.design
  const { journey: design, whole, answers, evaluation, day: asOf } = trial
  const { locale } = request
  const offPath = step !== 'task-list' && step !== 'check-answers' && !evaluation.path.includes(step)
  return {
    work,
    request,
    journey: { design, whole, draft: undefined, answers, lost: [], evaluation, moved: undefined, asOf },
    desk: {
      before: previewPath(org, service),
      step: (to) => previewStepPath(org, service, to),
      notice: bannerOf(trial, { org, service, request }, offPath),
      below: behindView({ org, service, locale, design: design.compiled.design, evaluation }, step),
      readOut: undefined,
      numbers: undefined,
    },
  }
}

/** What is tried, ready to be shown; a copy that cannot be run says why on the preview's first page. */
export const openTrial = async (work: Work, request: Asked, lock = false): Promise<Trial | Reply> => {
  const trial = await loadTrial(work, request.params.design, { lock })
  return isStuck(trial) ? { redirect: previewPath(orgOf(work, request).org, request.params.design) } : trial
}

/** A page again with what was typed, or one that was opened out of its turn. */
export const showTriedPage = (
  work: Work,
  request: Asked,
  {
    trial,
    step,
    ...again
  }: {
    readonly trial: Trial
    readonly step: string
    readonly form: Form | undefined
    readonly problems: readonly FieldProblem[]
    readonly findings?: Findings
  },
): Promise<Reply> => showPage(showingOf(work, request, trial, step), step, again)

/** Any step of the journey, as somebody with these answers meets it. `jump`: also where they would not. */
export const showTriedStep = (
  work: Work,
  request: Asked,
  { trial, step, jump }: { readonly trial: Trial; readonly step: string; readonly jump: boolean },
): Promise<Reply> | Reply => {
  const { pages } = trial.journey.compiled.design
  const page = pages.find(({ id }) => id === step)
  // A design that is tried has no page for what comes after sending: that is the preview's own.
  if (step === 'done') return { redirect: previewResultPath(orgOf(work, request).org, request.params.design) }
  if (!page && step !== 'task-list' && step !== 'check-answers') throw notFound()
  const opened = jump && page && !trial.evaluation.path.includes(step)
  if (!opened) return showStep(showingOf(work, request, trial, step), step)
  if (!page.end) return showTriedPage(work, request, { trial, step, form: undefined, problems: [] })
  const ended = { ...trial.evaluation, path: [...trial.evaluation.path, step] }
  return showStep(showingOf(work, request, { ...trial, evaluation: ended }, step), step)
}
