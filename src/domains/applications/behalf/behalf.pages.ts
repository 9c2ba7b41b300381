import { Type } from 'typebox'
import { longDate } from '#core/days/long-date.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import { inLocale, type Locale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { questionNumbers } from '#engine/paper/numbers.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import type { Html } from '#platform/views/html.ts'
import { casePath } from '../../cases/case.paths.ts'
import { getCase } from '../../cases/get-case.ts'
import { recordLook } from '../../journal/record-look.ts'
import { findPayment } from '../../payments/find-payment.ts'
import { frameOf } from '../../places/frame.ts'
import { type AddressPort, askAhead } from '../addresses/look-up.ts'
import { checkMayTake } from '../application.policy.ts'
import { stepToResume } from '../journey/journey.rules.ts'
import { type Showing, showCheckAnswers, showPage, showStep } from '../journey/show-step.ts'
import { answerKeyed } from './answer-keyed.ts'
import { type BeginHere, beginAsked, showBegin } from './beginning/begin-asked.ts'
import { behalfPath } from './behalf.paths.ts'
import { mayKeyIn } from './behalf.rules.ts'
import { behalfWords as words } from './behalf.words.ts'
import { keyedDoneView } from './keyed-done.view.ts'
import { type KeyedJourney, loadKeyed } from './keyed-journey.ts'
import { keyingNotice } from './keying-notice.view.ts'
import { sendKeyed } from './send-keyed.ts'

const uuid = Type.String({ pattern: '^[0-9a-f-]{36}$' })
const ofDraft = Type.Object({ draft: uuid })
const onPage = Type.Object({ draft: uuid, page: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) })
const changing = Type.Object({ change: Type.Optional(Type.String({ maxLength: 5 })) })
const about = Type.Object({ reference: Type.String({ pattern: '^[0-9A-Z]{4}-[0-9A-Z]{4}$' }) })
const staff = { access: ['role:officer'], policy: mayKeyIn, purpose: 'service' } as const

type Asked = PageRequest<{ readonly draft: string }, Readonly<Record<string, unknown>>>

const orgOf = ({ organisation }: Pick<Asked, 'organisation'>) => {
  if (!organisation) throw notFound()
  return organisation
}

const noticeOf = ({ keyed }: KeyedJourney, locale: Locale): Html => {
  const { person, channel, received } = keyed.behalf
  const said = inLocale(channel === 'paper' ? words.keyingPaper : words.keying, locale)
    .replace('{name}', `${person.first} ${person.last}`)
    .replace('{date}', longDate(received, locale))
  return keyingNotice(said)
}

/** A step of the journey as staff see it: the same pages, under the desk, with for whom they are keyed in. */
const showingOf = (work: Work, request: Asked, loaded: KeyedJourney): Showing => {
  const org = orgOf(request).slug
  const { keyed, journey } = loaded
  const paper = keyed.behalf.channel === 'paper'
  return {
    work,
    request,
    journey,
    desk: {
      before: behalfPath(org),
      step: (step) => behalfPath(org, keyed.id, step),
      notice: noticeOf(loaded, request.locale),
      // What is read out to somebody is in their language, whichever the officer reads.
      readOut: {
        heading: paper ? words.signedUnder : words.readOut,
        locale: keyed.locale === 'cy' ? 'cy' : 'en',
        button: paper ? words.isSigned : words.agrees,
      },
      numbers: paper ? questionNumbers(journey.design.compiled) : undefined,
    },
  }
}

const look = (work: Work, { keyed }: KeyedJourney): Promise<void> =>
  recordLook(work, { page: 'behalf', subjects: keyed.behalf.link ? [keyed.behalf.link] : [] })

