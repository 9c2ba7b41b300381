import { Type } from 'typebox'
import { dayOf } from '#core/days/day.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { html } from '#platform/views/html.ts'
import { readColleagues } from '../../cases/assignment/read-workforce.ts'
import { caseMarkersPath, casePath } from '../../cases/case.paths.ts'
import { mayWorkHere } from '../../cases/case.policy.ts'
import { getCase, type OpenCase } from '../../cases/get-case.ts'
import { cannotMark, mayMark } from '../../cases/markers/marker.policy.ts'
import { dueUntil } from '../../cases/markers/marker.rules.ts'
import { keepMarkerKinds, readMarkerKinds } from '../../cases/markers/marker-kinds.ts'
import { readDueWarnings, readWarnings } from '../../cases/markers/read-markers.ts'
import { keepMarker, setMarker, takeMarkerOff } from '../../cases/markers/set-marker.ts'
import { recordLook } from '../../journal/record-look.ts'
import { frameOf } from '../../places/frame.ts'
import { administered, orgOf } from '../administration/administered.ts'
import { markerKindsPath } from '../administration/administration.paths.ts'
import { words as common } from '../administration/administration.words.ts'
import { type Sent, valuesOf } from '../administration/form.rules.ts'
import { dueMarkersView } from './due.view.ts'
import { kindsView } from './kinds.view.ts'
import { markersView } from './markers.view.ts'
import { readKinds } from './read-kind.rules.ts'
import { readMarker, readReview } from './read-marker.rules.ts'

const reference = Type.String({ pattern: '^[0-9A-Z]{4}-[0-9A-Z]{4}$' })
const marker = Type.String({ pattern: '^[0-9a-f-]{36}$' })
const staff = { access: ['member'], policy: mayWorkHere, purpose: 'service', shows: 'others' } as const
type Asked = PageRequest<{ reference: string }, Readonly<Record<string, unknown>>>

/** The case, for whoever may read its person's warnings: who looked is written down. */
const look = async (work: Work, request: Asked, lock = false): Promise<OpenCase> => {
  const open = await getCase(work, request.params.reference, lock)
  await recordLook(work, {
    page: 'markers',
    caseId: open.case.id,
    subjects: open.case.link ? [open.case.link] : [],
  })
  return open
}

const typedIn = (form: Sent): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )

const show = async (
  work: Work,
  request: Asked,
  { case: of }: OpenCase,
  again?: { readonly problems: readonly FieldProblem[]; readonly reviews?: string },
): Promise<Reply> => {
  const org = request.organisation?.slug ?? ''
  const [warnings, kinds, colleagues] = await Promise.all([
    readWarnings(work, of.id),
    readMarkerKinds(work),
    readColleagues(work),
  ])
  const at = caseMarkersPath(org, of.reference)
  return {
    html: markersView({
      frame: frameOf(work.actor, request),
      reference: of.reference,
      back: inLanguage(casePath(org, of.reference), request.locale),
      warnings,
      kinds: kinds.filter(({ ended }) => !ended),
      colleagues,
      may: mayMark(work.actor),
      action: (one) => inLanguage(one ? `${at}/${one}` : at, request.locale),
      hidden: html`${request.csrf}${request.key}`,
      values: again ? typedIn(request.form) : {},
      problems: again?.problems ?? [],
      reviews: again?.reviews,
    }),
  }
}

const mostShown = 200
type AskedAbove = PageRequest<object, { readonly done?: string }>

const showKinds = async (work: Work, request: AskedAbove, problems?: readonly FieldProblem[]): Promise<Reply> => {
  const own = orgOf(work, request)
  return {
    html: kindsView({
      ...own,
      done: request.query.done === undefined || problems ? undefined : common.saved,
      kinds: await readMarkerKinds(work),
      welsh: request.organisation?.locales.includes('cy') ?? false,
      action: inLanguage(markerKindsPath(own.org), request.locale),
      hidden: request.csrf,
      values: problems ? valuesOf(request.form) : {},
      problems: problems ?? [],
    }),
  }
}

/** The warnings of a person, beside one of their requests; and what an organisation has to look at again. */
export const markersPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/cases/:reference/markers',
    schema: { params: Type.Object({ reference }) },
    ...staff,
    event: 'none',
    handle: async (work, request) => show(work, request, await look(work, request)),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/cases/:reference/markers',
    schema: { params: Type.Object({ reference }) },
    ...staff,
    event: 'marker.set',
    makes: true,
    handle: async (work, request) => {
      const open = await look(work, request, true)
      if (!mayMark(work.actor)) throw cannotMark
      const quiet = open.design.compiled.design.quiet ?? false
      const { warning, problems } = readMarker(request.form, { kinds: await readMarkerKinds(work), quiet })
      if (!warning) return show(work, request, open, { problems })
      await setMarker(work, open.case, warning)
      return { redirect: caseMarkersPath(request.organisation?.slug ?? '', open.case.reference) }
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/cases/:reference/markers/:marker',
    schema: { params: Type.Object({ reference, marker }) },
    ...staff,
    event: 'marker.reviewed',
    makes: true,
    handle: async (work, request) => {
      const open = await look(work, request, true)
      if (!mayMark(work.actor)) throw cannotMark
      const { review, problems } = readReview(request.form)
      if (!review) return show(work, request, open, { problems, reviews: request.params.marker })
      const { months, reason } = review
      await (months === 'no'
        ? takeMarkerOff(work, open.case, { marker: request.params.marker, reason })
        : keepMarker(work, open.case, { marker: request.params.marker, months, reason }))
      return { redirect: caseMarkersPath(request.organisation?.slug ?? '', open.case.reference) }
    },
  }),
  page({
    method: 'GET',
    path: '/desk/:org/markers',
    schema: {},
    ...staff,
    event: 'none',
    handle: async (work, request) => {
      if (!mayMark(work.actor)) throw cannotMark
      const warnings = await readDueWarnings(work, dueUntil(dayOf(work.now)), mostShown)
      const subjects = [...new Set(warnings.flatMap(({ link }) => link ?? []))]
      if (warnings.length > 0) await recordLook(work, { page: 'markers-due', subjects })
      const org = request.organisation?.slug ?? ''
      return { html: dueMarkersView({ frame: frameOf(work.actor, request), org, warnings }) }
    },
  }),
  page({
    method: 'GET',
    path: '/desk/:org/administration/markers',
    schema: { query: Type.Object({ done: Type.Optional(Type.String({ maxLength: 20 })) }) },
    ...administered,
    event: 'none',
    handle: (work, request) => showKinds(work, request),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/markers',
    schema: {},
    ...administered,
    event: 'markers.listed',
    handle: async (work, request) => {
      const welsh = request.organisation?.locales.includes('cy') ?? false
      const { kinds, problems } = readKinds(request.form, { kinds: await readMarkerKinds(work), welsh })
      if (!kinds) return showKinds(work, request, problems)
      await keepMarkerKinds(work, kinds)
      return { redirect: `${markerKindsPath(orgOf(work, request).org)}?done=saved` }
    },
  }),
]
