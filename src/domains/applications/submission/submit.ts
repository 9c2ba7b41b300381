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

/**
 * Sends an application, once: everything is evaluated again today, then the case is opened, the fee is owed and the draft
 * is gone, in one transaction. The draft's row is locked first, so that two who send the same get one case.
 */
export const submit = async (work: Work, sending: Submitting): Promise<Submitted> => {
  const journey = await loadJourney(work, { ...sending.at, lock: true })
  const { design, draft, evaluation, asOf } = journey
  if (!draft) return { kind: 'gone' }
  if (!sending.mayGoOn(design.compiled.design)) return { kind: 'sign-in' }
  if (!evaluation.complete || journey.lost.length > 0) return { kind: 'incomplete', journey }
  if (shownHash(journey) !== sending.shown) return { kind: 'changed', journey }
  const document = design.compiled.design
  const answers = answersOnPath(document, evaluation.path, journey.answers)
  const questions = document.pages.flatMap((page) => page.questions ?? [])
  // Held anew before the case is opened: who comes a moment too late is told so, and nothing has happened yet.
  const times = await holdTimes(work, draft.id, { questions, answers })
  if (times.problems.length > 0) return { kind: 'incomplete', journey: { ...journey, lost: times.problems } }
  const facts = factsIn(document, answers)
  const opened = await openCase(work, {
    id: draft.id,
    design: journey.whole,
    host: sending.host,
    answers: splitByCategory(document, answers),
    sources: Object.fromEntries(Object.entries(draft.sources).filter(([id]) => (answers[id] ?? null) !== null)),
    onBehalf: evaluation.onBehalf === true,
    facts,
    stage: evaluation.stage,
    asOf,
    fee: evaluation.fee,
    channel: 'web',
    counted: evaluation.counted,
    ticket: work.actor.kind === 'person' ? undefined : draft.ticket,
  })
  const fee = evaluation.fee ?? 0
  await bookTimes(work, { caseId: opened.id, link: opened.link, questions, answers, firm: fee === 0 })
  const files = filesIn(answers).map(({ id }) => id)
  if (filesIn([journey.answers, draft.answers, draft.moved]).length > 0)
    await holdFiles(work, { holder: 'case', id: opened.id, files, whole: true })
  const [obligation] = await Promise.all([
    fee > 0
      ? raiseObligation(work, {
          caseId: opened.id,
          reference: opened.reference,
          description: typeof document.title === 'string' ? { en: document.title } : document.title,
          pence: fee,
        })
      : undefined,
    removeDraft(work.tx, work.org, draft.id),
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
