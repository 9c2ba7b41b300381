import { longDate } from '#core/days/long-date.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import type { Standing } from '#engine/design/window.ts'
import { button } from '#platform/govuk/button/button.ts'
import { input } from '#platform/govuk/input/input.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { notificationBanner } from '#platform/govuk/notification-banner/notification-banner.ts'
import { table } from '#platform/govuk/table/table.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../../places/frame.ts'
import { problemList } from '../../suggesting/suggest.view.ts'
import { figuresView } from '../results/figures.view.ts'
import type { Results, Round } from '../results/results.rules.ts'
import { words } from './desk.words.ts'
import { parts } from './read-response.rules.ts'

/** A consultation as its desk has it. */
export interface DeskConsultation {
  readonly frame: PageFrame
  readonly action: string
  readonly hidden: Html
  readonly back: string
  readonly title: Text
  readonly standing: Standing
  readonly round: Round
  readonly public: string
  /** where paper is keyed in; undefined where it no longer is, or for whoever does not */
  readonly keyIn: string | undefined
  /** by channel; exact, for staff */
  readonly came: readonly { readonly channel: string; readonly people: number }[]
  readonly answers: readonly {
    readonly reference: string
    readonly href: string
    readonly sent: string
    readonly channel: string
    readonly counted: boolean
  }[]
  readonly more: string | undefined
  /** what would be published and its hash; undefined while answers still come or once they are published */
  readonly draft: { readonly figures: Results | undefined; readonly hash: string } | undefined
  readonly publishedOn: string | undefined
  /** where what is published is read */
  readonly outcome: string | undefined
  readonly mayPublish: boolean
  readonly mayRespond: boolean
  readonly languages: readonly string[]
  readonly typed: Readonly<Record<string, string>>
  readonly problems: readonly FieldProblem[]
  readonly done: Text | undefined
}

const standingTags = { early: 'govuk-tag--yellow', open: 'govuk-tag--green', late: 'govuk-tag--grey' } as const

export const standingTag = (standing: Standing, locale: PageFrame['locale']): Html =>
  tag({ text: inLocale(words[standing], locale), classes: standingTags[standing] })

const wayOf = (channel: string): Text => words[channel as 'web' | 'api' | 'phone' | 'desk' | 'paper'] ?? { en: channel }

const cameView = ({ frame, came, round, standing, keyIn }: DeskConsultation): Html => {
  const say = (text: Text) => inLocale(text, frame.locale)
  const total = came.reduce((sum, { people }) => sum + people, 0)
  const until = say(words.paperUntil)
    .replace('{closes}', longDate(round.until, frame.locale))
    .replace('{until}', longDate(round.keyedUntil, frame.locale))
  return html`<h2 class="govuk-heading-m">${say(words.came)}</h2>
${table({
  classes: 'moothall-figures',
  caption: say(words.came),
  captionClasses: 'govuk-visually-hidden',
  firstCellIsHeader: true,
  head: [{ text: say(words.way) }, { text: say(words.people), format: 'numeric' }],
  rows: [
    ...came.map(({ channel, people }) => [{ text: say(wayOf(channel)) }, { text: people, format: 'numeric' }]),
    [{ text: say(words.total) }, { text: total, format: 'numeric' }],
  ],
})}
${standing !== 'early' && html`<p class="govuk-body">${until} ${keyIn && html`<a class="govuk-link" href="${keyIn}">${say(words.keyIn)}</a>`}</p>`}`
}

const answersView = ({ frame, answers, more }: DeskConsultation): Html => {
  const say = (text: Text) => inLocale(text, frame.locale)
  return html`<h2 class="govuk-heading-m">${say(words.read)}</h2>
${
  answers.length === 0
    ? html`<p class="govuk-body">${say(words.nobody)}</p>`
    : html`<p class="govuk-body">${say(words.readText)}</p>${table({
        caption: say(words.read),
        captionClasses: 'govuk-visually-hidden',
        classes: 'moothall-stack',
        head: [words.reference, words.sent, words.way, words.counted].map((text) => ({ text: say(text) })),
        rows: answers.map(({ reference, href, sent, channel, counted }) => [
          { text: html`<a class="govuk-link" href="${href}">${reference}</a>` },
          { text: longDate(sent, frame.locale) },
          { text: say(wayOf(channel)) },
          { text: say(counted ? words.yes : words.no) },
        ]),
      })}`
}
${more && html`<p class="govuk-body"><a class="govuk-link" href="${more}">${say(words.more)}</a></p>`}`
}

