import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import { inLocale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { recordLook } from '../../journal/record-look.ts'
import { findRecordWishes, keepRecordWishes } from '../../messages/wishes/keep-wishes.ts'
import { wishesView } from '../../messages/wishes/wishes.view.ts'
import { formOf, readForm, readWishes, unsaid, type WishesForm } from '../../messages/wishes/wishes-form.rules.ts'
import { frameOf } from '../../places/frame.ts'
import { casePath, requestPath } from '../case.paths.ts'
import { mayFollow, mayWorkHere } from '../case.policy.ts'
import { findParties } from '../case.store.ts'
import { words } from '../case.words.ts'
import { getCase, type OpenCase } from '../get-case.ts'

const reference = Type.String({ pattern: '^[0-9A-Z]{4}-[0-9A-Z]{4}$' })
const saved = Type.Object({ saved: Type.Optional(Type.String({ maxLength: 1 })) })
const params = Type.Object({ reference })
type Asked = PageRequest<{ reference: string }, Readonly<Record<string, unknown>>>

interface Found {
  readonly open: OpenCase
  readonly record: string
}

/** The case and whose record it is about; that an officer looked is written down. */
const find = async (work: Work, request: Asked): Promise<Found> => {
  const open = await getCase(work, request.params.reference)
  const parties = await findParties(work.tx, work.org, open.case.id)
  const record = parties.find(({ role }) => role === 'applicant')?.record
  if (!record) throw notFound()
  await recordLook(work, {
    page: 'contact',
    caseId: open.case.id,
    subjects: open.case.link ? [open.case.link] : [],
  })
  return { open, record }
}

const pathOf = (request: Asked, at: 'request' | 'desk'): string =>
  (at === 'desk' ? casePath : requestPath)(request.organisation?.slug ?? '', request.params.reference)

const show = (
  work: Work,
  request: Asked,
  shown: { at: 'request' | 'desk'; of: Found; form: WishesForm; problems: readonly FieldProblem[]; done: boolean },
) => {
  const { at, of, ...form } = shown
  const path = pathOf(request, at)
  return {
    html: wishesView({
      frame: frameOf(work.actor, request),
      at,
      back: {
        href: inLanguage(path, request.locale),
        text: at === 'desk' ? request.params.reference : inLocale(words.yourRequest, request.locale),
      },
      action: inLanguage(`${path}/contact`, request.locale),
      hidden: request.csrf,
      exit: at === 'request' && (of.open.design.compiled.design.quiet ?? false),
      ...form,
    }),
  }
}

// Who has an account says it there, once for everybody.
const inAccount = (work: Work, at: 'request' | 'desk'): boolean => at === 'request' && work.actor.kind === 'person'

const pagesAt = (at: 'request' | 'desk'): readonly Route[] => {
  const path = at === 'desk' ? '/desk/:org/cases/:reference/contact' : '/:org/requests/:reference/contact'
  const who =
    at === 'desk'
      ? ({ access: ['member'], policy: mayWorkHere, purpose: 'service', shows: 'others' } as const)
      : ({ access: ['anyone', 'resident'], policy: mayFollow, purpose: 'own', shows: 'own' } as const)
  return [
    page({
      method: 'GET',
      path,
      schema: { params, query: saved },
      ...who,
      event: 'none',
      handle: async (work, request) => {
        const of = await find(work, request)
        if (inAccount(work, at)) return { redirect: '/home/contact' }
        const wishes = await findRecordWishes(work, of.record)
        const form = wishes ? formOf(wishes) : unsaid(request.locale)
        return show(work, request, { at, of, form, problems: [], done: request.query.saved === '1' })
      },
    }),
    page({
      method: 'POST',
      path,
      schema: { params },
      ...who,
      event: 'contact.changed',
      handle: async (work, request) => {
        const of = await find(work, request)
        if (inAccount(work, at)) return { redirect: '/home/contact' }
        const form = readForm(request.form)
        const { wishes, problems } = readWishes(form)
        if (problems.length > 0) return show(work, request, { at, of, form, problems, done: false })
        await keepRecordWishes(work, { record: of.record, caseId: of.open.case.id, link: of.open.case.link }, wishes)
        return { redirect: `${pathOf(request, at)}/contact?saved=1` }
      },
    }),
  ]
}

/** How an applicant may be contacted, with their request and at the desk: what their organisation keeps of it. */
export const contactPages: readonly Route[] = [...pagesAt('request'), ...pagesAt('desk')]
