/** A text without what is markup or a placeholder: links by their words, list marks and braces gone. */
export const plainText = (text: string): string =>
  text
    .replaceAll(/\[([^\]\n]+)\]\([^)\s]+\)/g, '$1')
    .replaceAll(/https?:\/\/\S+/g, '')
    .replaceAll('**', '')
    .replaceAll(/\{[^{}\n]*\}/g, 'X')

/** The sentences of a text: a point, a question mark or a new paragraph ends one; an item of a list is one by itself. */
export const sentencesOf = (text: string): readonly string[] =>
  plainText(text)
    .replaceAll(/^\s*\*\s+/gm, '\n\n')
    .split(/\n\s*\n|(?<=[.!?])\s+(?=[\p{Lu}\d“‘'"])/u)
    .map((sentence) => sentence.replaceAll(/\s+/g, ' ').trim())
    .filter((sentence) => /\p{L}/u.test(sentence))

/** The words of a sentence: what has a letter or a digit in it. */
export const wordsOf = (sentence: string): readonly string[] =>
  sentence.split(/[\s/–—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))

/** How many syllables an English word has, counted by its groups of vowels: right for most words, near for the rest. */
export const syllablesOf = (word: string): number => {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '')
  if (letters.length <= 3) return 1
  const stem = letters.replace(/(?:[^laeiouy]es|[^aeioudty]ed|[^laeiouy]e)$/, '').replace(/^y/, '')
  return Math.max(1, stem.match(/[aeiouy]{1,2}/g)?.length ?? 1)
}

/** What a formula of readability counts. */
export interface Counts {
  readonly sentences: number
  readonly words: number
  readonly syllables: number
}

export const countsOf = (texts: readonly string[]): Counts => {
  const sentences = texts.flatMap(sentencesOf)
  const words = sentences.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return { sentences: sentences.length, words: words.length, syllables }
}

/**
 * The Flesch–Kincaid grade level of an English text (Kincaid and others, 1975): the year of an American school in which it is
 * read with ease. A reading age is about five years more. Undefined without words.
 */
export const gradeOf = ({ sentences, words, syllables }: Counts): number | undefined =>
  words === 0 || sentences === 0 ? undefined : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
