import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { dayWords, slotWords, timesLine } from '#engine/questions/slot/slot-words.ts'
import { button } from '#platform/govuk/button/button.ts'
import { dateInput } from '#platform/govuk/date-input/date-input.ts'
import { notificationBanner } from '#platform/govuk/notification-banner/notification-banner.ts'
import { type TableCell, table } from '#platform/govuk/table/table.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { caseAppointmentPath, diaryPath, toMovePath } from '../../cases/appointments/appointment.paths.ts'
import { casePath } from '../../cases/case.paths.ts'
import { type Comer, daysOn, type SlotOfDay } from '../../cases/diaries/day.rules.ts'
import { type Diary, wallOf } from '../../cases/diaries/diary.rules.ts'
import type { PageFrame } from '../../places/frame.ts'
import { deskNavigation } from '../desk-navigation.view.ts'
import { words } from './diaries.words.ts'

interface Shown {
  readonly frame: PageFrame
  readonly org: string
  readonly diary: Pick<Diary, 'id' | 'name' | 'place'>
  readonly slots: readonly SlotOfDay[]
  /** may whoever looks move appointments? */
  readonly may: boolean
}

export interface DayView extends Shown {
  readonly day: string
  readonly toMove: number
}

export interface ToMoveView extends Shown {
  readonly done: boolean
  readonly action: string
  readonly hidden: Html
}

const filled = (text: string, values: Readonly<Record<string, number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))

const when = ({ startsAt, endsAt }: SlotOfDay, locale: Shown['frame']['locale']): string =>
  timesLine(wallOf(startsAt).time, wallOf(endsAt).time, locale)

const whenWhole = ({ startsAt, endsAt }: SlotOfDay, locale: Shown['frame']['locale']): string => {
  const { on, time: from } = wallOf(startsAt)
  return slotWords({ on, from, to: wallOf(endsAt).time }, locale)
}

/** Who comes, and what whoever meets them has to know: it stands beside the name, on paper too. */
const nameOf = ({ name, warnings }: Comer, locale: Shown['frame']['locale']): Html => {
  const warning = (text: Text) =>
    html`<li>${tag({ text: `${inLocale(words.warning, locale)}: ${inLocale(text, locale)}`, classes: 'govuk-tag--red' })}</li>`
  return html`${name || '–'}${warnings.length > 0 && html`<ul class="moothall-warnings">${warnings.map(warning)}</ul>`}`
}

const row = (view: Shown, comer: Comer, first?: string): readonly TableCell[] => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const label = (text: Text) => ({ 'data-label': say(text) })
  const to = (path: string) => inLanguage(path, locale)
  return [
    { text: first ?? nameOf(comer, locale) },
    ...(first ? [{ text: nameOf(comer, locale), attributes: label(words.name) }] : []),
    { text: comer.address.join(', ') || '–', attributes: label(words.address) },
    { text: comer.phone ?? '–', attributes: label(words.phone) },
    {
      text: html`<a class="govuk-link" href="${to(casePath(view.org, comer.reference))}">${comer.reference}</a><br>${say(comer.service)}`,
      attributes: label(words.request),
    },
    {
      text: html`${say(comer.stage)}${!comer.paid && html`<br>${tag({ text: say(words.unpaid), classes: 'govuk-tag--yellow' })}`}${comer.asked && html`<br>${tag({ text: say(words.asked), classes: 'govuk-tag--blue' })}`}${view.may && html`<br><a class="govuk-link govuk-!-display-none-print" href="${to(caseAppointmentPath(view.org, comer.reference, comer.question))}">${say(words.move)}<span class="govuk-visually-hidden">: ${comer.reference}</span></a>`}`,
      attributes: label(words.status),
    },
  ]
}

const heads = (view: Shown, more: readonly Text[] = []): readonly TableCell[] =>
  [...more, words.name, words.address, words.phone, words.request, words.status].map((text) =>
    inLocale(text, view.frame.locale),
  )

