import { Type } from 'typebox'
import { dayOf } from '#core/days/day.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import { inLocale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { madeLater } from '#platform/pdf/made-later.ts'
import { queuePath } from '../../cases/case.paths.ts'
import { recordLook } from '../../journal/record-look.ts'
import { frameOf } from '../../places/frame.ts'
import { paperOf, printRun } from '../letters/letter-pdf.ts'
import { letterToPostPath, printPath, toPostPath } from '../message.paths.ts'
import { mayPost } from '../message.policy.ts'
import { words } from '../message.words.ts'
import { findOutgoing } from '../outgoing.store.ts'
import { markPosted } from './mark-posted.ts'
import { type PostedForm, readPosted } from './posting.rules.ts'
import { findToPost, type ToPost } from './posting.store.ts'
import { postingView } from './posting.view.ts'

const atOnce = 100
const staff = { access: ['member'], policy: mayPost, purpose: 'service' } as const
type Asked = PageRequest<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>
const nothing: PostedForm = { letters: [], day: '', month: '', year: '' }

const show = async (
  work: Work,
  request: Asked,
  again: Pick<Parameters<typeof postingView>[0], 'form' | 'problems' | 'done'>,
): Promise<Reply> => {
  const org = request.organisation?.slug ?? ''
  const to = (path: string) => inLanguage(path, request.locale)
  const found = await findToPost(work.tx, work.org, atOnce + 1)
  return {
    html: postingView({
      frame: frameOf(work.actor, request),
      letters: found.slice(0, atOnce),
      more: found.length > atOnce,
      back: to(queuePath(org)),
      action: to(toPostPath(org)),
      hidden: request.csrf,
      print: to(printPath(org)),
      one: (id) => to(letterToPostPath(org, id)),
      ...again,
    }),
  }
}

/** The letters in one file. Who looked at whose is written before it is made. */
const printed = async (work: Work, request: Asked, letters: readonly ToPost[]): Promise<Reply> => {
  if (letters.length === 0) throw notFound()
  await recordLook(work, {
    page: 'letters',
    ...(letters.length === 1 && letters[0]?.caseId ? { caseId: letters[0].caseId } : {}),
    subjects: [...new Set(letters.flatMap(({ forLink }) => (forLink ? [forLink] : [])))],
  })
  const author = inLocale(request.organisation?.name, request.locale)
  const papers = letters.map((letter) => paperOf(letter, author))
  const title = letters.length === 1 ? (papers[0]?.subject ?? '') : inLocale(words.toPost, request.locale)
  const name = letters.length === 1 ? `${letters[0]?.about ?? 'letter'}.pdf` : 'letters.pdf'
  const bytes = madeLater(() => printRun(papers, { title, author }))
  return { file: { bytes, type: 'application/pdf', name } }
}

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  (value === undefined ? [] : typeof value === 'string' ? [value] : value).filter((id) => /^[0-9a-f-]{36}$/.test(id))

/** Letters that somebody has to print and post. */
export const postingPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/letters',
    schema: { query: Type.Object({ posted: Type.Optional(Type.String({ pattern: '^\\d{1,3}$' })) }) },
    ...staff,
    event: 'none',
    shows: 'none',
    handle: (work, request) =>
      show(work, request, {
        form: nothing,
        problems: [],
        done: request.query.posted === undefined ? undefined : Number(request.query.posted),
      }),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/letters',
    schema: {},
    ...staff,
    event: 'message.posted',
    shows: 'none',
    handle: async (work, request) => {
      const part = (name: string) => String(request.form[`posted.${name}`] ?? '').trim()
      const form = {
        letters: listOf(request.form.letter).slice(0, atOnce),
        day: part('day'),
        month: part('month'),
        year: part('year'),
      }
      const { on, problems } = readPosted(form, dayOf(work.now))
      if (problems.length > 0) return show(work, request, { form, problems, done: undefined })
      const count = await markPosted(work, form.letters, on)
      return { redirect: `${toPostPath(request.organisation?.slug ?? '')}?posted=${count}` }
    },
  }),
  page({
    method: 'GET',
    path: '/desk/:org/letters/print.pdf',
    schema: {},
    ...staff,
    event: 'none',
    shows: 'others',
    handle: async (work, request) => printed(work, request, await findToPost(work.tx, work.org, atOnce)),
  }),
  page({
    method: 'GET',
    path: '/desk/:org/letters/:message.pdf',
    schema: { params: Type.Object({ message: Type.String({ pattern: '^[0-9a-f-]{36}$' }) }) },
    ...staff,
    event: 'none',
    shows: 'others',
    handle: async (work, request) => {
      const found = await findOutgoing(work.tx, work.org, request.params.message)
      return printed(work, request, found?.by === 'letter' ? [found] : [])
    },
  }),
]
