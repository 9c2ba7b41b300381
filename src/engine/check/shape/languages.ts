import type { TSchema } from 'typebox'
import { Design } from '../../design/design.ts'
import { Words } from '../../design/elements.ts'
import { type Problem, problem } from '../problem.ts'

const names: Readonly<Record<string, { en: string; cy: string }>> = {
  en: { en: 'English', cy: 'Saesneg' },
  cy: { en: 'Welsh', cy: 'Cymraeg' },
}
/** Shorter words may well be the same in both: a name, a place, a form's number. */
const longEnough = 3

/**
 * Takes a design that fits its schema and the languages it must have. Returns the words that lack one, and those that
 * only repeat the English.
 */
export function languageProblems(design: unknown, languages: readonly string[]): readonly Problem[] {
  return wordsOf(Design, design, '').flatMap(({ at, words }) =>
    languages.flatMap((language): readonly Problem[] => {
      const fill = { language: names[language] ?? language }
      const said = words[language]?.trim()
      if (!said) return [problem('missing-language', at, fill)]
      const copied = language !== 'en' && said === words.en?.trim() && said.split(/\s+/).length >= longEnough
      return copied ? [problem('copied-language', at, fill)] : []
    }),
  )
}

interface Placed {
  readonly at: string
  readonly words: Readonly<Record<string, string>>
}
type Parts = TSchema & {
  anyOf?: TSchema[]
  items?: TSchema
  properties?: Record<string, TSchema>
  description?: string
}

/** Every text of the document for people, found by the schema: what is written as words is words, wherever it stands. */
function wordsOf(schema: TSchema, value: unknown, at: string): readonly Placed[] {
  const { anyOf, items, properties, description } = schema as Parts
  if (description !== undefined && description === (Words as Parts).description) {
    return [{ at, words: typeof value === 'string' ? { en: value } : (value as Placed['words']) }]
  }
  if (anyOf) return anyOf.flatMap((branch) => wordsOf(branch, value, at))
  if (typeof value !== 'object' || value === null) return []
  if (items) return (value as unknown[]).flatMap((item, i) => wordsOf(items, item, `${at}/${i}`))
  return Object.entries(properties ?? {}).flatMap(([name, property]) => {
    const inner = (value as Record<string, unknown>)[name]
    return inner === undefined ? [] : wordsOf(property, inner, `${at}/${name}`)
  })
}