const slotView = (view: DayView, slot: SlotOfDay): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const { taken, capacity, hidden } = slot
  return html`<h2 class="govuk-heading-m">${when(slot, locale)}${slot.closed && html` ${tag({ text: say(words.closed), classes: 'govuk-tag--orange' })}`}</h2>
<p class="govuk-body">${filled(say(words.ofPlaces), { taken, capacity })}</p>
${
  slot.comers.length > 0 &&
  table({
    classes: 'moothall-stack',
    caption: when(slot, locale),
    captionClasses: 'govuk-visually-hidden',
    firstCellIsHeader: true,
    head: heads(view),
    rows: slot.comers.map((comer) => row(view, comer)),
  })
}
${hidden > 0 && html`<p class="govuk-body">${filled(say(words.hidden), { count: hidden })}</p>`}`
}

const otherDay = (view: DayView, at: string): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  const [year, month, day] = view.day.split('-').map((part) => String(Number(part)))
  const boxes = { day, month, year } as const
  return html`<div class="govuk-!-display-none-print"><ul class="govuk-list moothall-saved"><li><a class="govuk-link" href="${at}?day=${daysOn(view.day, -1)}">${say(words.before)}</a></li>
<li><a class="govuk-link" href="${at}?day=${daysOn(view.day, 1)}">${say(words.after)}</a></li></ul>
<form method="get" action="${at}" novalidate>${dateInput({
    id: 'day',
    fieldset: { legend: { text: say(words.otherDay), classes: 'govuk-fieldset__legend--s' } },
    locale: view.frame.locale,
    items: (['day', 'month', 'year'] as const).map((part) => ({
      id: `day-${part}`,
      name: `day.${part}`,
      value: boxes[part],
      classes: part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
    })),
  })}
${button({ text: say(words.show), classes: 'govuk-button--secondary' })}</form></div>`
}

/** Who comes on one day, slot by slot: to be read at the desk, and printed for the crew. */
export const dayView = (view: DayView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const at = inLanguage(diaryPath(view.org, view.diary.id), locale)
  const title = dayWords(view.day, locale)
  return inLayout({
    ...view.frame,
    title: `${title}, ${say(view.diary.name)}`,
    wide: true,
    mainAttributes: { 'data-page': 'diary', 'data-day': view.day },
    main: html`<div class="govuk-!-display-none-print">${deskNavigation(view.org, 'diaries', locale)}</div>
<span class="govuk-caption-l">${[say(view.diary.name), say(view.diary.place)].filter(Boolean).join(', ')}</span>
<h1 class="govuk-heading-l">${title}</h1>
${view.toMove > 0 && html`<p class="govuk-body govuk-!-display-none-print"><a class="govuk-link" href="${inLanguage(toMovePath(view.org, view.diary.id), locale)}"><strong>${say(words.toMove)}: ${view.toMove}</strong></a></p>`}
${view.slots.length === 0 && html`<p class="govuk-body">${say(words.nothing)}</p>`}
${view.slots.map((slot) => slotView(view, slot))}
${otherDay(view, at)}`,
  })
}

/** Whose time is given no more: to be moved one by one, or all asked at once. */
export const toMoveView = (view: ToMoveView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const comers = view.slots.flatMap((slot) => slot.comers.map((comer) => ({ slot, comer })))
  const hidden = view.slots.reduce((sum, slot) => sum + slot.hidden, 0)
  const left = comers.some(({ comer }) => !comer.asked)
  return inLayout({
    ...view.frame,
    title: say(words.toMove),
    wide: true,
    mainAttributes: { 'data-page': 'diary-to-move' },
    main: html`${view.done && notificationBanner({ locale, type: 'success', text: say(words.askedDone) })}
${deskNavigation(view.org, 'diaries', locale)}
<span class="govuk-caption-l">${say(view.diary.name)}</span>
<h1 class="govuk-heading-l">${say(words.toMove)}</h1>
<p class="govuk-body">${say(comers.length + hidden > 0 ? words.toMoveIntro : words.noneToMove)}</p>
${
  comers.length > 0 &&
  table({
    classes: 'moothall-stack',
    caption: say(words.toMove),
    captionClasses: 'govuk-visually-hidden',
    firstCellIsHeader: true,
    head: heads(view, [words.when]),
    rows: comers.map(({ slot, comer }) => row(view, comer, whenWhole(slot, locale))),
  })
}
${hidden > 0 && html`<p class="govuk-body">${filled(say(words.hidden), { count: hidden })}</p>`}
${view.may && left && html`<form method="post" action="${view.action}">${view.hidden}${button({ text: say(words.ask), preventDoubleClick: true })}</form>`}`,
  })
}
