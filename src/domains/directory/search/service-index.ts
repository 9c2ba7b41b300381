import MiniSearch, { type Query } from 'minisearch'
import type { Text } from '#core/text.ts'
import { fold, radicals } from './fold.rules.ts'
import { synonyms } from './synonyms.data.ts'

/** What can be found: its titles, the words that describe it, and all that it asks, in whatever languages it has. */
export interface Findable {
  readonly id: string
  readonly title: Text
  readonly words: readonly Text[]
  readonly text: readonly Text[]
}

/** Answers the ids that a person's words find, the best first. `prefer` weighs an id, 1 being neither more nor less. */
export type FindServices = (words: string, prefer?: (id: string) => number) => readonly string[]

const fields = ['title', 'words', 'text', 'title.cy', 'words.cy', 'text.cy']
const groups = new Map<string, ReadonlySet<string>>()
for (const line of synonyms) {
  const group = new Set(line.split(' ').map((word) => fold(word) ?? word))
  for (const word of group) groups.set(word, new Set([...(groups.get(word) ?? []), ...group]))
}

const partsOf = (words: string): readonly string[] => words.split(/[\s\p{P}\p{S}]+/u).filter((part) => part !== '')
const of = (texts: readonly Text[], locale: string): string => texts.map((text) => text[locale] ?? '').join('\n')

/**
 * An index of services in memory: spelling is forgiven (one letter in four to seven, two in eight or more), beginnings of
 * words find, synonyms count for less than the word itself, and a mutated Welsh word finds its radical.
 */
export const serviceIndex = (all: readonly Findable[]): FindServices => {
  const index = new MiniSearch<Record<string, string>>({
    fields,
    tokenize: (text) => [...partsOf(text)],
    processTerm: (term, field) => {
      const folded = fold(term)
      if (folded === undefined) return null
      return field?.endsWith('.cy') ? [...radicals(folded)] : folded
    },
    searchOptions: {
      boost: { title: 4, 'title.cy': 4, words: 2, 'words.cy': 2 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      processTerm: (term) => term,
    },
  })
  index.addAll(
    all.map(({ id, title, words, text }) => ({
      id,
      title: title.en ?? '',
      words: of(words, 'en'),
      text: of(text, 'en'),
      'title.cy': title.cy ?? '',
      'words.cy': of(words, 'cy'),
      'text.cy': of(text, 'cy'),
    })),
  )
  /** Words that people use in its place: only as they stand, and for less. */
  const alike = (term: string): Query => ({
    combineWith: 'OR',
    queries: [...(groups.get(term) ?? [])].filter((other) => other !== term),
    fuzzy: false,
    prefix: false,
    boost: { title: 1.5, 'title.cy': 1.5 },
  })
  const query = (terms: readonly string[], combineWith: 'AND' | 'OR'): Query => ({
    combineWith: 'OR',
    queries: [
      { combineWith, queries: terms.map((term) => ({ combineWith: 'OR', queries: [term, alike(term)] })) },
      // What is written as one word may be typed as two: pot hole, counciltax.
      ...terms.slice(1).map((term, at) => `${terms[at]}${term}`),
    ],
  })
  return (words, prefer = () => 1) => {
    const terms = partsOf(words).flatMap((part) => fold(part) ?? [])
    if (terms.length === 0) return []
    const boostDocument = (id: string): number => prefer(id)
    const whole = index.search(query(terms, 'AND'), { boostDocument })
    const found = whole.length > 0 ? whole : index.search(query(terms, 'OR'), { boostDocument })
    return found.map(({ id }) => String(id))
  }
}
