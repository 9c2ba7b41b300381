import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { timesLine, timesWords, weekdayNames } from '#engine/questions/slot/slot-words.ts'
import { button } from '#platform/govuk/button/button.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { table } from '#platform/govuk/table/table.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import { diaryPath as comingPath, toMovePath } from '../../../cases/appointments/appointment.paths.ts'
import type { Diary, Hours } from '../../../cases/diaries/diary.rules.ts'
import { diariesPath, diaryPath } from '../administration.paths.ts'
import { type Administered, administrationPage } from '../administration.view.ts'
import { words as common } from '../administration.words.ts'
import { box, type FormState, problemOf, ticks } from '../form.view.ts'
import { words } from './diary.words.ts'
import { inOrder, weekdays } from './read-diary.rules.ts'

type Typed = Pick<FormState, 'values' | 'problems'>

export interface DiariesAdminView extends Administered, Typed {
  readonly diaries: readonly Pick<Diary, 'id' | 'name' | 'code' | 'endedOn'>[]
  readonly welsh: boolean
  /** the diaries that the organisation's services name */
  readonly codes: readonly string[]
  readonly action: string
  readonly hidden: Html
}

export interface DiaryAdminView extends Administered, Typed {
  readonly diary: Diary
  readonly welsh: boolean
  /** how many appointments do not fit it any more */
  readonly toMove: number
  /** the days that were ticked in the form of new hours */
  readonly ticked: readonly string[]
  readonly action: string
  readonly hidden: Html
}

const names = (state: FormState, welsh: boolean): Html =>
  html`${box(state, { name: 'name', label: words.nameEn, lang: 'en', width: 'govuk-input--width-20' })}
${welsh && box(state, { name: 'nameCy', label: words.nameCy, lang: 'cy', width: 'govuk-input--width-20' })}`

const codeHint = (codes: readonly string[]): Text => {
  if (codes.length === 0) return words.codeNone
  const list = codes.join(', ')
  return { en: `${words.codeHint.en} ${list}`, cy: `${words.codeHint.cy} ${list}` }
}

/** The diaries of an organisation, and one more. */
export const diariesAdminView = (view: DiariesAdminView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const to = (path: string) => inLanguage(path, locale)
  const state: FormState = { locale, values: view.values, problems: view.problems }
  return administrationPage({
    ...view,
    name: 'administration-diaries',
    title: say(words.title),
    main: html`<p class="govuk-body">${say(words.intro)}</p>
${
  view.diaries.length === 0
    ? html`<p class="govuk-body">${say(words.none)}</p>`
    : html`<ul class="govuk-list govuk-list--spaced">${view.diaries.map(
        ({ id, name, code, endedOn }) =>
          html`<li><a class="govuk-link" href="${to(diaryPath(view.org, id))}">${say(name)}</a> (${code})${endedOn && html` ${tag({ text: say(words.ended), classes: 'govuk-tag--grey' })}`}</li>`,
      )}</ul>`
}
<h2 class="govuk-heading-m">${say(words.add)}</h2>
<form method="post" action="${view.action}" novalidate>${view.hidden}
${names(state, view.welsh)}
${box(state, { name: 'code', label: words.code, hint: codeHint(view.codes), width: 'govuk-input--width-20' })}
${button({ text: say(words.add), preventDoubleClick: true })}</form>`,
  })
}

const dayName = (weekday: number): Text => weekdayNames[weekday % 7] ?? {}

const hoursTable = (view: DiaryAdminView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const label = (text: Text) => ({ 'data-label': say(text) })
  const said = ({ weekday, from, to }: Hours) => `${say(dayName(weekday))}, ${timesWords(from, to, locale)}`
  if (view.diary.hours.length === 0) return insetText({ text: say(words.noHours) })
  return table({
    classes: 'moothall-stack',
    caption: say(words.hours),
    captionClasses: 'govuk-visually-hidden',
    firstCellIsHeader: true,
    head: [
      say(words.weekday),
      say(words.times),
      { text: say(words.minutes), format: 'numeric' },
      { text: say(words.capacity), format: 'numeric' },
      html`<span class="govuk-visually-hidden">${say(words.remove)}</span>`,
    ],
    rows: inOrder(view.diary.hours).map((hours) => [
      { text: say(dayName(hours.weekday)) },
      { text: timesLine(hours.from, hours.to, locale), attributes: label(words.times) },
      { text: hours.minutes, format: 'numeric', attributes: label(words.minutes) },
      { text: hours.capacity, format: 'numeric', attributes: label(words.capacity) },
      {
        text: html`<form method="post" action="${view.action}">${view.hidden}<input type="hidden" name="hours" value="${hours.id}"><button type="submit" name="do" value="removeHours" class="moothall-link-button">${say(words.remove)}<span class="govuk-visually-hidden">: ${said(hours)}</span></button></form>`,
      },
    ]),
  })
}

