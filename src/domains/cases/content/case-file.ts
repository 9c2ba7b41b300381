import type { Work } from '#core/work.ts'
import type { StoredFile } from '#platform/storage/stored-file.ts'
import { findMessages, type SentMessage } from '../../messages/find-messages.ts'
import { type CasePayment, findPayment } from '../../payments/find-payment.ts'
import { findEvents } from '../case.store.ts'
import { latestAnswers } from '../decisions/decide-case.ts'
import { type Decision, findDecision } from '../decisions/decision.store.ts'
import type { Letter } from '../decisions/letter.rules.ts'
import type { OpenCase } from '../get-case.ts'
import { type Content, findContent } from './content.store.ts'

export interface CaseMessage {
  readonly id: string
  readonly by: 'officer' | 'applicant'
  readonly from: string | undefined
  readonly words: string
  readonly files: readonly {
    readonly id: string
    readonly name: string
    readonly size: number
    readonly type: string
    readonly sha256: string
  }[]
  readonly at: Temporal.Instant
}

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
  /** emails and letters to the applicant; for staff */
  readonly sent: readonly SentMessage[]
}

const ofKind = (contents: readonly Content[], kind: Content['kind']) =>
  contents.filter((content) => content.kind === kind && content.body !== undefined)

/** Reads a case's whole file in one round trip. */
export const readCaseFile = async (work: Work, open: OpenCase): Promise<CaseFile> => {
  const { id } = open.case
  const [contents, decision, events, payment, sent] = await Promise.all([
    findContent(work.tx, work.org, id),
    findDecision(work.tx, work.org, id),
    findEvents(work.tx, work.org, id),
    findPayment(work, id),
    work.actor.kind === 'member' ? findMessages(work, id) : [],
  ])
  const { answers } = latestAnswers(contents)
  return {
    answers,
    answersByCategory: Object.fromEntries(ofKind(contents, 'answers').map(({ category, body }) => [category, body])),
    messages: ofKind(contents, 'message').map((content) => {
      const body = content.body as Partial<CaseMessage>
      return {
        id: content.id,
        by: body.by ?? 'applicant',
        from: body.from,
        words: body.words ?? '',
        files: body.files ?? [],
        at: content.madeAt,
      }
    }),
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
    sent,
  }
}

/** The files of a case by id: those of answers and those that came with messages. */
export const filesOf = (file: CaseFile): readonly StoredFile[] => {
  const found: StoredFile[] = []
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('sha256' in value && 'id' in value) found.push(value as StoredFile)
    else for (const part of Object.values(value)) walk(part)
  }
  walk(file.answers)
  walk(file.messages)
  return found
}
