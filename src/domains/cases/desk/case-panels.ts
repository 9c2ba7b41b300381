import { dayOf } from '#core/days/day.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { type Html, html } from '#platform/views/html.ts'
import { readAmendmentsPanel } from '../amendments/amendments-panel.ts'
import { caseAppointmentPath } from '../appointments/appointment.paths.ts'
import { findAppointments } from '../appointments/appointment.store.ts'
import { appointmentPanel } from '../appointments/changing/panel.view.ts'
import { mayAssign } from '../assignment/assignment.policy.ts'
import { readWorkforce } from '../assignment/read-workforce.ts'
import { workPanel } from '../assignment/work-panel.view.ts'
import { casePath } from '../case.paths.ts'
import type { Case } from '../case.store.ts'
import { words } from '../case.words.ts'
import { readContactPanel } from '../contact/read-contact.ts'
import { countUnread } from '../conversation/seen.store.ts'
import { readNearbyPanel } from '../duplicates/nearby/read-nearby-panel.ts'
import { readPersonPanel } from '../duplicates/read-person-panel.ts'
import { readKeyedPanel } from '../keyed/keyed-panel.ts'
import { markerWords } from '../markers/marker.words.ts'
import { casePapers } from '../papers/papers.view.ts'
import { mayReopen } from '../reopening/reopening.policy.ts'
import { words as reopeningWords } from '../reopening/reopening.words.ts'
import { readDocumentsPanel } from '../requests/documents/documents-panel.ts'
import { findTasks } from '../tasks/task.store.ts'
import { taskPanel } from '../tasks/task.view.ts'
import { words as withdrawalWords } from '../withdrawal/withdrawal.words.ts'

/**
 * What stands beside a case for those who work on it: who has it, and what there is to do. `seen` is the case's last event:
 * a task added twice from the same page is one task.
 */
export const readPanels = async (
  work: Work,
  request: Pick<PageRequest, 'locale' | 'csrf' | 'organisation'>,
  { of, seen }: { readonly of: Case; readonly seen: string },
): Promise<Html> => {
  const { locale, csrf } = request
  const org = request.organisation?.slug ?? ''
  const [workforce, tasks, contact, documents, unread, amended, person, nearby, appointments, keyed] =
    await Promise.all([
      readWorkforce(work),
      findTasks(work.tx, work.org, of.id),
      readContactPanel(work, { case: of, org, locale }),
      readDocumentsPanel(work, { id: of.id, reference: of.reference, org, locale }),
      countUnread(work.tx, work.org, of.id),
      readAmendmentsPanel(work, of, locale),
      readPersonPanel(work, { case: of, org, locale }),
      readNearbyPanel(work, { case: of, org, locale }),
      findAppointments(work.tx, work.org, of.id),
      readKeyedPanel(work, of.id, locale),
    ])
  const path = casePath(org, of.reference)
  const action = (act: string) => inLanguage(`${path}/${act}`, locale)
  const may = mayAssign(work.actor)
  const me = work.actor.kind === 'member' ? work.actor.membership : ''
  const appointment = appointmentPanel({
    at: 'desk',
    locale,
    now: work.now,
    appointments,
    over: of.closedAt !== null,
    may,
    href: (question) => inLanguage(caseAppointmentPath(org, of.reference, question), locale),
  })
  return html`${keyed}${contact}${appointment}${casePapers({ org, reference: of.reference, locale, unread })}${workPanel({ ...workforce, locale, of, me, mayAssign: may, csrf, action })}${person}${nearby}
${taskPanel({
  ...workforce,
  locale,
  tasks,
  today: dayOf(work.now),
  may: may && of.closedAt === null,
  csrf,
  hidden: html`${csrf}<input type="hidden" name="_key" value="task-${seen}">`,
  action: (task) => action(task === undefined ? 'tasks' : `tasks/${task}`),
  again: undefined,
})}${documents}${amended}${html`<p class="govuk-body"><a class="govuk-link" href="${action('markers')}">${inLocale(markerWords.see, locale)}</a></p>
<p class="govuk-body"><a class="govuk-link" href="${action('interest')}">${inLocale(words.interest, locale)}</a></p>`}${
  of.closedAt !== null &&
  mayReopen(work.actor) &&
  html`<p class="govuk-body"><a class="govuk-link" href="${action('reopen')}">${inLocale(reopeningWords.title, locale)}</a></p>`
}${
  may &&
  of.closedAt === null &&
  html`<p class="govuk-body"><a class="govuk-link" href="${action('withdraw')}">${inLocale(withdrawalWords.titleDesk, locale)}</a></p>`
}`
}
