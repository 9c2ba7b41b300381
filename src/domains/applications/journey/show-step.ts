import { dayOf } from '#core/days/day.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import { inLocale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { Question } from '#engine/design/question.ts'
import type { Form } from '#engine/questions/question-kind.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { type Html, html } from '#platform/views/html.ts'
import { datesAsked } from '../../cases/appointments/choosing/times.view.ts'
import { findSent } from '../../cases/claims/find-sent.ts'
import { findTimes } from '../../cases/diaries/find-times.ts'
import { servicePath, servicesPath } from '../../directory/directory.paths.ts'
import { frameOf, type PageFrame } from '../../places/frame.ts'
import { allOrganisations } from '../../places/organisation-by-slug.ts'
import { suggestPath } from '../../proposals/proposal.paths.ts'
import { signInPath } from '../../sign-in/sign-in.paths.ts'
import type { Findings } from '../addresses/finder.rules.ts'
import { canFind } from '../addresses/look-up.ts'
import { applyPath, areaPath, donePath, saveForLaterPath } from '../application.paths.ts'
import { checkMayTake, needsSignIn } from '../application.policy.ts'
import { evaluateJourney, type Journey, type JourneyAt } from '../drafts/load-journey.ts'
import { findOffers } from '../offers/find-offers.ts'
import { requoteOf } from '../paying/requote.rules.ts'
import { type CheckAnswersView, checkAnswersView } from '../submission/check-answers.view.ts'
import { shownHash } from '../submission/submit.ts'
import { hasTaskList, nextOutsideList, type Step, sectionsOnList, stepBefore } from './journey.rules.ts'
import { numbered } from './numbered.ts'
import { pageView } from './page.view.ts'
import { taskListView } from './task-list.view.ts'
import { terminalView } from './terminal.view.ts'

type Asked = PageRequest<{ readonly service: string }, Readonly<Record<string, unknown>>>

/** What is shown: the journey as it stands, to whom, on which request. */
export interface Showing {
  readonly work: Work
  readonly request: PageRequest<unknown, Readonly<Record<string, unknown>>>
  readonly journey: Journey
  /** where its pages stand when staff key it in for somebody, and what is different there */
  readonly desk?: Desk | undefined
}

/** A journey at the desk, of somebody for whom staff key it in or of nobody, where a design is tried. Paths are without the `/cy` of Welsh. */
export interface Desk {
  /** what comes before the first page */
  readonly before: string
  step(step: Step): string
  /** for whom it is, on every page */
  readonly notice: Html
  /** what stands below every page */
  readonly below?: Html
  readonly readOut: CheckAnswersView['readOut']
  /** what the questions are numbered on the paper that is keyed in */
  readonly numbers: ReadonlyMap<string, string> | undefined
}

/** Which journey a request is about. The edge has resolved the organisation: without one there is no such page. */
export const atOf = (request: Asked): JourneyAt => {
  if (!request.organisation) throw notFound()
  return { org: request.organisation, service: request.params.service }
}

/** Which journey is shown: a service has its design's id. */
const atIn = ({ request, journey }: Showing): JourneyAt => {
  if (!request.organisation) throw notFound()
  return { org: request.organisation, service: journey.design.id }
}

const shownOf = (at: JourneyAt, { design }: Journey) => ({
  design: `${at.org.slug}/${design.id}`,
  version: design.hash,
  content: design.contentHash,
})

const pathTo = (showing: Showing, step: Step): string => {
  if (showing.desk) return showing.desk.step(step)
  const at = atIn(showing)
  return applyPath(at.org.slug, at.service, step)
}

const frameIn = ({ work, request, desk }: Showing): PageFrame => ({
  ...frameOf(work.actor, request),
  ...(desk && { notice: desk.notice, below: desk.below }),
})

const linksOf = (showing: Showing) => {
  const { request, desk } = showing
  const at = atIn(showing)
  const to = (path: string) => inLanguage(path, request.locale)
  return {
    step: (step: Step | undefined) =>
      to(step === undefined ? (desk?.before ?? servicePath(at.org.slug, at.service)) : pathTo(showing, step)),
    services: to(desk?.before ?? servicesPath(at.org.slug)),
    // What staff key in is kept for them as they go: there is no link to send to anybody.
    saveForLater: desk ? undefined : to(saveForLaterPath(at.org.slug, at.service)),
    here: to(request.url),
  }
}

