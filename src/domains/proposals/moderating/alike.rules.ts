import { foldText } from '#core/text.ts'

/** Words that every text has. */
const common = new Set(
  `the and for that this with are was were have has had not but you your our they them their there from what when which
  would could should can will please more very just about into out who why how than then also only other any all
  mae yn yng ym ar gan wedi bod sydd roedd byddai dylai gellid eich ein eu hwn hon hyn nid ond fel pan pwy beth pam sut hefyd mwy
  bob pob rhai oes oedd dim ac neu gyda dros drwy wrth`.split(/\s+/),
)

/** The words that a text is known by, without common ones: as they are compared (no case, accents, endings), and as written. */
export const tellingWords = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split(/[^\p{L}\p{N}’']+/u)
      .map((written) => [foldText(written), written] as const)
      .filter(([word]) => word.length > 2 && !common.has(word))
      .map(([word, written]) => [word.slice(0, 6), written.toLowerCase()]),
  )

const hash = (text: string, seed: number): number => {
  let value = seed
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  // FNV alone leaves the last letters in the low bits
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0
  return (value ^ (value >>> 13)) >>> 0
}

const least = (words: Iterable<string>, seed: number): number =>
  [...words].reduce((lowest, word) => Math.min(lowest, hash(word, seed)), 0xffffffff)

/**
 * The same for texts of nearly the same words, so that a flood of them lies in a few heaps: two least hashes of their
 * words (MinHash, Broder 1997). Two texts that share the part s of their words are in one heap with probability s².
 */
export const alikeOf = (text: string): string => {
  const words = [...tellingWords(text).keys()]
  return [0x811c9dc5, 0x9e3779b9].map((seed) => least(words, seed).toString(16).padStart(8, '0')).join('')
}

/** How alike two texts are, from 0 to 1, and the words that they share, as the first has them. */
export const likeness = (
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): { readonly score: number; readonly shared: readonly string[] } => {
  const shared = [...one].flatMap(([word, written]) => (other.has(word) ? [written] : []))
  const all = one.size + other.size - shared.length
  return { score: all === 0 ? 0 : shared.length / all, shared }
}
