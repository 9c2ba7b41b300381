import { longDate } from '#core/days/long-date.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { TrialAbout } from '../../../../designs/trying/try-design.ts'
import { words } from './preview.words.ts'

/** What is tried: said above each page of it. */
export interface BannerOf {
  readonly locale: Locale
  /** ISO date; undefined: today */
  readonly day: string | undefined
  readonly about: TrialAbout | null
  readonly example: boolean
  /** the page is shown though the answers do not lead to it */
  readonly offPath?: boolean
  /** where the preview is left to, in the page's language; undefined on the page that it leads to */
  readonly leave: string | undefined
}

/** Says of every page of a preview that it is one. */
export const previewBanner = (of: BannerOf): Html => {
  const say = (text: Text) => inLocale(text, of.locale)
  const { day, about } = of
  return html`<div class="moothall-preview" role="note"><p class="govuk-body"><strong class="govuk-tag govuk-tag--yellow">${say(words.banner)}</strong> ${say(words.bannerText)}${day && ` ${say(words.bannerDay).replace('{day}', longDate(day, of.locale))}`}${of.example && ` ${say(words.bannerExample)}`}</p>
${about && html`<p class="govuk-body">${say(words.bannerAbout).replace('{title}', say(about.title))} <a class="govuk-link" href="${inLanguage(about.back, of.locale)}">${say(words.bannerBack)}</a></p>`}
${of.offPath && html`<p class="govuk-body">${say(words.offPathBanner)}</p>`}
${of.leave && html`<p class="govuk-body"><a class="govuk-link" href="${of.leave}">${say(words.leave)}</a></p>`}</div>`
}
