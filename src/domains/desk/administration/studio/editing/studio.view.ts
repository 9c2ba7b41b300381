import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Editor } from '../../../../designs/studio/editors/meet-editors.ts'
import type { Finding } from '../../../../designs/studio/findings.rules.ts'
import type { Room } from '../../../../designs/studio/overview.rules.ts'
import type { Item } from '../../../../designs/varying/leaves.rules.ts'
import { addPath, partPath, publicationPath, servicesPath, studioAnchor } from '../../administration.paths.ts'
import { type Administered, administrationPage } from '../../administration.view.ts'
import { words as services } from '../../services/services.words.ts'
import { listWords } from '../../variation/variation.words.ts'
import { studioWays } from '../studio-ways.view.ts'
import { addWords } from './adding/adding.words.ts'
import { editorsView } from './editors.view.ts'
import { roomView } from './room.view.ts'
import { words } from './studio.words.ts'

export interface StudioView extends Administered {
  readonly service: string
  readonly title: Text
  readonly rooms: readonly Room[]
  readonly findings: readonly Finding[]
  readonly editors: readonly (Editor & { readonly partName: Text | undefined })[]
  /** parts that the service has not got: what it costs, how long answers are kept */
  readonly lacking: readonly string[]
  /** the element that something was just done to */
  readonly touched: Item | undefined
}

const ready = (view: StudioView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const count = view.findings.length
  if (count === 0) return insetText({ classes: 'moothall-ready', text: say(words.ready) })
  const says = count === 1 ? words.oneFinding : words.findings
  return html`<div class="moothall-to-do" data-part="findings"><h2 class="govuk-heading-m">${say(says).replace('{n}', String(count))}</h2>
<ul class="govuk-list govuk-list--bullet">${view.findings.map(
    ({ element, leaf, message }) =>
      html`<li><a class="govuk-link" href="${element === '' ? inLanguage(partPath(view.org, view.service, leaf), locale) : `#${studioAnchor(element)}`}">${say(message)}</a></li>`,
  )}</ul>
<p class="govuk-hint govuk-!-margin-bottom-0">${say(words.findingsHint)}</p></div>`
}

const contents = (view: StudioView): Html => {
  const { locale } = view.frame
  return html`<nav class="govuk-!-margin-bottom-6" aria-label="${inLocale(words.contents, locale)}"><ul class="govuk-list moothall-row">${view.rooms.map(
    ({ list, shown }) =>
      html`<li><a class="govuk-link" href="#${list}">${inLocale(listWords[list], locale)}</a> (${shown.length})</li>`,
  )}</ul></nav>`
}

const itself = (view: StudioView): Html => {
  const { locale } = view.frame
  const say = (text: Text | undefined) => inLocale(text, locale)
  const to = (path: string) => inLanguage(path, locale)
  const link = (href: string, text: Text | undefined) =>
    html`<li><a class="govuk-link" href="${to(href)}">${say(text)}</a></li>`
  return html`<ul class="govuk-list">${link(partPath(view.org, view.service), words.itself)}
${link(publicationPath(view.org, view.service), words.publish)}
${view.lacking.map((part) => link(addPath(view.org, view.service, `/${part}`), addWords[part]))}</ul>`
}

const rooms = (view: StudioView): Html => {
  const { locale } = view.frame
  return html`${view.rooms.map(
    (
      room,
    ) => html`<section aria-labelledby="${room.list}"><h2 class="govuk-heading-l" id="${room.list}">${inLocale(listWords[room.list], locale)}</h2>
${room.shown.length === 0 && html`<p class="govuk-hint">${inLocale(words.none, locale)}</p>`}
${roomView(room, { locale, org: view.org, service: view.service, findings: view.findings })}
${
  room.canAdd &&
  button({
    href: inLanguage(addPath(view.org, view.service, room.at), locale),
    text: inLocale(addWords[room.list], locale),
    classes: 'govuk-button--secondary',
  })
}</section>`,
  )}`
}

/** To what was just added or changed; a page that was added waits for its questions. */
const onwards = ({ frame: { locale }, org, service, touched }: StudioView): Html | undefined => {
  if (!touched) return undefined
  const add = touched.list === 'pages' ? addPath(org, service, `${touched.at}/questions`) : undefined
  return html`<p class="govuk-body"><a class="govuk-notification-banner__link" href="#${studioAnchor(touched.at)}">${inLocale(touched.name, locale)}</a>${add && html`<br><a class="govuk-notification-banner__link" href="${inLanguage(add, locale)}">${inLocale(words.addToIt, locale)}</a>`}</p>`
}

/** A service as it is built: everything in it, what can be done to each, and what is still to be put right, where it is. */
export const studioView = (view: StudioView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return administrationPage({
    ...view,
    name: 'administration-studio',
    onwards: onwards(view),
    title: say(view.title),
    wide: true,
    above: { text: say(services.services), href: inLanguage(servicesPath(view.org), locale) },
    main: html`${studioWays({ ...view, locale }, 'studio')}
<p class="govuk-body-l">${say(words.intro)}</p>
${editorsView(view.editors, locale)}
${ready(view)}
${itself(view)}
${contents(view)}
${rooms(view)}`,
  })
}