/** The councils that an address may be of. */
const areaOptions = async (work: Work, locale: Showing['request']['locale']) =>
  // Districts collect council tax: "Which council do you pay council tax to?"
  (await allOrganisations(work.tx))
    .filter(({ kind }) => kind === 'district' || kind === 'unitary')
    .map(({ slug, name }) => ({ value: slug, text: inLocale(name, locale) }))

/** What the address questions of a page are asked with: the councils to choose from, and what a look-up has found. */
export const addressesAsked = async (
  work: Work,
  request: Pick<Asked, 'locale' | 'host' | 'ahead'>,
  asked: { readonly questions: readonly Question[]; readonly findings?: Findings | undefined },
) => {
  const isAddress = ({ type }: Question) => type === 'address'
  if (!asked.questions.some((q) => isAddress(q) || (q.questions ?? []).some(isAddress)))
    return { areaOptions: [], findings: undefined }
  const [options, finds] = await Promise.all([
    areaOptions(work, request.locale),
    canFind(work, { host: request.host.id, ahead: request.ahead }),
  ])
  return { areaOptions: options, findings: finds ? (asked.findings ?? {}) : undefined }
}
const nobody = '00000000-0000-0000-0000-000000000000'

/** The free times of each question that asks for one, from the day that the form asked for. */
const timesOf = async ({ work, journey }: Showing, questions: readonly Question[], form: Form | undefined) =>
  Object.fromEntries(
    await Promise.all(
      questions.flatMap(({ id, type, diary }) =>
        type === 'slot' && diary !== undefined
          ? [
              findTimes(work, { diary, from: datesAsked(form, id), for: journey.draft?.id ?? nobody }).then((times) => [
                id,
                times,
              ]),
            ]
          : [],
      ),
    ),
  )

/** Where a change to a page is suggested; its answers stay, and the way back leads to it. */
const suggestAt = (showing: Showing, page: string): string => {
  const { request, journey } = showing
  const at = atIn(showing)
  const back = inLanguage(pathTo(showing, page), request.locale)
  const about = { about: `pages/${page}`, version: journey.design.hash, back }
  return inLanguage(suggestPath(at.org.slug, at.service, about), request.locale)
}

/** A page with its questions, for the first time or again with what was typed and what is wrong with it. */
export const showPage = async (
  showing: Showing,
  id: string,
  again: { form: Form | undefined; problems: readonly FieldProblem[]; findings?: Findings },
): Promise<Reply> => {
  const { request, journey, work } = showing
  const at = atIn(showing)
  const { design } = journey.design.compiled
  const page = journey.design.compiled.pages.find((candidate) => candidate.id === id)
  if (!page) throw notFound()
  const links = linksOf(showing)
  const { page: document, questions } = numbered(page, showing.desk?.numbers)
  const changing = request.query.change !== undefined
  const problems =
    again.problems.length > 0
      ? again.problems
      : journey.lost.filter(({ field }) => questions.some((question) => question.id === field))
  const section = design.sections?.find((candidate) => candidate.id === page.page.section)
  const open = questions.filter((question) => journey.answers[question.id] === undefined)
  const offers = await findOffers(work, journey, { host: request.host.id, questions: open })
  return {
    html: pageView({
      frame: frameIn(showing),
      shown: shownOf(at, journey),
      page: document,
      questions,
      section: section && inLocale(textOf(section.title), request.locale),
      values: journey.answers,
      form: again.form,
      problems,
      offers,
      moved: journey.moved,
      back: links.step(changing ? 'check-answers' : stepBefore(design, journey.evaluation, id)),
      action: links.here,
      saveForLater: links.saveForLater,
      hidden: html`${request.csrf}<input type="hidden" name="_version" value="${journey.design.hash}">`,
      hasFiles: questions.some((q) => q.type === 'file' || (q.questions ?? []).some((child) => child.type === 'file')),
      ...(await addressesAsked(work, request, { questions, findings: again.findings })),
      times: await timesOf(showing, questions, again.form),
      suggest: showing.desk ? undefined : suggestAt(showing, id),
      exit: design.quiet ?? false,
    }),
  }
}

