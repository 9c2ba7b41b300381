import type { Locale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import { readWorkplace } from '../../../../../cases/targets/workplace.ts'
import { getDetails } from '../../../../../places/settled/change-organisation.ts'
import { orgOf } from '../../../administered.ts'
import { type Asked, bannerOf, openTrial } from '../show-trial.ts'
import { triedStaffView } from './staff.view.ts'

const isLocale = (tag: string): tag is Locale => tag === 'en' || tag === 'cy'

/** What staff would see of the answers of a preview. */
export const showTriedStaff = async (work: Work, request: Asked): Promise<Reply> => {
  const own = orgOf(work, request)
  const service = request.params.design
  const trial = await openTrial(work, request)
  if (!('journey' in trial)) return trial
  const [{ name, languages }, { calendar }] = await Promise.all([getDetails(work), readWorkplace(work)])
  const { answers, evaluation, day, journey } = trial
  return {
    html: triedStaffView({
      ...own,
      service,
      banner: bannerOf(trial, { org: own.org, service, request }),
      of: { design: journey.compiled.design, answers, evaluation, day, calendar, organisation: name },
      languages: languages.filter(isLocale),
    }),
  }
}
