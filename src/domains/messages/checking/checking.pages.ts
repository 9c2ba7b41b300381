import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { readReference } from '#core/reference.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { frameOf } from '../../places/frame.ts'
import { checkLetterPath } from '../message.paths.ts'
import { checkingView } from './checking.view.ts'
import { words } from './checking.words.ts'
import { codeHash } from './issue-code.ts'
import { checkLetter } from './letter.store.ts'

/** So many wrong guesses at a reference in an hour. */
const most = 10
type Asked = PageRequest<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>
type Shown = Pick<Parameters<typeof checkingView>[0], 'typed' | 'problems' | 'found'>

const show = (work: Work, request: Asked, shown: Shown): Reply => ({
  html: checkingView({
    frame: frameOf(work.actor, request),
    action: inLanguage(checkLetterPath(request.organisation?.slug ?? ''), request.locale),
    hidden: request.csrf,
    ...shown,
  }),
})

const anybody = { access: ['anyone'], policy: () => true as const, purpose: 'service', shows: 'none' } as const

/** Anybody who holds a letter can check that it was sent on its day and that it still holds; nothing of what it says. */
export const checkingPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/:org/letters/check',
    schema: {},
    ...anybody,
    event: 'none',
    handle: async (work, request) =>
      show(work, request, { typed: { reference: '', code: '' }, problems: [], found: undefined }),
  }),
  page({
    method: 'POST',
    path: '/:org/letters/check',
    schema: {},
    ...anybody,
    event: 'none',
    handle: async (work, request) => {
      const text = (name: string) => String(request.form[name] ?? '').slice(0, 40)
      const typed = { reference: text('reference'), code: text('code') }
      const [reference, code] = [readReference(typed.reference), readReference(typed.code)]
      const problems: FieldProblem[] = []
      if (!reference) problems.push({ field: 'reference', code: 'wrong', message: words.referenceWrong })
      if (!code) problems.push({ field: 'code', code: 'wrong', message: words.codeWrong })
      if (!reference || !code) return show(work, request, { typed, problems, found: undefined })
      const mark = request.mark(`letter ${work.org} ${reference}`)
      const found = await checkLetter(work.tx, work.org, { reference, hash: codeHash(reference, code), mark, most })
      return show(work, request, { typed, problems: [], found })
    },
  }),
]
