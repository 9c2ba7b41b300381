import { Type } from 'typebox'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { Form } from '#engine/questions/question-kind.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { html } from '#platform/views/html.ts'
import { keepEquality } from '../../cases/equality/keep-equality.ts'
import { getCase, type OpenCase } from '../../cases/get-case.ts'
import { frameOf } from '../../places/frame.ts'
import { donePath, equalityPath } from '../application.paths.ts'
import { mayApply } from '../application.policy.ts'
import { atOf } from '../journey/show-step.ts'
import { equalityView } from './equality.view.ts'
import { type EqualityAsked, findEqualityAsked } from './read-equality.ts'

const service = Type.Object({ service: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) })
const about = Type.Object({ reference: Type.String({ pattern: '^[0-9A-Z]{4}-[0-9A-Z]{4}$' }) })
type Asked = PageRequest<{ service: string }, { reference: string }>

const load = async (work: Work, request: Asked, lock: boolean) => {
  const at = atOf(request)
  const open = await getCase(work, request.query.reference, lock)
  if (open.case.design !== at.service) throw notFound()
  const { reference } = open.case
  return {
    open,
    asked: await findEqualityAsked(work, open, at.org.slug),
    done: donePath(at.org.slug, at.service, reference),
    action: inLanguage(equalityPath(at.org.slug, at.service, reference), request.locale),
  }
}

const show = (
  work: Work,
  request: Asked,
  of: { readonly open: OpenCase; readonly asked: EqualityAsked; readonly action: string },
  again: { readonly form: Form | undefined; readonly problems: ReturnType<EqualityAsked['read']>['problems'] },
): Reply => ({
  html: equalityView({
    frame: frameOf(work.actor, request),
    shown: {
      design: `${request.organisation?.slug}/${of.open.design.id}`,
      version: of.open.design.hash,
      content: of.open.design.contentHash,
    },
    reference: of.open.case.reference,
    pages: of.asked.pages,
    ...again,
    action: of.action,
    hidden: html`${request.csrf}${request.key}`,
    exit: of.open.design.compiled.design.quiet ?? false,
  }),
})

/** Equality questions, asked when everything is sent and before the receipt; whoever passes them over is not asked again. */
export const equalityPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/:org/services/:service/apply/equality-questions',
    schema: { params: service, query: about },
    access: ['anyone', 'resident'],
    policy: mayApply,
    purpose: 'own',
    event: 'none',
    shows: 'own',
    handle: async (work, request) => {
      const { asked, done, ...of } = await load(work, request, false)
      return asked ? show(work, request, { ...of, asked }, { form: undefined, problems: [] }) : { redirect: done }
    },
  }),
  page({
    method: 'POST',
    path: '/:org/services/:service/apply/equality-questions',
    schema: { params: service, query: about },
    access: ['anyone', 'resident'],
    policy: mayApply,
    purpose: 'own',
    event: 'case.equalityPut',
    shows: 'own',
    makes: true,
    handle: async (work, request) => {
      const { asked, done, ...of } = await load(work, request, true)
      if (!asked) return { redirect: done }
      const read = request.form.do === 'skip' ? { answers: {}, problems: [] } : asked.read(request.form)
      if (read.problems.length > 0)
        return show(work, request, { ...of, asked }, { form: request.form, problems: read.problems })
      await keepEquality(work, of.open, read.answers)
      return { redirect: done }
    },
  }),
]
