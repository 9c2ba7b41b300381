import { longDate } from '#core/days/long-date.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { inBoth } from '#engine/variation/sentences/two.ts'
import { lastStep } from '#engine/variation/tree/address.ts'
import { button } from '#platform/govuk/button/button.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { type Html, html } from '#platform/views/html.ts'
import { servicePath, studioPath } from '../administration.paths.ts'
import { type Administered, administrationPage } from '../administration.view.ts'
import { studioWays } from '../studio/studio-ways.view.ts'
import { languageName } from './part/control.view.ts'
import { words } from './variation.words.ts'

/** What the organisation changed of one thing, as it is listed. */
export interface ListedChange {
  readonly kind: string
  /** of a text that was changed in several languages: the text's */
  readonly address: string
  /** one for each language of a text, each with its own address */
  readonly said: readonly { readonly address: string; readonly sentence: Text }[]
  readonly reason: string | undefined
  /** undefined: somebody who works here no longer */
  readonly owner: string | undefined
  /** ISO date */
  readonly since: string | undefined
}

export interface VariationView extends Administered {
  readonly service: string
  readonly title: Text
  readonly changes: readonly ListedChange[]
  readonly translations: readonly Text[]
  /** the day (ISO) on which it was shown to others; undefined: it is not */
  readonly shown: string | undefined
  readonly action: string
  readonly hidden: Html
}

const backForm = (view: VariationView, kind: string, address: string, text: Text, sentences: readonly Text[]): Html => {
  const say = (one: Text) => inLocale(one, view.frame.locale)
  return html`<form method="post" action="${view.action}">${view.hidden}<input type="hidden" name="kind" value="${kind}"><input type="hidden" name="address" value="${address}"><button type="submit" name="do" value="takeBack" class="moothall-link-button">${say(text)}<span class="govuk-visually-hidden">: ${sentences.map(say).join(' ')}</span></button></form>`
}

/** A translation may be wanted without the other: each language of a text goes back by itself too. */
const inLanguageBack = (address: string): Text => {
  const tag = lastStep(address)
  return inBoth((locale) => words.takeLanguageBack[locale].replace('{language}', () => languageName(tag, locale)))
}

const changeList = (view: VariationView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return html`<ul class="govuk-list govuk-list--spaced">${view.changes.map(
    (
      change,
    ) => html`<li class="moothall-card govuk-!-margin-bottom-3">${change.said.map(({ sentence }) => html`<p class="govuk-body govuk-!-font-weight-bold">${say(sentence)}</p>`)}
${
  change.reason === undefined
    ? html`<p class="govuk-hint">${say(words.noGrounds)}</p>`
    : summaryList({
        classes: 'govuk-summary-list--no-border govuk-!-margin-bottom-2',
        rows: [
          { key: say(words.why), value: change.reason },
          { key: say(words.owner), value: change.owner ?? say(words.left) },
          change.since !== undefined && { key: say(words.since), value: longDate(change.since, locale) },
        ],
      })
}
${
  change.said.length === 1
    ? change.said.map(({ address, sentence }) => backForm(view, change.kind, address, words.takeBack, [sentence]))
    : html`${backForm(
        view,
        change.kind,
        change.address,
        words.takeAllBack,
        change.said.map(({ sentence }) => sentence),
      )}${change.said.map(({ address, sentence }) => backForm(view, change.kind, address, inLanguageBack(address), [sentence]))}`
}</li>`,
  )}</ul>`
}

const showing = (view: VariationView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const act = (value: string, text: Text) =>
    button({ name: 'do', value, text: say(text), classes: 'govuk-button--secondary', preventDoubleClick: true })
  const isShown = view.shown !== undefined
  return html`<h2 class="govuk-heading-m">${say(words.showing)}</h2>
<p class="govuk-body">${say(words.showText)}</p>
${view.shown && html`<p class="govuk-body">${say(words.shownSince)} ${longDate(view.shown, locale)}.</p>`}
<form method="post" action="${view.action}"><div class="govuk-button-group">${view.hidden}${view.changes.length > 0 && act('show', isShown ? words.showAnew : words.show)}${isShown && act('hide', words.hide)}</div></form>`
}

/** How an organisation's copy of a design differs from what it adopted, in sentences; each with its reason and a way back. */
export const variationView = (view: VariationView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return administrationPage({
    ...view,
    name: 'administration-variation',
    title: say(words.title),
    above: { text: say(view.title), href: inLanguage(servicePath(view.org, view.service), locale) },
    main: html`${studioWays({ ...view, locale }, 'changes')}
<p class="govuk-body">${say(words.intro)}</p>
${
  view.changes.length === 0
    ? insetText({ text: say(words.none) })
    : html`<h2 class="govuk-heading-m">${say(words.differs)} (${view.changes.length})</h2>
${changeList(view)}
<p class="govuk-body"><a class="govuk-link" href="${inLanguage(servicePath(view.org, view.service), locale)}">${say(words.publish)}</a></p>`
}
${(view.changes.length > 0 || view.shown !== undefined) && showing(view)}
${view.translations.length > 0 && html`<h2 class="govuk-heading-m">${say(words.translations)}</h2><ul class="govuk-list govuk-list--bullet">${view.translations.map((text) => html`<li>${say(text)}</li>`)}</ul>`}
<p class="govuk-body"><a class="govuk-link" href="${inLanguage(studioPath(view.org, view.service), locale)}">${say(words.change)}</a></p>`,
  })
}
