import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { details } from '#platform/govuk/details/details.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { smallMarkdown } from '#platform/views/small-markdown.ts'
import { isFinal } from '../../../../../cases/case.rules.ts'
import { linesView } from '../../../../../cases/content/case-parts.view.ts'
import { paper } from '../../../../../cases/content/letter.view.ts'
import { decisionLines } from '../../../../../cases/decisions/decision.rules.ts'
import type { Template } from '../../../../../cases/telling/template.rules.ts'
import { previewPath } from '../../../administration.paths.ts'
import { type Administered, administrationPage } from '../../../administration.view.ts'
import { words as previewWords } from '../preview.words.ts'
import { answersBy, categoryWords } from './answers-by.view.ts'
import { type TriedRequest, triedLetter, triedMessage } from './messages-of.rules.ts'
import { eventWords, wayWords, words } from './staff.words.ts'
import { stagesTable } from './stages.view.ts'

export interface TriedStaffView extends Administered {
  readonly service: string
  readonly banner: Html
  readonly of: TriedRequest
  /** that the place writes in */
  readonly languages: readonly Locale[]
}

const languageWords: Readonly<Record<Locale, Text>> = { en: words.inEnglish, cy: words.inWelsh }

const whenWords = ({ design }: TriedRequest, { stage, event }: Template, locale: Locale): string =>
  stage === undefined
    ? inLocale(eventWords[event ?? ''] ?? { en: event ?? '' }, locale)
    : `“${inLocale(textOf(design.stages.find(({ id }) => id === stage)?.title), locale)}”`

const messageView = (view: TriedStaffView, template: Template): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const ways = template.by.map((way) => say(wayWords[way] ?? { en: way })).join(', ')
  return html`<section class="moothall-card govuk-!-margin-bottom-3"><p class="govuk-body"><strong>${say(words.when)}</strong> ${whenWords(view.of, template, locale)}<br><strong>${say(words.ways)}</strong> ${ways}</p>
${view.languages.map((language) => {
  const { subject, body } = triedMessage(view.of, template, language)
  return details({
    open: language === locale,
    summary: say(languageWords[language]),
    text: html`<div lang="${language}"><p class="govuk-body govuk-!-font-weight-bold">${subject}</p>${smallMarkdown(body)}</div>`,
  })
})}</section>`
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const letters = (view: TriedStaffView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const titled = (title: Text) => say(words.letter).replace('{stage}', say(title))
  return html`${view.of.design.stages.filter(isFinal).map((stage) =>
    view.languages.map((language) =>
      details({
        summary: `${titled(textOf(stage.title))}, ${lowerFirst(say(languageWords[language]))}`,
        text: paper(triedLetter(view.of, stage, language), true),
      }),
    ),
  )}`
}

const told = (view: TriedStaffView): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  const { design } = view.of
  if (design.quiet) return insetText({ text: say(words.quiet) })
  const messages = design.messages ?? []
  return html`${messages.length === 0 && html`<p class="govuk-body">${say(words.noMessages)}</p>`}${messages.map((template) => messageView(view, template))}${letters(view)}`
}

const shared = (view: TriedStaffView): Html | false => {
  const { locale } = view.frame
  const { design, evaluation } = view.of
  const holds = (design.sharing ?? []).filter(({ id }) => evaluation.sharing.includes(id))
  return (
    holds.length > 0 &&
    html`<h3 class="govuk-heading-s">${inLocale(words.shared, locale)}</h3>
<ul class="govuk-list govuk-list--bullet">${holds.map(
      ({ with: who, categories, because }) =>
        html`<li>${inLocale(words.sharedWith, locale)
          .replace('{who}', who)
          .replace(
            '{categories}',
            categories.map((each) => categoryWords(each, locale)).join(', '),
          )}${because && html`<br><span class="govuk-hint">${inLocale(textOf(because), locale)}</span>`}</li>`,
    )}</ul>`
  )
}

/** A request as staff would see it, made from the answers of a preview; and what the person would be sent. */
export const triedStaffView = (view: TriedStaffView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const { design, answers, evaluation } = view.of
  return administrationPage({
    ...view,
    frame: { ...view.frame, notice: view.banner },
    name: 'administration-preview-staff',
    title: say(words.title),
    above: { text: say(previewWords.title), href: inLanguage(previewPath(view.org, view.service), locale) },
    main: html`<p class="govuk-body">${say(words.intro)}</p>
${!evaluation.complete && insetText({ text: say(words.incomplete) })}
<h2 class="govuk-heading-m">${say(words.answers)}</h2>
${answersBy(design, { answers, path: evaluation.path }, locale)}
${shared(view)}
${linesView(decisionLines(design, evaluation), locale)}
${stagesTable(design, evaluation.stage, locale)}
<h2 class="govuk-heading-m">${say(words.messages)}</h2>
${told(view)}`,
  })
}
