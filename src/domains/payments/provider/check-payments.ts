import type { Database } from '#platform/db/database.ts'
import type { Check } from '#platform/status/check.ts'
import { findUnwell } from './provider-health.store.ts'

/** Do the payment providers answer? For `moothall doctor`; takes the database of the jobs role. */
export const checkPayments = async (jobs: Database): Promise<Check> => {
  const unwell = await jobs.bare(findUnwell)
  const said = unwell.map(
    ({ name, failures, fault, restsUntil }) =>
      `${name}: ${failures} calls in a row came to nothing (${fault})${restsUntil ? `, not asked until ${restsUntil}` : ''}`,
  )
  return {
    id: 'payments',
    ok: unwell.every(({ restsUntil }) => restsUntil === null),
    says: unwell.length === 0 ? 'no payment provider is in trouble' : said.join('; '),
    fix: 'Nothing is lost: payments wait and are asked for again. Is the provider up (payments.statuspage.io), are PAY_URL and the key right, can this machine reach it?',
  }
}
