import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { button } from '#platform/govuk/button/button.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { StandingHold } from '../../../designs/adopting/clear-hold.ts'
import type { OwnFigure } from '../../../designs/adopting/figures.rules.ts'
import type { Adoption, OwnService } from '../../../designs/adopting/put-up.ts'
import type { Advice } from '../../../designs/updating/advise.ts'
import { servicePath as publicPath } from '../../../directory/directory.paths.ts'
import { designPath, servicesPath, updatePath, variationPath } from '../administration.paths.ts'
import { type Administered, administrationPage } from '../administration.view.ts'
import type { FormState } from '../form.view.ts'
import { upAsFields } from '../releases/up-as.view.ts'
import { adviceTable } from '../updates/update.view.ts'
import { words as updateWords } from '../updates/update.words.ts'
import { figuresView } from './figures.view.ts'
import { holdList } from './holds.view.ts'
import { standing, standingTag } from './library.view.ts'
import { words } from './services.words.ts'

export interface ServiceView extends Administered, Pick<FormState, 'values' | 'problems'> {
  readonly service: OwnService
  /** what was adopted; undefined where it was published without being adopted */
  /** whose design it is; none for the starter library */
  readonly publisherName?: Text | undefined
  readonly adoption: Pick<Adoption, 'licence' | 'contentHash' | 'findings'> | undefined
  readonly design: Design
  readonly own: readonly OwnFigure[]
  readonly holds: readonly StandingHold[]
  /** newer versions of what was adopted that wait for somebody */
  readonly advice: readonly Advice[]
  readonly today: string
  readonly action: string
  readonly hidden: Html
}

const found = (view: ServiceView): Html | undefined => {
  const { locale } = view.frame
  const problems = view.adoption?.findings.problems ?? []
  if (problems.length === 0) return undefined
  return html`<h3 class="govuk-heading-s">${inLocale(words.problems, locale)}</h3>
<ul class="govuk-list govuk-list--bullet">${problems.map(({ at, message }) => html`<li>${inLocale(message, locale)}<div class="govuk-hint govuk-!-margin-bottom-0">${inLocale(words.problemAt, locale)} <span class="moothall-breaks">${at}</span></div></li>`)}</ul>`
}

const act = (view: ServiceView, value: string, text: Text, classes?: string): Html =>
  html`<form method="post" action="${view.action}">${view.hidden}${button({ name: 'do', value, text: inLocale(text, view.frame.locale), classes, preventDoubleClick: true })}</form>`

const publication = (view: ServiceView, state: FormState): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const is = standing(view.service)
  const { live, newer } = view.service
  const canPublish = view.adoption !== undefined && is !== 'checking' && is !== 'held' && (!live || newer)
  const newest = html`<form method="post" action="${view.action}" novalidate>${view.hidden}${upAsFields(state)}${button({ name: 'do', value: 'publish', text: say(words.publishNewer), preventDoubleClick: true })}</form>`
  return html`<p class="govuk-body">${standingTag(view.service, locale)}</p>
${
  live &&
  html`<p class="govuk-body"><a class="govuk-link" href="${inLanguage(publicPath(view.org, view.service.design), locale)}">${say(words.openPage)}</a></p>
<p class="govuk-body"><a class="govuk-link" href="${inLanguage(designPath(view.org, view.org, view.service.design), locale)}">${say(words.adopters)}</a></p>`
}
${found(view)}
${is === 'held' && html`<h3 class="govuk-heading-s">${say(words.holds)}</h3>${holdList({ holds: view.holds, action: view.action, hidden: view.hidden, state })}`}
${canPublish && html`<p class="govuk-body">${say(words.publishText)}</p>${live ? newest : act(view, 'publish', words.publish)}`}
${live && html`${insetText({ text: say(words.takeOffText) })}${act(view, 'off', words.takeOff, 'govuk-button--warning')}`}`
}

const arrived = (view: ServiceView): Html => {
  const { locale } = view.frame
  return html`<h2 class="govuk-heading-m">${inLocale(updateWords.arrived, locale)}</h2>
${adviceTable(view.advice, locale)}
<p class="govuk-body"><a class="govuk-link" href="${inLanguage(updatePath(view.org, view.service.design), locale)}">${inLocale(updateWords.look, locale)}</a></p>`
}

const variation = (view: ServiceView): Html => {
  const { locale } = view.frame
  const { varied } = view.service
  const say = (text: Text) => inLocale(text, locale).replace('{n}', String(varied))
  const says = varied === 0 ? words.asAdopted : varied === 1 ? words.oneChange : words.ownChanges
  return html`<h2 class="govuk-heading-m">${say(words.variation)}</h2>
<p class="govuk-body">${say(says)} <a class="govuk-link" href="${inLanguage(variationPath(view.org, view.service.design), locale)}">${say(words.variationLink)}</a></p>`
}

/** A service of an organisation: its figures, and its way to the public and back. */
export const serviceView = (view: ServiceView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const state: FormState = { locale, values: view.values, problems: view.problems }
  return administrationPage({
    ...view,
    name: 'administration-service',
    title: inLocale(textOf(view.design.title), locale),
    above: { text: say(words.services), href: inLanguage(servicesPath(view.org), locale) },
    refresh: view.service.state === 'checking' ? 1 : undefined,
    main: html`${
      view.adoption &&
      summaryList({
        rows: [
          {
            key: say(words.from),
            value: view.publisherName ? say(view.publisherName) : say(words.starter),
          },
          { key: say(words.licence), value: view.adoption.licence },
          {
            key: say(words.content),
            value: html`<code class="moothall-breaks">${view.adoption.contentHash.slice(0, 12)}</code>`,
          },
        ],
      })
    }
${view.advice.length > 0 && arrived(view)}
${view.adoption && variation(view)}
<h2 class="govuk-heading-m">${say(words.publication)}</h2>
${publication(view, state)}
<h2 class="govuk-heading-m">${say(words.prices)}</h2>
${figuresView({ parameters: view.design.parameters ?? [], own: view.own, today: view.today, action: view.action, hidden: view.hidden, state })}`,
  })
}