/** Keying in for somebody on the telephone, at the desk or from paper: the resident's journey, at the desk of staff. */
export const behalfPages = (addresses: AddressPort, rooms: BeginHere['rooms']): readonly Route[] => [
  page({
    method: 'GET',
    path: '/desk/:org/behalf',
    schema: {},
    ...staff,
    event: 'none',
    shows: 'none',
    handle: (work, request) => showBegin(work, request, { rooms }, { typed: {}, problems: [], matches: [] }),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/behalf',
    schema: {},
    ...staff,
    event: 'none',
    shows: 'others',
    makes: true,
    handle: (work, request) => beginAsked(work, request, { rooms }),
  }),
  page({
    method: 'GET',
    path: '/desk/:org/behalf/done',
    schema: { query: about },
    ...staff,
    event: 'none',
    shows: 'none',
    handle: async (work, request) => {
      const org = orgOf(request).slug
      const open = await getCase(work, request.query.reference)
      const payment = await findPayment(work, open.case.id)
      return {
        html: keyedDoneView({
          frame: frameOf(work.actor, request),
          reference: open.case.reference,
          due: payment?.due ?? 0,
          request: inLanguage(casePath(org, open.case.reference), request.locale),
          another: inLanguage(behalfPath(org), request.locale),
        }),
      }
    },
  }),
  page({
    method: 'GET',
    path: '/desk/:org/behalf/:draft',
    schema: { params: ofDraft },
    ...staff,
    event: 'none',
    shows: 'none',
    handle: async (work, request) => {
      const org = orgOf(request)
      const { keyed, journey } = await loadKeyed(work, { org, draft: request.params.draft })
      const { design } = journey.design.compiled
      checkMayTake(design, request.fileRules)
      const begun = Object.keys(journey.answers).length > 0
      return { redirect: behalfPath(org.slug, keyed.id, stepToResume(design, journey.evaluation, begun)) }
    },
  }),
  page({
    method: 'GET',
    path: '/desk/:org/behalf/:draft/:page',
    schema: { params: onPage, query: changing },
    ...staff,
    event: 'none',
    shows: 'others',
    ahead: askAhead(addresses),
    handle: async (work, request) => {
      const loaded = await loadKeyed(work, { org: orgOf(request), draft: request.params.draft })
      await look(work, loaded)
      return showStep(showingOf(work, request, loaded), request.params.page)
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/behalf/:draft/check-answers',
    schema: { params: ofDraft },
    ...staff,
    event: 'case.opened',
    shows: 'others',
    makes: true,
    handle: async (work, request): Promise<Reply> => {
      const org = orgOf(request)
      const { draft } = request.params
      const sending = { org, draft, host: request.host.id, shown: String(request.form.shown ?? '') }
      const outcome = await sendKeyed(work, sending)
      if (outcome.kind === 'sent') return { redirect: `${behalfPath(org.slug, 'done')}?reference=${outcome.reference}` }
      if (outcome.kind === 'incomplete') {
        const { lost, evaluation } = outcome.journey
        const step = lost.length > 0 ? 'check-answers' : (evaluation.end ?? evaluation.next ?? 'check-answers')
        return { redirect: behalfPath(org.slug, draft, step), made: false }
      }
      const loaded = await loadKeyed(work, { org, draft })
      return showCheckAnswers(showingOf(work, request, loaded), true)
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/behalf/:draft/:page',
    schema: { params: onPage, query: changing },
    ...staff,
    event: 'none',
    shows: 'others',
    files: { bytes: 50_000_000, count: 20 },
    ahead: askAhead(addresses),
    handle: async (work, request) => {
      const org = orgOf(request)
      const { draft, page: id } = request.params
      const loaded = await loadKeyed(work, { org, draft, lock: true, keeps: true })
      const showing = showingOf(work, request, loaded)
      if (['_add', '_remove', '_dates'].some((button) => request.form[button] !== undefined))
        return showPage(showing, id, { form: request.form, problems: [] })
      const outcome = await answerKeyed(work, request, { org, keyed: loaded.keyed, page: id })
      if (outcome.kind === 'again') return showPage({ ...showing, journey: outcome.journey }, id, outcome)
      return { redirect: behalfPath(org.slug, draft, outcome.kind === 'next' ? outcome.step : 'check-answers') }
    },
  }),
]
