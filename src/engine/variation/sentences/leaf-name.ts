import type { Locale } from '#core/text.ts'
import { type LeafWords, leafWords } from './parts.words.ts'
import type { Subject } from './subject.ts'

/** The words of the leaf that a subject ends with; of its nearest part that has words. */
export const leafOf = ({
  elements,
  rest,
}: Subject): { readonly words: LeafWords; readonly deeper: readonly string[] } | undefined => {
  const holder = elements.at(-1)?.list ?? 'service'
  for (let end = rest.length; end > 0; end--) {
    const words = leafWords[[holder, ...rest.slice(0, end)].join('.')]
    if (words) return { words, deeper: rest.slice(end) }
  }
  return undefined
}

export const leafName = (subject: Subject, locale: Locale): string => leafOf(subject)?.words[locale] ?? ''
