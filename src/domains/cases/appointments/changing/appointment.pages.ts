import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { typed } from '#engine/questions/form-text.ts'
import { kindOf } from '#engine/questions/kinds.ts'
import { isChosenSlot } from '#engine/questions/slot/slot.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { html } from '#platform/views/html.ts'
import { recordLook } from '../../../journal/record-look.ts'
import { frameOf } from '../../../places/frame.ts'
import { casePath, requestPath } from '../../case.paths.ts'
import { mayFollow, mayWorkHere } from '../../case.policy.ts'
import { findEvents } from '../../case.store.ts'
import { findDiary } from '../../diaries/diary.store.ts'
import { timesOf } from '../../diaries/find-times.ts'
import { none } from '../../diaries/times.rules.ts'
import { getCase, type OpenCase } from '../../get-case.ts'
import { appointmentPath, caseAppointmentPath } from '../appointment.paths.ts'
import type { Appointment } from '../appointment.rules.ts'
import { findAppointments } from '../appointment.store.ts'
import { datesAsked } from '../choosing/times.view.ts'
import { appointmentView } from './appointment.view.ts'
import { words } from './appointment.words.ts'
import { calendarFile } from './calendar-file.ts'
import { cancelAppointment, checkMayChange, moveAppointment } from './change-appointment.ts'

const params = Type.Object({
  reference: Type.String({ pattern: '^[0-9A-Z]{4}-[0-9A-Z]{4}$' }),
  question: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }),
})
type Asked = PageRequest<{ reference: string; question: string }, Readonly<Record<string, unknown>>>
type At = 'request' | 'desk'

const read = async (work: Work, request: Asked, lock = false): Promise<{ open: OpenCase; of: Appointment }> => {
  const open = await getCase(work, request.params.reference, lock)
  const all = await findAppointments(work.tx, work.org, open.case.id)
  const of = all.find(({ question }) => question === request.params.question)
  if (!of) throw notFound()
  return { open, of }
}

const backOf = (request: Asked, at: At): string =>
  (at === 'desk' ? casePath : requestPath)(request.organisation?.slug ?? '', request.params.reference)

const show = async (
  work: Work,
  request: Asked,
  { at, problems = [] }: { at: At; problems?: readonly FieldProblem[] },
): Promise<Reply> => {
  const { open, of } = await read(work, request)
  checkMayChange(work, open, of)
  const [diary, events] = await Promise.all([
    findDiary(work.tx, work.org, of.diary),
    findEvents(work.tx, work.org, open.case.id),
    recordLook(work, { page: 'appointment', caseId: open.case.id, subjects: open.case.link ? [open.case.link] : [] }),
  ])
  const from = datesAsked(request.form, 'time')
  const times = diary ? await timesOf(work, diary, { from, for: open.case.id, any: at === 'desk' }) : none
  const { design } = open.design.compiled
  const to = (path: string) => inLanguage(path, request.locale)
  const path = (at === 'desk' ? caseAppointmentPath : appointmentPath)(
    request.organisation?.slug ?? '',
    open.case.reference,
    of.question,
  )
  return {
    html: appointmentView({
      frame: frameOf(work.actor, request),
      at,
      problems,
      reference: open.case.reference,
      service: textOf(design.title),
      of,
      times,
      value: typed(request.form, 'time') || undefined,
      back: to(backOf(request, at)),
      action: to(path),
      // What was seen is the key: the same change of the same state is one change.
      hidden: (act) => html`${request.csrf}<input type="hidden" name="_key" value="${act}-${events.at(-1)?.id}">`,
      exit: design.quiet ?? false,
    }),
  }
}

const move = async (work: Work, request: Asked, at: At): Promise<Reply> => {
  if (request.form._dates !== undefined) return show(work, request, { at })
  const question = { id: 'time', type: 'slot' as const, label: words.newTime }
  const { value } = kindOf('slot').read(question, request.form, 'time')
  if (!isChosenSlot(value) || !/^[0-9a-f-]{36}$/.test(value.slot))
    return show(work, request, { at, problems: [{ field: 'time', code: 'missing', message: words.missing }] })
  const { open, of } = await read(work, request, true)
  const moved = await moveAppointment(work, open, { of, slot: value.slot })
  if (moved) return { redirect: backOf(request, at) }
  return show(work, request, { at, problems: [{ field: 'time', code: 'taken', message: words.full }] })
}

const cancel = async (work: Work, request: Asked, at: At): Promise<Reply> => {
  const { open, of } = await read(work, request, true)
  await cancelAppointment(work, open, of)
  return { redirect: backOf(request, at) }
}

const calendar = async (work: Work, request: Asked): Promise<Reply> => {
  const { open, of } = await read(work, request)
  const text = calendarFile(
    {
      of,
      service: textOf(open.design.compiled.design.title),
      organisation: request.organisation?.name ?? {},
      reference: open.case.reference,
      link: `${request.publicUrl}${inLanguage(backOf(request, 'request'), request.locale)}`,
      now: work.now,
    },
    request.locale,
  )
  const name = `${open.case.reference}.ics`
  return { file: { bytes: Buffer.from(text), type: 'text/calendar; charset=utf-8', name } }
}

const resident = { access: ['anyone', 'resident'], policy: mayFollow, purpose: 'own', shows: 'own' } as const
const staff = { access: ['member'], policy: mayWorkHere, purpose: 'service', shows: 'others' } as const

/** Moving or cancelling an appointment: by its person until the cut-off, or by an officer; and the file for a calendar. */
export const appointmentPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/:org/requests/:reference/appointments/:question',
    schema: { params },
    ...resident,
    event: 'none',
    handle: (work, request) => show(work, request, { at: 'request' }),
  }),
  page({
    method: 'POST',
    path: '/:org/requests/:reference/appointments/:question',
    schema: { params },
    ...resident,
    event: 'appointment.moved',
    makes: true,
    handle: (work, request) => move(work, request, 'request'),
  }),
  page({
    method: 'POST',
    path: '/:org/requests/:reference/appointments/:question/cancel',
    schema: { params },
    ...resident,
    event: 'appointment.cancelled',
    makes: true,
    handle: (work, request) => cancel(work, request, 'request'),
  }),
  page({
    method: 'GET',
    path: '/:org/requests/:reference/appointments/:question/calendar.ics',
    schema: { params },
    ...resident,
    event: 'none',
    handle: calendar,
  }),
  page({
    method: 'GET',
    path: '/desk/:org/cases/:reference/appointments/:question',
    schema: { params },
    ...staff,
    event: 'none',
    handle: (work, request) => show(work, request, { at: 'desk' }),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/cases/:reference/appointments/:question',
    schema: { params },
    ...staff,
    event: 'appointment.moved',
    makes: true,
    handle: (work, request) => move(work, request, 'desk'),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/cases/:reference/appointments/:question/cancel',
    schema: { params },
    ...staff,
    event: 'appointment.cancelled',
    makes: true,
    handle: (work, request) => cancel(work, request, 'desk'),
  }),
]