/** The fee of the answers as they stand, by the prices of the day they were last saved, against today's. */
const requotedIn = ({ design, draft, answers, evaluation, asOf, moved }: Journey, organisation: string) => {
  if (typeof moved?.fee === 'number') return requoteOf({ fee: moved.fee }, evaluation, moved.on)
  const on = draft && dayOf(draft.updatedAt)
  if (on === undefined || on >= asOf) return undefined
  return requoteOf(evaluateJourney(design, answers, { asOf: on, organisation }), evaluation, on)
}

/** Check your answers, with the hash of what is shown; `changed` says why it is shown again. */
export const showCheckAnswers = (showing: Showing, changed: boolean): Reply => {
  const { request, journey, desk } = showing
  const at = atIn(showing)
  const links = linksOf(showing)
  const { design } = journey.design.compiled
  const key = html`<input type="hidden" name="_key" value="${journey.draft?.id ?? ''}">`
  return {
    html: checkAnswersView({
      frame: frameIn(showing),
      shown: shownOf(at, journey),
      design,
      evaluation: journey.evaluation,
      answers: journey.answers,
      sources: journey.draft?.sources ?? {},
      back: links.step(stepBefore(design, journey.evaluation, 'check-answers')),
      action: links.step('check-answers'),
      // The draft's own id is the key of sending it: two clicks, two tabs and a repeat all name the same act.
      hidden: html`${request.csrf}${key}<input type="hidden" name="shown" value="${shownHash(journey)}">`,
      changed,
      moved: journey.moved,
      requoted: requotedIn(journey, at.org.slug),
      step: (step) => links.step(step),
      readOut: desk?.readOut,
      exit: design.quiet ?? false,
    }),
  }
}

const showTaskList = (showing: Showing): Reply => {
  const { journey } = showing
  const at = atIn(showing)
  const links = linksOf(showing)
  const { design } = journey.design.compiled
  return {
    html: taskListView({
      frame: frameIn(showing),
      shown: shownOf(at, journey),
      design,
      sections: sectionsOnList(design, journey.evaluation, new Set(Object.keys(journey.answers))),
      complete: journey.evaluation.complete,
      moved: journey.moved,
      step: (step) => links.step(step),
      back: links.step(undefined),
      saveForLater: links.saveForLater,
      exit: design.quiet ?? false,
    }),
  }
}

/** The page on which an answer was lost (a file with a virus, a time that was taken): the person is led there before they go on. */
const lostPage = ({ design, lost }: Journey): string | undefined =>
  design.compiled.design.pages.find((page) =>
    (page.questions ?? []).some(({ id }) => lost.some(({ field }) => field === id)),
  )?.id

/** Any step of a journey by its address. One that is not on the path now leads to where the person is. */
export const showStep = async (showing: Showing, step: Step): Promise<Reply> => {
  const { request, journey, work } = showing
  const at = atIn(showing)
  const { design } = journey.design.compiled
  const { evaluation } = journey
  checkMayTake(design, request.fileRules)
  if (needsSignIn(work.actor, design, step)) return { redirect: signInPath(inLanguage(request.url, request.locale)) }
  if (step === 'task-list' && hasTaskList(design)) {
    const outside = nextOutsideList(design, evaluation)
    return outside ? { redirect: pathTo(showing, outside) } : showTaskList(showing)
  }
  const lost = lostPage(journey)
  if (step === 'check-answers' && lost) return { redirect: pathTo(showing, lost) }
  if (step === 'check-answers' && evaluation.complete) return showCheckAnswers(showing, false)
  if (step !== 'check-answers' && !design.pages.some(({ id }) => id === step)) throw notFound()
  // Back into a form that was sent: there is no draft any more, and what they look for is the receipt.
  const sent = journey.draft || evaluation.path.includes(step) ? undefined : await findSent(work, at.service)
  if (sent) return { redirect: donePath(at.org.slug, at.service, sent) }
  if (journey.asksArea) return { redirect: areaPath(at.org.slug, at.service) }
  if (!evaluation.path.includes(step))
    return { redirect: pathTo(showing, evaluation.end ?? evaluation.next ?? 'check-answers') }
  const page = design.pages.find(({ id }) => id === step)
  if (!page?.end) return showPage(showing, step, { form: undefined, problems: [] })
  const links = linksOf(showing)
  return {
    html: terminalView({
      frame: frameIn(showing),
      shown: shownOf(at, journey),
      page,
      back: links.step(stepBefore(design, evaluation, step)),
      services: links.services,
      exit: design.quiet ?? false,
    }),
  }
}
