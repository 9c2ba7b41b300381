import { Type } from 'typebox'
import { dayOf } from '#core/days/day.ts'
import { inLanguage } from '#core/locale-path.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { remakeDiaries } from '../../../cases/diaries/change-diary.ts'
import { calendarKey } from '../../../places/settled/calendar.rules.ts'
import {
  changeDetails,
  getDetails,
  settle,
  readCalendar as settledCalendar,
} from '../../../places/settled/change-organisation.ts'
import { administered, orgOf } from '../administered.ts'
import { calendarPath, organisationPath } from '../administration.paths.ts'
import { words } from '../administration.words.ts'
import { valuesOf } from '../form.rules.ts'
import { calendarView } from './calendar.view.ts'
import { detailsView } from './details.view.ts'
import { nextHolidays, readCalendar, shortDate } from './read-calendar.rules.ts'
import { type ReadDetails, readDetails } from './read-details.rules.ts'

const query = Type.Object({ done: Type.Optional(Type.String({ maxLength: 20 })) })
type Asked = PageRequest<object, { readonly done?: string }>
const saved = (request: Asked) => (request.query.done === undefined ? undefined : words.saved)
const changes = { ...administered, changesLive: true } as const

interface Kept {
  readonly phone?: string
  readonly hours?: Readonly<Record<string, string>>
  readonly email?: string
  readonly address?: readonly string[]
  readonly staffHelp?: readonly string[]
}

const details = async (work: Work, request: Asked, again?: ReadDetails): Promise<Reply> => {
  const own = orgOf(work, request)
  const { name, kind, languages, contact } = await getDetails(work)
  const { phone, hours, email, address, staffHelp } = contact as Kept
  const standing = { name: name.en, nameCy: name.cy, kind, phone, hours: hours?.en, hoursCy: hours?.cy, email }
  return {
    html: detailsView({
      ...own,
      done: saved(request),
      action: inLanguage(organisationPath(own.org), request.locale),
      hidden: request.csrf,
      languages: again?.languages ?? languages,
      values: again
        ? {
            ...valuesOf(request.form),
            address: String(request.form.address ?? ''),
            staffHelp: String(request.form.staffHelp ?? ''),
          }
        : { ...standing, address: address?.join('\n'), staffHelp: staffHelp?.join('\n') },
      problems: again?.problems ?? [],
    }),
  }
}

const calendar = async (work: Work, request: Asked, again?: ReturnType<typeof readCalendar>): Promise<Reply> => {
  const own = orgOf(work, request)
  const { nation, closed } = await settledCalendar(work)
  const typed = again && { nation: again.setting.nation, closed: String(request.form.closed ?? '') }
  return {
    html: calendarView({
      ...own,
      done: saved(request),
      action: inLanguage(calendarPath(own.org), request.locale),
      hidden: request.csrf,
      next: nextHolidays(nation, dayOf(work.now)),
      values: typed ?? { nation, closed: closed.map(shortDate).join('\n') },
      problems: again?.problems ?? [],
    }),
  }
}

/** What an organisation says of itself, and when it works. */
export const organisationPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/administration/organisation',
    schema: { query },
    ...administered,
    event: 'none',
    handle: (work, request) => details(work, request),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/organisation',
    schema: {},
    ...changes,
    event: 'organisation.changed',
    handle: async (work, request) => {
      const read = readDetails(request.form)
      if (read.problems.length > 0) return details(work, request, read)
      await changeDetails(work, { name: read.name, kind: read.kind, languages: read.languages, contact: read.contact })
      return { redirect: `${organisationPath(orgOf(work, request).org)}?done=saved` }
    },
  }),
  page({
    method: 'GET',
    path: '/desk/:org/administration/calendar',
    schema: { query },
    ...administered,
    event: 'none',
    handle: (work, request) => calendar(work, request),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/calendar',
    schema: {},
    ...changes,
    event: 'setting.changed',
    handle: async (work, request) => {
      const read = readCalendar(request.form)
      if (read.problems.length > 0) return calendar(work, request, read)
      await settle(work, calendarKey, read.setting)
      await remakeDiaries(work)
      return { redirect: `${calendarPath(orgOf(work, request).org)}?done=saved` }
    },
  }),
]
