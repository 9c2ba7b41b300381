import { newId } from '#core/ids.ts'
import type { Database } from '#platform/db/database.ts'
import { payer } from '../asking/of-attempt.ts'
import { isRefused } from '../provider/provider-fault.ts'
import type { Providers } from '../provider/providers.ts'
import { dropNotices, findStrangers, keepStranger, type Notice } from './notice.store.ts'

const hasMoney = async (providers: Providers, { provider, providerId }: Notice): Promise<boolean> => {
  try {
    return (await providers.find(provider)?.find(providerId))?.status === 'success'
  } catch (error) {
    // A notice may name something else than a payment, such as a refund or a dispute.
    if (isRefused(error)) return false
    throw error
  }
}

/**
 * Looks into the notices that were nobody's for ten minutes: a payment that succeeded at our provider and that nothing here
 * asked for is kept for a person; the rest is dropped.
 */
export const keepStrangers = async (database: Database, org: string, providers: Providers): Promise<void> => {
  const who = payer(org, 'payments.strangers')
  const found = await database.jobWork(who, (work) => findStrangers(work.tx, org, work.now.subtract({ minutes: 10 })))
  for (const notice of found) {
    const money = await hasMoney(providers, notice)
    await database.jobWork(who, async (work) => {
      if (money) await keepStranger(work.tx, { org, id: newId(), now: work.now }, notice)
      await dropNotices(work.tx, org, notice)
    })
  }
}
