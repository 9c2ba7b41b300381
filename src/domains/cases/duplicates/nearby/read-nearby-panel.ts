import { inLanguage } from '#core/locale-path.ts'
import type { Locale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { Html } from '#platform/views/html.ts'
import { recordLook } from '../../../journal/record-look.ts'
import { casePath } from '../../case.paths.ts'
import type { Case } from '../../case.store.ts'
import { findKeysOf, findNear } from './nearby.store.ts'
import { nearbyPanel } from './nearby.view.ts'
import { keysNear, metresBetween, nearMetres } from './spot.rules.ts'

const lookedBack = { hours: 24 * 92 } as const
const most = 10

/**
 * What stands beside a case of a place: other requests of the same service within 50 metres and three months, as far as they
 * open for whoever asks. That others told of it is theirs, so they are looked at.
 */
export const readNearbyPanel = async (
  work: Work,
  of: { readonly case: Case; readonly org: string; readonly locale: Locale },
): Promise<Html | false> => {
  const own = await findKeysOf(work.tx, work.org, of.case.id)
  const keys = keysNear(own)
  if (keys.length === 0) return false
  const since = of.case.submittedAt.subtract(lookedBack)
  const found = (await findNear(work.tx, work.org, { case: of.case.id, keys, since }))
    .map((line) => ({ ...line, metres: metresBetween(own, line.keys) ?? Number.POSITIVE_INFINITY }))
    .filter(({ metres }) => metres <= nearMetres)
    .toSorted((one, other) => one.metres - other.metres)
    .slice(0, most)
  const subjects = [...new Set(found.flatMap(({ link }) => (link === of.case.link ? [] : (link ?? []))))]
  if (subjects.length > 0) await recordLook(work, { page: 'case', caseId: of.case.id, subjects })
  return nearbyPanel({
    locale: of.locale,
    near: found.map((line) => ({
      reference: line.reference,
      href: inLanguage(casePath(of.org, line.reference), of.locale),
      metres: line.metres,
      submittedAt: line.submittedAt,
      closed: line.closedAt !== null,
    })),
  })
}
