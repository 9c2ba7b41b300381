import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { above, under } from '#engine/variation/tree/address.ts'
import type { SummaryAction } from '#platform/govuk/summary-list/summary-action.ts'
import { type SummaryRow, summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { type Html, html } from '#platform/views/html.ts'
import { type Finding, findingsAt } from '../../../../designs/studio/findings.rules.ts'
import { isCondition } from '../../../../designs/studio/offers.rules.ts'
import type { Room, Shown } from '../../../../designs/studio/overview.rules.ts'
import { addPath, conditionPath, movePath, partPath, removePath, studioAnchor } from '../../administration.paths.ts'
import { addWords } from './adding/adding.words.ts'
import { words } from './studio.words.ts'

/** Where the elements are shown, and what is wrong with which of them. */
export interface RoomIn {
  readonly locale: Locale
  readonly org: string
  readonly service: string
  readonly findings: readonly Finding[]
}

const shortened = (text: string, most = 120): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`

/** What is wrong with an element, in words, with a link to where it is put right. */
export const findingList = (
  findings: readonly Finding[],
  { locale, org, service }: Omit<RoomIn, 'findings'>,
): Html | false =>
  findings.length > 0 &&
  html`<ul class="govuk-list govuk-error-message govuk-!-margin-top-1 govuk-!-margin-bottom-0">${findings.map(
    ({ message, leaf, element }) => {
      const at = leaf ?? element
      const path = isCondition(at) ? conditionPath(org, service, at) : partPath(org, service, at)
      return html`<li><span class="govuk-visually-hidden">${inLocale(words.wrong, locale)}</span> ${inLocale(message, locale)} <a class="govuk-link" href="${inLanguage(path, locale)}">${inLocale(words.putRight, locale)}</a></li>`
    },
  )}</ul>`

const actions = (item: Shown, room: RoomIn): readonly SummaryAction[] => {
  const name = shortened(inLocale(item.name, room.locale))
  const action = (text: Text, path: string): SummaryAction => ({
    text: inLocale(text, room.locale),
    href: inLanguage(path, room.locale),
    visuallyHiddenText: `: ${name}`,
  })
  const { org, service } = room
  return [
    action(words.change, partPath(org, service, item.at)),
    action(words.move, movePath(org, service, item.at)),
    action(words.remove, removePath(org, service, item.at)),
  ]
}

const said = (item: Shown, room: RoomIn): Html => {
  const say = (text: Text) => inLocale(text, room.locale)
  const { org, service, locale } = room
  return html`${item.notes.map((note) => html`<div>${shortened(say(note), 240)}</div>`)}
${
  item.when &&
  html`<div>${say(item.when.said ? words.when : words.always)} ${item.when.said && shortened(say(item.when.said), 240)} <a class="govuk-link" href="${inLanguage(conditionPath(org, service, item.when.at), locale)}">${say(words.setWhen)}<span class="govuk-visually-hidden">: ${shortened(say(item.name))}</span></a></div>`
}
${
  item.inner.length > 0 &&
  html`<ul class="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">${item.inner.map((inner) => html`<li id="${studioAnchor(inner.at)}"><a class="govuk-link" href="${inLanguage(partPath(org, service, inner.at), locale)}">${shortened(say(inner.name))}</a>${findingList(findingsAt(room.findings, inner.at), room)}</li>`)}</ul>`
}
${findingList(findingsAt(room.findings, item.at), room)}`
}

const row = (item: Shown, room: RoomIn): SummaryRow => ({
  key: html`<span id="${studioAnchor(item.at)}">${shortened(inLocale(item.name, room.locale))}</span>`,
  value: said(item, room),
  actions: actions(item, room),
})

const adds = (item: Shown, lists: readonly string[], { locale, org, service }: RoomIn): Html =>
  html`<p class="govuk-body moothall-adds">${lists.map(
    (list) =>
      html`<a class="govuk-link" href="${inLanguage(addPath(org, service, under(item.at, list)), locale)}">${inLocale(addWords[list], locale)}<span class="govuk-visually-hidden">: ${inLocale(item.name, locale)}</span></a> `,
  )}</p>`

/** What stands in an element is listed in a card of its own; the lists that each can be given more of. */
const carded: Readonly<Record<string, readonly string[]>> = {
  pages: ['questions', 'content', 'checks'],
  rules: ['decide'],
}

const card = (item: Shown, number: number, lists: readonly string[], room: RoomIn): Html => {
  const say = (text: Text) => inLocale(text, room.locale)
  const { org, service, locale } = room
  const numbered = above(item.at) === '/pages' ? `${number}. ${say(item.name)}` : say(item.name)
  const condition = item.when && {
    key: say(words.when),
    value: html`${item.when.said ? shortened(say(item.when.said), 400) : say(words.always)}`,
    actions: [
      {
        text: say(words.change),
        href: inLanguage(conditionPath(org, service, item.when.at), locale),
        visuallyHiddenText: `: ${say(words.when)}`,
      },
    ],
  }
  const wrong = findingsAt(room.findings, item.at)
  return html`<div id="${studioAnchor(item.at)}">${summaryList({
    card: { title: { text: numbered, headingLevel: 3 }, actions: actions(item, room) },
    rows: [
      wrong.length > 0 && { key: say(words.toPutRight), value: html`${findingList(wrong, room)}` },
      condition,
      ...item.inner.map((inner) => row(inner, room)),
    ],
  })}${adds(item, lists, room)}</div>`
}

/** The elements of a list of a service, each with what can be done to it. */
export const roomView = ({ list, shown }: Room, room: RoomIn): Html => {
  const lists = carded[list]
  if (lists) return html`${shown.map((item, i) => card(item, i + 1, lists, room))}`
  return shown.length === 0 ? html`` : summaryList({ rows: shown.map((item) => row(item, room)) })
}
