import { inLocale, type Locale, type Text } from '#core/text.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Present } from './presence.store.ts'

/** How long ago, in whole minutes: `2 minutes ago`. */
const agoWords = (minutes: number): Text => {
  if (minutes < 1) return { en: 'just now', cy: 'newydd nawr' }
  if (minutes === 1) return { en: '1 minute ago', cy: '1 munud yn ôl' }
  return { en: `${minutes} minutes ago`, cy: `${minutes} ${minutes === 2 ? 'funud' : 'munud'} yn ôl` }
}

const opened = (name: string, minutes: number): Text => {
  const ago = agoWords(minutes)
  return { en: `${name} opened this ${ago.en}.`, cy: `Agorodd ${name} hwn ${ago.cy}.` }
}

/** Who else has the case open, a line each; nothing where nobody has. */
export const presenceView = (present: readonly Present[], now: Temporal.Instant, locale: Locale): Html | false =>
  present.length > 0 &&
  insetText({
    classes: 'govuk-!-margin-top-0',
    attributes: { 'data-part': 'presence' },
    text: html`${present.map(({ name, seenAt }, at) => html`${at > 0 && html`<br>`}${inLocale(opened(name, Math.max(0, Math.floor(now.since(seenAt).total('minutes')))), locale)}`)}`,
  })
