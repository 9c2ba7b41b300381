import type { CaseFile } from '../content/case-file.ts'
import type { OpenCase } from '../get-case.ts'

/** A case as JSON for those who may see its page: the same content, with the same things left out. Pence, ISO times. */
export const caseTwin = (open: OpenCase, file: CaseFile) => ({
  reference: open.case.reference,
  design: open.case.design,
  version: open.case.version,
  stage: open.case.stage,
  outcome: open.case.outcome,
  submitted: open.case.submittedAt.toString(),
  due: open.case.dueAt?.toString() ?? null,
  closed: open.case.closedAt?.toString() ?? null,
  channel: open.case.channel,
  asOf: open.case.asOf,
  fee: open.case.fee,
  answers: file.answersByCategory,
  sources: file.sources,
  events: file.events.map((event) => ({
    id: event.id,
    type: event.type,
    at: event.at.toString(),
    actor: event.actor,
    stage: event.stage ?? null,
  })),
  payments: (file.payment?.attempts ?? []).map((attempt) => ({
    id: attempt.id,
    pence: attempt.pence,
    status: attempt.status,
    provider: attempt.provider,
    at: attempt.madeAt.toString(),
  })),
  appointments: file.appointments.map(({ question, slot, state, why, startsAt, endsAt }) => ({
    question,
    slot,
    state,
    why,
    starts: startsAt.toString(),
    ends: endsAt.toString(),
  })),
  owed: file.payment?.owed ?? 0,
  paid: file.payment?.paid ?? 0,
  messages: file.messages.map((message) => ({ ...message, at: message.at.toString() })),
  notes: file.notes.map((note) => ({ ...note, at: note.at.toString() })),
  letters: file.letters.map(({ id, at, letter }) => ({ id, at: at.toString(), ...letter })),
  decision: file.decision
    ? {
        ...file.decision,
        decidedAt: file.decision.decidedAt.toString(),
        words: file.notes.find(({ id }) => id === file.decision?.words)?.words ?? null,
      }
    : null,
})

/** The same for the person whose request it is: without the colleagues' notes, as on their page. */
export const requestTwin = (open: OpenCase, file: CaseFile) => {
  const { notes: _, ...twin } = caseTwin(open, file)
  return twin
}
