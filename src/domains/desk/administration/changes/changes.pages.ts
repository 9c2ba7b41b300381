import { Type } from 'typebox'
import { inLanguage } from '#core/locale-path.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { page, type Route } from '#platform/http/route.ts'
import { ownServices } from '../../../designs/adopting/put-up.ts'
import { findChanges } from '../../../journal/changes/find-changes.ts'
import { recordLook } from '../../../journal/record-look.ts'
import { findStaff } from '../../../places/staff/change-member.ts'
import { administered, orgOf } from '../administered.ts'
import { changesPath } from '../administration.paths.ts'
import { changesView } from './changes.view.ts'
import { changeWords } from './changes.words.ts'

/** What changed: read from the journal, for administrators. */
export const changePages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/administration/changes',
    schema: { query: Type.Object({ before: Type.Optional(Type.String({ pattern: '^[0-9a-f-]{36}$' })) }) },
    ...administered,
    shows: 'others',
    event: 'none',
    handle: async (work, request) => {
      const own = orgOf(work, request)
      const [{ changes, next }, staff, services] = await Promise.all([
        findChanges(work, Object.keys(changeWords), request.query.before),
        findStaff(work),
        ownServices(work),
      ])
      await recordLook(work, { page: 'administration-changes', subjects: [] })
      const here = inLanguage(changesPath(own.org), request.locale)
      const names = new Map(staff.map(({ id, name }) => [id, name]))
      const titles = new Map(services.map(({ design, title }) => [design, textOf(title)]))
      return { html: changesView({ ...own, changes, names, titles, next: next && `${here}?before=${next}` }) }
    },
  }),
]