const resultsView = (view: DeskConsultation): Html => {
  const { frame, draft, publishedOn, outcome, round } = view
  const say = (text: Text) => inLocale(text, frame.locale)
  const day = (text: Text, iso: string) => say(text).replace(/\{\w+\}/, longDate(iso, frame.locale))
  const link = outcome && html` <a class="govuk-link" href="${outcome}">${say(words.seeResults)}</a>`
  if (publishedOn !== undefined) return html`<p class="govuk-body">${day(words.published, publishedOn)}${link}</p>`
  if (!draft) return html`<p class="govuk-body">${day(words.resultsLater, round.keyedUntil)}</p>`
  if (!draft.figures) return html`<p class="govuk-body">${say(words.tooFew)}</p>`
  return html`<p class="govuk-body">${say(words.previewText)}</p>
<div class="moothall-preview" role="region" aria-label="${say(words.preview)}" tabindex="0">${figuresView(draft.figures, frame.locale)}</div>
${
  view.mayPublish
    ? html`<form class="govuk-!-margin-top-4" method="post" action="${view.action}" novalidate>${view.hidden}<input type="hidden" name="do" value="results"><input type="hidden" name="seen" value="${draft.hash}">
${button({ id: 'seen', text: say(words.publish), preventDoubleClick: true })}</form>`
    : html`<p class="govuk-body">${say(words.administrator)}</p>`
}`
}

const responseForm = (view: DeskConsultation): Html => {
  const { frame, typed } = view
  const say = (text: Text) => inLocale(text, frame.locale)
  const labelOf = (part: (typeof parts)[number][0], language: string) =>
    `${say(words[part])}, ${say(language === 'cy' ? words.inWelsh : words.inEnglish)}`
  const wrong = (name: string) => {
    const found = view.problems.find(({ field }) => field === name)
    return found ? { errorMessage: { text: say(found.message) } } : {}
  }
  return html`<p class="govuk-body">${say(words.responseText)}</p>
<form method="post" action="${view.action}" novalidate>${view.hidden}<input type="hidden" name="do" value="response">
${parts.flatMap(([part]) =>
  view.languages.map((language) => {
    const name = `${part}.${language}`
    const control = {
      name,
      value: typed[name],
      label: { text: labelOf(part, language), classes: 'govuk-label--s' },
      attributes: { lang: language },
      ...wrong(name),
    }
    return part === 'role' ? input(control) : textarea({ ...control, rows: 5 })
  }),
)}
${button({ text: say(words.respond), preventDoubleClick: true })}</form>`
}

/** A consultation at the desk: how many answered, each answer to read, the results to publish and the response. */
export const deskConsultationView = (view: DeskConsultation): Html => {
  const { frame, round } = view
  const say = (text: Text) => inLocale(text, frame.locale)
  return inLayout({
    ...frame,
    title: say(view.title),
    back: { href: view.back, text: say(words.back) },
    hasErrors: view.problems.length > 0,
    mainAttributes: { 'data-page': 'consultation-desk' },
    main: html`${problemList(frame, view.problems)}${view.done && notificationBanner({ type: 'success', locale: frame.locale, text: say(view.done) })}
<h1 class="govuk-heading-l">${say(view.title)}</h1>
<p class="govuk-body">${standingTag(view.standing, frame.locale)} ${say(words.closes)} ${longDate(round.until, frame.locale)}. <a class="govuk-link" href="${view.public}">${say(words.public)}</a></p>
${cameView(view)}
${answersView(view)}
<h2 class="govuk-heading-m">${say(words.results)}</h2>
${resultsView(view)}
<h2 class="govuk-heading-m">${say(words.response)}</h2>
${view.standing !== 'late' && insetText({ text: say(words.responseLater) })}
${view.standing === 'late' && view.mayRespond && responseForm(view)}`,
  })
}

export interface DeskConsultationsView {
  readonly frame: PageFrame
  readonly rooms: Html
  readonly consultations: readonly {
    readonly title: Text
    readonly href: string
    readonly closes: string
    readonly standing: Standing
  }[]
}

/** The consultations of an organisation, for all its staff. */
export const deskConsultationsView = ({ frame, rooms, consultations }: DeskConsultationsView): Html => {
  const say = (text: Text) => inLocale(text, frame.locale)
  return inLayout({
    ...frame,
    title: say(words.title),
    wide: true,
    mainAttributes: { 'data-page': 'consultations-desk' },
    main: html`${rooms}<h1 class="govuk-heading-l">${say(words.title)}</h1>
<p class="govuk-body">${say(consultations.length === 0 ? words.none : words.intro)}</p>
${
  consultations.length > 0 &&
  table({
    caption: say(words.title),
    captionClasses: 'govuk-visually-hidden',
    classes: 'moothall-stack',
    head: [words.service, words.closes, words.stands].map((text) => ({ text: say(text) })),
    rows: consultations.map(({ title, href, closes, standing }) => [
      { text: html`<a class="govuk-link" href="${href}">${say(title)}</a>` },
      { text: longDate(closes, frame.locale) },
      { text: standingTag(standing, frame.locale) },
    ]),
  })
}`,
  })
}
