import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { Health } from './breaker.ts'

export const keepHealth = (tx: Tx, kept: Health & { readonly name: string }): Promise<number> =>
  run(
    tx,
    {
      name: 'payments.keepHealth',
      text: `insert into payments.provider_health (name, failures, fault, rests_until, changed_at) values ($1, $2, $3, $4, now())
             on conflict (name) do update set failures = excluded.failures, fault = excluded.fault,
               rests_until = excluded.rests_until, changed_at = excluded.changed_at`,
    },
    [kept.name, kept.failures, kept.fault ?? null, kept.restsUntil ?? null],
  )

/** Providers that do not answer as they should; for the jobs role, which alone reads the table. */
export const findUnwell = (
  tx: Tx,
): Promise<{ name: string; failures: number; fault: string | null; restsUntil: Temporal.Instant | null }[]> =>
  rows(tx, {
    name: 'payments.unwell',
    text: `select name, failures, fault, rests_until as "restsUntil" from payments.provider_health where failures > 0 order by name`,
  })

/** Is the provider not asked at present, because too many calls failed? For pages. */
export const doesRest = async (tx: Tx, name: string): Promise<boolean> => {
  const found = await one<{ rests: boolean }>(
    tx,
    { name: 'payments.rests', text: 'select payments.provider_rests($1) as rests' },
    [name],
  )
  return found?.rests ?? false
}
