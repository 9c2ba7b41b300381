import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { AnswerSource } from './earlier.rules.ts'

export const words = {
  toldYou: { en: 'You told us on {day}, in ‘{service}’', cy: 'Dywedoch wrthym ar {day}, yn ‘{service}’' },
  yourAccount: { en: 'From your account', cy: 'O’ch cyfrif' },
  toldUs: {
    en: 'Confirmed by the applicant; first given on {day}, in ‘{service}’',
    cy: 'Wedi’i gadarnhau gan yr ymgeisydd; rhoddwyd gyntaf ar {day}, yn ‘{service}’',
  },
  theirAccount: {
    en: 'Confirmed by the applicant; from their account',
    cy: 'Wedi’i gadarnhau gan yr ymgeisydd; o’i gyfrif',
  },
} as const satisfies Record<string, Text>

/** Where an answer came from, in words: to the person whose it is, or to those who work on their request. */
export const sourceWords = (source: AnswerSource, to: 'person' | 'officer', locale: Locale): string => {
  if (source.from === 'account' || source.at === null)
    return inLocale(to === 'person' ? words.yourAccount : words.theirAccount, locale)
  return inLocale(to === 'person' ? words.toldYou : words.toldUs, locale)
    .replace('{day}', longDate(dayOf(Temporal.Instant.from(source.at)), locale))
    .replace('{service}', inLocale(source.service ?? undefined, locale))
}
