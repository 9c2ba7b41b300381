import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLanguage } from '#core/locale-path.ts'
import { pounds } from '#core/pounds.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Card, cards } from '#platform/views/cards.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { masthead } from '#platform/views/masthead.ts'
import type { OwnDraft } from '../applications/own-drafts/find-own-drafts.ts'
import { requestPath } from '../cases/case.paths.ts'
import { requestFilePdfPath } from '../cases/papers/papers.paths.ts'
import type { PageFrame } from '../places/frame.ts'
import { sessionsPath } from '../sign-in/sign-in.paths.ts'
import { inOrder, type ToDo, toDoOf } from './home.rules.ts'
import type { HomeItem } from './home.store.ts'
import { words } from './home.words.ts'

export interface HomeView {
  readonly frame: PageFrame
  readonly items: readonly HomeItem[]
  /** begun and not yet sent */
  readonly drafts: readonly OwnDraft[]
  /** do they work for an organisation here? Then their way back to the workspace stands here too */
  readonly works: boolean
}

const toDoWords = (item: HomeItem, toDo: ToDo, locale: PageFrame['locale']): string => {
  const said = {
    pay: words.payNow,
    documents: words.documents,
    answer: words.answerNow,
    read: item.unread === 1 ? words.readOne : words.readMany,
  }[toDo]
  return inLocale(said, locale).replace('{due}', pounds(item.due)).replace('{unread}', String(item.unread))
}

const cardOf = (item: HomeItem, locale: PageFrame['locale']): Card => {
  const say = (text: Text) => inLocale(text, locale)
  const toDo = toDoOf(item)
  const more = !item.closed && item.unread > 0 && toDo !== 'read'
  return {
    title: say(item.title),
    href: inLanguage(requestPath(item.slug, item.reference), locale),
    now: toDo !== undefined && !item.closed,
    text: html`<strong>${say(item.stage)}</strong><br>${say(item.organisation)}`,
    foot: html`${toDo && html`<p class="govuk-!-margin-bottom-2" data-to-do="${toDo}">${tag({ text: toDoWords(item, toDo, locale), classes: 'govuk-tag--yellow' })}${more && html` ${tag({ text: toDoWords(item, 'read', locale), classes: 'govuk-tag--blue' })}`}</p>`}
<p class="govuk-body-s govuk-!-margin-bottom-0">${item.dueOn && html`<strong>${say(words.expected)} ${longDate(item.dueOn, locale)}</strong><br>`}${say(words.reference)} ${item.reference}<br>${say(words.changed)} ${longDate(dayOf(item.changedAt), locale)}<br><a class="govuk-link" href="${inLanguage(requestFilePdfPath(item.slug, item.reference), locale)}">${say(words.papers)}<span class="govuk-visually-hidden"> ${item.reference}</span></a></p>`,
  }
}

const part = (
  view: HomeView,
  of: { id: string; title: Text; items: readonly HomeItem[]; none?: Text },
): Html | false => {
  const { locale } = view.frame
  if (of.items.length === 0 && !of.none) return false
  return html`<section aria-labelledby="${of.id}" data-part="${of.id}"><h2 class="govuk-heading-l" id="${of.id}">${inLocale(of.title, locale)}</h2>
${
  of.items.length === 0
    ? html`<p class="govuk-body">${inLocale(of.none, locale)}</p>`
    : cards(
        of.items.map((item) => cardOf(item, locale)),
        3,
      )
}</section>`
}

const draftCards = ({ drafts, frame: { locale } }: HomeView): Html | false =>
  drafts.length > 0 &&
  html`<section aria-labelledby="drafts" data-part="drafts"><h2 class="govuk-heading-l" id="drafts">${inLocale(words.drafts, locale)}</h2>
${cards(
  drafts.map(({ title, organisation, path, changedAt, until }) => ({
    title: inLocale(title, locale),
    href: inLanguage(path, locale),
    text: inLocale(organisation, locale),
    foot: html`<p class="govuk-body-s govuk-!-margin-bottom-0">${inLocale(words.changed, locale)} ${longDate(dayOf(changedAt), locale)}<br>${inLocale(words.keptUntil, locale)} ${longDate(dayOf(until), locale)}</p>`,
  })),
  3,
)}</section>`

const empty = ({ locale }: PageFrame): Html => html`<h2 class="govuk-heading-l">${inLocale(words.none, locale)}</h2>
<p class="govuk-body">${inLocale(words.noneText, locale)}</p>`

/** A person's home: what they have to do, what is under way and what is over, at every organisation of the place. */
export const homeView = (view: HomeView): Html => {
  const { frame, items, drafts } = view
  const { locale } = frame
  const { next, open, closed, withdrawn } = inOrder(items)
  return inLayout({
    ...frame,
    title: inLocale(words.title, locale),
    wide: true,
    mainAttributes: { 'data-page': 'home' },
    main: html`${masthead({ title: inLocale(words.title, locale), text: inLocale(words.intro, locale) })}
${
  items.length === 0
    ? drafts.length === 0
      ? empty(frame)
      : draftCards(view)
    : html`${part(view, { id: 'next', title: words.next, items: next, none: words.nothingNext })}
${draftCards(view)}
${part(view, { id: 'open', title: words.open, items: open })}
${part(view, { id: 'closed', title: words.closed, items: closed })}
${part(view, { id: 'withdrawn', title: words.withdrawn, items: withdrawn })}`
}
${button({ text: inLocale(words.find, locale), href: inLanguage('/', locale), classes: items.length > 0 ? 'govuk-button--secondary' : '' })}
${view.works && html`<p class="govuk-body"><a class="govuk-link" href="${inLanguage('/desk', locale)}">${inLocale(words.work, locale)}</a></p>`}
<p class="govuk-body"><a class="govuk-link" href="${inLanguage('/home/contact', locale)}">${inLocale(words.contact, locale)}</a></p>
<p class="govuk-body"><a class="govuk-link" href="${inLanguage(sessionsPath, locale)}">${inLocale(words.sessions, locale)}</a></p>`,
  })
}
