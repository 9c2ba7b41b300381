import { Type } from 'typebox'
import { notFound } from '#core/refusal.ts'
import { inLocale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { madeLater } from '#platform/pdf/made-later.ts'
import { recordLook } from '../../journal/record-look.ts'
import { paperPdf } from '../../messages/letters/letter-pdf.ts'
import { mayFollow, mayWorkHere } from '../case.policy.ts'
import { type CaseFile, readCaseFile } from '../content/case-file.ts'
import { getCase, type OpenCase } from '../get-case.ts'
import { copyPdf } from './copy-pdf.ts'
import { filePdf } from './file-pdf.ts'
import { receiptPdf } from './receipt-pdf.ts'
import type { Written } from './write-parts.ts'

const reference = Type.String({ pattern: '^[0-9A-Z]{4}-[0-9A-Z]{4}$' })
const uuid = Type.String({ pattern: '^[0-9a-f-]{36}$' })
type Asked<P = { reference: string }> = PageRequest<P & { reference: string }, Readonly<Record<string, unknown>>>

interface Read {
  readonly open: OpenCase
  readonly file: CaseFile
  readonly of: Written
}

/** The case as whoever asks may read it. That an officer looked, and at what, is written in the same transaction. */
const read = async (work: Work, request: Asked, what: string): Promise<Read> => {
  const open = await getCase(work, request.params.reference)
  const [file] = await Promise.all([
    readCaseFile(work, open),
    recordLook(work, { page: what, caseId: open.case.id, subjects: open.case.link ? [open.case.link] : [] }),
  ])
  const organisation = inLocale(request.organisation?.name, request.locale)
  return { open, file, of: { open, locale: request.locale, organisation } }
}

const pdf = (request: Asked, name: string, make: () => Promise<Uint8Array>): Reply => ({
  file: { bytes: madeLater(make), type: 'application/pdf', name: `${request.params.reference}-${name}.pdf` },
})

const own = { access: ['anyone', 'resident'], policy: mayFollow, purpose: 'own', event: 'none', shows: 'own' } as const
const staff = { access: ['member'], policy: mayWorkHere, purpose: 'service', event: 'none', shows: 'others' } as const

const letter = async (work: Work, request: Asked<{ letter: string }>): Promise<Reply> => {
  const { file } = await read(work, request, 'letter')
  const found = file.letters.find(({ id }) => id === request.params.letter)
  if (!found) throw notFound()
  return pdf(request, 'letter', () => paperPdf(found.letter))
}

const whole = async (work: Work, request: Asked): Promise<Reply> => {
  const { file, of } = await read(work, request, 'file')
  const officer = work.actor.kind === 'member' ? work.actor.name : undefined
  return pdf(request, 'file', () => filePdf({ ...of, file, officer }))
}

const params = Type.Object({ reference })

/** Papers of a request as tagged PDF: the person's copy, receipt, letters and whole file; letters and file at the desk. */
export const paperPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/:org/requests/:reference/copy.pdf',
    schema: { params },
    ...own,
    handle: async (work, request) => {
      const { file, of } = await read(work, request, 'copy')
      return pdf(request, 'copy', () => copyPdf(of, file))
    },
  }),
  page({
    method: 'GET',
    path: '/:org/requests/:reference/receipt.pdf',
    schema: { params },
    ...own,
    handle: async (work, request) => {
      const { file, of } = await read(work, request, 'receipt')
      const { payment } = file
      if (!payment || payment.paid === 0) throw notFound()
      return pdf(request, 'receipt', () => receiptPdf(of, payment))
    },
  }),
  page({ method: 'GET', path: '/:org/requests/:reference/file.pdf', schema: { params }, ...own, handle: whole }),
  page({ method: 'GET', path: '/desk/:org/cases/:reference/file.pdf', schema: { params }, ...staff, handle: whole }),
  page({
    method: 'GET',
    path: '/:org/requests/:reference/letters/:letter.pdf',
    schema: { params: Type.Object({ reference, letter: uuid }) },
    ...own,
    handle: letter,
  }),
  page({
    method: 'GET',
    path: '/desk/:org/cases/:reference/letters/:letter.pdf',
    schema: { params: Type.Object({ reference, letter: uuid }) },
    ...staff,
    handle: letter,
  }),
]
