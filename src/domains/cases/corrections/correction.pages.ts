import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { html } from '#platform/views/html.ts'
import { recordLook } from '../../journal/record-look.ts'
import { checkLetterPath } from '../../messages/message.paths.ts'
import { frameOf } from '../../places/frame.ts'
import { casePath } from '../case.paths.ts'
import { cannotMove, mayMove, mayWorkHere, notFromHere } from '../case.policy.ts'
import { isFinal, stageOf } from '../case.rules.ts'
import { findDecision } from '../decisions/decision.store.ts'
import { getCase, type OpenCase } from '../get-case.ts'
import { correctDecision } from './correct-decision.ts'
import { correctionView } from './correction.view.ts'
import { words } from './correction.words.ts'

const reference = Type.String({ pattern: '^[0-9A-Z]{4}-[0-9A-Z]{4}$' })
type Asked = PageRequest<{ reference: string }, Readonly<Record<string, unknown>>>
const staff = { access: ['member'], policy: mayWorkHere, purpose: 'service', shows: 'others' } as const
const path = '/desk/:org/cases/:reference/correct'

/** A case whose decision may be corrected by whoever acts; with the decision as it stands now. */
const find = async (work: Work, request: Asked, lock = false): Promise<{ open: OpenCase; decision: string }> => {
  const open = await getCase(work, request.params.reference, lock)
  const stage = stageOf(open.design.compiled.design, open.case.stage)
  if (!mayMove(work.actor, stage)) throw cannotMove
  const [decision] = await Promise.all([
    findDecision(work.tx, work.org, open.case.id),
    recordLook(work, { page: 'correct', caseId: open.case.id, subjects: open.case.link ? [open.case.link] : [] }),
  ])
  if (!decision || !isFinal(stage)) throw notFromHere
  return { open, decision: decision.id }
}

const show = (
  work: Work,
  request: Asked,
  shown: {
    open: OpenCase
    decision: string
    typed: { outcome: string; words: string; reason: string }
    problems: readonly FieldProblem[]
  },
): Reply => {
  const at = casePath(request.organisation?.slug ?? '', shown.open.case.reference)
  return {
    html: correctionView({
      frame: frameOf(work.actor, request),
      design: shown.open.design.compiled.design,
      reference: shown.open.case.reference,
      back: inLanguage(at, request.locale),
      action: inLanguage(`${at}/correct`, request.locale),
      // One correction of one decision, however often it is clicked.
      hidden: html`${request.csrf}<input type="hidden" name="_key" value="correct-${shown.decision}">`,
      typed: shown.typed,
      problems: shown.problems,
    }),
  }
}

/** Correcting a decision: an officer of the role, with what it should be and why. */
export const correctionPages: readonly Route[] = [
  page({
    method: 'GET',
    path,
    schema: { params: Type.Object({ reference }) },
    ...staff,
    event: 'none',
    handle: async (work, request) =>
      show(work, request, {
        ...(await find(work, request)),
        typed: { outcome: '', words: '', reason: '' },
        problems: [],
      }),
  }),
  page({
    method: 'POST',
    path,
    schema: { params: Type.Object({ reference }) },
    ...staff,
    event: 'case.corrected',
    makes: true,
    handle: async (work, request) => {
      const found = await find(work, request, true)
      const text = (name: string) =>
        String(request.form[name] ?? '')
          .trim()
          .slice(0, 20_000)
      const typed = { outcome: text('outcome'), words: text('words'), reason: text('reason') }
      const to = found.open.design.compiled.design.stages.find(({ id }) => id === typed.outcome)
      const problems: FieldProblem[] = []
      if (!to || !isFinal(to)) problems.push({ field: 'outcome', code: 'missing', message: words.outcomeMissing })
      if (typed.words === '') problems.push({ field: 'words', code: 'missing', message: words.wordsMissing })
      if (typed.reason === '') problems.push({ field: 'reason', code: 'missing', message: words.reasonMissing })
      if (!to || problems.length > 0 || !request.organisation) return show(work, request, { ...found, typed, problems })
      await correctDecision(work, found.open, {
        stage: to.id,
        words: typed.words,
        reason: typed.reason,
        organisation: request.organisation,
        checkAt: `${request.publicUrl}${checkLetterPath(request.organisation.slug)}`,
      })
      return { redirect: casePath(request.organisation.slug, request.params.reference) }
    },
  }),
]
