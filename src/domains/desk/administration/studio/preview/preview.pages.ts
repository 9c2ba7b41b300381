import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import { page, type Route } from '#platform/http/route.ts'
import { type AddressPort, askAhead } from '../../../../applications/addresses/look-up.ts'
import { stepToResume } from '../../../../applications/journey/journey.rules.ts'
import { saveExample } from '../../../../designs/trying/examples.ts'
import { endTrial, isStuck, keepTrial, loadTrial } from '../../../../designs/trying/try-design.ts'
import { misfitWords } from '../../../../designs/varying/vary.rules.ts'
import { administered, orgOf } from '../../administered.ts'
import { examplesPath, previewPath, previewResultPath, previewStepPath } from '../../administration.paths.ts'
import { dateValues, problem, typed, typedDate, valuesOf } from '../../form.rules.ts'
import { readTitle } from '../examples/read-title.rules.ts'
import { saveExampleView } from '../examples/save-example.view.ts'
import { answerTrial } from './answer-trial.ts'
import { previewView } from './preview.view.ts'
import { words } from './preview.words.ts'
import { resultView } from './result.view.ts'
import { type Asked, bannerOf, openTrial, showTriedPage, showTriedStep } from './show-trial.ts'
import { showTriedStaff } from './staff/show-staff.ts'

const id = Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' })
const params = Type.Object({ design: id })
const onPage = Type.Object({ design: id, page: id })
const query = Type.Object({ done: Type.Optional(Type.String({ maxLength: 20 })) })
const stepQuery = Type.Object({
  change: Type.Optional(Type.String({ maxLength: 5 })),
  jump: Type.Optional(Type.String({ maxLength: 5 })),
})

const showHub = async (work: Work, request: Asked, problems: readonly FieldProblem[] = []): Promise<Reply> => {
  const own = orgOf(work, request)
  const service = request.params.design
  const trial = await loadTrial(work, service)
  const isPlain = !isStuck(trial) && trial.asOf === null && trial.about === null && !trial.given.example
  return {
    html: previewView({
      ...own,
      done: request.query.done === 'ended' ? words.ended : undefined,
      service,
      design: isStuck(trial) ? trial.design : trial.journey.compiled.design,
      banner: isPlain ? undefined : bannerOf(trial, { org: own.org, service, request, hub: true }),
      faults: isStuck(trial) ? trial.faults : [],
      path: isStuck(trial) ? [] : trial.evaluation.path,
      begun: Object.keys(trial.answers).length > 0,
      action: inLanguage(previewPath(own.org, service), request.locale),
      hidden: request.csrf,
      values: problems.length > 0 ? valuesOf(request.form) : dateValues('day', trial.asOf),
      problems,
    }),
  }
}

const first = async (work: Work, request: Asked): Promise<Reply> => {
  const { org } = orgOf(work, request)
  const service = request.params.design
  const trial = await openTrial(work, request)
  if (!('journey' in trial)) return trial
  const begun = Object.keys(trial.answers).length > 0
  const step = stepToResume(trial.journey.compiled.design, trial.evaluation, begun)
  return { redirect: previewStepPath(org, service, trial.evaluation.end ?? step) }
}

const acts: Readonly<Record<string, (work: Work, request: Asked) => Promise<Reply>>> = {
  start: async (work, request) => {
    const { given: _, ...trial } = await loadTrial(work, request.params.design, { lock: true })
    await keepTrial(work, request.params.design, { ...trial, answers: {} })
    return first(work, request)
  },
  goOn: first,
  day: async (work, request) => {
    const { design } = request.params
    const day = typedDate(request.form, 'day')
    if (day === undefined) return showHub(work, request, [problem('day', 'date', words.dayWrong)])
    const trial = await loadTrial(work, design, { lock: true })
    await keepTrial(work, design, { ...trial, asOf: day === '' ? null : day })
    return { redirect: previewPath(orgOf(work, request).org, design) }
  },
  end: async (work, request) => {
    await endTrial(work, request.params.design)
    return { redirect: `${previewPath(orgOf(work, request).org, request.params.design)}?done=ended` }
  },
}

