import { inLocale, type Locale } from '#core/text.ts'
import { certainFrom, shownFrom, veryLikelyFrom } from '../../people/matching/weights.data.ts'
import { words } from './duplicates.words.ts'

/** `Very likely (about 400 to 1)`: what a score of so many bits says, in words. */
export const scoreWords = (bits: number, locale: Locale): string => {
  const likely = bits < shownFrom ? words.unlikely : bits < veryLikelyFrom ? words.likely : words.very
  const say = inLocale(bits < certainFrom ? likely : words.certain, locale)
  const odds = Number((2 ** Math.min(Math.abs(bits), 20)).toPrecision(1)).toLocaleString('en-GB')
  const of = inLocale(bits < 0 ? words.oddsAgainst : words.odds, locale).replace('{odds}', odds)
  return `${say} (${of})`
}

/** `+6.3`, `−2.1`: bits that count for or against. */
export const bitsWords = (bits: number): string => `${bits < 0 ? '−' : '+'}${Math.abs(bits).toFixed(1)}`
