import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { details } from '#platform/govuk/details/details.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { facts } from '#platform/views/facts.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../../places/frame.ts'
import type { Times } from '../../diaries/times.rules.ts'
import type { Appointment } from '../appointment.rules.ts'
import { whenAndWhere } from '../appointment.rules.ts'
import { timesView } from '../choosing/times.view.ts'
import { words } from './appointment.words.ts'

export interface AppointmentView {
  readonly frame: PageFrame
  readonly at: 'request' | 'desk'
  readonly reference: string
  readonly service: Text
  readonly of: Pick<Appointment, 'slot' | 'startsAt' | 'endsAt' | 'place' | 'state' | 'closed'>
  readonly times: Times
  readonly value: string | undefined
  readonly back: string
  readonly action: string
  /** the hidden fields of its form, for each of the two acts */
  hidden(act: 'move' | 'cancel'): Html
  readonly problems: readonly FieldProblem[]
  readonly exit: boolean
}

const cancelForm = (view: AppointmentView): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  return details({
    summary: say(words.cancelTitle),
    text: html`<p class="govuk-body">${say(view.at === 'desk' ? words.cancelTextDesk : words.cancelText)}</p>
<form method="post" action="${view.action}/cancel" novalidate>${view.hidden('cancel')}
${button({ text: say(words.cancel), classes: 'govuk-button--warning', preventDoubleClick: true })}</form>`,
  })
}

/** The page on which an appointment gets another time, or is cancelled: by its person, or by staff for them. */
export const appointmentView = (view: AppointmentView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const booked = view.of.state === 'booked'
  const title = say(view.at === 'desk' ? words.titleDesk : booked ? words.title : words.titleNew)
  const [problem] = view.problems
  return inLayout({
    ...view.frame,
    title,
    back: { href: view.back, text: view.reference },
    exit: view.exit,
    hasErrors: problem !== undefined,
    mainAttributes: { 'data-page': 'appointment', 'data-reference': view.reference },
    main: html`${problem && errorSummary({ locale, errorList: [{ text: say(problem.message), href: '#time' }] })}
<span class="govuk-caption-l">${say(view.service)}, ${view.reference}</span>
<h1 class="govuk-heading-l">${title}</h1>
${facts([{ key: say(booked ? words.now : words.before), value: whenAndWhere(view.of, locale) }])}
${view.at === 'desk' && html`<p class="govuk-body">${say(words.introDesk)}</p>`}
<form method="post" action="${view.action}" novalidate>${view.hidden('move')}
${timesView({
  name: 'time',
  locale,
  legend: { text: say(words.newTime), classes: 'govuk-fieldset__legend--m' },
  hint: undefined,
  error: problem && say(problem.message),
  times: view.times,
  chosen: undefined,
  value: view.value,
})}
<div class="govuk-button-group">${button({ text: say(booked ? words.save : words.book), preventDoubleClick: true })}
<a class="govuk-link" href="${view.back}">${say(words.keep)}</a></div>
</form>
${booked && cancelForm(view)}`,
  })
}
