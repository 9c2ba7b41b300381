import { Type } from 'typebox'
import { dayOf } from '#core/days/day.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { changeDiary, openDiary } from '../../../cases/diaries/change-diary.ts'
import { readLoads } from '../../../cases/diaries/read-day.ts'
import { findServices } from '../../../designs/find-services.ts'
import { administered, orgOf } from '../administered.ts'
import { diariesPath, diaryPath } from '../administration.paths.ts'
import { words as common } from '../administration.words.ts'
import { chosen, problem, typed, valuesOf } from '../form.rules.ts'
import { diariesAdminView, diaryAdminView } from './diary.view.ts'
import { words } from './diary.words.ts'
import { diaryValues, readDiary, readHours, readName, weekdays } from './read-diary.rules.ts'

const params = Type.Object({ diary: Type.String({ pattern: '^[0-9a-f-]{36}$' }) })
const query = Type.Object({ done: Type.Optional(Type.String({ maxLength: 20 })) })
type Asked = PageRequest<object, { readonly done?: string }>
type AskedOne = PageRequest<{ readonly diary: string }, { readonly done?: string }>
const isWelsh = (request: Asked): boolean => request.organisation?.locales.includes('cy') ?? false

/** The diaries that the questions of the organisation's live designs name. */
const diaryCodes = async (work: Work): Promise<readonly string[]> => [
  ...new Set(
    (await findServices(work, work.org))
      .flatMap(({ design }) => design.pages.flatMap(({ questions }) => questions ?? []))
      .flatMap(({ diary }) => diary ?? [])
      .sort(),
  ),
]

const list = async (work: Work, request: Asked, problems?: readonly FieldProblem[]): Promise<Reply> => {
  const own = orgOf(work, request)
  const [loads, codes] = await Promise.all([readLoads(work, undefined, 0), diaryCodes(work)])
  return {
    html: diariesAdminView({
      ...own,
      diaries: loads.map(({ diary }) => diary),
      welsh: isWelsh(request),
      codes,
      action: inLanguage(diariesPath(own.org), request.locale),
      hidden: request.csrf,
      values: problems ? valuesOf(request.form) : {},
      problems: problems ?? [],
    }),
  }
}

const show = async (work: Work, request: AskedOne, problems?: readonly FieldProblem[]): Promise<Reply> => {
  const own = orgOf(work, request)
  const found = (await readLoads(work, undefined, 0)).find(({ diary }) => diary.id === request.params.diary)
  if (!found) throw notFound()
  const stands = diaryValues(found.diary)
  // Of the two forms only the one that was sent shows what was typed.
  const values = problems
    ? { ...stands, ...valuesOf(request.form), closed: String(request.form.closed ?? stands.closed) }
    : stands
  return {
    html: diaryAdminView({
      ...own,
      done: request.query.done === undefined ? undefined : common.saved,
      diary: found.diary,
      toMove: found.toMove,
      welsh: isWelsh(request),
      action: inLanguage(diaryPath(own.org, found.diary.id), request.locale),
      hidden: request.csrf,
      ticked: problems ? chosen(request.form, 'weekday', weekdays) : [],
      values:
        problems && request.form.do === 'save'
          ? { ...values, keepsHolidays: typed(request.form, 'keepsHolidays') }
          : values,
      problems: problems ?? [],
    }),
  }
}

const add = async (work: Work, request: Asked): Promise<Reply> => {
  const { name, problems } = readName(request.form, isWelsh(request))
  const code = typed(request.form, 'code')
  const wrong = problem('code', 'wrong', words.codeWrong)
  if (!/^[a-z][A-Za-z0-9-]{0,79}$/.test(code)) return list(work, request, [...problems, wrong])
  if (problems.length > 0) return list(work, request, problems)
  const usual = { daysAhead: 28, noticeHours: 24, changeHours: 24, keepsHolidays: true, endedOn: null }
  const made = await openDiary(work, { code, name, place: {}, hours: [], closed: [], ...usual })
  return made ? { redirect: diaryPath(orgOf(work, request).org, made) } : list(work, request, [wrong])
}

/** Which act the form asked for; returns what is wrong with it. */
const act = async (work: Work, request: AskedOne): Promise<readonly FieldProblem[]> => {
  const { diary: id } = request.params
  const asked = request.form.do
  if (asked === 'addHours') {
    const { hours, problems } = readHours(request.form)
    if (problems.length === 0) await changeDiary(work, id, (was) => ({ ...was, hours: [...was.hours, ...hours] }))
    return problems
  }
  if (asked === 'removeHours') {
    const gone = typed(request.form, 'hours')
    await changeDiary(work, id, (was) => ({ ...was, hours: was.hours.filter((each) => each.id !== gone) }))
    return []
  }
  if (asked === 'end' || asked === 'reopen') {
    await changeDiary(work, id, (was) => ({ ...was, endedOn: asked === 'end' ? dayOf(work.now) : null }))
    return []
  }
  const { said, problems } = readDiary(request.form, isWelsh(request))
  if (problems.length === 0) await changeDiary(work, id, (was) => ({ ...was, ...said }))
  return problems
}

/** The diaries of an organisation: adding one, its hours, its bounds, its closed days, its end. */
export const diaryAdminPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/administration/diaries',
    schema: { query },
    ...administered,
    event: 'none',
    handle: (work, request) => list(work, request),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/diaries',
    schema: {},
    ...administered,
    event: 'diary.made',
    handle: add,
  }),
  page({
    method: 'GET',
    path: '/desk/:org/administration/diaries/:diary',
    schema: { params, query },
    ...administered,
    event: 'none',
    handle: (work, request) => show(work, request),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/diaries/:diary',
    schema: { params },
    ...administered,
    event: 'diary.changed',
    handle: async (work, request) => {
      const problems = await act(work, request)
      if (problems.length > 0) return show(work, request, problems)
      return { redirect: `${diaryPath(orgOf(work, request).org, request.params.diary)}?done=saved` }
    },
  }),
]
