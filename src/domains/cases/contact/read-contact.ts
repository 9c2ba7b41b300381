import { inLanguage } from '#core/locale-path.ts'
import type { Locale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { Html } from '#platform/views/html.ts'
import { findWishes } from '../../messages/wishes/find-wishes.ts'
import { wishesPanel } from '../../messages/wishes/wishes-panel.view.ts'
import { casePath } from '../case.paths.ts'
import { type Case, findParties } from '../case.store.ts'

/** How the applicant of a case is to be contacted, beside the case. */
export const readContactPanel = async (
  work: Work,
  of: { readonly case: Case; readonly org: string; readonly locale: Locale },
): Promise<Html> => {
  const parties = await findParties(work.tx, work.org, of.case.id)
  const record = parties.find(({ role }) => role === 'applicant')?.record
  return wishesPanel({
    wishes: await findWishes(work, { record, link: of.case.link }),
    href: inLanguage(`${casePath(of.org, of.case.reference)}/contact`, of.locale),
    locale: of.locale,
  })
}
