import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import type { Paper } from '../../messages/letters/paper.rules.ts'
import type { Stage } from '../case.rules.ts'
import { type DecisionLine, reasonsOf } from './decision.rules.ts'

/** A letter as it is kept and shown. */
export type Letter = Paper

interface LetterOf {
  readonly locale: Locale
  readonly design: Design
  readonly stage: Stage
  readonly lines: readonly DecisionLine[]
  readonly reference: string
  readonly officer: string
  readonly officerWords: string
  readonly organisation: string
  readonly name: string
  readonly address: readonly string[]
  /** ISO date */
  readonly date: string
  readonly replaces?: string | undefined
  readonly check?: Paper['check'] | undefined
}

const words = {
  corrected: {
    en: 'We have looked at our decision about your request again and corrected it',
    cy: 'Rydym wedi edrych eto ar ein penderfyniad am eich cais ac wedi’i gywiro',
  },
  decided: { en: 'We have made a decision about your request', cy: 'Rydym wedi gwneud penderfyniad am eich cais' },
} as const satisfies Record<string, Text>

const asText = (value: unknown): Text => (typeof value === 'string' ? { en: value } : ((value ?? {}) as Text))

/** The letter of a decision: what was decided, the officer's words, every rule's reason, and how to ask for a review. */
export const decisionLetter = (of: LetterOf): Letter => {
  const { locale } = of
  const say = (value: unknown) => inLocale(asText(value), locale)
  const review = of.design.review
  return {
    locale,
    organisation: of.organisation,
    name: of.name,
    address: of.address,
    date: longDate(of.date, locale),
    reference: of.reference,
    subject: `${say(of.design.title)}: ${say(of.stage.title)}`,
    paragraphs: [
      `${say(of.replaces ? words.corrected : words.decided)}. ${say(of.stage.title)}.`,
      of.officerWords,
      say(of.stage.text),
    ].filter(Boolean),
    reasons: reasonsOf(of.lines, locale),
    review: review ? say(review.text) : undefined,
    signed: of.officer,
    ...(of.replaces ? { replaces: of.replaces } : {}),
    ...(of.check ? { check: of.check } : {}),
  }
}
