import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { html } from '#platform/views/html.ts'
import { recordLook } from '../../../journal/record-look.ts'
import { frameOf } from '../../../places/frame.ts'
import { caseDocumentsPath, caseFilePath, casePath } from '../../case.paths.ts'
import { mayMove, mayWorkHere } from '../../case.policy.ts'
import { stageOf } from '../../case.rules.ts'
import { readMessages } from '../../content/read-messages.ts'
import { getCase } from '../../get-case.ts'
import { acceptDocuments } from './accept-documents.ts'
import { askDocuments, canAsk } from './ask-documents.ts'
import { type AskDocumentsView, askDocumentsView } from './ask-documents.view.ts'
import { documentsIn, mostDocuments } from './document.rules.ts'
import { words } from './documents.words.ts'

const reference = Type.String({ pattern: '^[0-9A-Z]{4}-[0-9A-Z]{4}$' })
type Asked = PageRequest<{ reference: string }, Readonly<Record<string, unknown>>>
type Again = Pick<AskDocumentsView, 'typed' | 'ticked' | 'rows' | 'problems'>

const usualRows = 2
const fresh: Again = { typed: {}, ticked: [], rows: usualRows, problems: [] }

const show = async (work: Work, request: Asked, again: Again): Promise<Reply> => {
  const org = request.organisation?.slug ?? ''
  const open = await getCase(work, request.params.reference)
  const [messages] = await Promise.all([
    readMessages(work, open.case.id),
    recordLook(work, { page: 'documents', caseId: open.case.id, subjects: open.case.link ? [open.case.link] : [] }),
  ])
  const { design } = open.design.compiled
  const to = (path: string) => inLanguage(path, request.locale)
  const at = caseDocumentsPath(org, open.case.reference)
  const last = messages.at(-1)?.id ?? open.case.id
  return {
    html: askDocumentsView({
      frame: frameOf(work.actor, request),
      reference: open.case.reference,
      service: textOf(design.title),
      documents: documentsIn(messages),
      mayAsk: canAsk(open) && mayMove(work.actor, stageOf(design, open.case.stage)),
      back: to(casePath(org, open.case.reference)),
      action: (form) => to(form === 'ask' ? at : `${at}/accept`),
      // The last message is the key: the same list sent twice from one page is asked for once.
      hidden: (form) => html`${request.csrf}<input type="hidden" name="_key" value="${form}-documents-${last}">`,
      fileHref: (id) => to(caseFilePath(org, open.case.reference, id)),
      ...again,
    }),
  }
}

const text = (request: Asked, field: string): string =>
  String(request.form[field] ?? '')
    .trim()
    .slice(0, field === 'words' || field === 'reason' ? 20_000 : 300)

const missing = (field: string, message: FieldProblem['message']): FieldProblem => ({ field, code: 'missing', message })

const rowsOf = (request: Asked): number => {
  const filled = Array.from({ length: mostDocuments }, (_, at) => at).filter(
    (at) =>
      text(request, `what-${at}`) !== '' ||
      text(request, `why-${at}`) !== '' ||
      request.form[`what-${at}`] !== undefined,
  )
  return Math.max(usualRows, (filled.at(-1) ?? 0) + 1)
}

const typedOf = (request: Asked): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(request.form).map((field) => [field, text(request, field)]))

const ask = async (work: Work, request: Asked): Promise<Reply> => {
  const rows = rowsOf(request)
  const typed = typedOf(request)
  if (request.form._add !== undefined)
    return show(work, request, { ...fresh, typed, rows: Math.min(rows + 1, mostDocuments) })
  const given = Array.from({ length: rows }, (_, at) => ({
    at,
    what: text(request, `what-${at}`),
    why: text(request, `why-${at}`),
  }))
  const named = given.filter(({ at, what, why }) => at === 0 || what !== '' || why !== '')
  const message = text(request, 'words')
  const problems = [
    ...(message === '' ? [missing('words', words.messageMissing)] : []),
    ...named.flatMap(({ at, what, why }) => [
      ...(what === '' ? [missing(`what-${at}`, words.whatMissing)] : []),
      ...(why === '' ? [missing(`why-${at}`, words.whyMissing)] : []),
    ]),
  ]
  if (problems.length > 0) return show(work, request, { typed, ticked: [], rows, problems })
  const open = await getCase(work, request.params.reference, true)
  await askDocuments(work, open, { words: message, documents: named.map(({ what, why }) => ({ what, why })) })
  return { redirect: casePath(request.organisation?.slug ?? '', open.case.reference) }
}

const accept = async (work: Work, request: Asked): Promise<Reply> => {
  const ticked = [request.form.accepts ?? []].flat()
  const reason = text(request, 'reason')
  const problems = [
    ...(ticked.length === 0 ? [missing('accepts', words.acceptMissing)] : []),
    ...(reason === '' ? [missing('reason', words.reasonMissing)] : []),
  ]
  if (problems.length > 0) return show(work, request, { ...fresh, typed: { reason }, ticked, problems })
  const open = await getCase(work, request.params.reference, true)
  await acceptDocuments(work, open, { documents: ticked, words: reason })
  return { redirect: casePath(request.organisation?.slug ?? '', open.case.reference) }
}

const staff = {
  schema: { params: Type.Object({ reference }) },
  access: ['member'],
  policy: mayWorkHere,
  purpose: 'service',
  shows: 'others',
} as const

/** Documents of a case at the desk: asking for them by name, and going on without some. */
export const documentsPages: readonly Route[] = [
  page({
    ...staff,
    method: 'GET',
    path: '/desk/:org/cases/:reference/documents',
    event: 'none',
    handle: (work, request) => show(work, request, fresh),
  }),
  page({
    ...staff,
    method: 'POST',
    path: '/desk/:org/cases/:reference/documents',
    event: 'case.moreAsked',
    makes: true,
    handle: ask,
  }),
  page({
    ...staff,
    method: 'POST',
    path: '/desk/:org/cases/:reference/documents/accept',
    event: 'case.documentsAccepted',
    makes: true,
    handle: accept,
  }),
]
