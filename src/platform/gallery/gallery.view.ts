import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { tag } from '../govuk/tag/tag.ts'
import type { PageOwner } from '../views/frame/frame.ts'
import { type Html, html } from '../views/html.ts'
import { inLayout } from '../views/layout.ts'
import { masthead } from '../views/masthead.ts'
import type { Preview, PreviewState } from '../views/preview.ts'
import { galleryPath, statePath } from './gallery.paths.ts'
import { galleryWords } from './gallery.words.ts'

interface GalleryView {
  readonly locale: Locale
  readonly host: PageOwner
  readonly previews: readonly Preview[]
}

const stateLink = (preview: Preview, state: PreviewState, locale: Locale): Html => {
  const path = statePath(preview.name, state.name)
  const other = locale === 'cy' ? 'en' : 'cy'
  return html`<li><a class="govuk-link" href="${inLanguage(path, state.locale ?? locale)}">${state.name}</a>${
    !state.locale &&
    html` <a class="govuk-link moothall-gallery__other" href="${inLanguage(path, other)}" lang="${other}" hreflang="${other}"><span class="govuk-visually-hidden">${state.name}: </span>${other === 'cy' ? 'Cymraeg' : 'English'}</a>`
  }</li>`
}

const entry = (preview: Preview, locale: Locale): Html => html`<section class="moothall-gallery__entry">
<h3 class="govuk-heading-s">${preview.name} ${tag({ text: `${preview.states.length} ${inLocale(galleryWords.states, locale)}`, classes: 'govuk-tag--grey' })}</h3>
${preview.routes && html`<p class="govuk-body-s moothall-gallery__routes">${preview.routes.map((route) => html`<code>${route}</code> `)}</p>`}
<ul class="govuk-list moothall-gallery__states">${preview.states.map((state) => stateLink(preview, state, locale))}</ul>
</section>`

/** Everything in the gallery: pages first, then the components that they are made of. */
export const galleryView = ({ locale, host, previews }: GalleryView): Html => {
  const say = (text: Text) => inLocale(text, locale)
  const part = (title: Text, kind: Preview['kind']) => html`<h2 class="govuk-heading-l">${say(title)}</h2>
<div class="moothall-gallery">${previews.filter((preview) => preview.kind === kind).map((preview) => entry(preview, locale))}</div>`
  return inLayout({
    title: say(galleryWords.title),
    locale,
    path: galleryPath,
    host,
    wide: true,
    mainAttributes: { 'data-page': 'gallery' },
    main: html`${masthead({ title: say(galleryWords.title), text: say(galleryWords.text) })}
${part(galleryWords.pages, 'page')}
${part(galleryWords.components, 'component')}`,
  })
}

/** One state: a page as it is, a component by itself under its name. */
export const stateView = (of: {
  readonly preview: Preview
  readonly state: PreviewState
  readonly locale: Locale
  readonly host: PageOwner
}): Html => {
  const { preview, state, host } = of
  const locale = state.locale ?? of.locale
  const shown = state.html(locale)
  if (preview.kind === 'page') return shown
  const title = `${preview.name}: ${state.name}`
  return inLayout({
    title,
    locale,
    path: statePath(preview.name, state.name),
    host,
    back: { href: inLanguage(galleryPath, locale), text: inLocale(galleryWords.back, locale) },
    main: html`${!shown.toString().includes('<h1') && html`<h1 class="govuk-heading-m">${title}</h1>`}${shown}`,
  })
}
