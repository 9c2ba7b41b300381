import { inLanguage } from '#core/locale-path.ts'
import { foldText, inLocale, type Text } from '#core/text.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { button } from '#platform/govuk/button/button.ts'
import { input } from '#platform/govuk/input/input.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Card, cards } from '#platform/views/cards.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { SourceTitle } from '../../../designs/adopting/adopt.ts'
import type { OwnService } from '../../../designs/adopting/put-up.ts'
import { designPath, designsPath, newServicePath, servicePath } from '../administration.paths.ts'
import { type Administered, administrationPage } from '../administration.view.ts'
import { words as releaseWords } from '../releases/release.words.ts'
import { words as newWords } from '../studio/editing/new-service/new-service.words.ts'
import { words as updateWords } from '../updates/update.words.ts'
import { words } from './services.words.ts'

export interface LibraryView extends Administered {
  readonly sources: readonly SourceTitle[]
  /** the ids of the designs that the organisation has adopted */
  readonly adopted: readonly string[]
  /** what is looked for among them */
  readonly asked: string
  readonly action: string
}

const foot = (view: LibraryView, { design, adopters, reason }: SourceTitle): Html => {
  const { locale } = view.frame
  const adoptedBy = adopters === 1 ? releaseWords.oneAdopter : releaseWords.adoptedBy
  return html`${view.adopted.includes(design) && html`<p class="govuk-body govuk-!-margin-bottom-1">${tag({ text: inLocale(words.adopted, locale), classes: 'govuk-tag--green' })}</p>`}
${adopters > 0 && html`<p class="govuk-hint govuk-!-margin-bottom-1">${inLocale(adoptedBy, locale).replace('{n}', String(adopters))}</p>`}
${reason && html`<p class="govuk-hint govuk-!-margin-bottom-0">${inLocale(releaseWords.lastChange, locale)}: ${inLocale(textOf(reason), locale)}</p>`}`
}

const card = (view: LibraryView, source: SourceTitle): Card => {
  const { locale } = view.frame
  const { publisher, design, title, summary } = source
  return {
    title: inLocale(textOf(title), locale),
    text: summary === null ? undefined : inLocale(textOf(summary), locale),
    href: inLanguage(designPath(view.org, publisher, design), locale),
    foot: foot(view, source),
  }
}

/** Is every word that is looked for in the title or the summary, in whatever language, or in the publisher's name? */
const isAsked = (asked: string, { title, summary, publisherName }: SourceTitle): boolean => {
  const said = foldText(
    [title, summary ?? '', publisherName ?? ''].flatMap((one) => Object.values(textOf(one))).join(' '),
  )
  return foldText(asked)
    .split(/\s+/)
    .every((word) => said.includes(word))
}

const lookingFor = ({ frame: { locale }, asked, action }: LibraryView): Html => {
  const say = (text: Text) => inLocale(text, locale)
  return html`<form method="get" action="${action}" role="search">
${input({ id: 'q', name: 'q', type: 'search', label: { text: say(words.lookFor), classes: 'govuk-label--s' }, hint: { text: say(words.lookForHint) }, value: asked, classes: 'govuk-input--width-20' })}
${button({ text: say(words.look), classes: 'govuk-button--secondary' })}
</form>`
}

/** Everything that can be adopted: the starter library, and what the neighbours run. */
export const libraryView = (view: LibraryView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const found = view.sources.filter((source) => isAsked(view.asked, source))
  const publishers = [...new Set(found.map(({ publisher }) => publisher))]
  const first = publishers.includes('library') ? ['library'] : []
  return administrationPage({
    ...view,
    name: 'administration-designs',
    title: say(words.library),
    wide: true,
    main: html`<p class="govuk-body-l">${say(view.sources.length === 0 ? words.emptyLibrary : words.libraryIntro)}</p>
${view.sources.length > 0 && lookingFor(view)}
${found.length === 0 && view.sources.length > 0 && html`<p class="govuk-body">${say(words.noneFound)} <a class="govuk-link" href="${view.action}">${say(words.showAll)}</a></p>`}
${[...first, ...publishers.filter((one) => one !== 'library')].map((publisher) => {
  const own = found.filter((source) => source.publisher === publisher)
  const name = own[0]?.publisherName
  return html`<h2 class="govuk-heading-m">${name ? say(name) : say(words.starter)}</h2>
${cards(
  own.map((source) => card(view, source)),
  3,
)}`
})}`,
  })
}

export interface ServicesView extends Administered {
  readonly services: readonly OwnService[]
  /** the designs of which a newer version waits for somebody */
  readonly advised: readonly string[]
}

const colours = {
  live: 'green',
  held: 'yellow',
  checking: 'blue',
  refused: 'red',
  off: 'grey',
  notLive: 'grey',
} as const

/** How a service stands, as a tag: what the public meets first, then what is on its way. */
const standing = ({ state, live, waits }: Pick<OwnService, 'state' | 'live' | 'waits'>): keyof typeof colours => {
  if (state === 'checking') return state
  if (waits) return 'held'
  if (state === 'refused' || state === 'off') return state
  return live ? 'live' : 'notLive'
}

export const standingTag = (
  service: Pick<OwnService, 'state' | 'live' | 'waits' | 'newer'>,
  locale: 'en' | 'cy',
): Html => {
  const is = standing(service)
  return html`${tag({ text: inLocale(words[is], locale), classes: `govuk-tag--${colours[is]}` })}${
    service.newer && html` ${tag({ text: inLocale(words.newer, locale), classes: 'govuk-tag--purple' })}`
  }`
}

/** The services of an organisation. */
export const servicesView = (view: ServicesView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return administrationPage({
    ...view,
    name: 'administration-services',
    title: say(words.services),
    wide: true,
    main: html`${
      view.services.length === 0
        ? html`<p class="govuk-body-l">${say(words.noServices)}</p>`
        : cards(
            view.services.map((service) => ({
              title: inLocale(textOf(service.title), locale),
              href: inLanguage(servicePath(view.org, service.design), locale),
              foot: html`${standingTag(service, locale)}${view.advised.includes(service.design) && html` ${tag({ text: say(updateWords.update), classes: 'govuk-tag--orange' })}`}`,
            })),
          )
    }
<div class="govuk-button-group">${button({ href: inLanguage(newServicePath(view.org), locale), text: say(newWords.title) })}<a class="govuk-link" href="${inLanguage(designsPath(view.org), locale)}">${say(words.library)}</a></div>`,
  })
}
