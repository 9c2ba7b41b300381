import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { evaluate } from '#engine/journey/evaluate.ts'
import { openedFile } from '#platform/http/opened-file.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { html } from '#platform/views/html.ts'
import { pilotOfVersion } from '../../designs/piloting/pilots-of.ts'
import { runDesign } from '../../designs/run-design.ts'
import { recordLook } from '../../journal/record-look.ts'
import { checkLetterPath } from '../../messages/message.paths.ts'
import { casePaymentsPath } from '../../payments/payment.paths.ts'
import { isWithMoney } from '../../payments/payment.policy.ts'
import { frameOf } from '../../places/frame.ts'
import { caseFilePath, caseLetterPath, casePath, queuePath } from '../case.paths.ts'
import { mayMove, mayWorkHere } from '../case.policy.ts'
import { nextStages, stageOf } from '../case.rules.ts'
import { words } from '../case.words.ts'
import { changedMeanwhile, versionField } from '../conflicts/changed-meanwhile.ts'
import { conflictWords } from '../conflicts/conflict.words.ts'
import { addNote } from '../content/add-note.ts'
import { askForMore } from '../content/ask-for-more.ts'
import { type CaseFile, filesOf, readCaseFile } from '../content/case-file.ts'
import { letterPage } from '../content/letter.view.ts'
import { decideCase } from '../decisions/decide-case.ts'
import { decisionLines } from '../decisions/decision.rules.ts'
import { getCase, type OpenCase } from '../get-case.ts'
import { readWarnings } from '../markers/read-markers.ts'
import { warningsView } from '../markers/warnings.view.ts'
import { moveCase } from '../move-case.ts'
import { meetColleagues } from '../presence/meet-colleagues.ts'
import { readWorkplace } from '../targets/workplace.ts'
import { type CaseView, caseView, type DeskForm } from './case.view.ts'
import { readPanels } from './case-panels.ts'
import { caseTwin } from './case-twin.ts'

const reference = Type.String({ pattern: '^[0-9A-Z]{4}-[0-9A-Z]{4}$' })
const uuid = Type.String({ pattern: '^[0-9a-f-]{36}$' })
type Asked = PageRequest<{ reference: string }, Readonly<Record<string, unknown>>>

/** Opens a case for an officer: who looked and why is written in the same transaction, or nothing is shown. */
const look = async (work: Work, asked: Asked, lock = false): Promise<{ open: OpenCase; file: CaseFile }> => {
  const open = await getCase(work, asked.params.reference, lock)
  const [file] = await Promise.all([
    readCaseFile(work, open),
    recordLook(work, { page: 'case', caseId: open.case.id, subjects: open.case.link ? [open.case.link] : [] }),
  ])
  return { open, file }
}

type Again = NonNullable<CaseView['again']>

const show = async (work: Work, request: Asked, again?: Again): Promise<Reply> => {
  const org = request.organisation?.slug ?? ''
  const [{ open, file }, { calendar }] = await Promise.all([look(work, request), readWorkplace(work)])
  const { design } = open.design.compiled
  const to = (path: string) => inLanguage(path, request.locale)
  const at = casePath(org, open.case.reference)
  const { compiled } = open.design
  const { asOf } = open.case
  const evaluation = runDesign({ compiled, asOf, staff: true }, () =>
    evaluate(compiled, { answers: file.answers, asOf, organisation: org }),
  )
  const last = file.events.at(-1)?.id ?? open.case.id
  const [present, warnings, pilot] = await Promise.all([
    meetColleagues(work, open.case.id),
    readWarnings(work, open.case.id),
    pilotOfVersion(work, open.case.version),
  ])
  return {
    ...(again?.changes ? { status: 409 } : {}),
    html: caseView({
      frame: frameOf(work.actor, request),
      open,
      file,
      present,
      pilot,
      lines: decisionLines(design, evaluation),
      back: to(queuePath(org)),
      now: work.now,
      calendar,
      mayMove: mayMove(work.actor, stageOf(design, open.case.stage)),
      action: (form) => to(`${at}/${form}`),
      // What the officer saw is the key: the same act on the same state is one act, whatever is clicked.
      hidden: (form) =>
        html`${request.csrf}<input type="hidden" name="_key" value="${form}-${last}"><input type="hidden" name="${versionField}" value="${last}">`,
      letter: (id) => to(caseLetterPath(org, open.case.reference, id)),
      fileHref: (id) => to(caseFilePath(org, open.case.reference, id)),
      payments: isWithMoney(work.actor) ? to(casePaymentsPath(org, open.case.reference)) : undefined,
      warnings: warningsView(warnings, request.locale),
      panels: await readPanels(work, request, { of: open.case, seen: last }),
      again,
    }),
  }
}

const text = (request: Asked, field: string): string =>
  String(request.form[field] ?? '')
    .trim()
    .slice(0, 20_000)

type Act = (work: Work, request: Asked) => Promise<readonly FieldProblem[]>

