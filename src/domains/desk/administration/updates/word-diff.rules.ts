/** A piece of a text, as it was, gone or new. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

const most = 400

const wordsOf = (text: string): readonly string[] => text.split(/(?<=\s)/)

/** The lengths of the longest common runs of words from each place on. */
const lengths = (a: readonly string[], b: readonly string[]): number[][] => {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  const at = (i: number, j: number) => table[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i]
      if (row) row[j] = a[i]?.trim() === b[j]?.trim() ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  return table
}

/** What changed in a text, word by word: for reading, never for merging. A very long one is shown as gone and new. */
export const wordDiff = (before: string, after: string): readonly Piece[] => {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  const pieces: { kind: Piece['kind']; text: string }[] = []
  const put = (kind: Piece['kind'], text: string) => {
    const last = pieces.at(-1)
    if (last?.kind === kind) last.text += text
    else if (text !== '') pieces.push({ kind, text })
  }
  if (a.length > most || b.length > most) {
    put('gone', before)
    put('new', after)
    return pieces
  }
  const table = lengths(a, b)
  const ahead = (i: number, j: number) => table[i]?.[j] ?? 0
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]]
    if (left !== undefined && right !== undefined && left.trim() === right.trim()) {
      put('same', right)
      i++
      j++
    } else if (left !== undefined && (right === undefined || ahead(i + 1, j) >= ahead(i, j + 1))) {
      put('gone', left)
      i++
    } else {
      put('new', right ?? '')
      j++
    }
  }
  return pieces
}
