import { createHash } from 'node:crypto'

/** Something of one person at one organisation that must be seen by nobody else: a string that stands nowhere else. */
export interface Canary {
  readonly value: string
  readonly owner: string
  /** the organisation whose row it is in; `account`: the person's own account at the host */
  readonly at: string
  /** the category of its question, or what else it is: bytes of a file, reference, id, note, words, key, a link’s secret */
  readonly kind: string
}

/** All canaries of a test, and the search for them. */
export interface Canaries {
  readonly all: readonly Canary[]
  /** makes a word that nothing else contains, and remembers whose it is */
  word(owner: string, at: string, kind: string): string
  /** the same of so many digits, behind a prefix */
  digits(prefix: string, length: number, canary: Omit<Canary, 'value'>): string
  /** remembers one that came up by itself: a reference, a key */
  add(canary: Canary): void
  /** those that a text contains, however it is spaced and cased */
  in(text: string): readonly Canary[]
}

const flat = (text: string): string => text.toLowerCase().replace(/[\s\u00a0]|&nbsp;|%20|\+/g, '')

export const newCanaries = (): Canaries => {
  const all: (Canary & { readonly flat: string })[] = []
  const hash = (text: string) => createHash('sha256').update(text).digest()
  const add: Canaries['add'] = (canary) => {
    all.push({ ...canary, flat: flat(canary.value) })
  }
  return {
    all,
    add,
    word: (owner, at, kind) => {
      const bytes = hash(`${owner} ${at} ${kind} ${all.length}`)
      const value = `Zq${[...bytes.subarray(0, 10)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')}`
      add({ value, owner, at, kind })
      return value
    },
    digits: (prefix, length, canary) => {
      const bytes = hash(`${canary.owner} ${canary.at} ${canary.kind} ${all.length}`)
      const value = `${prefix}${[...bytes.subarray(0, length)].map((byte) => byte % 10).join('')}`
      add({ ...canary, value })
      return value
    },
    in: (text) => {
      const searched = flat(text)
      return all.filter((canary) => searched.includes(canary.flat))
    },
  }
}
