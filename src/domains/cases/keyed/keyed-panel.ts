import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { momentWords } from '../content/case-parts.view.ts'
import { findKeyed, type KeyedIn } from './keyed.store.ts'

const channels: Readonly<Record<string, Text>> = {
  phone: { en: 'Keyed in on the telephone', cy: 'Wedi’i roi i mewn dros y ffôn' },
  desk: { en: 'Keyed in at our desk', cy: 'Wedi’i roi i mewn wrth ein desg' },
  paper: { en: 'Keyed in from paper', cy: 'Wedi’i roi i mewn o bapur' },
}
const words = {
  by: { en: 'by {name}, {at}.', cy: 'gan {name}, {at}.' },
  colleague: { en: 'a colleague', cy: 'cydweithiwr' },
  received: { en: 'The form arrived on {date}.', cy: 'Cyrhaeddodd y ffurflen ar {date}.' },
  own: { en: 'On the person’s own word.', cy: 'Ar air y person ei hun.' },
  other: {
    en: 'On the word of {who}, who acts for them: {authority}',
    cy: 'Ar air {who}, sy’n gweithredu ar eu rhan: {authority}',
  },
} as const satisfies Readonly<Record<string, Text>>

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')

/** How a case came that staff keyed in, in words. */
export const keyedView = (keyed: Omit<KeyedIn, 'caseId'> & { readonly name: string | null }, locale: Locale): Html => {
  const say = (text: Text, values: Readonly<Record<string, string>> = {}) => fill(inLocale(text, locale), values)
  const name = keyed.name ?? say(words.colleague)
  return insetText({
    text: html`<p class="govuk-body">${say(channels[keyed.channel] ?? {})} ${say(words.by, { name, at: momentWords(keyed.at, locale) })}${keyed.channel === 'paper' && html` ${say(words.received, { date: longDate(keyed.received, locale) })}`}</p>
<p class="govuk-body">${
      keyed.spokeWith === 'applicant'
        ? say(words.own)
        : say(words.other, { who: keyed.representative ?? '', authority: keyed.authority ?? '' })
    }</p>`,
  })
}

/** The same, for the case's page; nothing where the person sent it themselves. */
export const readKeyedPanel = async (work: Work, caseId: string, locale: Locale): Promise<Html | false> => {
  const keyed = await findKeyed(work.tx, work.org, caseId)
  return keyed !== undefined && keyedView(keyed, locale)
}
