import type { Work } from '#core/work.ts'
import type { DesignInUse } from '../../designs/design-in-use.ts'
import { addressMark, draftDays, keepWayBack } from './way-back.ts'

/**
 * Keeps the way back to a draft and says so in the journal, without the address: a reader then sends the link. Asking again
 * sends it again.
 */
export const saveForLater = async (
  work: Work,
  kept: { readonly draft: { readonly ticket: string }; readonly design: DesignInUse; readonly email: string },
): Promise<void> => {
  const { ticket } = kept.draft
  const secret = await keepWayBack(work, { ticket, email: kept.email, days: draftDays })
  await work.append({
    type: 'application.kept',
    design: { id: kept.design.id, version: kept.design.hash },
    data: { ticket, to: addressMark(secret, kept.email) },
  })
}
