import { localeOf } from '#core/locale-path.ts'
import { inLocale } from '#core/text.ts'
import type { Task } from '#platform/jobs/task.ts'
import { stillOwed } from '../ledger/posting.store.ts'
import { findAttempt, keepProviderAnswer, keepTry } from '../payment.store.ts'
import { isRefused } from '../provider/provider-fault.ts'
import type { Providers } from '../provider/providers.ts'
import { settleAttempt } from '../settle-attempt.ts'
import { type OfAttempt, payer } from './of-attempt.ts'

/** The code of an attempt that the provider may have heard of, before its answer is kept. */
const tried = 'tried'

/**
 * Asks the provider to make the payment, outside of any transaction, and keeps its answer in a second one. An answer that was
 * lost does not matter: asked again under the attempt's id, the provider answers with the same payment. What it refuses for
 * good ends the attempt, so that the person can try another.
 */
export const createPayment = (providers: Providers): Task => ({
  name: 'payments.create',
  run: async (payload, { database }) => {
    const { org, attempt: id } = payload as OfAttempt
    const who = payer(org, 'payments.create')
    const attempt = await database.jobWork(who, async (work) => {
      const found = await findAttempt(work.tx, { org, id })
      if (found?.status !== 'made') return undefined
      // Once the provider may have heard of it, it is asked until it answers: then it can be ended there.
      const isNeeded = found.code === tried || (await stillOwed(work.tx, org, found.obligation)) > 0
      if (isNeeded) await keepTry(work.tx, org, { id, code: tried })
      else await settleAttempt(work, id, { status: 'cancelled', code: 'not-needed' })
      return isNeeded ? found : undefined
    })
    if (!attempt) return
    const locale = localeOf(new URL(attempt.returnUrl).pathname)
    try {
      const made = await providers.get(attempt.provider).create({
        attempt: id,
        pence: attempt.pence,
        reference: attempt.reference,
        description: inLocale(attempt.description, locale) || attempt.reference,
        returnUrl: attempt.returnUrl,
        locale,
      })
      await database.jobWork(who, (work) => keepProviderAnswer(work.tx, org, { id, ...made }))
    } catch (error) {
      if (!isRefused(error)) throw error
      await database.jobWork(who, (work) => settleAttempt(work, id, { status: 'error', code: error.code ?? 'refused' }))
    }
  },
})