const showResult = async (work: Work, request: Asked, problems: readonly FieldProblem[] = []): Promise<Reply> => {
  const own = orgOf(work, request)
  const service = request.params.design
  const trial = await openTrial(work, request)
  if (!('journey' in trial)) return trial
  const { evaluation, journey, day } = trial
  const { design } = journey.compiled
  return {
    html: resultView({
      ...own,
      tried: { org: own.org, service, locale: request.locale, design, evaluation },
      banner: bannerOf(trial, { org: own.org, service, request }),
      day,
      then: saveExampleView({
        locale: request.locale,
        languages: request.organisation?.locales ?? ['en'],
        alone: trial.extra === null,
        action: inLanguage(previewResultPath(own.org, service), request.locale),
        hidden: request.csrf,
        values: valuesOf(request.form),
        problems,
      }),
      problems,
    }),
  }
}

const save = async (work: Work, request: Asked): Promise<Reply> => {
  const trial = await openTrial(work, request)
  if (!('journey' in trial)) return trial
  const { title, problems } = readTitle(request.form, request.organisation?.locales ?? ['en'])
  if (problems.length > 0) return showResult(work, request, problems)
  const misfit = await saveExample(work, trial, title)
  const [first = 'en'] = request.organisation?.locales ?? []
  if (misfit) return showResult(work, request, [problem(`title.${first}`, misfit, misfitWords[misfit])])
  return { redirect: `${examplesPath(orgOf(work, request).org, request.params.design)}?done=saved` }
}

const repeated = ['_add', '_remove', '_dates']

/** Trying an organisation's own copy of a design as a resident does: the same pages, and nothing comes of it. */
export const previewPages = (addresses: AddressPort): readonly Route[] => [
  page({
    method: 'GET',
    path: '/desk/:org/administration/services/:design/preview',
    schema: { params, query },
    ...administered,
    event: 'none',
    handle: (work, request) => showHub(work, request),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/services/:design/preview',
    schema: { params },
    ...administered,
    event: 'none',
    handle: (work, request) => {
      const act = acts[typed(request.form, 'do')]
      if (!act) throw notFound()
      return act(work, request)
    },
  }),
  page({
    method: 'GET',
    path: '/desk/:org/administration/services/:design/preview/result',
    schema: { params },
    ...administered,
    event: 'none',
    handle: (work, request) => showResult(work, request),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/services/:design/preview/result',
    schema: { params },
    ...administered,
    event: 'design.varied',
    handle: save,
  }),
  page({
    method: 'GET',
    path: '/desk/:org/administration/services/:design/preview/staff',
    schema: { params },
    ...administered,
    event: 'none',
    handle: showTriedStaff,
  }),
  page({
    method: 'GET',
    path: '/desk/:org/administration/services/:design/preview/page/:page',
    schema: { params: onPage, query: stepQuery },
    ...administered,
    event: 'none',
    ahead: askAhead(addresses),
    handle: async (work, request) => {
      const trial = await openTrial(work, request)
      if (!('journey' in trial)) return trial
      return showTriedStep(work, request, { trial, step: request.params.page, jump: request.query.jump !== undefined })
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/services/:design/preview/page/:page',
    schema: { params: onPage, query: stepQuery },
    ...administered,
    event: 'none',
    files: { bytes: 50_000_000, count: 20 },
    ahead: askAhead(addresses),
    handle: async (work, request) => {
      const { org } = orgOf(work, request)
      const { design: service, page: step } = request.params
      if (step === 'check-answers') return { redirect: previewResultPath(org, service) }
      const trial = await openTrial(work, request, true)
      if (!('journey' in trial)) return trial
      if (!trial.journey.compiled.pages.some(({ id }) => id === step)) throw notFound()
      if (repeated.some((name) => request.form[name] !== undefined))
        return showTriedPage(work, request, { trial, step, form: request.form, problems: [] })
      const outcome = await answerTrial(work, request, trial, step)
      if (outcome.kind === 'again') return showTriedPage(work, request, { trial, step, ...outcome })
      return { redirect: previewStepPath(org, service, outcome.step) }
    },
  }),
]
