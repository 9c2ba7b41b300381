import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import type { Text } from '#core/text.ts'
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
import { findEvents } from '../case.store.ts'
import { findDecision } from '../decisions/decision.store.ts'
import { getCase, type OpenCase } from '../get-case.ts'
import { reopenCase } from '../reopening/reopen-case.ts'
import { cannotReopen, mayReopen } from '../reopening/reopening.policy.ts'
import { reopenStages } from '../reopening/reopening.rules.ts'
import { type ReopeningView, reopeningView } from '../reopening/reopening.view.ts'
import { words as reopeningWords } from '../reopening/reopening.words.ts'
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

const stagesOf = ({ case: of, design: { compiled } }: OpenCase) =>
  reopenStages(compiled.design, stageOf(compiled.design, of.stage))

/** A case that has ended, for a lead. */
const findEnded = async (work: Work, request: Asked, lock = false): Promise<OpenCase> => {
  const open = await getCase(work, request.params.reference, lock)
  if (!mayReopen(work.actor)) throw cannotReopen
  await recordLook(work, { page: 'reopen', caseId: open.case.id, subjects: open.case.link ? [open.case.link] : [] })
  if (stagesOf(open).length === 0) throw notFromHere
  return open
}

const showReopening = async (
  work: Work,
  request: Asked,
  open: OpenCase,
  shown: Pick<ReopeningView, 'typed' | 'problems'>,
): Promise<Reply> => {
  const at = casePath(request.organisation?.slug ?? '', open.case.reference)
  const last = (await findEvents(work.tx, work.org, open.case.id)).at(-1)?.id ?? open.case.id
  return {
    html: reopeningView({
      frame: frameOf(work.actor, request),
      stages: stagesOf(open),
      reference: open.case.reference,
      back: inLanguage(at, request.locale),
      action: inLanguage(`${at}/reopen`, request.locale),
      // One reopening of one end, however often it is clicked.
      hidden: html`${request.csrf}<input type="hidden" name="_key" value="reopen-${last}">`,
      ...shown,
    }),
  }
}

/** Correcting a decision: an officer of the role, with what it should be and why. Opening a closed case again: a lead. */
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
  page({
    method: 'GET',
    path: '/desk/:org/cases/:reference/reopen',
    schema: { params: Type.Object({ reference }) },
    ...staff,
    event: 'none',
    handle: async (work, request) =>
      showReopening(work, request, await findEnded(work, request), {
        typed: { stage: '', told: '', reason: '' },
        problems: [],
      }),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/cases/:reference/reopen',
    schema: { params: Type.Object({ reference }) },
    ...staff,
    event: 'case.reopened',
    makes: true,
    handle: async (work, request) => {
      const open = await findEnded(work, request, true)
      const text = (name: string) =>
        String(request.form[name] ?? '')
          .trim()
          .slice(0, 20_000)
      const typed = { stage: text('stage'), told: text('told'), reason: text('reason') }
      const stages = stagesOf(open)
      const problems: FieldProblem[] = []
      const missing = (field: string, message: Text) => problems.push({ field, code: 'missing', message })
      if (!stages.some(({ id }) => id === typed.stage)) missing('stage', reopeningWords.stageMissing)
      if (typed.told === '') missing('told', reopeningWords.toldMissing)
      if (typed.reason === '') missing('reason', reopeningWords.reasonMissing)
      if (problems.length > 0) return showReopening(work, request, open, { typed, problems })
      await reopenCase(work, open, typed)
      return { redirect: casePath(request.organisation?.slug ?? '', request.params.reference) }
    },
  }),
]
