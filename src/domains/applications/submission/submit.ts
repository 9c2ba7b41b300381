import { createHash } from 'node:crypto'
import type { Work } from '#core/work.ts'
import type { Design } from '#engine/design/design.ts'
import { holdFiles } from '#platform/storage/rows/file.store.ts'
import { bookTimes } from '../../cases/appointments/choosing/book-times.ts'
import { holdTimes } from '../../cases/appointments/choosing/hold-times.ts'
import { openCase } from '../../cases/open-case.ts'
import { askPayment } from '../../payments/ask-payment.ts'
import { raiseObligation } from '../../payments/raise-obligation.ts'
import { factsIn } from '../../people/person.rules.ts'
import { answersOnPath, splitByCategory } from '../drafts/draft.rules.ts'
import { removeDraft } from '../drafts/draft.store.ts'
import { filesIn } from '../drafts/draft-files.rules.ts'
import { type Journey, type JourneyAt, loadJourney } from '../drafts/load-journey.ts'
import { caseDays, keepWayBack } from '../way-back/way-back.ts'

/** What a person saw when they accepted: the path, the fee and which version it was, as a short hash that their form sends back. */
export const shownHash = ({ evaluation, design }: Pick<Journey, 'evaluation' | 'design'>): string =>
  createHash('sha256')
    .update(JSON.stringify([evaluation.path, evaluation.fee ?? null, design.hash]))
    .digest('base64url')
    .slice(0, 16)

export interface Submitting {
  readonly at: JourneyAt
  readonly host: string
  /** the hash that came with the form */
  readonly shown: string
  /** may this actor send this design? */
  mayGoOn(design: Design): boolean
  /** the provider that fees are paid at, and where it sends people back: given the new case's reference */
  readonly payment: { readonly provider: string; returnUrl(reference: string): string }
}

export type Submitted =
  | { readonly kind: 'sent'; readonly reference: string; readonly pays: boolean }
  /** not everything is answered: the step that is next */
  | { readonly kind: 'incomplete'; readonly journey: Journey }
  /** the path or the fee is no longer what the person saw: show it again first */
  | { readonly kind: 'changed'; readonly journey: Journey }
  | { readonly kind: 'sign-in' }
  /** nothing to send: the draft was sent already, or never begun */
  | { readonly kind: 'gone' }

/** As what a draft becomes a case: how it came, which ticket opens it, and whose it is where it is not whoever acts. */
export type FromDraft = Pick<
  Parameters<typeof openCase>[1],
  'host' | 'channel' | 'ticket' | 'applicant' | 'received' | 'data'
>

/** What a draft whose path is complete sends: its design, the answers on the path and the questions that may be answered. */
const sentOf = ({ design, evaluation, answers: all }: Journey) => {
  const document = design.compiled.design
  return {
    document,
    answers: answersOnPath(document, evaluation.path, all),
    questions: document.pages.flatMap((page) => page.questions ?? []),
  }
}

/** Holds the chosen times anew before anything is opened: who comes a moment too late is told so, and nothing has happened yet. */
export const lostTimes = async (work: Work, journey: Journey): Promise<Journey['lost']> =>
  journey.draft ? (await holdTimes(work, journey.draft.id, sentOf(journey))).problems : []

/** Opens the case of a draft whose path is complete; the draft is gone. Whoever calls holds the draft's lock, and its times. */
export const openFromDraft = async (work: Work, journey: Journey, as: FromDraft) => {
  const { draft, evaluation } = journey
  if (!draft) throw new Error('there is no draft to open a case of')
  const { document, answers, questions } = sentOf(journey)
  const facts = factsIn(document, answers)
  const opened = await openCase(work, {
    ...as,
    id: draft.id,
    design: journey.whole,
    answers: splitByCategory(document, answers),
    sources: Object.fromEntries(Object.entries(draft.sources).filter(([id]) => (answers[id] ?? null) !== null)),
    onBehalf: evaluation.onBehalf === true,
    facts,
    stage: evaluation.stage,
    asOf: journey.asOf,
    fee: evaluation.fee,
    counted: evaluation.counted,
  })
  await bookTimes(work, { caseId: opened.id, link: opened.link, questions, answers, firm: (evaluation.fee ?? 0) === 0 })
  const files = filesIn(answers).map(({ id }) => id)
  if (filesIn([journey.answers, draft.answers, draft.moved]).length > 0)
    await holdFiles(work, { holder: 'case', id: opened.id, files, whole: true })
  await removeDraft(work.tx, work.org, draft.id)
  return { ...opened, facts }
}

/**
 * Sends an application, once: everything is evaluated again today, then the case is opened, the fee is owed and the draft
 * is gone, in one transaction. The draft's row is locked first, so that two who send the same get one case.
 */
export const submit = async (work: Work, sending: Submitting): Promise<Submitted> => {
  const journey = await loadJourney(work, { ...sending.at, lock: true })
  const { design, draft, evaluation } = journey
  if (!draft) return { kind: 'gone' }
  if (!sending.mayGoOn(design.compiled.design)) return { kind: 'sign-in' }
  if (!evaluation.complete || journey.lost.length > 0) return { kind: 'incomplete', journey }
  if (shownHash(journey) !== sending.shown) return { kind: 'changed', journey }
  const lost = await lostTimes(work, journey)
  if (lost.length > 0) return { kind: 'incomplete', journey: { ...journey, lost } }
  const opened = await openFromDraft(work, journey, {
    host: sending.host,
    channel: 'web',
    ticket: work.actor.kind === 'person' ? undefined : draft.ticket,
  })
  const { facts } = opened
  const { title } = design.compiled.design
  const fee = evaluation.fee ?? 0
  const [obligation] = await Promise.all([
    fee > 0
      ? raiseObligation(work, {
          caseId: opened.id,
          reference: opened.reference,
          description: typeof title === 'string' ? { en: title } : title,
          pence: fee,
        })
      : undefined,
    facts.email && work.actor.kind !== 'person'
      ? keepWayBack(work, { ticket: draft.ticket, email: facts.email, days: caseDays })
      : undefined,
  ])
  if (obligation)
    await askPayment(work, {
      caseId: opened.id,
      obligation,
      provider: sending.payment.provider,
      returnUrl: sending.payment.returnUrl(opened.reference),
    })
  return { kind: 'sent', reference: opened.reference, pays: obligation !== undefined }
}
