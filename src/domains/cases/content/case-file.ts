import type { Work } from '#core/work.ts'
import type { StoredFile } from '#platform/storage/stored-file.ts'
import { findMessages, type SentMessage } from '../../messages/find-messages.ts'
import { type CasePayment, findPayment } from '../../payments/find-payment.ts'
import type { Appointment } from '../appointments/appointment.rules.ts'
import { findAppointments } from '../appointments/appointment.store.ts'
import { findEvents } from '../case.store.ts'
import type { CaseMessage } from '../conversation/case-message.rules.ts'
import { type Decision, findDecision } from '../decisions/decision.store.ts'
import { latestAnswers } from '../decisions/latest-answers.ts'
import type { Letter } from '../decisions/letter.rules.ts'
import type { AnswerSource } from '../earlier/earlier.rules.ts'
import { findSources } from '../earlier/earlier.store.ts'
import { standing } from '../earlier/standing.ts'
import type { OpenCase } from '../get-case.ts'
import type { Content } from './content.rules.ts'
import { findContent } from './content.store.ts'
import { messagesIn } from './read-messages.ts'

export interface CaseEvent {
  readonly id: string
  readonly type: string
  readonly at: Temporal.Instant
  readonly actor: string
  readonly stage: string | undefined
}

/** Everything of a case that whoever asks may read: what does not open for them is not there. */
export interface CaseFile {
  readonly answers: Readonly<Record<string, unknown>>
  readonly answersByCategory: Readonly<Record<string, unknown>>
  /** where answers came from that the applicant confirmed and did not type, while they are what was confirmed */
  readonly sources: Readonly<Record<string, AnswerSource>>
  readonly messages: readonly CaseMessage[]
  readonly notes: readonly {
    readonly id: string
    readonly words: string
    readonly by: string
    readonly at: Temporal.Instant
  }[]
  readonly letters: readonly { readonly id: string; readonly at: Temporal.Instant; readonly letter: Letter }[]
  readonly decision: Decision | undefined
  readonly events: readonly CaseEvent[]
  readonly payment: CasePayment | undefined
  readonly appointments: readonly Appointment[]
  /** emails and letters to the applicant; for staff */
  readonly sent: readonly SentMessage[]
}

const ofKind = (contents: readonly Content[], kind: Content['kind']) =>
  contents.filter((content) => content.kind === kind && content.body !== undefined)

/** Reads a case's whole file in one round trip. */
export const readCaseFile = async (work: Work, open: OpenCase): Promise<CaseFile> => {
  const { id } = open.case
  const [contents, decision, events, payment, sources, appointments, sent] = await Promise.all([
    findContent(work.tx, work.org, id),
    findDecision(work.tx, work.org, id),
    findEvents(work.tx, work.org, id),
    findPayment(work, id),
    findSources(work.tx, work.org, id),
    findAppointments(work.tx, work.org, id),
    work.actor.kind === 'member' ? findMessages(work, id) : [],
  ])
  const { answers } = latestAnswers(contents)
  return {
    answers,
    answersByCategory: Object.fromEntries(ofKind(contents, 'answers').map(({ category, body }) => [category, body])),
    sources: standing(sources, contents),
    messages: messagesIn(contents),
    notes: ofKind(contents, 'note').map((content) => ({
      id: content.id,
      at: content.madeAt,
      ...(content.body as { words: string; by: string }),
    })),
    letters: ofKind(contents, 'letter').map((content) => ({
      id: content.id,
      at: content.madeAt,
      letter: content.body as Letter,
    })),
    decision,
    events: events.map(({ envelope, ...event }) => {
      const told = JSON.parse(envelope) as { actor: { kind: string }; stage?: string }
      return { ...event, actor: told.actor.kind, stage: told.stage }
    }),
    payment,
    appointments,
    sent,
  }
}

const filesWithin = (value: unknown): readonly StoredFile[] => {
  if (typeof value !== 'object' || value === null) return []
  return 'sha256' in value && 'id' in value ? [value as StoredFile] : Object.values(value).flatMap(filesWithin)
}

/** The files of a case by id: those of answers and those that came with messages. */
export const filesOf = (file: CaseFile): readonly StoredFile[] => filesWithin([file.answers, file.messages])

/** The files that contents name. */
export const filesInContent = (contents: readonly Content[]): readonly StoredFile[] =>
  contents.flatMap(({ body }) => filesWithin(body))
