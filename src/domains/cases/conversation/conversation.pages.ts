import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { recordLook } from '../../journal/record-look.ts'
import { findPerson } from '../../people/find-person.ts'
import { frameOf } from '../../places/frame.ts'
import { caseFilePath, casePath, requestFilePath, requestPath } from '../case.paths.ts'
import { mayFollow, mayWorkHere } from '../case.policy.ts'
import { findParties } from '../case.store.ts'
import { words as caseWords } from '../case.words.ts'
import { readCaseFile } from '../content/case-file.ts'
import { getCase, type OpenCase } from '../get-case.ts'
import { conversationView } from './conversation.view.ts'
import { words } from './conversation.words.ts'
import { findSeen, keepSeen, type Side } from './seen.store.ts'
import { sendMessage } from './send-message.ts'
import { type OwnText, readTexts } from './texts.ts'

const params = Type.Object({ reference: Type.String({ pattern: '^[0-9A-Z]{4}-[0-9A-Z]{4}$' }) })
type Asked = PageRequest<{ reference: string }, Readonly<Record<string, unknown>>>
interface Shown {
  readonly typed: { readonly words: string; readonly text: string }
  readonly problems: readonly FieldProblem[]
}

const pathOf = (request: Asked, side: Side): string =>
  (side === 'staff' ? casePath : requestPath)(request.organisation?.slug ?? '', request.params.reference)

/** Shows the conversation, and keeps that this side has read it; who looked is written down. */
const show = async (work: Work, request: Asked, side: Side, shown: Shown): Promise<Reply> => {
  const org = request.organisation?.slug ?? ''
  const open = await getCase(work, request.params.reference)
  const { id, link, reference } = open.case
  const [file, seen, texts] = await Promise.all([
    readCaseFile(work, open),
    findSeen(work.tx, work.org, id),
    side === 'staff' ? readTexts(work) : [],
    recordLook(work, { page: 'messages', caseId: id, subjects: link ? [link] : [] }),
  ])
  await keepSeen(work.tx, work, { caseId: id, side })
  const { design } = open.design.compiled
  const to = (path: string) => inLanguage(path, request.locale)
  return {
    html: conversationView({
      frame: frameOf(work.actor, request),
      side,
      title: inLocale(textOf(design.title), request.locale),
      reference,
      messages: file.messages,
      seen,
      back: {
        href: to(pathOf(request, side)),
        text: side === 'staff' ? reference : inLocale(caseWords.yourRequest, request.locale),
      },
      action: to(`${pathOf(request, side)}/messages`),
      hidden: request.csrf,
      texts,
      exit: side === 'applicant' && (design.quiet ?? false),
      fileHref: (file) => to((side === 'staff' ? caseFilePath : requestFilePath)(org, reference, file)),
      ...shown,
    }),
  }
}

/** The language that the applicant of a case reads, for texts that stand in several. */
const applicantLocale = async (work: Work, open: OpenCase): Promise<Locale> => {
  const parties = await findParties(work.tx, work.org, open.case.id)
  const record = parties.find(({ role }) => role === 'applicant')?.record
  const person = record ? await findPerson(work, record) : undefined
  return person?.locale === 'cy' ? 'cy' : 'en'
}

const send = async (work: Work, request: Asked, side: Side): Promise<Reply> => {
  const typed = {
    words: String(request.form.words ?? '')
      .trim()
      .slice(0, 20_000),
    text: side === 'staff' ? String(request.form.text ?? '') : '',
  }
  const open = await getCase(work, request.params.reference, true)
  const texts = side === 'staff' && typed.text !== '' ? await readTexts(work) : []
  const chosen: OwnText | undefined = texts.find(({ id }) => id === typed.text)
  const problems: FieldProblem[] = []
  if (typed.text !== '' && !chosen) problems.push({ field: 'text', code: 'wrong', message: words.cannedWrong })
  if (typed.words === '' && !chosen && request.files.length === 0)
    problems.push({ field: 'words', code: 'missing', message: side === 'staff' ? words.missingDesk : words.missing })
  if (problems.length > 0) return show(work, request, side, { typed, problems })
  const begun = chosen ? inLocale(chosen.body, await applicantLocale(work, open)) : ''
  const files = request.files.map(({ id, name, size, type, sha256 }) => ({ id, name, size, type, sha256 }))
  await sendMessage(work, open, { words: [begun, typed.words].filter(Boolean).join('\n\n'), files })
  return { redirect: `${pathOf(request, side)}/messages` }
}

const nothing: Shown = { typed: { words: '', text: '' }, problems: [] }

const pagesOf = (side: Side): readonly Route[] => {
  const path = side === 'staff' ? '/desk/:org/cases/:reference/messages' : '/:org/requests/:reference/messages'
  const who =
    side === 'staff'
      ? ({ access: ['member'], policy: mayWorkHere, purpose: 'service', shows: 'others' } as const)
      : ({ access: ['anyone', 'resident'], policy: mayFollow, purpose: 'own', shows: 'own' } as const)
  return [
    page({
      method: 'GET',
      path,
      schema: { params },
      ...who,
      event: 'none',
      handle: (work, request) => show(work, request, side, nothing),
    }),
    page({
      method: 'POST',
      path,
      schema: { params },
      ...who,
      event: 'case.messaged',
      files: { bytes: 10_000_000, count: 10 },
      handle: (work, request) => send(work, request, side),
    }),
  ]
}

/** Messages between an applicant and those who work on their request, at any time and from either side. */
export const conversationPages: readonly Route[] = [...pagesOf('applicant'), ...pagesOf('staff')]
