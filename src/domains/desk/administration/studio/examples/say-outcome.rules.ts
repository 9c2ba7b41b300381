import { pounds } from '#core/pounds.ts'
import { inLocale, type Locale } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { sayAnswer, sayName } from '../../../../designs/varying/say-leaf.rules.ts'

/** How what comes of an example is read: its names, and its values by their names. */
export interface SaidOutcome {
  name(name: string): string
  value(name: string, value: unknown): string
}

/** Names and values of examples in words: pages, stages and rules by their titles, what is paid in pounds. */
export const saidOf = (design: Design, locale: Locale): SaidOutcome => {
  const sums = (design.rules ?? []).flatMap(({ id, lines }) => (lines ? [id, ...lines] : []))
  const pence = new Set(['fee', ...sums])
  return {
    name: (name) => inLocale(sayName(design, name), locale),
    value: (name, value) =>
      pence.has(name) && typeof value === 'number' ? pounds(value) : inLocale(sayAnswer(design, value), locale),
  }
}
