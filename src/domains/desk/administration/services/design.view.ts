import { periodWords } from '#core/days/period-words.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { button } from '#platform/govuk/button/button.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Source } from '../../../designs/adopting/adopt.ts'
import { figureOn } from '../../../designs/adopting/figures.rules.ts'
import type { Adopter, Release } from '../../../designs/releasing/find-releases.ts'
import { designsPath, servicePath, updatePath } from '../administration.paths.ts'
import { type Administered, administrationPage } from '../administration.view.ts'
import { words as releaseWords } from '../releases/release.words.ts'
import { adoptersTable, versionsTable } from '../releases/releases.view.ts'
import { figureWords } from './figure-words.ts'
import { words } from './services.words.ts'

export interface DesignView extends Administered {
  readonly source: Source & { readonly content: Design }
  /** ISO date */
  readonly today: string
  /** the content hash that the organisation has adopted under this id; undefined: none */
  readonly adopted: string | undefined
  /** has it changes of its own there? */
  readonly varied: boolean
  /** is what stands here waiting as an update of that copy? */
  readonly arrived: boolean
  readonly releases: readonly Release[]
  readonly adopters: readonly Adopter[]
  readonly action: string
  readonly hidden: Html
}

const sayIn = (locale: Locale) => (of: string | Readonly<Record<string, string>> | undefined) =>
  inLocale(textOf(of), locale)

const asks = ({ pages }: Design, locale: Locale): Html => {
  const say = sayIn(locale)
  const some = html` <span class="govuk-hint govuk-!-display-inline">(${inLocale(words.onlySome, locale)})</span>`
  return html`<ol class="govuk-list govuk-list--number govuk-list--spaced">${pages
    .filter(({ questions }) => questions && questions.length > 0)
    .map(
      ({ title, when, questions }) => html`<li><strong>${say(title)}</strong>${when !== undefined && some}
<ul class="govuk-list govuk-list--bullet">${(questions ?? []).map(({ label }) => html`<li>${say(label)}</li>`)}</ul></li>`,
    )}</ol>`
}

const costs = ({ about, rules }: Design, locale: Locale): Html => {
  const fee = rules?.some(({ id }) => id === 'fee')
  return html`${about?.cost && html`<p class="govuk-body">${sayIn(locale)(about.cost)}</p>`}
<p class="govuk-body">${inLocale(fee ? words.feeDecided : words.free, locale)}</p>`
}

const figures = ({ parameters = [] }: Design, today: string, locale: Locale): Html | undefined =>
  parameters.length === 0
    ? undefined
    : html`<h2 class="govuk-heading-m">${inLocale(words.figures, locale)}</h2>
${summaryList({
  rows: parameters.map((parameter) => ({
    key: sayIn(locale)(parameter.label),
    value: figureWords(parameter, figureOn(parameter, today), locale),
  })),
})}`

const stages = ({ stages: all }: Design, locale: Locale): Html =>
  html`<ul class="govuk-list govuk-list--bullet govuk-list--spaced">${all.map(({ title, target, waits, outcome }) => {
    const more = [
      target && `${inLocale(words.target, locale)}: ${periodWords(target, locale)}`,
      waits && inLocale(words.waits, locale),
      outcome && inLocale(words.ends, locale),
    ].filter(Boolean)
    return html`<li>${sayIn(locale)(title)}${more.length > 0 && html` <span class="govuk-hint govuk-!-display-inline">(${more.join('; ')})</span>`}</li>`
  })}</ul>`

const act = (view: DesignView): Html | undefined => {
  // one's own is not adopted: its versions and adopters are looked at
  if (view.source.publisher === view.org) return undefined
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const same = view.adopted === view.source.contentHash
  const own = inLanguage(servicePath(view.org, view.source.content.id), locale)
  return html`${view.adopted !== undefined && html`<p class="govuk-body">${say(words.haveIt)} <a class="govuk-link" href="${own}">${say(words.goToIt)}</a></p>`}
${!same && view.varied && html`<p class="govuk-body">${say(view.arrived ? words.takeIn : words.varied)} ${view.arrived && html`<a class="govuk-link" href="${inLanguage(updatePath(view.org, view.source.content.id), locale)}">${say(words.takeInLink)}</a>`}</p>`}
${!same && !view.varied && html`<form method="post" action="${view.action}">${view.hidden}${button({ text: say(view.adopted === undefined ? words.adopt : words.adoptAgain), preventDoubleClick: true })}</form>`}`
}

/** A design in plain words, before it is adopted. */
export const designView = (view: DesignView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const { content: design, publisherName, licence, version, contentHash } = view.source
  const code = (text: string) => html`<code class="moothall-breaks">${text}</code>`
  return administrationPage({
    ...view,
    name: 'administration-design',
    title: sayIn(locale)(design.title),
    above: { text: say(words.library), href: inLanguage(designsPath(view.org), locale) },
    main: html`${design.about?.summary && html`<p class="govuk-body-l">${sayIn(locale)(design.about.summary)}</p>`}
${act(view)}
${summaryList({
  rows: [
    { key: say(words.from), value: publisherName ? say(publisherName) : say(words.starter) },
    { key: say(words.licence), value: licence },
    version !== null && { key: say(words.version), value: code(version.slice(0, 12)) },
    { key: say(words.content), value: code(contentHash.slice(0, 12)) },
    design.retention && {
      key: say(words.keeps),
      value: periodWords(design.retention.keep, locale),
    },
    { key: say(words.examples), value: String(design.examples?.length ?? 0) },
  ],
})}
${(design.signIn !== 'none' || design.confidence !== 'none') && html`<p class="govuk-body">${say(words.signIn)}</p>`}
<h2 class="govuk-heading-m">${say(releaseWords.versions)}</h2>
${versionsTable(view.releases, view.adopted, locale)}
<h2 class="govuk-heading-m">${say(releaseWords.adopters)}</h2>
${adoptersTable(view.adopters, view.releases, locale)}
<h2 class="govuk-heading-m">${say(words.costs)}</h2>
${costs(design, locale)}
${figures(design, view.today, locale)}
<h2 class="govuk-heading-m">${say(words.asks)}</h2>
${asks(design, locale)}
<h2 class="govuk-heading-m">${say(words.stages)}</h2>
${stages(design, locale)}`,
  })
}
