import { Type } from 'typebox'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { openedFile } from '#platform/http/opened-file.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { html } from '#platform/views/html.ts'
import { frameOf } from '../../places/frame.ts'
import { appointmentPath } from '../appointments/appointment.paths.ts'
import { requestFilePath, requestLetterPath, requestPath, withdrawPath } from '../case.paths.ts'
import { mayFollow } from '../case.policy.ts'
import { words } from '../case.words.ts'
import { giveMore } from '../content/ask-for-more.ts'
import { filesOf, readCaseFile } from '../content/case-file.ts'
import { letterPage } from '../content/letter.view.ts'
import { requestTwin } from '../desk/case-twin.ts'
import { getCase } from '../get-case.ts'
import { keptField } from './kept-files.ts'
import { type Reply as Again, moreOf, readReply } from './read-reply.ts'
import { requestView } from './request.view.ts'

const reference = Type.String({ pattern: '^[0-9A-Z]{4}-[0-9A-Z]{4}$' })
const uuid = Type.String({ pattern: '^[0-9a-f-]{36}$' })
type Asked = PageRequest<{ reference: string }, Readonly<Record<string, unknown>>>

const show = async (work: Work, request: Asked, again: Pick<Again, 'typed' | 'files' | 'problems'>): Promise<Reply> => {
  const org = request.organisation?.slug ?? ''
  const open = await getCase(work, request.params.reference)
  const file = await readCaseFile(work, open)
  const to = (path: string) => inLanguage(path, request.locale)
  const pay = `/${org}/services/${open.case.design}/apply/pay?reference=${open.case.reference}`
  return {
    html: requestView({
      frame: frameOf(work.actor, request),
      open,
      file,
      reply: {
        action: to(requestPath(org, open.case.reference)),
        hidden: html`${request.csrf}${again.files.map((each) => keptField(request, each))}`,
        typed: again.typed,
        kept: again.files,
        problems: again.problems,
      },
      pay: file.payment && file.payment.due > 0 ? to(pay) : undefined,
      withdraw: to(withdrawPath(requestPath(org, open.case.reference))),
      now: work.now,
      appointment: (question) => to(appointmentPath(org, open.case.reference, question)),
      amend: to(`${requestPath(org, open.case.reference)}/amend`),
      letter: (id) => to(requestLetterPath(org, open.case.reference, id)),
      fileHref: (id) => to(requestFilePath(org, open.case.reference, id)),
    }),
  }
}

/** A person's own request at one organisation: found by reference, opened only by one of its keys. */
export const requestPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/:org/requests/:reference',
    schema: { params: Type.Object({ reference }) },
    access: ['anyone', 'resident'],
    policy: mayFollow,
    purpose: 'own',
    event: 'none',
    shows: 'own',
    handle: (work, request) => show(work, request, { typed: '', files: [], problems: [] }),
  }),
  page({
    method: 'GET',
    path: '/:org/requests/:reference.json',
    schema: { params: Type.Object({ reference }) },
    access: ['anyone', 'resident'],
    policy: mayFollow,
    purpose: 'own',
    event: 'none',
    shows: 'own',
    handle: async (work, request) => {
      const open = await getCase(work, request.params.reference)
      return { json: requestTwin(open, await readCaseFile(work, open)) }
    },
  }),
  page({
    method: 'POST',
    path: '/:org/requests/:reference',
    schema: { params: Type.Object({ reference }) },
    access: ['anyone', 'resident'],
    policy: mayFollow,
    purpose: 'own',
    event: 'case.moreGiven',
    shows: 'own',
    files: { bytes: 10_000_000, count: 20 },
    handle: async (work, request) => {
      const reply = await readReply(work, request)
      const empty = reply.typed === '' && reply.files.length === 0 && reply.problems.length === 0
      const missing = { field: 'reply', code: 'missing', message: words.replyMissing }
      if (empty) return show(work, request, { ...reply, problems: [missing] })
      if (reply.problems.length > 0) return show(work, request, reply)
      const open = await getCase(work, request.params.reference, true)
      await giveMore(work, open, moreOf(reply))
      return { redirect: requestPath(request.organisation?.slug ?? '', open.case.reference) }
    },
  }),
  page({
    method: 'GET',
    path: '/:org/requests/:reference/letters/:letter',
    schema: { params: Type.Object({ reference, letter: uuid }) },
    access: ['anyone', 'resident'],
    policy: mayFollow,
    purpose: 'own',
    event: 'none',
    shows: 'own',
    handle: async (work, request) => {
      const open = await getCase(work, request.params.reference)
      const found = (await readCaseFile(work, open)).letters.find(({ id }) => id === request.params.letter)
      if (!found) throw notFound()
      return {
        html: letterPage({
          frame: { ...frameOf(work.actor, request), exit: open.design.compiled.design.quiet ?? false },
          letter: found.letter,
          reference: open.case.reference,
          back: inLanguage(requestPath(request.organisation?.slug ?? '', open.case.reference), request.locale),
        }),
      }
    },
  }),
  page({
    method: 'GET',
    path: '/:org/requests/:reference/files/:file',
    schema: { params: Type.Object({ reference, file: uuid }) },
    access: ['anyone', 'resident'],
    policy: mayFollow,
    purpose: 'own',
    event: 'none',
    shows: 'own',
    handle: async (work, request) => {
      const open = await getCase(work, request.params.reference)
      const found = filesOf(await readCaseFile(work, open)).find(({ id }) => id === request.params.file)
      if (!found) throw notFound()
      return openedFile(work, found, request.fileRules)
    },
  }),
]
