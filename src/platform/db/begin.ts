import type { Actor } from '#core/actor.ts'

import { type JobWho, tokenHash, type Who } from './who.ts'

/** What app.begin and app.begin_job answer. */
export interface Begun {
  readonly actor: Actor
  readonly now: Temporal.Instant
  readonly session: string | null
}

interface Call {
  readonly name: string
  readonly text: string
  readonly values: unknown[]
}

/** The call that opens a transaction of the web: the keys are worked out in the database, never here. */
export const beginCall = (who: Who): Call => ({
  name: 'app.begin',
  text: 'select actor, now, session from app.begin($1, $2, $3, $4, $5)',
  values: [who.token ? tokenHash(who.token) : null, who.org, who.membership ?? null, who.purpose, who.caseId ?? null],
})

/** The call that opens a transaction of a job, or of an operator. */
export const beginJobCall = (who: JobWho): Call => ({
  name: 'app.begin_job',
  text: 'select actor, now, session from app.begin_job($1, $2, $3, $4)',
  values: [
    who.org,
    who.purpose,
    who.caseId ?? null,
    JSON.stringify(
      who.operator ? { kind: 'operator', membership: who.operator.membership } : { kind: 'job', name: who.name },
    ),
  ],
})

type Raw = { readonly [key: string]: unknown; readonly kind: Actor['kind'] }

/** The actor as jsonb has it, with null for what is missing → the Actor of the core. */
export const toBegun = (row: { actor: Raw; now: Temporal.Instant; session: string | null }): Begun => ({
  ...row,
  actor: Object.fromEntries(
    Object.entries(row.actor).map(([key, value]) => [key, value ?? undefined]),
  ) as unknown as Actor,
})
