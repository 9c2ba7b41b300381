/** Words that say nothing of what is looked for, in both languages. */
const small = new Set(
  'a an and are at by can do does for from get have how i if in is it me my need of on or please the to want what where with you your am ac ar at eich ei ein fy gan gyda i mae na neu o oes sut y ydw yn yr'.split(
    ' ',
  ),
)

/** A word as the index knows it: without case, accents and its English plural; undefined where it says nothing, as one letter does. */
export const fold = (word: string): string | undefined => {
  const bare = word
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
  if (bare.length < 2 || small.has(bare)) return undefined
  return bare.length > 3 && /[^su]s$/.test(bare) ? bare.slice(0, -1) : bare
}

/** Welsh words change their first letter: what each changed beginning may have been. */
const changed: readonly (readonly [now: string, was: readonly string[]])[] = [
  ['ngh', ['c']],
  ['ng', ['g']],
  ['mh', ['p']],
  ['nh', ['t']],
  ['ch', ['c']],
  ['ph', ['p']],
  ['th', ['t']],
  ['dd', ['d']],
  ['b', ['p']],
  ['d', ['t']],
  ['f', ['b', 'm']],
  ['g', ['c']],
  ['m', ['b']],
  ['n', ['d']],
  ['l', ['ll', 'gl']],
  ['r', ['rh', 'gr']],
  ['w', ['gw']],
]

/** The radicals that a Welsh word may be a mutation of, itself first. */
export const radicals = (word: string): readonly string[] => {
  const [now, was] = changed.find(([beginning]) => word.startsWith(beginning)) ?? []
  return now === undefined ? [word] : [word, ...(was ?? []).map((first) => first + word.slice(now.length))]
}
