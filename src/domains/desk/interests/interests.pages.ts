import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { html } from '#platform/views/html.ts'
import { readColleagues } from '../../cases/assignment/read-workforce.ts'
import { caseInterestPath, casePath, interestsPath } from '../../cases/case.paths.ts'
import { mayWorkHere } from '../../cases/case.policy.ts'
import { getCase } from '../../cases/get-case.ts'
import { declareInCase, declareInterest } from '../../cases/interests/declare-interest.ts'
import { looksAfterInterests, mayLift } from '../../cases/interests/interest.policy.ts'
import { endInterest, liftInterest } from '../../cases/interests/lift-interest.ts'
import { readBars, readInterests } from '../../cases/interests/read-interests.ts'
import { frameOf } from '../../places/frame.ts'
import { missing, problem, typed, valuesOf } from '../administration/form.rules.ts'
import { caseInterestView } from './case-interest.view.ts'
import { interestsView } from './interests.view.ts'
import { words } from './interests.words.ts'
import { readDescribed, relationIn } from './read-interest.rules.ts'

const staff = { access: ['member'], policy: mayWorkHere, purpose: 'operation', shows: 'none' } as const
const done = Type.Union([Type.Literal('declared'), Type.Literal('ended'), Type.Literal('closed')])
const interest = Type.String({ pattern: '^[0-9a-f-]{36}$' })
type Asked = PageRequest<object, { readonly done?: 'declared' | 'ended' | 'closed' }>

const show = async (
  work: Work,
  request: Asked,
  again?: { readonly problems: readonly FieldProblem[]; readonly ends: string | undefined },
): Promise<Reply> => {
  const org = request.organisation?.slug ?? ''
  const account = work.actor.kind === 'member' ? work.actor.account : undefined
  const leads = looksAfterInterests(work.actor)
  const [interests, colleagues] = await Promise.all([
    readInterests(work, leads ? undefined : account),
    readColleagues(work),
  ])
  return {
    html: interestsView({
      frame: frameOf(work.actor, request),
      org,
      me: account ?? '',
      leads,
      interests,
      colleagues,
      done: again ? undefined : request.query.done,
      action: (of) => inLanguage(`${interestsPath(org)}${of ? `/${of}/end` : ''}`, request.locale),
      hidden: html`${request.csrf}${request.key}`,
      values: again ? valuesOf(request.form) : {},
      problems: again?.problems ?? [],
      ends: again?.ends,
    }),
  }
}

const reference = Type.String({ pattern: '^[0-9A-Z]{4}-[0-9A-Z]{4}$' })
type AskedInCase = PageRequest<{ reference: string }, Readonly<Record<string, unknown>>>

const showCase = async (
  work: Work,
  request: AskedInCase,
  again?: { readonly problems: readonly FieldProblem[]; readonly lifts: string | undefined },
): Promise<Reply> => {
  const org = request.organisation?.slug ?? ''
  const { case: of } = await getCase(work, request.params.reference)
  const [bars, colleagues] = await Promise.all([readBars(work, of.id), readColleagues(work)])
  const at = caseInterestPath(org, of.reference)
  return {
    html: caseInterestView({
      frame: frameOf(work.actor, request),
      reference: of.reference,
      back: inLanguage(casePath(org, of.reference), request.locale),
      bars: bars.map((bar) => ({
        ...bar,
        name: colleagues.find(({ id }) => id === bar.membership)?.name ?? '–',
        may: mayLift(work.actor, bar.account),
      })),
      action: (of) => inLanguage(of ? `${at}/${of}/lift` : at, request.locale),
      hidden: html`${request.csrf}${request.key}`,
      values: again ? valuesOf(request.form) : {},
      problems: again?.problems ?? [],
      lifts: again?.lifts,
    }),
  }
}

/** An interest in one case: declared by whoever meets it, lifted by somebody else. */
const casePages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/cases/:reference/interest',
    schema: { params: Type.Object({ reference }) },
    ...staff,
    event: 'none',
    handle: (work, request) => showCase(work, request),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/cases/:reference/interest',
    schema: { params: Type.Object({ reference }) },
    ...staff,
    event: 'case.barred',
    makes: true,
    handle: async (work, request) => {
      const relation = relationIn(request.form)
      if (!relation)
        return showCase(work, request, {
          problems: [problem('relation', 'missing', words.relationMissing)],
          lifts: undefined,
        })
      const { case: of } = await getCase(work, request.params.reference, true)
      await declareInCase(work, of, { relation, person: typed(request.form, 'person') === 'yes' })
      return { redirect: `${interestsPath(request.organisation?.slug ?? '')}?done=closed` }
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/cases/:reference/interest/:interest/lift',
    schema: { params: Type.Object({ reference, interest }) },
    ...staff,
    event: 'case.barLifted',
    makes: true,
    handle: async (work, request) => {
      const lifts = request.params.interest
      const reason = typed(request.form, 'reason')
      const problems = missing('reason', words.reasonMissing, reason)
      if (problems.length > 0) return showCase(work, request, { problems, lifts })
      const { case: of } = await getCase(work, request.params.reference, true)
      await liftInterest(work, of, { interest: lifts, reason })
      return { redirect: caseInterestPath(request.organisation?.slug ?? '', request.params.reference) }
    },
  }),
]

/** Whom staff are close to: what they declared themselves, and for leads and administrators what everybody did. */
export const interestsPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/interests',
    schema: { query: Type.Object({ done: Type.Optional(done) }) },
    ...staff,
    event: 'none',
    handle: (work, request) => show(work, request),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/interests',
    schema: {},
    ...staff,
    event: 'interest.declared',
    makes: true,
    handle: async (work, request) => {
      const relation = relationIn(request.form)
      const { described, problems: wrong } = readDescribed(request.form)
      const problems = [...(relation ? [] : [problem('relation', 'missing', words.relationMissing)]), ...wrong]
      if (!relation || problems.length > 0) return show(work, request, { problems, ends: undefined })
      await declareInterest(work, { relation, described })
      return { redirect: `${interestsPath(request.organisation?.slug ?? '')}?done=declared` }
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/interests/:interest/end',
    schema: { params: Type.Object({ interest }) },
    ...staff,
    event: 'interest.ended',
    makes: true,
    handle: async (work, request) => {
      const ends = request.params.interest
      const reason = typed(request.form, 'reason')
      const problems = missing('reason', words.reasonMissing, reason)
      if (problems.length > 0) return show(work, request, { problems, ends })
      await endInterest(work, { interest: ends, reason })
      return { redirect: `${interestsPath(request.organisation?.slug ?? '')}?done=ended` }
    },
  }),
  ...casePages,
]
