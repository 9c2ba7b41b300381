import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { withoutApart } from '#engine/journey/apart/apart.ts'
import { readPage } from '#engine/journey/read-page.ts'
import type { Form } from '#engine/questions/question-kind.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { html } from '#platform/views/html.ts'
import { amendAnswers } from '../../cases/amendments/amend-answers.ts'
import { readAnswers } from '../../cases/amendments/read-answers.ts'
import { requestPath } from '../../cases/case.paths.ts'
import { mayFollow } from '../../cases/case.policy.ts'
import { isFinal, stageOf } from '../../cases/case.rules.ts'
import { sendMessage } from '../../cases/conversation/send-message.ts'
import { getCase, type OpenCase } from '../../cases/get-case.ts'
import { runDesign } from '../../designs/run-design.ts'
import { frameOf } from '../../places/frame.ts'
import type { Findings } from '../addresses/finder.rules.ts'
import { locateForm } from '../addresses/locate-form.ts'
import { type AddressPort, askAhead } from '../addresses/look-up.ts'
import { type Answers, categoriesOf, splitByCategory } from '../drafts/draft.rules.ts'
import { addressesAsked } from '../journey/show-step.ts'
import { type Correcting, canAmend, messageOf, type Outcome, outcomeOf } from './amending.rules.ts'
import { amendCheckView, amendListView, amendPageView } from './amending.view.ts'
import { type Pending, pendingField, readPending } from './pending.ts'

const reference = Type.String({ pattern: '^[0-9A-Z]{4}-[0-9A-Z]{4}$' })
const ofRequest = Type.Object({ reference })
const ofPage = Type.Object({ reference, page: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) })
type Asked = PageRequest<{ reference: string }, Readonly<Record<string, unknown>>>
const resident = { access: ['anyone', 'resident'], policy: mayFollow, purpose: 'own', shows: 'own' } as const

interface Loaded {
  readonly open: OpenCase
  readonly before: Readonly<Record<string, unknown>>
  readonly at: Correcting
  readonly pending: Pending
  readonly path: string
  to(path: string): string
}

const load = async (work: Work, request: Asked, lock = false): Promise<Loaded> => {
  const found = await getCase(work, request.params.reference, lock)
  const open = { ...found, design: { ...found.design, compiled: withoutApart(found.design.compiled) } }
  const { answers: all, revisions } = await readAnswers(work, open.case.id)
  const of = categoriesOf(open.design.compiled.design)
  const answers = Object.fromEntries(Object.entries(all).filter(([id]) => of.has(id)))
  const slug = request.organisation?.slug ?? ''
  return {
    open,
    before: answers,
    at: {
      compiled: open.design.compiled,
      asOf: open.case.asOf,
      organisation: slug,
      decided: isFinal(stageOf(open.design.compiled.design, open.case.stage)),
      fee: open.case.fee ?? undefined,
    },
    pending: readPending(request, open.case.id) ?? { case: open.case.id, answers: {}, seen: revisions },
    path: requestPath(slug, open.case.reference),
    to: (path) => inLanguage(path, request.locale),
  }
}

const outcomeIn = ({ before, at }: Loaded, amended: Answers): Outcome =>
  runDesign(at, () => outcomeOf(before, amended, at))

const shownOf = (work: Work, request: Asked, { open, path, to }: Loaded, back: string) => ({
  frame: frameOf(work.actor, request),
  design: open.design.compiled.design,
  reference: open.case.reference,
  back: to(`${path}${back}`),
})

const showPage = async (
  work: Work,
  request: Asked,
  loaded: Loaded,
  again: { id: string; form: Form | undefined; problems: readonly FieldProblem[]; findings?: Findings },
): Promise<Reply> => {
  const found = loaded.open.design.compiled.pages.find(({ id }) => id === again.id)
  if (!found || !canAmend(found.page)) throw notFound()
  const questions = found.questions.map(({ question }) => question)
  return {
    html: amendPageView({
      ...shownOf(work, request, loaded, '/amend'),
      page: found.page,
      questions,
      values: { ...loaded.before, ...loaded.pending.answers },
      form: again.form,
      problems: again.problems,
      action: loaded.to(`${loaded.path}/amend/${again.id}`),
      hidden: html`${request.csrf}${pendingField(request, loaded.pending)}`,
      ...(await addressesAsked(work, request, { questions, findings: again.findings })),
    }),
  }
}

