import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { adviceWords } from '#engine/advice/advice.words.ts'
import type { Advice } from '#engine/advice/advise.ts'
import type { AdviceRule } from '#engine/advice/finding.ts'
import { details } from '#platform/govuk/details/details.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { type Html, html } from '#platform/views/html.ts'
import { partPath, servicePath } from '../../administration.paths.ts'
import { type Administered, administrationPage } from '../../administration.view.ts'
import { studioWays } from '../studio-ways.view.ts'
import { words } from './advice.words.ts'
import type { NamedFinding } from './name-findings.ts'

export interface AdviceView extends Administered {
  readonly service: string
  readonly title: Text
  readonly findings: readonly NamedFinding[]
  readonly readability: Advice['readability']
  /** is Welsh among the place's languages? */
  readonly welsh: boolean
}

const shownAtOnce = 5
const longestQuote = 240

const findingView = (view: AdviceView, finding: NamedFinding): Html => {
  const { locale } = view.frame
  const advice = inLocale(adviceWords[finding.rule].advice, locale)
  const says = advice.replace('{instead}', finding.instead ?? '').replace('{count}', String(finding.count ?? ''))
  const filled = finding.instead !== undefined || finding.count !== undefined
  const quote = finding.quote.length > longestQuote ? `${finding.quote.slice(0, longestQuote)}…` : finding.quote
  return html`<li><a class="govuk-link" href="${inLanguage(partPath(view.org, view.service, finding.opens), locale)}">${inLocale(finding.about, locale)}</a><br><span lang="${finding.language ?? 'en'}">“${quote}”</span>${filled && html`<br>${says}`}</li>`
}

const list = (view: AdviceView, findings: readonly NamedFinding[]): Html =>
  html`<ul class="govuk-list govuk-list--bullet govuk-list--spaced">${findings.map((finding) => findingView(view, finding))}</ul>`

const ruleView = (view: AdviceView, rule: AdviceRule, findings: readonly NamedFinding[]): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const { title, advice, source } = adviceWords[rule]
  const [first, rest] = [findings.slice(0, shownAtOnce), findings.slice(shownAtOnce)]
  return html`<section class="govuk-!-margin-bottom-7"><h3 class="govuk-heading-s govuk-!-margin-bottom-2">${say(title)} (${findings.length})</h3>
${!/\{/.test(advice.en) && html`<p class="govuk-body">${say(advice)}</p>`}
<p class="govuk-hint">${say(words.source)} <a class="govuk-link" href="${source.url}" rel="noreferrer" lang="en" hreflang="en">${source.name}</a></p>
${list(view, first)}
${rest.length > 0 && details({ summary: say(words.more).replace('{n}', String(rest.length)), text: list(view, rest) })}</section>`
}

const schoolBegins = 5

const whole = (view: AdviceView): Html | false => {
  const { locale } = view.frame
  const { grade, words: count, sentences } = view.readability
  const say = (text: Text) => inLocale(text, locale)
  if (grade === undefined) return false
  const age = Math.round(grade + schoolBegins)
  return html`<h2 class="govuk-heading-m">${say(words.whole)}</h2>
${summaryList({
  rows: [
    {
      key: say(words.age),
      value: say(age < 9 ? words.ageUnder : words.ageValue)
        .replace('{age}', String(age))
        .replace('{grade}', grade.toFixed(1)),
    },
    {
      key: say(words.sentence),
      value: say(words.sentenceValue)
        .replace('{words}', (count / sentences).toFixed(1))
        .replace('{sentences}', sentences.toLocaleString('en-GB')),
    },
  ],
})}
<p class="govuk-hint">${say(words.goal)}</p>`
}

/** What could be plainer in an organisation's copy, rule by rule, each with where the rule comes from. */
export const adviceView = (view: AdviceView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const byRule = Map.groupBy(view.findings, ({ rule }) => rule)
  return administrationPage({
    ...view,
    name: 'administration-advice',
    title: say(words.title),
    above: { text: say(view.title), href: inLanguage(servicePath(view.org, view.service), locale) },
    main: html`${studioWays({ ...view, locale }, 'advice')}
<p class="govuk-body">${say(words.intro)}</p>
${view.welsh && html`<p class="govuk-body">${say(words.welsh)}</p>`}
${whole(view)}
${
  view.findings.length === 0
    ? insetText({ text: say(words.nothing) })
    : html`<h2 class="govuk-heading-m">${say(words.found)} (${view.findings.length})</h2>
${[...byRule].map(([rule, findings]) => ruleView(view, rule, findings))}`
}`,
  })
}
