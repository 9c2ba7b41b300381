import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import {
  advicePath,
  examplesPath,
  picturePath,
  previewPath,
  studioPath,
  variationPath,
} from '../administration.paths.ts'
import { studioWords as words } from './studio.words.ts'

const ways = {
  studio: { text: words.studio, path: studioPath },
  changes: { text: words.changes, path: variationPath },
  preview: { text: words.preview, path: previewPath },
  picture: { text: words.picture, path: picturePath },
  advice: { text: words.advice, path: advicePath },
  examples: { text: words.examples, path: examplesPath },
} as const satisfies Readonly<
  Record<string, { readonly text: Text; readonly path: (org: string, service: string) => string }>
>

/** One of the ways of looking at an organisation's own copy of a design. */
export type StudioWay = keyof typeof ways

/** From one of the ways of looking at a copy to the others. */
export const studioWays = (
  at: { readonly org: string; readonly service: string; readonly locale: Locale },
  here: StudioWay,
): Html =>
  html`<nav class="moothall-rooms" aria-label="${inLocale(words.label, at.locale)}"><ul>${Object.entries(ways).map(
    ([way, { text, path }]) =>
      html`<li><a class="govuk-link govuk-link--no-underline" href="${inLanguage(path(at.org, at.service), at.locale)}"${way === here && html` aria-current="page"`}>${inLocale(text, at.locale)}</a></li>`,
  )}</ul></nav>`
