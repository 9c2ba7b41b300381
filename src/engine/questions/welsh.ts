import { lowerFirst, type Phrase, withoutEnd } from './phrase.ts'

const soft: Readonly<Record<string, string>> = {
  ll: 'l',
  rh: 'r',
  p: 'b',
  t: 'd',
  c: 'g',
  b: 'f',
  d: 'dd',
  g: '',
  m: 'f',
}
const keepsItsHead = /^(ch|ph|th|dd|ff|ng|ts|si)/i

/** The soft mutation (treiglad meddal) of a phrase's first word: 'dyddiad geni' → 'ddyddiad geni'. Abbreviations keep theirs. */
export const softMutation = (phrase: string): string => {
  const first = phrase.split(/\s/)[0] ?? ''
  if (keepsItsHead.test(phrase) || (first.length > 1 && first === first.toUpperCase())) return phrase
  const two = phrase.slice(0, 2).toLowerCase()
  const head = two in soft ? two : two.charAt(0)
  const mutated = soft[head]
  if (mutated === undefined) return phrase
  const rest = mutated + phrase.slice(head.length)
  return /^\p{Lu}/u.test(phrase) ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest
}

/** 'a' or 'ac' ("and") before a number as it is said: 'ac 1' (un), 'ac 8' (wyth), 'a 4' (pedwar). */
export const andNumber = (n: number): 'a' | 'ac' => {
  const whole = Math.trunc(Math.abs(n))
  return whole === 1 || (whole >= 11 && whole <= 19) || /^8(\d|\d\d|\d\d\d)?$/.test(String(whole)) ? 'ac' : 'a'
}

const sentence =
  /^(rhowch|dywedwch|disgrifiwch|dewiswch|esboniwch|eglurwch|llwythwch|nodwch|ysgrifennwch|rhestrwch|cadarnhewch|ychwanegwch|uwchlwythwch|atodwch|teipiwch)\b/i
const whWord = /^(beth|pa|faint|sawl|ble|pryd|pwy|sut|pam|o ble|i ble|am faint|ers pryd)(?![\p{L}’'])/iu
const howMuchIs = /^faint (?:yw|ydy|oedd|fydd) (.+)$/i
const whatIs = /^beth (?:yw|ydy|oedd|fydd)(['’]r)? (.+)$/i
const yesNo: Readonly<Record<string, string>> = {
  ydych: 'ydych',
  ydy: 'ydy',
  yw: 'yw',
  oes: 'oes',
  oedd: 'oedd',
  oeddech: 'oeddech',
  hoffech: 'hoffech',
  ydyn: 'ydyn',
  allwch: 'gallwch',
  all: 'gall',
  fyddwch: 'byddwch',
  fydd: 'bydd',
  gawn: 'cawn',
  gewch: 'cewch',
  gawsoch: 'cawsoch',
  fuoch: 'buoch',
}
const contracted: Readonly<Record<string, string>> = {
  eich: 'i’ch',
  y: 'i’r',
  yr: 'i’r',
  ein: 'i’n',
  ei: 'i’w',
  eu: 'i’w',
}

const quoted = (label: string): Phrase => ({
  object: `ateb i ‘${label.trim()}’`,
  subject: `i’ch ateb i ‘${label.trim()}’`,
})

const named = (noun: string): Phrase => {
  const [first = '', ...rest] = noun.split(' ')
  const joined = contracted[first]
  if (joined) return { object: noun, subject: [joined, ...rest].join(' ') }
  return { object: softMutation(noun), subject: `i ${softMutation(noun)}` }
}

const whether = (words: string): string | undefined => {
  const plain = words.replace(/^a /i, '')
  const verb = /^\p{L}+/u.exec(plain)?.[0] ?? ''
  const stated = yesNo[verb.toLowerCase()]
  return stated === undefined ? undefined : stated + plain.slice(verb.length)
}

/**
 * A Welsh label as part of an error message: 'Beth yw eich dyddiad geni?' → 'eich dyddiad geni', 'Dyddiad geni' →
 * 'ddyddiad geni' (the soft mutation after "Rhowch" and "i"). Where it cannot be turned safely the label is quoted.
 */
export const welshPhrase = (label: string): Phrase => {
  const words = withoutEnd(label)
  if (sentence.test(words)) return { ...quoted(label), ask: words }
  const what = whatIs.exec(words)
  if (what?.[2]) return named(what[1] ? `${/^[aeiouwyâêîôûŵŷh]/i.test(what[2]) ? 'yr' : 'y'} ${what[2]}` : what[2])
  const amount = howMuchIs.exec(words)?.[1]
  if (amount) return { ...named(amount), object: lowerFirst(words) }
  if (whWord.test(words)) return { ...quoted(label), object: lowerFirst(words) }
  if (!label.trim().endsWith('?')) return named(lowerFirst(words))
  const condition = whether(words)
  return condition === undefined ? quoted(label) : { ...quoted(label), whether: condition }
}

/** A label that has no Welsh, quoted in a Welsh sentence. */
export const quotedInWelsh = quoted
