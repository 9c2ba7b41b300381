import { dayOf } from '#core/days/day.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { dayWords } from '#engine/questions/slot/slot-words.ts'
import { timeWords } from '#engine/questions/time/time.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { wallOf } from '../../diaries/diary.rules.ts'
import type { Appointment } from '../appointment.rules.ts'
import { changeUntil, mayChange, paysFirst, whenAndWhere } from '../appointment.rules.ts'
import { words } from './appointment.words.ts'

export interface AppointmentPanel {
  readonly at: 'request' | 'desk'
  readonly locale: Locale
  readonly now: Temporal.Instant
  readonly appointments: readonly Appointment[]
  /** the request is closed: nothing is changed any more */
  readonly over: boolean
  /** may whoever looks change it at all? */
  readonly may: boolean
  href(question: string): string
}

const momentWords = (at: Temporal.Instant, locale: Locale): string => {
  const { time } = wallOf(at)
  return `${dayWords(dayOf(at), locale)}, ${timeWords(time, locale)}`
}

const ownLinks = (panel: AppointmentPanel, of: Appointment): Html | false => {
  const { locale } = panel
  const say = (text: Text) => inLocale(text, locale)
  const past = Temporal.Instant.compare(of.startsAt, panel.now) <= 0
  const booked = of.state === 'booked'
  const can = mayChange(of, panel.now)
  return html`${booked && !past && html`<p class="govuk-body"><a class="govuk-link" href="${panel.href(of.question)}/calendar.ics">${say(words.addToCalendar)}</a></p>`}
${!panel.over && can && html`<p class="govuk-body"><a class="govuk-link" href="${panel.href(of.question)}">${say(booked ? words.change : words.choose)}</a></p>`}
${!panel.over && booked && !of.closed && !past && html`<p class="govuk-body">${can ? html`${say(words.until)} <strong>${momentWords(changeUntil(of), locale)}</strong>.` : say(words.tooLate)}</p>`}`
}

const one = (panel: AppointmentPanel, of: Appointment): Html => {
  const { locale } = panel
  const say = (text: Text) => inLocale(text, locale)
  const desk = panel.at === 'desk'
  const booked = of.state === 'booked'
  const lapsed = of.state === 'cancelled' && of.why === 'unpaid'
  return html`<p class="govuk-body"${booked && html` data-appointment="${of.id}"`}><strong>${booked ? whenAndWhere(of, locale) : html`<s>${whenAndWhere(of, locale)}</s>`}</strong>${!booked && html`<br>${say(words.cancelled)}${lapsed && desk && html` (${say(words.lapsedDesk)})`}`}</p>
${((booked && of.closed) || (lapsed && of.firm && !desk)) && !panel.over && insetText({ text: say(words.mustMove) })}
${paysFirst(of) && !desk && !panel.over && insetText({ text: say(lapsed ? words.lapsed : words.payFirst) })}
${desk ? panel.may && !panel.over && html`<p class="govuk-body"><a class="govuk-link" href="${panel.href(of.question)}">${say(words.changeDesk)}</a></p>` : ownLinks(panel, of)}`
}

/** The appointments of a request, where its person or an officer looks at it; nothing where it has none. */
export const appointmentPanel = (panel: AppointmentPanel): Html | false =>
  panel.appointments.length > 0 &&
  html`<h2 class="govuk-heading-m">${inLocale(panel.at === 'desk' ? words.headingDesk : words.heading, panel.locale)}</h2>
${panel.appointments.map((of) => one(panel, of))}`
