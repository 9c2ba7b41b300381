import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { button } from '#platform/govuk/button/button.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { OwnFigure } from '../../../designs/adopting/figures.rules.ts'
import type { Adoption, OwnService } from '../../../designs/adopting/put-up.ts'
import type { Advice } from '../../../designs/updating/advise.ts'
import { servicePath as publicPath } from '../../../directory/directory.paths.ts'
import {
  designPath,
  historyPath,
  offeringPath,
  pilotPath,
  previewPath,
  publicationPath,
  servicesPath,
  studioPath,
  updatePath,
  variationPath,
} from '../administration.paths.ts'
import { type Administered, administrationPage } from '../administration.view.ts'
import type { FormState } from '../form.view.ts'
import { words as offerWords } from '../offers/offer.words.ts'
import { words as pilotWords } from '../pilot/pilot.words.ts'
import { momentText } from '../publication/publication.view.ts'
import { words as publicationWords } from '../publication/publication.words.ts'
import { adviceTable } from '../updates/update.view.ts'
import { words as updateWords } from '../updates/update.words.ts'
import { figuresView } from './figures.view.ts'
import { standingTag } from './library.view.ts'
import { words } from './services.words.ts'

export interface ServiceView extends Administered, Pick<FormState, 'values' | 'problems'> {
  readonly service: OwnService
  /** what was adopted; undefined where it was published without being adopted */
  /** whose design it is; none for the starter library */
  readonly publisherName?: Text | undefined
  readonly adoption: Pick<Adoption, 'licence' | 'contentHash' | 'findings'> | undefined
  readonly design: Design
  readonly own: readonly OwnFigure[]
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

const publication = (view: ServiceView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const { live, design, waits, goesLiveAt } = view.service
  const link = (path: string, text: Text) =>
    html`<p class="govuk-body"><a class="govuk-link" href="${inLanguage(path, locale)}">${say(text)}</a></p>`
  return html`<p class="govuk-body">${standingTag(view.service, locale)}</p>
${waits && html`<p class="govuk-body">${say(words.versionWaits)} ${goesLiveAt ? html`${say(publicationWords.notBefore)} ${momentText(goesLiveAt, locale)}` : say(publicationWords.atOnce)}.</p>`}
${live && link(publicPath(view.org, design), words.openPage)}
${live && link(designPath(view.org, view.org, design), words.adopters)}
${found(view)}
${link(publicationPath(view.org, design), words.publishLink)}
${live && link(pilotPath(view.org, design), pilotWords.link)}
${link(historyPath(view.org, design), publicationWords.historyLink)}
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
  const studio = html`<a class="govuk-link" href="${inLanguage(studioPath(view.org, view.service.design), locale)}">${say(words.studio)}</a><br><a class="govuk-link" href="${inLanguage(previewPath(view.org, view.service.design), locale)}">${say(words.tryIt)}</a>`
  if (view.service.publisher === view.org)
    return html`<h2 class="govuk-heading-m">${say(words.ownDesign)}</h2><p class="govuk-body">${studio}</p>`
  return html`<h2 class="govuk-heading-m">${say(words.variation)}</h2>
<p class="govuk-body">${studio}</p>
<p class="govuk-body">${say(says)} <a class="govuk-link" href="${inLanguage(variationPath(view.org, view.service.design), locale)}">${say(words.variationLink)}</a></p>
${varied > 0 && html`<p class="govuk-body"><a class="govuk-link" href="${inLanguage(offeringPath(view.org, view.service.design), locale)}">${say(offerWords.offering)}</a></p>`}`
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
${publication(view)}
<h2 class="govuk-heading-m">${say(words.prices)}</h2>
${figuresView({ parameters: view.design.parameters ?? [], own: view.own, today: view.today, action: view.action, hidden: view.hidden, state })}`,
  })
}
