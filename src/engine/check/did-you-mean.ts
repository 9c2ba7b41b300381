/** Takes a word that is not known and those that are. Returns ' Did you mean “…”?' for a near one, else nothing, in each language. */
export function didYouMean(word: string, known: readonly string[]): { en: string; cy: string } {
  const near = known
    .map((name) => ({ name, steps: editSteps(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, steps }) => steps <= Math.max(1, Math.floor(Math.max(name.length, word.length) / 3)))
    .toSorted((a, b) => a.steps - b.steps || (a.name < b.name ? -1 : 1))[0]
  return near
    ? { en: ` Did you mean “${near.name}”?`, cy: ` Ai “${near.name}” oeddech chi’n ei feddwl?` }
    : { en: '', cy: '' }
}

/** How many letters must be put in, taken out, changed or swapped with their neighbour to make one word of the other. */
function editSteps(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    const [above, twoAbove] = [rows[i - 1] ?? [], rows[i - 2] ?? []]
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = swapped ? (twoAbove[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, swap))
    }
    rows.push(row)
  }
  return rows.at(-1)?.at(-1) ?? 0
}
