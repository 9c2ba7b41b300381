import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { html } from '#platform/views/html.ts'
import { readColleagues } from '../../cases/assignment/read-workforce.ts'
import { interestsPath } from '../../cases/case.paths.ts'
import { mayWorkHere } from '../../cases/case.policy.ts'
import { declareInterest } from '../../cases/interests/declare-interest.ts'
import { looksAfterInterests } from '../../cases/interests/interest.policy.ts'
import { endInterest } from '../../cases/interests/lift-interest.ts'
import { readInterests } from '../../cases/interests/read-interests.ts'
import { frameOf } from '../../places/frame.ts'
import { missing, problem, typed, valuesOf } from '../administration/form.rules.ts'
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
]
