import { notFound } from '#core/refusal.ts'
import { inLocale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { contentHash } from '#engine/versions/content-hash.ts'
import { getDetails } from '../../../places/settled/change-organisation.ts'
import { putAdoption } from '../../adopting/adoption.store.ts'
import { ownServices } from '../../adopting/put-up.ts'
import { newServiceId } from '../new-id.rules.ts'
import { type NewService, newService } from './new-service.rules.ts'

/** The licence under which councils publish what is theirs: the Open Government Licence. */
const licence = 'OGL-UK-3.0'

/**
 * Makes a service of the work's organisation's own: its copy of a design that has no publisher but the organisation itself,
 * so there is nothing to merge. It is not live. Returns its id.
 */
export const createService = async (work: Work, said: NewService): Promise<string> => {
  if (work.actor.kind !== 'member') throw notFound()
  const { slug: publisher, languages } = await getDetails(work)
  const taken = new Set((await ownServices(work)).map(({ design }) => design))
  const design = newServiceId(inLocale(said.title, 'en'), taken)
  const content = newService(design, said, languages)
  const hash = contentHash(content)
  await putAdoption(
    work.tx,
    { org: work.org, now: work.now },
    { design, publisher, version: null, contentHash: hash, licence, content },
  )
  await work.append({ type: 'design.created', data: { design, publisher, content: hash, licence } })
  return design
}
