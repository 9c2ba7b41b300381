import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { html } from '#platform/views/html.ts'
import { frameOf } from '../../../places/frame.ts'
import { casePath, comparePath } from '../../case.paths.ts'
import { mayWorkHere } from '../../case.policy.ts'
import { findEvents } from '../../case.store.ts'
import { cannotJudge, mayJudge } from '../duplicates.policy.ts'
import { words } from '../duplicates.words.ts'
import { compareView } from './compare.view.ts'
import { join, keepApart, part } from './judge.ts'
import { readSides, type Side, type Sides } from './read-sides.ts'

const reference = Type.String({ pattern: '^[0-9A-Z]{4}-[0-9A-Z]{4}$' })
const params = Type.Object({ reference, other: reference })
type Asked = PageRequest<{ reference: string; other: string }, Readonly<Record<string, unknown>>>
const staff = { access: ['member'], policy: mayWorkHere, purpose: 'service', shows: 'others' } as const
const path = '/desk/:org/cases/:reference/duplicates/:other'

const nothing = { verdict: '', reason: '' }

const show = async (
  work: Work,
  request: Asked,
  sides: Sides,
  again: { readonly typed: typeof nothing; readonly problems: readonly FieldProblem[] } = {
    typed: nothing,
    problems: [],
  },
): Promise<Reply> => {
  const org = request.organisation?.slug ?? ''
  const to = (at: string) => inLanguage(at, request.locale)
  const of = ({ open, person }: Side) => ({
    reference: open.case.reference,
    href: to(casePath(org, open.case.reference)),
    service: textOf(open.design.compiled.design.title),
    person,
  })
  const [mine, theirs] = await Promise.all(
    [sides.one, sides.other].map(({ open }) => findEvents(work.tx, work.org, open.case.id)),
  )
  const seen = `${mine?.at(-1)?.id}-${theirs?.at(-1)?.id}`
  return {
    html: compareView({
      frame: frameOf(work.actor, request),
      one: of(sides.one),
      other: of(sides.other),
      score: sides.score,
      standing: sides.standing,
      joinedAt: sides.merge?.madeAt,
      mayJudge: mayJudge(work.actor),
      back: to(casePath(org, sides.one.open.case.reference)),
      action: to(comparePath(org, sides.one.open.case.reference, sides.other.open.case.reference)),
      // What the officer saw is the key: decided once on what they saw, however often it is clicked.
      hidden: html`${request.csrf}<input type="hidden" name="_key" value="who-${seen}">`,
      ...again,
    }),
  }
}

const text = (request: Asked, name: string): string =>
  String(request.form[name] ?? '')
    .trim()
    .slice(0, 20_000)

const problemsOf = (typed: typeof nothing): readonly FieldProblem[] => [
  ...(typed.verdict === '' ? [{ field: 'verdict', code: 'missing', message: words.verdictMissing }] : []),
  ...(typed.reason === '' ? [{ field: 'reason', code: 'missing', message: words.reasonMissing }] : []),
]

const sidesOf = (work: Work, request: Asked, lock = false): Promise<Sides> =>
  readSides(work, { one: request.params.reference, other: request.params.other }, lock)

/** The two as they are judged: by whoever may, with both cases held. */
const held = async (work: Work, request: Asked): Promise<Sides> => {
  const sides = await sidesOf(work, request, true)
  if (!mayJudge(work.actor)) throw cannotJudge
  return sides
}

const back = (request: Asked): Reply => ({
  redirect: comparePath(request.organisation?.slug ?? '', request.params.reference, request.params.other),
})

/** Whether the applicants of two requests are one person: compared, joined, kept apart, parted again. */
export const comparePages: readonly Route[] = [
  page({
    method: 'GET',
    path,
    schema: { params },
    ...staff,
    event: 'none',
    handle: async (work, request) => show(work, request, await sidesOf(work, request)),
  }),
  page({
    method: 'POST',
    path,
    schema: { params },
    ...staff,
    event: 'person.merged',
    makes: true,
    handle: async (work, request) => {
      const sides = await held(work, request)
      const one = (name: string, of: readonly string[]) => of.find((each) => each === request.form[name]) ?? ''
      const typed = {
        verdict: one('verdict', ['same', 'different']),
        reason: text(request, 'reason'),
      }
      const problems = problemsOf(typed)
      if (problems.length > 0) return show(work, request, sides, { typed, problems })
      const judged = { ...sides, bits: sides.score.bits, reason: typed.reason }
      if (typed.verdict === 'same') await join(work, judged)
      else await keepApart(work, judged)
      return back(request)
    },
  }),
  page({
    method: 'POST',
    path: `${path}/part`,
    schema: { params },
    ...staff,
    event: 'person.unmerged',
    makes: true,
    handle: async (work, request) => {
      const sides = await held(work, request)
      const reason = text(request, 'reason')
      if (reason === '')
        return show(work, request, sides, {
          typed: nothing,
          problems: [{ field: 'reason', code: 'missing', message: words.reasonMissing }],
        })
      await part(work, { ...sides, bits: sides.score.bits, reason })
      return back(request)
    },
  }),
]
