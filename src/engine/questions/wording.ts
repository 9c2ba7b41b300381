import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import type { Question } from '../design/question.ts'
import { englishPhrase } from './english.ts'
import type { Phrase } from './phrase.ts'
import { quotedInWelsh, welshPhrase } from './welsh.ts'
import { textOf } from './words-of.ts'

const phrases = (q: Question): { readonly en: Phrase; readonly cy: Phrase } => {
  const label = textOf(q.label)
  const english = label.en ?? Object.values(label)[0] ?? q.id
  return { en: englishPhrase(english), cy: label.cy ? welshPhrase(label.cy) : quotedInWelsh(english) }
}

/** The question's own words for a missing answer, over the type's. */
export const ownOr = (q: Question, words: Text): Text => ({ ...words, ...textOf(q.missing) })

/** "Enter your date of birth": nothing was typed. */
export const enter = (q: Question): Text => {
  const { en, cy } = phrases(q)
  return ownOr(q, { en: en.ask ?? `Enter ${en.object}`, cy: cy.ask ?? `Rhowch ${cy.object}` })
}

/** "Select how you heard of us": nothing was chosen. */
export const select = (q: Question): Text => {
  const { en, cy } = phrases(q)
  return ownOr(q, {
    en: en.ask ?? `Select ${en.whether ? `if ${en.whether}` : en.object}`,
    cy: cy.ask ?? `Dewiswch ${cy.whether ? `a ${cy.whether}` : cy.object}`,
  })
}

/** "Select yes if you live alone": neither yes nor no was chosen. */
export const selectYes = (q: Question): Text => {
  const { en, cy } = phrases(q)
  const label = textOf(q.label)
  return ownOr(q, {
    en: en.whether ? `Select yes if ${en.whether}` : `Select yes or no for ‘${inLocale(label, 'en')}’`,
    cy: cy.whether ? `Dewiswch ‘Ie’ os ${cy.whether}` : `Dewiswch ‘Ie’ neu ‘Na’ ar gyfer ‘${inLocale(label, 'cy')}’`,
  })
}

/** "Your date of birth must be a real date": `rest.en` follows the label, `rest.cy` follows "Rhaid i …" ('fod yn ddyddiad go iawn'). */
export const must = (q: Question, rest: { readonly en: string; readonly cy: string }): Text => {
  const { en, cy } = phrases(q)
  return { en: `${en.subject} ${rest.en}`, cy: `Rhaid ${cy.subject} ${rest.cy}` }
}

/** One thing wrong with a value, before it is known at which control. */
export interface Wrong {
  readonly code: string
  readonly message: Text
}

/** A stored value that is not of the type's shape: seen by programs, never by a person who used the form. */
export const wrongShape = (q: Question): Wrong => ({
  code: 'shape',
  message: must(q, { en: 'must be in the right format', cy: 'fod yn y fformat cywir' }),
})

/** What is wrong, at the control `field`. */
export const problemAt = (field: string, wrong: Wrong): FieldProblem => ({ field, ...wrong })
