import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { dayWords } from '#engine/questions/slot/slot-words.ts'
import { table } from '#platform/govuk/table/table.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { diaryPath, toMovePath } from '../../cases/appointments/appointment.paths.ts'
import type { DayLoad } from '../../cases/diaries/day.rules.ts'
import type { DiaryLoad } from '../../cases/diaries/read-day.ts'
import type { PageFrame } from '../../places/frame.ts'
import { deskNavigation } from '../desk-navigation.view.ts'
import { words } from './diaries.words.ts'

export interface DiariesView {
  readonly frame: PageFrame
  readonly org: string
  readonly diaries: readonly DiaryLoad[]
}

/** How full the days of a diary are, each leading to who comes. */
export const loadTable = (
  days: readonly DayLoad[],
  { locale, caption, href }: { readonly locale: Locale; readonly caption: Html | string; href(day: string): string },
): Html => {
  const say = (text: Text) => inLocale(text, locale)
  if (days.length === 0) return html`<p class="govuk-body">${say(words.noDays)}</p>`
  return table({
    classes: 'moothall-counts',
    caption,
    captionClasses: 'govuk-visually-hidden',
    firstCellIsHeader: true,
    head: [
      say(words.day),
      { text: say(words.taken), format: 'numeric' },
      { text: say(words.places), format: 'numeric' },
    ],
    rows: days.map(({ on, taken, capacity }) => [
      html`<a class="govuk-link" href="${href(on)}">${dayWords(on, locale)}</a>${taken >= capacity && html` ${tag({ text: say(words.soFarFull), classes: 'govuk-tag--grey' })}`}`,
      { text: taken, format: 'numeric' },
      { text: capacity, format: 'numeric' },
    ]),
  })
}

const one = (view: DiariesView, { diary, days, toMove }: DiaryLoad): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const name = say(diary.name)
  const at = inLanguage(diaryPath(view.org, diary.id), locale)
  return html`<h2 class="govuk-heading-m"><a class="govuk-link" href="${at}">${name}</a>${diary.endedOn && html` ${tag({ text: say(words.ended), classes: 'govuk-tag--grey' })}`}</h2>
${toMove > 0 && html`<p class="govuk-body"><a class="govuk-link" href="${inLanguage(toMovePath(view.org, diary.id), locale)}"><strong>${say(words.toMove)}: ${toMove}</strong><span class="govuk-visually-hidden">, ${name}</span></a></p>`}
${loadTable(days, { locale, caption: name, href: (day) => `${at}?day=${day}` })}`
}

/** The diaries of an organisation with how full their next days are. */
export const diariesView = (view: DiariesView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return inLayout({
    ...view.frame,
    title: say(words.title),
    wide: true,
    mainAttributes: { 'data-page': 'diaries' },
    main: html`${deskNavigation(view.org, 'diaries', locale)}
<h1 class="govuk-heading-l">${say(words.title)}</h1>
${view.diaries.length === 0 ? html`<p class="govuk-body">${say(words.noDiaries)}</p>` : html`<p class="govuk-body">${say(words.intro)}</p>${view.diaries.map((each) => one(view, each))}`}`,
  })
}