const acts: Readonly<
  Record<DeskForm, { readonly event: string; readonly fields: readonly string[]; readonly act: Act }>
> = {
  ask: {
    event: 'case.moreAsked',
    fields: ['question'],
    act: async (work, request) => {
      const question = text(request, 'question')
      if (question === '') return [{ field: 'question', code: 'missing', message: words.askMoreMissing }]
      await askForMore(work, await getCase(work, request.params.reference, true), question)
      return []
    },
  },
  move: {
    event: 'case.moved',
    fields: ['stage'],
    act: async (work, request) => {
      const open = await getCase(work, request.params.reference, true)
      const to = nextStages(open.design.compiled.design, open.case.stage).moves.find(
        ({ id }) => id === text(request, 'stage'),
      )
      if (!to) return [{ field: 'stage', code: 'missing', message: words.moveMissing }]
      await moveCase(work, open, { to: to.id, event: 'case.moved' })
      return []
    },
  },
  decide: {
    event: 'case.decided',
    fields: ['outcome', 'words'],
    act: async (work, request) => {
      const open = await getCase(work, request.params.reference, true)
      const to = nextStages(open.design.compiled.design, open.case.stage).ends.find(
        ({ id }) => id === text(request, 'outcome'),
      )
      const said = text(request, 'words')
      const problems: FieldProblem[] = []
      if (!to) problems.push({ field: 'outcome', code: 'missing', message: words.decideMissing })
      if (said === '') problems.push({ field: 'words', code: 'missing', message: words.decideWordsMissing })
      if (!to || problems.length > 0 || !request.organisation) return problems
      await decideCase(work, open, {
        stage: to.id,
        words: said,
        organisation: request.organisation,
        checkAt: `${request.publicUrl}${checkLetterPath(request.organisation.slug)}`,
      })
      return []
    },
  },
  note: {
    event: 'case.noted',
    fields: ['note'],
    act: async (work, request) => {
      const note = text(request, 'note')
      if (note === '') return [{ field: 'note', code: 'missing', message: words.noteMissing }]
      await addNote(work, await getCase(work, request.params.reference, true), note)
      return []
    },
  },
}

const actPage = (form: DeskForm): Route =>
  page({
    method: 'POST',
    path: `/desk/:org/cases/:reference/${form}`,
    schema: { params: Type.Object({ reference }) },
    access: ['member'],
    policy: mayWorkHere,
    purpose: 'service',
    event: acts[form].event,
    shows: 'others',
    makes: true,
    handle: async (work, request) => {
      const { fields, act } = acts[form]
      const typed = Object.fromEntries(fields.map((field) => [field, text(request, field)]))
      const { case: of } = await getCase(work, request.params.reference, true)
      const changes = await changedMeanwhile(work, of.id, request.form)
      if (changes.length > 0) {
        const problems = [{ field: fields.at(-1) ?? form, code: 'changed', message: conflictWords.problem }]
        return show(work, request, { form, typed, problems, changes })
      }
      const problems = await act(work, request)
      if (problems.length === 0)
        return { redirect: casePath(request.organisation?.slug ?? '', request.params.reference) }
      return show(work, request, { form, typed, problems })
    },
  })

const staff = { access: ['member'], policy: mayWorkHere, purpose: 'service', event: 'none', shows: 'others' } as const

/** A case at the desk of the organisation that works on it, and what its officers do with it. */
export const casePages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/cases/:reference',
    schema: { params: Type.Object({ reference }) },
    ...staff,
    handle: (work, request) => show(work, request),
  }),
  page({
    method: 'GET',
    path: '/desk/:org/cases/:reference.json',
    schema: { params: Type.Object({ reference }) },
    ...staff,
    handle: async (work, request) => {
      const { open, file } = await look(work, request)
      return { json: caseTwin(open, file) }
    },
  }),
  ...(Object.keys(acts) as DeskForm[]).map(actPage),
  page({
    method: 'GET',
    path: '/desk/:org/cases/:reference/letters/:letter',
    schema: { params: Type.Object({ reference, letter: uuid }) },
    ...staff,
    handle: async (work, request) => {
      const { open, file } = await look(work, request)
      const found = file.letters.find(({ id }) => id === request.params.letter)
      if (!found) throw notFound()
      return {
        html: letterPage({
          frame: frameOf(work.actor, request),
          letter: found.letter,
          reference: open.case.reference,
          back: inLanguage(casePath(request.organisation?.slug ?? '', open.case.reference), request.locale),
        }),
      }
    },
  }),
  page({
    method: 'GET',
    path: '/desk/:org/cases/:reference/files/:file',
    schema: { params: Type.Object({ reference, file: uuid }) },
    ...staff,
    handle: async (work, request) => {
      const { file } = await look(work, request)
      const found = filesOf(file).find(({ id }) => id === request.params.file)
      if (!found) throw notFound()
      return openedFile(work, found, request.fileRules)
    },
  }),
]
