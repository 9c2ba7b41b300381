import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import type { Evaluation } from '#engine/journey/evaluation.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { details } from '#platform/govuk/details/details.ts'
import { table } from '#platform/govuk/table/table.ts'
import { type Html, html } from '#platform/views/html.ts'
import { partPath, previewPath, previewStepPath } from '../../administration.paths.ts'
import { type DecidedRule, decidedRules, valueWords } from './decided.rules.ts'
import { words } from './preview.words.ts'

/** A design as it is tried, and in which organisation's administration. */
export interface Tried {
  readonly org: string
  readonly service: string
  readonly locale: Locale
  readonly design: Design
  readonly evaluation: Evaluation
}

const whyWords = (rule: DecidedRule, locale: Locale): Html => {
  const say = (text: Text) => inLocale(text, locale)
  const { row } = rule
  if (rule.waitsFor.length > 0)
    return html`${say(words.waitsFor).replace('{labels}', rule.waitsFor.map(say).join('; '))}`
  if (!row) return html`${say(words.noRow)}`
  const n = say(words.rowOf).replace('{n}', String(row.n)).replace('{of}', String(row.of))
  return html`${n}${rule.because.length > 0 && `: ${rule.because.map(say).join(' ')}`}`
}

/** Each rule with what it came to and which of its rows decided. */
export const decidedTable = ({ org, service, locale, design, evaluation }: Tried): Html => {
  const say = (text: Text) => inLocale(text, locale)
  const rules = decidedRules(design, evaluation)
  if (rules.length === 0) return html`<p class="govuk-body">${say(words.nothingDecided)}</p>`
  return table({
    caption: say(words.decided),
    captionClasses: 'govuk-table__caption--s',
    classes: 'moothall-stack',
    firstCellIsHeader: true,
    head: [words.rule, words.result, words.row].map((text) => ({ text: say(text) })),
    rows: rules.map((rule) => [
      {
        text: html`<a class="govuk-link" href="${inLanguage(partPath(org, service, `/rules/${rule.id}`), locale)}">${say(rule.title)}</a>`,
      },
      { text: valueWords(rule, words, locale), attributes: { 'data-label': say(words.result) } },
      { text: whyWords(rule, locale), attributes: { 'data-label': say(words.row) } },
    ]),
  })
}

const pathList = ({ org, service, locale, design, evaluation }: Tried, here: string | undefined): Html =>
  html`<ol class="govuk-list govuk-list--number">${evaluation.path.map((id) => {
    const title = inLocale(textOf(design.pages.find((page) => page.id === id)?.title), locale)
    return html`<li>${
      id === here
        ? html`<strong>${title}</strong> (${inLocale(words.here, locale)})`
        : html`<a class="govuk-link" href="${inLanguage(previewStepPath(org, service, id), locale)}">${title}</a>`
    }</li>`
  })}</ol>`

/** What stands below each page of a preview: what is decided so far and why, and the way that the answers led. */
export const behindView = (tried: Tried, here: string | undefined): Html => {
  const { org, service, locale } = tried
  const say = (text: Text) => inLocale(text, locale)
  return html`<section class="moothall-behind" aria-labelledby="behind"><h2 class="govuk-heading-m" id="behind">${say(words.behind)}</h2>
<p class="govuk-hint">${say(words.behindText)}</p>
${decidedTable(tried)}
${details({ summary: say(words.path), text: pathList(tried, here) })}
<p class="govuk-body"><a class="govuk-link" href="${inLanguage(previewPath(org, service), locale)}">${say(words.more)}</a></p></section>`
}