const showCheck = (work: Work, request: Asked, loaded: Loaded): Reply => {
  const outcome = outcomeIn(loaded, loaded.pending.answers)
  return {
    html: amendCheckView({
      ...shownOf(work, request, loaded, '/amend'),
      outcome,
      action: loaded.to(`${loaded.path}/amend`),
      hidden: html`${request.csrf}${request.key}${pendingField(request, loaded.pending)}<input type="hidden" name="kind" value="${outcome.kind}">`,
      leave: loaded.to(loaded.path),
    }),
  }
}

const read = async (work: Work, request: Asked, id: string): Promise<Reply> => {
  const loaded = await load(work, request)
  const form = request.form
  if (form._add !== undefined || form._remove !== undefined)
    return showPage(work, request, loaded, { id, form, problems: [] })
  const found = loaded.open.design.compiled.pages.find((each) => each.id === id)
  if (!found || !canAmend(found.page)) throw notFound()
  const given = { ...loaded.before, ...loaded.pending.answers }
  const questions = found.questions.map(({ question }) => question)
  const located = await locateForm(work, {
    questions,
    form,
    answers: given,
    host: request.host.id,
    ahead: request.ahead,
  })
  if (located.again) return showPage(work, request, loaded, { id, ...located })
  const reading = runDesign(loaded.at, () =>
    readPage(loaded.at.compiled, id, located.form, { ...loaded.at, answers: given }),
  )
  if (reading.problems.length > 0)
    return showPage(work, request, loaded, { ...located, id, problems: located.withFinder(reading.problems) })
  const pending = { ...loaded.pending, answers: { ...loaded.pending.answers, ...reading.answers } }
  const outcome = outcomeIn(loaded, pending.answers)
  if (outcome.next !== undefined && outcome.kind !== 'nothing')
    return showPage(work, request, { ...loaded, pending }, { id: outcome.next, form: undefined, problems: [] })
  return showCheck(work, request, { ...loaded, pending })
}

/** Correcting what one told, while nothing is decided; afterwards, asking the officer to. */
export const amendingPages = (addresses: AddressPort): readonly Route[] => [
  page({
    method: 'GET',
    path: '/:org/requests/:reference/amend',
    schema: { params: ofRequest },
    ...resident,
    event: 'none',
    handle: async (work, request) => {
      const loaded = await load(work, request)
      const { design } = loaded.open.design.compiled
      return {
        html: amendListView({
          ...shownOf(work, request, loaded, ''),
          answers: loaded.before,
          pages: design.pages.filter(
            (each) => canAmend(each) && (each.questions ?? []).some(({ id }) => loaded.before[id] !== undefined),
          ),
          decided: loaded.at.decided,
          messages: loaded.to(`${loaded.path}/messages`),
          href: (id) => loaded.to(`${loaded.path}/amend/${id}`),
        }),
      }
    },
  }),
  page({
    method: 'GET',
    path: '/:org/requests/:reference/amend/:page',
    schema: { params: ofPage },
    ...resident,
    event: 'none',
    ahead: askAhead(addresses),
    handle: async (work, request) => {
      const loaded = await load(work, request)
      return showPage(work, request, loaded, { id: request.params.page, form: undefined, problems: [] })
    },
  }),
  page({
    method: 'POST',
    path: '/:org/requests/:reference/amend/:page',
    schema: { params: ofPage },
    ...resident,
    event: 'none',
    ahead: askAhead(addresses),
    handle: (work, request) => read(work, request, request.params.page),
  }),
  page({
    method: 'POST',
    path: '/:org/requests/:reference/amend',
    schema: { params: ofRequest },
    ...resident,
    event: 'case.amended',
    makes: true,
    handle: async (work, request) => {
      const loaded = await load(work, request, true)
      const { design } = loaded.open.design.compiled
      const outcome = outcomeIn(loaded, loaded.pending.answers)
      // It was decided, or corrected, since they saw what it means: they see it again first.
      if (request.form.kind !== outcome.kind) return showCheck(work, request, loaded)
      if (outcome.kind === 'apply')
        await amendAnswers(work, loaded.open, {
          answers: splitByCategory(design, outcome.answers),
          seen: loaded.pending.seen,
        })
      else if (outcome.kind !== 'nothing')
        await sendMessage(work, loaded.open, { words: messageOf(design, outcome.differ, request.locale), files: [] })
      return { redirect: loaded.path }
    },
  }),
]
