import type { Work } from '#core/work.ts'
import { findOutgoingOfCase, type Outgoing } from './outgoing.store.ts'
import { withoutSecrets } from './secrets.rules.ts'

/** A message of a case as its staff see it: what was said to whom, and whether it went. */
export type SentMessage = Pick<
  Outgoing,
  | 'id'
  | 'by'
  | 'address'
  | 'subject'
  | 'body'
  | 'locale'
  | 'status'
  | 'madeAt'
  | 'deliveredAt'
  | 'provider'
  | 'postedOn'
>

// A way back is the applicant's key (wayBackPath of the applications): staff read the message, never what opens the door.
const withoutKeys = (body: string): string => body.replace(/(\/way-back\/)[A-Za-z0-9_-]+/g, '$1…')

/** What was sent for a case, oldest first, as far as whoever asks may read it; the applicant's own links are left out. */
export const findMessages = async (work: Work, caseId: string): Promise<readonly SentMessage[]> =>
  (await findOutgoingOfCase(work.tx, work.org, caseId))
    .filter(({ toStaff }) => !toStaff)
    .map((sent) => {
      const { id, by, address, locale, status, madeAt, deliveredAt, provider, postedOn } = sent
      const { subject, body } = withoutSecrets(sent)
      return {
        id,
        by,
        address,
        subject,
        body: withoutKeys(body),
        locale,
        status,
        madeAt,
        deliveredAt,
        provider,
        postedOn,
      }
    })