const addHours = (view: DiaryAdminView, state: FormState): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  const short = 'govuk-input--width-5'
  return html`<h3 class="govuk-heading-s">${say(words.addHours)}</h3>
<form method="post" action="${view.action}" novalidate>${view.hidden}
${ticks(state, {
  name: 'weekday',
  label: words.days,
  values: view.ticked,
  items: weekdays.map((value) => ({ value, text: say(dayName(Number(value))) })),
})}
${box(state, { name: 'from', label: words.from, hint: words.timeHint, width: short })}
${box(state, { name: 'to', label: words.to, width: short })}
${box(state, { name: 'minutes', label: words.minutesLabel, width: short, inputmode: 'numeric' })}
${box(state, { name: 'capacity', label: words.capacityLabel, width: short, inputmode: 'numeric' })}
${button({ name: 'do', value: 'addHours', text: say(words.addHours), classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`
}

const aboutForm = (view: DiaryAdminView, state: FormState): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const short = 'govuk-input--width-4'
  const number = (name: 'daysAhead' | 'noticeHours' | 'changeHours', hint?: Text) =>
    box(state, { name, label: words[name], width: short, inputmode: 'numeric', ...(hint && { hint }) })
  return html`<form method="post" action="${view.action}" novalidate>${view.hidden}
${names(state, view.welsh)}
${box(state, { name: 'place', label: words.placeEn, hint: words.placeHint, lang: 'en' })}
${view.welsh && box(state, { name: 'placeCy', label: words.placeCy, lang: 'cy' })}
${number('daysAhead')}
${number('noticeHours', words.hoursHint)}
${number('changeHours', words.hoursHint)}
${ticks(state, {
  name: 'keepsHolidays',
  label: words.keepsHolidays,
  values: state.values.keepsHolidays ? ['yes'] : [],
  items: [{ value: 'yes', text: say(words.keepsHolidaysYes) }],
})}
${textarea({
  name: 'closed',
  id: 'closed',
  label: { text: say(words.closed), classes: 'govuk-label--s' },
  hint: say(words.closedHint),
  value: state.values.closed,
  errorMessage: problemOf(state, 'closed'),
  classes: 'govuk-input--width-10',
  rows: 4,
  locale,
})}
${button({ name: 'do', value: 'save', text: say(common.save), preventDoubleClick: true })}</form>`
}

/** One diary: its hours, what it is like, and what no longer fits it. */
export const diaryAdminView = (view: DiaryAdminView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const to = (path: string) => inLanguage(path, locale)
  const { diary } = view
  const state: FormState = { locale, values: view.values, problems: view.problems }
  return administrationPage({
    ...view,
    name: 'administration-diary',
    title: say(diary.name),
    above: { text: say(words.title), href: to(diariesPath(view.org)) },
    main: html`<p class="govuk-body">${say(words.code)}: <strong>${diary.code}</strong>${diary.endedOn && html` ${tag({ text: say(words.ended), classes: 'govuk-tag--grey' })}`}</p>
${view.toMove > 0 && insetText({ text: html`<p class="govuk-body">${say(words.toMove)}</p><p class="govuk-body"><a class="govuk-link" href="${to(toMovePath(view.org, diary.id))}">${say(words.toMoveLink)} (${view.toMove})</a></p>` })}
<p class="govuk-body"><a class="govuk-link" href="${to(comingPath(view.org, diary.id))}">${say(words.whoComes)}</a></p>
<h2 class="govuk-heading-m">${say(words.hours)}</h2>
${hoursTable(view)}
${addHours(view, state)}
<h2 class="govuk-heading-m">${say(words.about)}</h2>
${aboutForm(view, state)}
<h2 class="govuk-heading-m">${say(diary.endedOn ? words.reopen : words.end)}</h2>
${!diary.endedOn && html`<p class="govuk-body">${say(words.endText)}</p>`}
<form method="post" action="${view.action}">${view.hidden}${button({
      name: 'do',
      value: diary.endedOn ? 'reopen' : 'end',
      text: say(diary.endedOn ? words.reopen : words.end),
      classes: diary.endedOn ? 'govuk-button--secondary' : 'govuk-button--warning',
      preventDoubleClick: true,
    })}</form>`,
  })
}
